// Dates in running text that stay on one line.
import { words } from 'site-language'

const oneOf = (names: readonly string[]): string => names.map((name) => name.replace(/[^\p{L}\d]/gu, '\\$&')).join('|')

/** `19 August 2026`, with its weekday where it has one. */
const DATE = new RegExp(
  `((${oneOf(words.date.weekdays)})\\s)?\\b\\d{1,2}\\s(${oneOf(words.date.months)})\\b(\\s\\d{4})?`,
  'g',
)

/** A sentence of the library or an answer, whose dates never break over two lines. */
export const unbroken = (text: string): string => text.replace(DATE, (date) => date.replace(/\s/g, '\u00a0'))

// Text from outside made harmless, and words that stay together.

const SPACES = /[\p{Cc}\p{Z}]+/gu
/** What turns the direction of text, and so could make a reference pass for something else. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const NOT_TEXT = /[\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** One line of plain text: nothing in it drives a terminal, breaks XML or opens a line of a calendar file. */
export const plain = (text: string): string =>
  text.replace(SPACES, ' ').replace(DIRECTIONS, '').replace(NOT_TEXT, '\ufffd').trim()

const TOGETHER = '\u00a0'

/** Words that stay on one line: a date, or a number with its unit. */
export const together = (text: string): string => text.replaceAll(' ', TOGETHER)

export const apart = (text: string): string => text.replaceAll(TOGETHER, ' ')

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `columns, color and for`. */
export const listed = (words: readonly string[], last: 'and' | 'or'): string =>
  words.join(', ').replace(/, ([^,]*)$/, ` ${last} $1`)

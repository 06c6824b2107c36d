// A made-up language, for one test: every sentence of the catalogues stands in ⟦brackets⟧, so that whatever on a page does
// not was left out of them.
import { english as ofLibrary } from 'send-dispute-timescales'
import { english } from '../calculator/english'
import type { Html } from '../shared/html'

const open = '⟦'
const close = '⟧'

const isHtml = (value: object): value is Html => Object.keys(value).join() === 'html'

/** The same catalogue, its shape untouched, every sentence in brackets; what a function returns is wrapped too. */
export function wrapped<T>(value: T): T {
  if (typeof value === 'string') return (value === '' ? value : `${open}${value}${close}`) as T
  if (typeof value === 'function')
    return ((...args: unknown[]) => wrapped((value as unknown as (...args: unknown[]) => unknown)(...args))) as T
  if (Array.isArray(value)) return value.map((each) => wrapped(each)) as T
  if (value === null || typeof value !== 'object') return value
  if (isHtml(value)) return { html: `${open}${value.html}${close}` } as T
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wrapped(each)])) as T
}

export const words = { ...wrapped(english), language: 'x-made-up' }
export const library = wrapped(ofLibrary)

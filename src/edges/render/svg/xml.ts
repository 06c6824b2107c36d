// SVG as text: elements, attributes and the escaping of both.

type Value = string | number | null | undefined
export type Attributes = Readonly<Record<string, Value>>

/** An element with what is in it, which is markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => (value == null ? '' : ` ${key}="${write(value)}"`))
  const open = `<${name}${list.join('')}`
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`
}

const write = (value: string | number): string => (typeof value === 'number' ? String(tenths(value)) : escaped(value))

/** Tenths of a pixel are finer than a screen shows. */
export const tenths = (n: number): number => Math.round(n * 10) / 10

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for between the tags, or for an attribute. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => NAMES[letter] ?? letter)

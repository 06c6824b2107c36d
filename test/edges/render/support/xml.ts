// Reads XML strictly enough to say that it is well formed: nesting, attributes, entities and characters.

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

const NAME = '[A-Za-z_][\\w.:-]*'
const TAG = new RegExp(`<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'gy')
const ATTRIBUTE = new RegExp(`(${NAME})="([^"]*)"`, 'g')
// XML 1.0, 2.2
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The root element, or an error that says what is wrong. */
export function parseXml(source: string): Element {
  if (FORBIDDEN.test(source)) throw new Error('a character that XML does not allow')
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  let read = 0
  for (const [all, closes, name = '', attributes = '', empty, text] of source.matchAll(TAG)) {
    read += all.length
    const parent = open.at(-1) ?? root
    if (text !== undefined) parent.children.push(decode(text))
    else if (closes) {
      if (open.length === 1 || open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  const [first] = root.children
  if (read !== source.length) throw new Error(`not XML: ${source.slice(read, read + 40)}`)
  if (open.length !== 1 || root.children.length !== 1 || typeof first !== 'object') throw new Error('not one element')
  return first
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', value = ''] of text.matchAll(ATTRIBUTE)) {
    if (name in found) throw new Error(`${name} twice`)
    found[name] = decode(value)
  }
  return found
}

const decode = (text: string): string =>
  text.replace(/&([^;\s]*);?/g, (all, name: string) => {
    const letter = all.endsWith(';') ? ENTITIES[name] : undefined
    if (letter === undefined) throw new Error(`${all} is no entity`)
    return letter
  })

/** Every element of a name, in order. */
export const all = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  )

export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('')

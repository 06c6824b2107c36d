// Markdown to HTML in the site's own classes, with links that work from any folder.
import hljs from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import json from 'highlight.js/lib/languages/json'
import typescript from 'highlight.js/lib/languages/typescript'
import MarkdownIt from 'markdown-it'
import anchor from 'markdown-it-anchor'
import { unbroken } from '../src/calculator/dates/unbroken'

hljs.registerLanguage('bash', bash)
hljs.registerLanguage('json', json)
hljs.registerLanguage('typescript', typescript)
hljs.registerAliases(['ts', 'js', 'javascript'], { languageName: 'typescript' })
hljs.registerAliases(['sh', 'shell', 'console'], { languageName: 'bash' })
hljs.registerAliases(['jsonc', 'ndjson'], { languageName: 'json' })

/** A heading of a page with the text under it, for the search. */
export interface Section {
  readonly anchor: string
  readonly title: string
  readonly text: string
  /** Code, apart from the words. */
  readonly code: string
}

export interface Rendered {
  readonly html: string
  readonly title: string
  readonly headings: readonly { readonly level: number; readonly anchor: string; readonly title: string }[]
  readonly sections: readonly Section[]
}

/** As GitHub does it, so that a link works in both places. */
const slugify = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-')

/** Where a link of the source leads on the site. */
export type Resolve = (href: string) => string

export function render(source: string, resolve: Resolve): Rendered {
  const markdown = new MarkdownIt({ html: true, highlight })
  markdown.use(anchor, { slugify, level: [1, 2, 3, 4] })
  const tokens = markdown.parse(source, {})
  const headings: { level: number; anchor: string; title: string }[] = []
  const sections: { anchor: string; title: string; text: string; code: string }[] = []
  let table = 0

  tokens.forEach((token, i) => {
    if (token.type === 'th_open') token.attrSet('scope', 'col')
    // An alignment is a style, which the page's own policy does not allow.
    if (token.type === 'th_open' || token.type === 'td_open') {
      const right = String(token.attrGet('style')).includes('right')
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style')
      if (right) token.attrJoin('class', 'numeric')
    }
    // A term in a table can be linked to: the row takes its name.
    if (token.type === 'tr_open') {
      const term = termOf(tokens[i + 2])
      if (term !== null) token.attrSet('id', slugify(term))
    }
    if (token.type === 'heading_open') {
      const title = plain(tokens[i + 1])
      const id = String(token.attrGet('id') ?? '')
      headings.push({ level: Number(token.tag.slice(1)), anchor: id, title })
      sections.push({ anchor: id, title, text: '', code: '' })
    }
    for (const child of token.children ?? [])
      for (const name of ['href', 'src']) {
        const target = child.attrGet(name)
        if (target !== null) child.attrSet(name, resolve(String(target)))
      }
    const last = sections.at(-1)
    if (last && token.type === 'inline' && tokens[i - 1]?.type !== 'heading_open') last.text += ` ${plain(token)}`
    if (last && token.type === 'fence') last[token.info.startsWith('text') ? 'text' : 'code'] += ` ${token.content}`
  })

  // After the text for the search was taken, which knows the plain spaces.
  for (const token of tokens) if (token.children !== null) token.children = withUnbrokenDates(token.children)

  // A wide table scrolls by itself, with the keyboard too.
  markdown.renderer.rules.table_open = (all, i, options, _, self) => {
    table += 1
    return `<div class="scroll" role="region" aria-label="Table ${table}" tabindex="0">${self.renderToken(all, i, options)}`
  }
  const fence = markdown.renderer.rules.fence
  markdown.renderer.rules.fence = (...args) =>
    `<div class="code">${(fence?.(...args) ?? '').replace('<pre>', '<pre tabindex="0">')}</div>`
  markdown.renderer.rules.table_close = () => '</table></div>'
  const title = headings.find(({ level }) => level === 1)?.title ?? ''
  return {
    html: markdown.renderer.render(tokens, markdown.options, {}),
    title,
    headings,
    sections: sections.map((section) => ({ ...section, text: oneLine(section.text), code: oneLine(section.code) })),
  }
}

/** Dates stay on one line, also those that a line of the source breaks. */
function withUnbrokenDates(children: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const child of children) {
    const last = joined.at(-1)
    if (child.type !== 'text' && child.type !== 'softbreak') joined.push(child)
    else if (last?.type === 'text') last.content += child.type === 'softbreak' ? '\n' : child.content
    else if (child.type === 'softbreak') joined.push(Object.assign(child, { type: 'text', tag: '', content: '\n' }))
    else joined.push(child)
  }
  for (const child of joined) if (child.type === 'text') child.content = unbroken(child.content)
  return joined
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number]

/** The only words of a cell, where they stand in bold. */
function termOf(cell: Token | undefined): string | null {
  const [open, text, close, ...more] = (cell?.children ?? []).filter(
    ({ type, content }) => type !== 'text' || content !== '',
  )
  return open?.type === 'strong_open' && close?.type === 'strong_close' && more.length === 0
    ? (text?.content ?? null)
    : null
}

/** The text of an inline token without its marks. */
function plain(token: Token | undefined): string {
  return (token?.children ?? [])
    .map((child) =>
      child.type === 'softbreak' ? ' ' : child.type === 'text' || child.type === 'code_inline' ? child.content : '',
    )
    .join('')
}

function highlight(code: string, language: string): string {
  return language !== '' && hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : ''
}

// Text as HTML, and the few shapes that the page is built from.

/** A piece of HTML. Only this file makes one from text, so that nothing from a file becomes markup. */
export interface Html {
  readonly html: string
}

export type Content = Html | string | number | null | false | readonly Content[]

/** HTML with what is put into it escaped: `html\`<p>${text}</p>\``. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  let out = parts[0] ?? ''
  for (const [i, content] of contents.entries()) out += render(content) + (parts[i + 1] ?? '')
  return { html: out }
}

export function render(content: Content): string {
  if (content === null || content === false) return ''
  if (Array.isArray(content)) return content.map(render).join('')
  if (typeof content === 'object') return (content as Html).html
  return escaped(String(content))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text
    // Characters that no page may hold.
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] as string)

export interface Column<Row> {
  readonly name: string
  readonly of: (row: Row) => Content
  /** Numbers stand to the right. */
  readonly isNumber?: boolean
}

/**
 * A table with a caption. On a narrow screen it scrolls by itself, so it can be reached with the keyboard.
 *
 * @param caption read aloud before the table; it is shown unless a heading above says it
 */
export const table = <Row>(
  caption: string,
  columns: readonly Column<Row>[],
  groups: readonly { readonly name?: Content; readonly rows: readonly Row[] }[],
): Html => html`<div class="scroll" tabindex="0" role="region" aria-label="Table: ${caption}"><table>
<caption class="aside">${caption}</caption>
<thead><tr>${columns.map(({ name, isNumber }) => html`<th scope="col"${isNumber ? RIGHT : ''}>${name}</th>`)}</tr></thead>
${groups.map(
  ({ name, rows }) =>
    html`<tbody>${
      name !== undefined && html`<tr><th class="group" scope="rowgroup" colspan="${columns.length}">${name}</th></tr>`
    }${rows.map(
      (row) => html`<tr>${columns.map(({ of, isNumber }) => html`<td${isNumber ? RIGHT : ''}>${of(row)}</td>`)}</tr>
`,
    )}</tbody>`,
)}</table></div>`

const RIGHT: Html = { html: ' class="number"' }

/** The numbers of a chart, folded away on the screen. */
export const numbers = (summary: string, content: Html): Html =>
  html`<details><summary>${summary}</summary>${content}</details>`

export const section = (id: string, heading: string, ...content: readonly Content[]): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content}</section>
`

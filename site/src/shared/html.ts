// HTML put together safely: whatever is put into a template is escaped, unless it is HTML itself.

export interface Html {
  readonly html: string
}

export type Content = Html | string | number | null | undefined | false | readonly Content[]

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)

/** Text that is HTML already, from this project's own code. */
export const raw = (html: string): Html => ({ html })

/** html`<p>${text}</p>`: the text is escaped; `null`, `undefined` and `false` leave nothing. */
export function html(pieces: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { html: pieces.map((piece, i) => (i === 0 ? piece : show(values[i - 1]) + piece)).join('') }
}

function show(content: Content): string {
  if (content === null || content === undefined || content === false) return ''
  if (Array.isArray(content)) return content.map(show).join('')
  return typeof content === 'object' ? (content as Html).html : escapeText(String(content))
}

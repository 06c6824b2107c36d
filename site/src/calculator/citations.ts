// Explanations with their citations as links.
import { type Provision, provisions } from 'send-dispute-timescales'
import { type Html, html } from '../shared/html'

/** ` [Regs 33; Rules 20(1)(c)]` at the end of a sentence; a decided case has square brackets of its own. */
const CITED = / \[((?:[^[\]]|\[[^[\]]*\])*)\]/g

/** The text with each citation as a link to the law. */
export function withLinks(text: string): Html {
  const pieces: Html[] = []
  let from = 0
  for (const found of text.matchAll(CITED)) {
    pieces.push(
      html`${text.slice(from, found.index)} <span class="app-law">[${links((found[1] ?? '').split('; '))}]</span>`,
    )
    from = found.index + found[0].length
  }
  return html`${pieces}${text.slice(from)}`
}

/** Citations one after another, each a link where the law has a page. */
export const links = (citations: readonly string[]): Html =>
  html`${citations.map((citation, i) => html`${i > 0 ? '; ' : null}${link(citation)}`)}`

function link(citation: string): Html {
  const url = (provisions as Record<string, Provision | undefined>)[citation]?.url
  return url ? html`<a class="govuk-link" href="${url}" rel="noreferrer">${citation}</a>` : html`${citation}`
}

// Citations as links, and the law by name for a letter.
import { type Provision, type ProvisionId, provisions } from 'send-dispute-timescales'
import { words } from 'site-language'
import { type Content, type Html, html } from '../../shared/html'

/** ` [Regs 33; Rules 20(1)(c)]` at the end of a sentence; a decided case has square brackets of its own. */
const CITED = / \[((?:[^[\]]|\[[^[\]]*\])*)\](?=[.,;:]|$|\s)/g

/** An explanation with what it rests on as links after the sentence. */
export function withLinks(text: string): Html {
  const cited: string[] = []
  const said = text.replace(CITED, (_, ids: string) => {
    cited.push(...ids.split('; '))
    return ''
  })
  return html`${said}${cite(cited)}`
}

/** ` Regulation 33  Rule 20(1)(c)`, each a link where the law has a page. */
export const cite = (ids: readonly string[]): Content => ids.map((id) => html` <span class="cite">${linkTo(id)}</span>`)

function linkTo(id: string): Content {
  const url = provisionOf(id)?.url
  const name = words.law.short(id)
  return url ? html`<a href="${url}" rel="noreferrer">${name}</a>` : name
}

const provisionOf = (id: string): Provision | undefined =>
  (provisions as Record<string, Provision | undefined>)[id as ProvisionId]

/** `regulation 20(10) of the SEND Regulations 2014`, for a letter; null where only guidance or a case says it. */
export const lawByName = (basis: readonly string[]): string | null => {
  for (const id of basis) {
    const name = words.law.full(id)
    if (name !== null) return name
  }
  return null
}

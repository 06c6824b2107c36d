// Sentences of the library with what they rest on as links, and the law by name for a letter.
import {
  type Provision,
  type ProvisionId,
  provisionLabel,
  provisionName,
  provisions,
  type Sentence,
} from 'send-dispute-timescales'
import { library, words } from 'site-language'
import { type Content, type Html, html } from '../../shared/html'
import { unbroken } from '../dates/unbroken'

/** An explanation with what it rests on as links after the sentence. */
export const withLinks = ({ text, law }: Sentence): Html => html`${unbroken(text)}${cite(law)}`

/** ` Regulation 33  Rule 20(1)(c)`, each a link where the law has a page, and on one line where it is not long. */
export const cite = (ids: readonly ProvisionId[]): Content =>
  ids.map((id) => {
    const name = citationName(provisions[id])
    return html` <span class="cite${name.length > LONG ? ' cite--long' : ''}">${linkTo(provisions[id], name)}</span>`
  })

/** More letters than a phone has room for on a line. */
const LONG = 30

const linkTo = ({ url }: Provision, name: string): Content =>
  url === null ? name : html`<a href="${url}" rel="noreferrer">${name}</a>`

/** `Regulation 20(10)`; another law with its name. */
export function citationName({ citation, instrument }: Provision): string {
  const id = citation as ProvisionId
  return words.capital(UNDERSTOOD.includes(instrument) ? provisionLabel(id, library) : provisionName(id, library))
}

/** What the page is about: section 51, regulation 33 and rule 20 are of these. */
const UNDERSTOOD: readonly Provision['instrument'][] = ['CFA', 'Regs', 'Rules']

/** ` [Regs 33; Rules 20(1)(c)]` at the end of a sentence; a decided case has square brackets of its own. */
const CITED = / \[((?:[^[\]]|\[[^[\]]*\])*)\]/g

/** The same of a sentence that has its citations in square brackets. */
export function withLinksOf(text: string): Html {
  const law: ProvisionId[] = []
  const said = text.replace(CITED, (_, ids: string) => {
    law.push(...(ids.split('; ') as ProvisionId[]))
    return ''
  })
  return withLinks({ text: said, law })
}

/** `regulation 20(10) of the SEND Regulations 2014`, for a letter; null where only guidance or a case says it. */
export const lawByName = (basis: readonly ProvisionId[]): string | null => {
  const [named] = basis.filter((id) => !NOT_FOR_A_LETTER.includes(provisions[id].instrument))
  return named === undefined ? null : provisionName(named, library)
}

const NOT_FOR_A_LETTER: readonly Provision['instrument'][] = ['Code', 'Case law']

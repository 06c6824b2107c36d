// The list of who helps, on an answer, on the first page and on the help page.
import { words } from 'site-language'
import { type HelpId, helpers } from '../../help/list'
import { type Html, html } from '../../shared/html'

export const helpList = (ids: readonly HelpId[], title = words.help.title, others = false): Html =>
  html`<aside class="help" aria-labelledby="help"><h2 id="help">${title}</h2>${helpItems(ids, others)}</aside>`

/** @param others whether it is read by somebody who helps a family */
export const helpItems = (ids: readonly HelpId[], others = false): Html =>
  html`<ul>${ids.map((id) => helpItem(id, others))}</ul>`

function helpItem(id: HelpId, others: boolean): Html {
  const said = (others ? words.help.whoForOthers[id] : undefined) ?? words.help.who[id]
  if (said === undefined) throw new Error(`The catalogue has no words for ${id}.`)
  const name =
    id === 'adviser'
      ? html`<strong>${said.name}</strong>`
      : html`<a href="${helpers[id]}" rel="noreferrer">${said.name}</a>`
  return html`<li>${name}<br>${said.for} <span class="help__where">${said.where}</span></li>`
}

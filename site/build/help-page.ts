// The page of everybody who helps, from the one list; it must have been looked at within the last year.
import { words } from 'site-language'
import { helpItems } from '../src/calculator/draw/help'
import { type HelpId, LOOKED_AT } from '../src/help/list'
import { type Html, html } from '../src/shared/html'

const EVERYBODY: readonly HelpId[] = [
  'sendiass',
  'local-offer',
  'ipsea',
  'sossen',
  'contact',
  'adviser',
  'tribunal',
  'ombudsman',
  'equality',
  'legal-aid',
  'child-law',
]

export const helpPage = (): Html =>
  html`<h1 tabindex="-1">${words.frame.help}</h1><p class="lead">${words.help.pageLead}</p><div class="help help--page">${helpItems(EVERYBODY)}</div><p class="quiet small">${words.help.lookedAt(LOOKED_AT)}</p>`

/** Addresses age: after a year without a look the build stops. */
export function mustBeLookedAt(today: string, lookedAt = LOOKED_AT): void {
  const days = (Date.parse(today) - Date.parse(lookedAt)) / 86_400_000
  if (days > 365)
    throw new Error(
      `The addresses in site/src/help/list.ts were last looked at on ${lookedAt}. Open each, mend what moved, and set LOOKED_AT.`,
    )
}

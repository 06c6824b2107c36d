// What waits for somebody else, and what of the family's has just ended.
import { type CaseloadEntry, RECENT } from '../../entries'
import type { PageData } from '../data'
import { type Column, type Html, html, section, table } from '../html'
import { plainDate } from '../words'
import { kept, more, theCase, what } from './lists'

/** Longer lists are for the CSV file. */
const MOST = 20

/** What waits for somebody else, and what of the family's has just ended: neither is late. */
export function waitingAndPassed({ load }: PageData): readonly (Html | false)[] {
  const since: Column<CaseloadEntry> = {
    name: 'Since',
    of: ({ dueOn }) => html`<span class="nowrap">${plainDate(dueOn)}</span>`,
  }
  const list = (id: string, heading: string, lead: string, entries: readonly CaseloadEntry[]): Html | false => {
    const shown = entries.slice(0, MOST)
    return (
      entries.length > 0 &&
      section(
        id,
        heading,
        html`<p class="lead">${lead}</p>`,
        table(heading, [theCase, what, since, ...kept(entries)], [{ rows: shown }]),
        more(entries.length, shown.length),
      )
    )
  }
  return [
    list(
      'waiting',
      'Waiting for a mediation certificate',
      'The time from the letter has passed, but a certificate can still come, and the time to appeal then runs from its date. These appeals are not late.',
      load.entries.filter(({ state }) => state === 'waiting'),
    ),
    list(
      'passed',
      `Passed in the last ${RECENT} days`,
      'Rights and guaranteed days of families that have ended.',
      load.entries.filter(({ state, days }) => state === 'lapsed' && days <= RECENT),
    ),
  ]
}

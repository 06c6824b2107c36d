// What the files cannot tell: the page ends with its own limits.
import { type LimitId, limitLabel } from 'send-dispute-timescales'
import type { CaseloadRefusal } from '../../case'
import type { LeftOutCell } from '../../table/read-table'
import type { PageData } from '../data'
import { type Html, html, section, table } from '../html'
import { count, longDate, plural } from '../words'

/** Longer lists are for the CSV file. */
const MOST = 40

export function limitsSection({ load, knownUntil, leftOut = [], duplicates = [] }: PageData): Html {
  const blind = Object.entries(load.notRecorded) as [LimitId, number][]
  return section(
    'limits',
    'What the files cannot tell',
    knownUntil != null && html`<p>The return ends on ${longDate(knownUntil)}. Nothing later is in it.</p>`,
    blind.length > 0 &&
      html`<h3>Not recorded</h3><p class="lead">The files have no date for these, so nobody can say from them whether they were done. They are never counted as overdue or due.</p><ul class="columns">${blind.map(
        ([limit, n]) => html`<li>${limitLabel(limit)} (${plural(n, 'case')})</li>`,
      )}</ul>`,
    load.remarks.length > 0 &&
      html`<h3>To keep in mind</h3><ul>${load.remarks.map(
        ({ sentence, cases }) => html`<li>${sentence} (${plural(cases, 'case')})</li>`,
      )}</ul>`,
    load.refused.length > 0 &&
      html`<h3>Not counted</h3>${table('Cases that could not be counted', refusals, [{ rows: load.refused.slice(0, MOST) }])}${more(load.refused.length)}`,
    leftOut.length > 0 &&
      html`<h3>Values that were left out</h3>${table('Values that were left out', refusals, [{ rows: leftOut.slice(0, MOST) }])}${more(leftOut.length)}`,
    duplicates.length > 0 &&
      html`<h3>Entered twice</h3><ul>${duplicates
        .slice(0, MOST)
        .map(
          ({ key, place, of }) => html`<li>${key} (${place}) is the same as ${of}, and was counted once.</li>`,
        )}</ul>${more(duplicates.length)}`,
  )
}

const refusals = [
  { name: 'Case', of: ({ key }: CaseloadRefusal | LeftOutCell) => html`<span class="key">${key}</span>` },
  { name: 'Place', of: ({ place }: CaseloadRefusal | LeftOutCell) => html`<span class="place">${place}</span>` },
  { name: 'Why', of: ({ reason }: CaseloadRefusal | LeftOutCell) => reason },
]

const more = (all: number): Html | false =>
  all > MOST && html`<p class="aside">The first ${count(MOST)} of ${count(all)}. The CSV list has them all.</p>`

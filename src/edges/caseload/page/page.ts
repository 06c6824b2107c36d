// The page: a caseload for people to look at, in one file that needs nothing else.
import type { Caseload } from '../caseload'
import type { PageData, PageOptions } from './data'
import { html, render } from './html'
import { dueSoon } from './sections/due'
import { atAGlance } from './sections/glance'
import { limitsSection } from './sections/limits'
import { columnsSection, measuresSection } from './sections/measures'
import { openRequests } from './sections/open-requests'
import { overdueSection } from './sections/overdue'
import { phaseTransfers, reviewsDue } from './sections/reviews'
import { twentyWeeksSection } from './sections/twenty-weeks'
import { waitingAndPassed } from './sections/waiting'
import { style } from './style'
import { longDate } from './words'

/**
 * A caseload as one HTML page: the counts, what is due this week and next, the longest overdue, who has waited how long,
 * how much was in time, and what the files cannot tell. It needs no script and no network, prints on A4, and follows the
 * reader's light or dark screen. It holds the keys and columns of the caseload: treat it as you treat the files.
 *
 * @returns a whole document, to be saved as UTF-8
 * @example caseloadPage(caseload([], { asAt: '2026-03-02' })).startsWith('<!doctype html>') // true
 */
export function caseloadPage(load: Caseload, options: PageOptions = {}): string {
  const data: PageData = { load, ...options }
  const title = options.title ?? 'SEND caseload'
  const { package: version, law, bankHolidays } = load.computedWith
  return render(html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}, ${longDate(load.asAt)}</title>
<style>${{ html: style }}</style>
</head>
<body>
<div class="page">
<header><h1>${title}</h1><p class="as-at">As at ${longDate(load.asAt)}</p></header>
<main>
${atAGlance(data)}${dueSoon(data)}${overdueSection(data)}${waitingAndPassed(data)}${openRequests(data)}${twentyWeeksSection(data)}${reviewsDue(data)}${phaseTransfers(data)}${measuresSection(data)}${columnsSection(data)}${limitsSection(data)}</main>
<footer><p>Worked out by send-dispute-timescales ${version} from the law as reviewed on ${longDate(law)} and bank holidays as checked on ${longDate(bankHolidays)}. It is not legal advice. The page holds case numbers and dates: keep it where you keep the files.</p></footer>
</div>
</body>
</html>
`)
}

// What is drawn around an answer, by who reads it.
import { describe, expect, test } from 'vitest'
import { circumstancesOf, viewOf, workOut } from '../../src/calculator/case/work-out'
import { resultPage } from '../../src/calculator/draw/result'
import type { Shown } from '../../src/calculator/draw/shown'
import { told } from '../../src/calculator/flow/told'
import { fromHash } from '../../src/calculator/link/link'
import { answerOf } from '../../src/calculator/result/answer'

function draw(hash: string, today: string): string {
  const { answers } = fromHash(hash)
  const { timeline, refused } = workOut(answers, today)
  if (refused !== undefined) throw refused
  const view = viewOf(answers, timeline, today)
  const shown = {
    view,
    answer: answerOf(view),
    told: told(answers, circumstancesOf(answers, today)),
    doubts: [],
    dropped: [],
    caseLine: '',
    name: null,
    hasDates: true,
    hasOwnDates: true,
    pinned: false,
    hrefOf: () => '#',
    todayHref: '#',
    restartHref: '#',
  }
  return resultPage(shown as Shown).html
}

describe('an adviser', () => {
  const page = draw('#who=adviser&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19', '2026-08-03')
  test('has one table of dates, and not most of it twice', () => {
    expect(page).toContain('Every date in this case')
    expect(page).not.toContain('What the others must do')
  })
  test('reads of the family’s SENDIASS', () => {
    expect(page).toContain('The family’s local SENDIASS')
    expect(page).not.toContain('Your local SENDIASS')
  })
})

test('an officer’s words for the family have one heading', () => {
  const link = '#who=professional&where=council&what=outcome&outcome=order&orderMadeOn=2026-10-01&order=amend'
  expect(draw(`${link}&ownDates=no`, '2026-10-05').match(/Words for the letter to the family/g)).toHaveLength(1)
})

test('a refusal that nobody waits for is not said to be late', () => {
  const link = '#who=parent&what=waiting&waiting=plan&requestReceivedOn=2026-01-05'
  const row = /<tr[^>]*data-entry="assessment.notify-no-plan".*?<\/tr>/s.exec(draw(link, '2026-07-20'))?.[0]
  expect(row).toContain('Only if there will be no plan')
  expect(row).not.toMatch(/late/)
})

test.each([
  ['discrimination&conductEndedOn=2026-02-27', 'The claim'],
  ['decision&decision=refusal-to-assess&noticeSentOn=2026-06-19', 'Appeal, certificate and mediation'],
])('the fold about the right is called after it: %s', (what, title) =>
  expect(draw(`#who=parent&what=${what}`, '2026-08-03')).toContain(`<summary><span>${title}</span>`),
)

test('in the table, too, nobody is late with what nobody asked about', () => {
  const link =
    '#who=adviser&what=appeal&attendanceFormDueOn=2026-10-15&evidenceDueOn=2026-10-20&workingDocumentDueOn=unknown'
  const page = draw(`${link}&responseDueOn=2026-10-01&bundleDueOn=unknown&hearingOn=2026-12-10`, '2026-10-29')
  expect(page).toContain('9 days ago')
  expect(page).toContain('14 days ago, not recorded as sent')
  expect(page).not.toMatch(/days late/)
})

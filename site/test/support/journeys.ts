// Five people at the calculator. Every expected date was counted by hand; the authority stands beside it.
import type { Page } from 'playwright-core'
import { tick, typeDate, workItOut } from './browser'

export interface Journey {
  readonly who: string
  /** Answers the questions and asks for the dates. */
  readonly answer: (page: Page) => Promise<void>
  /** The heading of the first box. */
  readonly next: string
  readonly certificate: 'Yes' | 'No'
  /** By entry: by when, and how it stands. */
  readonly dates: Readonly<Record<string, readonly [when: string, standing: string]>>
  /** Sentences that must be on the page. */
  readonly says: readonly string[]
  /** The same case as a link. */
  readonly fragment: string
}

const decide = (page: Page, kind: string): Promise<void> => page.check(`input[name="kind"][value="${kind}"]`)
const sections = async (page: Page, ...letters: string[]): Promise<void> => {
  for (const letter of letters) await page.check(`input[name="sections"][value="${letter}"]`)
}

export const journeys: readonly Journey[] = [
  {
    who: 'a parent whose request for an assessment was refused in June',
    async answer(page) {
      await decide(page, 'refusal-to-assess')
      await typeDate(page, 'noticeSentOn', '2025-06-05')
      await typeDate(page, 'asAt', '2025-06-20')
      await workItOut(page)
    },
    next: 'Next: Contact a mediation adviser',
    certificate: 'Yes',
    dates: {
      // Regs 33: 5 June + 2 months; nothing moves it.
      'mediation.contact-adviser': ['Tuesday 5 August 2025', '46 days left'],
      // Rules 20(1)(c), 12(3)(a): 5 August lies in August, so the first working day after 31 August.
      'appeal.lodge': ['5pm on Monday 1 September 2025', '73 days left'],
    },
    says: ['First contact a mediation adviser.', 'A judge can extend the time for an appeal'],
    fragment: '#kind=refusal-to-assess&noticeSentOn=2025-06-05&asAt=2025-06-20',
  },
  {
    who: 'a young person who disagrees with the school alone, over Christmas',
    async answer(page) {
      await decide(page, 'plan-content')
      await sections(page, 'I')
      await typeDate(page, 'noticeSentOn', '2025-10-27')
      await typeDate(page, 'asAt', '2025-11-10')
      await workItOut(page)
    },
    next: 'Next: Lodge the appeal',
    certificate: 'No',
    dates: {
      // 27 October + 2 months is 27 December: the first working day after 1 January 2026, a Friday.
      'appeal.lodge': ['5pm on Friday 2 January 2026', '53 days left'],
    },
    says: ['You need no mediation certificate, as this is about placement only'],
    fragment: '#kind=plan-content&sections=I&noticeSentOn=2025-10-27&asAt=2025-11-10',
  },
  {
    who: 'an adviser with a certificate that came late, and health added',
    async answer(page) {
      await decide(page, 'refusal-to-issue-plan')
      await page.check('input[name="recommendations"][value="health"]')
      await typeDate(page, 'noticeSentOn', '2025-10-27')
      await tick(page, 'adviserToldNoMediationOn', '2025-12-22')
      await tick(page, 'certificateIssuedOn', '2025-12-31')
      await typeDate(page, 'asAt', '2026-01-05')
      await workItOut(page)
    },
    next: 'Next: Lodge the appeal',
    certificate: 'Yes',
    dates: {
      // 3 working days after Monday 22 December: 23, 24, 29 December. It was issued on the 31st.
      'mediation.certify-declined': ['Monday 29 December 2025', 'Done late, 31 December 2025'],
      // The later of 27 December and 31 January, a Saturday: Monday 2 February (Rules 12(2)).
      'appeal.lodge': ['5pm on Monday 2 February 2026', '28 days left'],
    },
    says: ['The Tribunal can also make recommendations on health.'],
    fragment:
      '#kind=refusal-to-issue-plan&recommendations=health&noticeSentOn=2025-10-27&adviserToldNoMediationOn=2025-12-22&certificateIssuedOn=2025-12-31&asAt=2026-01-05',
  },
  {
    who: 'a parent who is late after the plan was ended',
    async answer(page) {
      await decide(page, 'cease-to-maintain-plan')
      await typeDate(page, 'noticeSentOn', '2025-09-15')
      await tick(page, 'certificateIssuedOn', '2025-10-01')
      await typeDate(page, 'asAt', '2025-12-10')
      await workItOut(page)
    },
    next: 'Next: Lodge the appeal',
    certificate: 'Yes',
    dates: {
      // The later of 15 November, a Saturday, and 1 November: Monday 17 November.
      'appeal.lodge': ['5pm on Monday 17 November 2025', 'Overdue by 23 days'],
    },
    says: [
      'You can still lodge the appeal: it must say why it is late, and a judge decides whether to extend the time',
      'The council must keep the plan until the time to appeal has passed or the appeal is decided',
    ],
    fragment: '#kind=cease-to-maintain-plan&noticeSentOn=2025-09-15&certificateIssuedOn=2025-10-01&asAt=2025-12-10',
  },
  {
    who: 'a council officer with an order to amend',
    async answer(page) {
      await decide(page, 'refusal-to-amend-plan')
      await typeDate(page, 'noticeSentOn', '2025-01-17')
      await tick(page, 'appealReceivedByTribunalOn', '2025-03-14')
      await tick(page, 'appealReceivedByAuthorityOn', '2025-03-24')
      await tick(page, 'responseReceivedOn', '2025-05-08')
      await page.check('[id="responseReceivedOn-late"]')
      await tick(page, 'orderMadeOn', '2025-07-04')
      await page.selectOption('#another', 'requestReceivedOn')
      await page.click('#add-another')
      await page.click('[data-remove="requestReceivedOn"]')
      await typeDate(page, 'asAt', '2025-07-10')
      await workItOut(page)
    },
    next: 'Next: Send the amended plan',
    certificate: 'Yes',
    dates: {
      // 30 working days after Monday 24 March, without Good Friday, Easter Monday and 5 May: Thursday 8 May, 5pm.
      'appeal.respond': ['5pm on Thursday 8 May 2025', 'Done late, 8 May 2025, after 5pm'],
      // Regs 44(2)(e): 4 July + 5 weeks.
      'comply.amend-plan@orderMadeOn': ['Friday 8 August 2025', '29 days left'],
    },
    says: ['The council must send the amended plan by Friday 8 August 2025'],
    fragment:
      '#kind=refusal-to-amend-plan&noticeSentOn=2025-01-17&appealReceivedByTribunalOn=2025-03-14&appealReceivedByAuthorityOn=2025-03-24&responseReceivedOn=2025-05-08T17:01&orderMadeOn=2025-07-04&asAt=2025-07-10',
  },
]

/** The text of the row of an entry, cell by cell. */
export const rowOf = (page: Page, entry: string): Promise<string[]> =>
  page.locator(`[data-entry="${entry}"] > *`).allInnerTexts()

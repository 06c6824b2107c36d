// Pages and hints for families say periods in their own sentences. Each is held against the law: when a period changes, the page that
// still says the old one is named here.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type EventName, type LimitId, provisions, timeLimits, versionOn } from '../../src/index'

type Said = readonly [limit: LimitId, from: EventName, words: string]

/** What a page says of a limit, with the period in it as the page writes it. */
const PAGES: Readonly<Record<string, readonly Said[]>> = {
  'docs/count-your-dates.md': [
    ['mediation.contact-adviser', 'noticeSentOn', 'Contact a mediation adviser within 2 months'],
    ['appeal.lodge', 'noticeSentOn', 'Your appeal must reach the Tribunal within 2 months'],
    ['appeal.lodge', 'certificateIssuedOn', 'count **one month from the day it was issued**'],
    ['assessment.decide', 'requestReceivedOn', 'the answer to a request for an assessment | 6 weeks'],
    ['plan.finalise', 'requestReceivedOn', 'the final plan | 20 weeks'],
    ['review.decide', 'reviewMeetingOn', 'the decision after an annual review | 4 weeks'],
    ['review.finalise-amendments', 'amendmentNoticeSentOn', 'the final plan after proposed changes | 8 weeks'],
    ['review.finalise-amendments', 'reviewMeetingOn', '12 weeks at most | the day the changes were sent; the meeting'],
    ['review.complete', 'planMadeOrReviewedOn', 'the next annual review | 12 months, the first day included'],
    ['reassessment.decide', 'reassessmentRequestReceivedOn', 'an answer, after asking to assess again | 15 days'],
    ['plan.comment-on-draft', 'draftPlanServedOn', 'You have at least 15 days to comment'],
    [
      'appeal.respond',
      'appealReceivedByAuthorityOn',
      'count 30 working days from the day the council received the appeal',
    ],
    ['comply.amend-plan', 'orderMadeOn', 'change the plan: needs or help | 5 weeks'],
    ['comply.amend-placement', 'orderMadeOn', 'change the school in the plan | 2 weeks'],
    ['comply.notify-assessment', 'orderMadeOn', 'say that it will assess | 2 weeks'],
    [
      'comply.finalise-after-assessment',
      'orderMadeOn',
      'then send the final plan, or say that there will be none | 14 weeks',
    ],
    ['comply.notify-no-plan', 'orderMadeOn', '14 weeks, or 10 weeks'],
    ['comply.draft-plan', 'orderMadeOn', 'make a plan: the draft, then the final one | 5 weeks'],
    ['comply.finalise-plan', 'orderMadeOn', '5 weeks, then 11 weeks'],
    ['comply.reconsider', 'orderMadeOn', 'think again about a decision | 2 weeks'],
    ['discrimination.claim', 'conductEndedOn', 'A claim must reach the Tribunal within 6 months'],
    ['ombudsman.complain', 'awareOfMatterOn', 'complaints about a council within 12 months'],
  ],
  'docs/council-late.md': [
    ['review.complete', 'planMadeOrReviewedOn', 'complete a review within 12 months'],
    ['review.decide', 'reviewMeetingOn', '4 weeks to say whether it will keep, change or end the plan'],
    ['review.finalise-amendments', 'amendmentNoticeSentOn', 'the final plan follows within 8 weeks'],
    ['review.finalise-amendments', 'reviewMeetingOn', 'within 12 weeks of the meeting'],
    ['move.transfer-plan', 'awareOfMoveOn', 'it has 15 working days from the day it knows'],
    ['move.inform', 'planTransferredOn', 'The new council has 6 weeks to tell you'],
    ['ombudsman.complain', 'awareOfMatterOn', 'Complain within 12 months'],
    ['judicial-review.file', 'groundsAroseOn', 'within 3 months at the latest'],
  ],
  'docs/certificate.md': [
    ['mediation.contact-adviser', 'noticeSentOn', "named in the council's letter, within 2 months"],
    ['mediation.certify-declined', 'adviserToldNoMediationOn', 'must issue the certificate within 3 working days'],
    ['mediation.certify-concluded', 'mediationConcludedOn', 'within 3 working days after the mediation'],
    ['mediation.arrange', 'authorityToldOfMediationOn', 'does not manage to arrange one within 30 days'],
    ['appeal.lodge', 'certificateIssuedOn', 'You have one month from that day'],
    ['appeal.lodge', 'noticeSentOn', 'or 2 months from the letter'],
  ],
  'site/src/calculator/english/dates.ts': [
    ['appeal.respond', 'appealReceivedByAuthorityOn', 'the council has 30 working days from that day'],
    ['ombudsman.complain', 'awareOfMatterOn', 'takes complaints within 12 months of that day'],
  ],
}

const textOf = (page: string): string => readFileSync(page, 'utf8').replace(/\s+/g, ' ')

describe.each(Object.entries(PAGES))('%s', (page, said) => {
  test.each(said)('%s from %s: %s', (limit, from, words) => {
    // What is to change later is for the day on which it does.
    const version = versionOn(timeLimits[limit], provisions['CFA s.51'].lastReviewed)
    const limb = version?.counts.limbs.find(({ event }) => event === from)
    if (limb === undefined) throw new Error(`${limit} has no period from ${from}`)
    const { n, unit } = limb.period
    const plain = unit.replace('-', ' ')
    const periods = [`${n} ${plain}`, `one ${plain.slice(0, -1)}`]
    expect(
      periods.some((period) => words.includes(period)),
      `${limit} is ${n} ${plain} from ${from}. Change the sentence in ${page}, and here: "${words}"`,
    ).toBe(true)
    expect(textOf(page)).toContain(words)
  })
})

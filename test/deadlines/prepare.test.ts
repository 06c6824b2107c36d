// A version made ready: how each way of counting is read, under which provisions, and from which day its law holds.
import { describe, expect, test } from 'vitest'
import { formatDay } from '../../src/dates/iso'
import { preparedLimit } from '../../src/deadlines/prepare'
import { type LimitId, timeLimits, versionOn } from '../../src/index'
import type { LimitVersion } from '../../src/law/limit'
import { VERIFIED } from '../../src/law/provisions'

const made = (id: LimitId, detained = false, on = '2025-06-02') =>
  preparedLimit(id, timeLimits[id], versionOn(timeLimits[id], on) as LimitVersion, detained)

/** The limb of one event, in a few words. */
const limbOf = (id: LimitId, event: string, detained = false) => {
  const limb = made(id, detained).limbs.find((each) => each.event === event)
  if (limb === undefined) throw new Error(`${id} has no limb from ${event}.`)
  const { at, countsBack, basis, began, confidence } = limb
  return { at, countsBack, basis, began: formatDay(began), verified: VERIFIED[confidence] }
}

// biome-ignore format: one line a limb
test.each<[LimitId, string, boolean, Partial<ReturnType<typeof limbOf>>]>([
  ['assessment.decide', 'requestReceivedOn', false, { at: ['dates', 'requestReceivedOn'], countsBack: false, basis: ['Regs 4(1)', 'Regs 5(1)'], began: '2014-09-01', verified: 'as-made' }],
  ['review.give-notice', 'reviewMeetingOn', false, { countsBack: true, basis: ['Regs 20(3)', 'Regs 21(3)'], verified: 'statute' }],
  ['phase-transfer.finalise-other', 'nextPhaseStartsOn', false, { countsBack: true, verified: 'statute' }],
  ['mediation.give-date', 'mediationOn', true, { countsBack: true, basis: ['Detained Regs 22(2)'], began: '2015-04-01', verified: 'guidance' }],
  ['mediation.contact-adviser', 'noticeSentOn', false, { basis: ['Regs 33'], began: '2014-09-01' }],
  ['mediation.contact-adviser', 'noticeDatedOn', false, { basis: ['Regs 34(2)'] }],
  ['mediation.contact-adviser', 'noticeSentOn', true, { basis: ['Detained Regs 19'], began: '2015-04-01' }],
  ['mediation.contact-adviser', 'noticeDatedOn', true, { basis: ['Detained Regs 20(2)'], began: '2015-04-01' }],
  ['appeal.lodge', 'noticeSentOn', true, { basis: ['Rules 20(1)(c)'], began: '2015-04-01' }],
  ['appeal.respond', 'appealReceivedByAuthorityOn', false, { verified: 'guidance' }],
  ['appeal.answer-care-recommendation', 'recommendationMadeOn', false, { began: '2018-04-03' }],
  ['appeal.hearing', 'hearingOn', false, { basis: ['Rules 5(3)'], verified: 'guidance' }],
  ['comply.amend-placement', 'orderMadeOn', true, { basis: ['Detained Regs 29(6)'], began: '2015-04-01' }],
  ['comply.amend-placement', 'concessionNotifiedOn', true, { basis: ['Detained Regs 30(6)'], began: '2015-04-01' }],
  ['comply.amend-placement', 'concessionNotifiedOn', false, { basis: ['Regs 45(5)(a)'], began: '2015-03-23' }],
  ['comply.agreed-action', 'agreementMadeOn', false, { }],
  ['comply.tell-authority', 'agreementMadeOn', false, { }],
  ['detained.decide', 'requestReceivedOn', false, { basis: ['Detained Regs 4(1)', 'Detained Regs 5(1)'], began: '2015-04-01' }],
])('%s from %s, detained: %s', (id, event, detained, expected) => {
  expect(limbOf(id, event, detained)).toMatchObject(expected)
})

describe('a version is made ready once', () => {
  test('for anybody, and for a detained person', () => {
    expect(made('appeal.lodge')).toBe(made('appeal.lodge'))
    expect(made('appeal.lodge', true)).toBe(made('appeal.lodge', true))
    expect(made('appeal.lodge', true)).not.toBe(made('appeal.lodge'))
  })

  test('and another version of the same limit by itself', () => {
    const [before, on] = [
      made('phase-transfer.finalise-to-post-16', false, '2015-08-31'),
      made('phase-transfer.finalise-to-post-16', false, '2015-09-01'),
    ]
    expect(before.limbs[0]?.period.before).toBe('03-31')
    expect(on.limbs[0]?.period.before).toBe('05-31')
    expect(on.limbs[0]?.basis).toEqual(['Regs 18(3)'])
  })
})

// appeal.lodge: whether a certificate's date counts, by the dispute.
import { describe, expect, test } from 'vitest'
import type { Dispute } from '../../src/index'
import { errorOf } from '../support/errors'
import { deadline } from './support'

describe('dispute: whether a certificate date counts', () => {
  const dates = { noticeSentOn: '2025-03-03', certificateIssuedOn: '2025-04-23' }
  const lodge = (dispute?: Dispute | Dispute[]) =>
    deadline('appeal.lodge', dates, dispute === undefined ? {} : { dispute })

  test('nobody said which dispute: it counts, and the record says what that assumes', () => {
    const found = lodge()
    expect(found).toMatchObject({ dueOn: '2025-05-23', assumptions: ['certificate-needed'], unknown: [] })
    expect(found.starts.map(({ event, chosen }) => [event, chosen])).toEqual([
      ['noticeSentOn', false],
      ['certificateIssuedOn', true],
    ])
  })

  // biome-ignore format: one line a dispute
  test.each<[Dispute | Dispute[], string]>([
    [{ kind: 'refusal-to-assess' }, '2025-05-23'],
    [{ kind: 'plan-content', sections: ['F'] }, '2025-05-23'],
    [{ kind: 'plan-content', sections: ['F', 'I'] }, '2025-05-23'],
    [{ kind: 'plan-content', sections: ['I'] }, '2025-05-06'],
    [{ kind: 'plan-content', sections: ['I', 'C', 'D'] }, '2025-05-06'],
    [{ kind: 'plan-content', sections: ['F', 'I'], detained: true }, '2025-05-06'],
    [[{ kind: 'plan-content', sections: ['I'] }, { kind: 'plan-content', sections: ['B'] }], '2025-05-23'],
    [[{ kind: 'plan-content', sections: ['I'] }, { kind: 'plan-content', sections: ['C'] }], '2025-05-06'],
  ])('%j: %s, and nothing assumed', (dispute, dueOn) => {
    const found = lodge(dispute)
    expect(found).toMatchObject({ dueOn, assumptions: [], unknown: [] })
    expect(found.starts.length).toBe(dueOn === '2025-05-23' ? 2 : 1)
  })

  test('where no certificate is needed, none is missed', () => {
    const placement: Dispute = { kind: 'plan-content', sections: ['I'] }
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-03-03' }, { dispute: placement }).unknown).toEqual([])
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-03-03' }).unknown).toEqual(['certificateIssuedOn'])
  })

  test.each<Dispute>([
    { kind: 'draft-plan' },
    { kind: 'plan-content', sections: ['C'] },
    { kind: 'disability-discrimination' },
    { kind: 'statement-of-sen' },
    { kind: 'cease-to-maintain-plan', detained: true },
  ])('no appeal lies in %j: invalid-input', (dispute) => {
    expect(errorOf(() => lodge(dispute))).toMatchObject({ code: 'invalid-input', path: 'options.dispute' })
  })
})

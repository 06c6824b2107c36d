// The record as a value: what computed it, frozen, equal to its own JSON.
import { describe, expect, test } from 'vitest'
import { calculateDeadline, computedWith } from '../../src/index'
import { deadline } from './support'

describe('the record', () => {
  test('says what computed it, and is frozen throughout', () => {
    const record = deadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
    expect(record.computedWith).toEqual(computedWith)
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen))
    expect(frozen(record)).toBe(true)
    expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  })

  test('undefined options and dates are as if left out', () => {
    const plain = deadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
    const options = {
      calendar: undefined,
      dispute: undefined,
      directedDueOn: undefined,
      agreedDueOn: undefined,
      relievedBy: undefined,
      closure: undefined,
    }
    expect(deadline('appeal.lodge', { noticeSentOn: '2025-06-05' }, options)).toEqual(plain)
    expect(calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05', certificateIssuedOn: undefined })).toEqual(
      plain,
    )
  })
})

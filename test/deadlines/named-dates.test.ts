// A date that the Tribunal directed or that the parties to a mediation agreed: what stands, what rolls, what it assumes.
import { describe, expect, test } from 'vitest'
import { errorOf } from '../support/errors'
import { deadline } from './support'

describe('directed and agreed dates', () => {
  const respond = (directedDueOn: string) =>
    deadline('appeal.respond', { appealReceivedByAuthorityOn: '2025-06-30' }, { directedDueOn })

  // biome-ignore format: one line a day
  test.each([
    ['2025-06-30', '2025-06-30', [], 'the day it began will do'],
    ['2025-08-15', '2025-08-15', [], 'a Friday in August stands'],
    ['2025-08-16', '2025-08-18', ['roll-to-working-day'], 'a Saturday in August rolls to the Monday, not to September'],
    ['2025-08-24', '2025-08-26', ['roll-to-working-day'], 'a Sunday before the bank holiday rolls over it'],
    ['2025-12-25', '2025-12-29', ['roll-to-working-day'], 'Christmas Day rolls past Boxing Day and the weekend'],
    ['2025-12-29', '2025-12-29', [], 'a working day between Christmas and New Year stands'],
    ['2026-01-01', '2026-01-02', ['roll-to-working-day'], 'New Year’s Day rolls by a day'],
  ])('directed for %s: %s (%s, %s)', (directed, dueOn, rolled) => {
    const found = respond(directed)
    expect({ endsOn: found.endsOn, dueOn: found.dueOn }).toEqual({ endsOn: directed, dueOn })
    expect(found.adjustments.map(({ rule }) => rule)).toEqual(['directed-date', ...rolled])
    expect(found.adjustments[0]).toMatchObject({ from: '2025-09-09', to: directed })
  })

  test('the day before it began: contradictory', () => {
    expect(errorOf(() => respond('2025-06-29'))).toMatchObject({
      code: 'contradictory-dates',
      path: 'options.directedDueOn',
    })
  })

  test('an agreed date before the agreement: contradictory', () => {
    const agreed = (day: string) =>
      deadline('comply.amend-plan', { agreementMadeOn: '2025-11-14' }, { agreedDueOn: day })
    expect(errorOf(() => agreed('2025-11-13'))).toMatchObject({
      code: 'contradictory-dates',
      path: 'options.agreedDueOn',
    })
    expect(agreed('2025-11-14').dueOn).toBe('2025-11-14')
  })

  test.each([
    ['2025-12-27', 'Saturday'],
    ['2025-12-25', 'Christmas Day'],
    ['2025-08-25', 'bank holiday'],
  ])('an agreed %s (%s) stands as it falls', (day) => {
    const found = deadline('comply.amend-plan', { agreementMadeOn: '2025-07-14' }, { agreedDueOn: day })
    expect(found).toMatchObject({ endsOn: day, dueOn: day, dueTime: null, holidays: 'not-used' })
  })

  test('the same date as counted is a direction all the same', () => {
    const found = deadline('comply.amend-plan', { agreementMadeOn: '2025-11-14' }, { agreedDueOn: '2025-12-19' })
    expect(found.adjustments).toEqual([
      { rule: 'agreed-date', from: '2025-12-19', to: '2025-12-19', basis: ['Regs 42(5)'] },
    ])
  })

  test('an order’s directed date rolls and is due at 17:00, its own period does neither', () => {
    const order = { orderMadeOn: '2025-07-21' }
    expect(deadline('comply.amend-plan', order)).toMatchObject({ dueOn: '2025-08-25', dueTime: null })
    expect(deadline('comply.amend-plan', order, { directedDueOn: '2025-08-25' })).toMatchObject({
      endsOn: '2025-08-25',
      dueOn: '2025-08-26',
      dueTime: '17:00',
    })
  })

  test('one or the other, not both', () => {
    const both = { directedDueOn: '2025-12-19', agreedDueOn: '2025-12-19' }
    expect(errorOf(() => deadline('comply.amend-plan', { agreementMadeOn: '2025-11-14' }, both)).code).toBe(
      'invalid-input',
    )
  })
})

// What the library refuses, as a person reads it: two days by their names, and never a place in the library's input.
import { describe, expect, test } from 'vitest'
import { circumstancesOf, workOut } from '../../src/calculator/case/work-out'
import { questionOf } from '../../src/calculator/flow/flow'
import { fromHash } from '../../src/calculator/link/link'
import { readForm, refusedProblem } from '../../src/calculator/page/read-form'

const TODAY = '2026-11-29'

function refusedAt(hash: string, id: string) {
  const { answers } = fromHash(hash)
  const { refused } = workOut(answers, TODAY)
  if (refused === undefined) throw new Error('Nothing is refused.')
  return refusedProblem(refused, questionOf(id)?.asks(answers, circumstancesOf(answers, TODAY)) ?? [], answers)
}

const ORDER = '#who=parent&what=outcome&outcome=order&orderMadeOn=2026-11-15&order=amend,placement&ownDates=yes'
const AGREED = '#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-11-15&agreed=all&agreement=amend'
const LETTER = '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-03'

describe('two days that cannot both be right', () => {
  test.each([
    [
      `${ORDER}&directed.comply.amend-plan@orderMadeOn=2026-11-10`,
      'orderDates',
      'directed.comply.amend-plan@orderMadeOn',
      'The Tribunal’s date to send the amended plan (10 November 2026) cannot be before the day of the order (15 November 2026). Change one of them',
    ],
    [
      `${AGREED}&agreed.comply.amend-plan@agreementMadeOn=2026-11-10`,
      'agreedDates',
      'agreed.comply.amend-plan@agreementMadeOn',
      'The agreed date to send the amended plan (10 November 2026) cannot be before the day of the agreement (15 November 2026). Change one of them',
    ],
    // The specification's own sentence.
    [
      `${LETTER}&certificate=yes&certificateIssuedOn=2026-05-02`,
      'certificateOn',
      'certificateIssuedOn',
      'The date of the certificate (2 May 2026) cannot be before the day the letter was sent (3 June 2026). Change one of them',
    ],
  ])('%s', (hash, at, key, message) => expect(refusedAt(hash, at)).toMatchObject({ key, message, href: `${key}-day` }))
})

test('a date that the case cannot have is named, and can be left out', () =>
  expect(
    refusedAt('#who=parent&what=other&matter=school&directed.comply.amend-plan@orderMadeOn=2026-11-10', 'matter')
      .message,
  ).toBe('The Tribunal’s date to send the amended plan does not fit the other answers. Change it, or leave it out'))

describe('no place in the library’s input reaches the page', () => {
  const days = ['2010-01-04', '2013-01-04', '2026-11-10', '2090-01-04']
  const bases = [
    ORDER,
    AGREED,
    LETTER,
    '#who=parent&what=appeal',
    '#who=professional&where=school&what=discrimination&claimReceivedBySchoolOn=2026-11-20&reinstatement=yes',
    '#who=parent&what=waiting&waiting=move&movedOn=2026-11-20&aware=same&arrived=yes&planTransferredOn=2026-11-25',
  ]
  const keys = [
    'noticeSentOn',
    'noticeDatedOn',
    'adviserContactedOn',
    'certificateIssuedOn',
    'agreementCarriedOutOn',
    'planTransferredOn',
    'responseReceivedOn',
    'hearingOn',
    'responseDueOn',
    'requestReceivedOn',
    'directed.appeal.respond',
    'directed.appeal.hearing',
    'directed.appeal.lodge',
    'directed.comply.amend-plan@orderMadeOn',
    'agreed.comply.amend-plan@agreementMadeOn',
    'done.comply.amend-plan@orderMadeOn',
    'done.review.decide',
    'relieved.comply.amend-plan@orderMadeOn',
  ]
  const messages = bases.flatMap((base) =>
    keys.flatMap((key) =>
      days.flatMap((day) => {
        const { answers } = fromHash(`${base}&${key}=${key.startsWith('relieved') ? 'school-closed' : day}`)
        const { refused } = workOut(answers, TODAY)
        return refused === undefined ? [] : [refusedProblem(refused, [], answers).message]
      }),
    ),
  )
  test('of many that are refused', () => {
    expect(messages.length).toBeGreaterThan(50)
    expect(messages.filter((message) => /\w\.\w|[[\]"@{}_]|\d{4}-\d\d|undefined|null/.test(message))).toEqual([])
  })
})

test('an own date that is half typed is called by its step', () => {
  const { answers } = fromHash(ORDER)
  const form = new FormData()
  form.set('directed.comply.amend-plan@orderMadeOn-day', '3')
  const asks = questionOf('orderDates')?.asks(answers, circumstancesOf(answers, TODAY)) ?? []
  expect(readForm(form, asks, answers, TODAY).problems[0]?.message).toBe(
    'The Tribunal’s date to send the amended plan must include a month and year',
  )
})

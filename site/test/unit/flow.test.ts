// The way through the questions: what is asked when, what leads where, and what an answer leaves behind.

import { words } from 'site-language'
import { describe, expect, test } from 'vitest'
import { caseFileOf } from '../../src/calculator/case/case-file'
import { circumstancesOf } from '../../src/calculator/case/work-out'
import type { Answers } from '../../src/calculator/flow/answers'
import { nextQuestion, pathOf, questionBefore, questionOf, withAnswers } from '../../src/calculator/flow/flow'
import { NOTHING_KNOWN, questions } from '../../src/calculator/flow/questions'
import { fromHash } from '../../src/calculator/link/link'

const TODAY = '2026-11-29'
const answersOf = (hash: string): Answers => fromHash(hash).answers
const aboutOf = (answers: Answers) => circumstancesOf(answers, TODAY)
const path = (hash: string): string[] => pathOf(answersOf(hash), aboutOf(answersOf(hash))).map(({ id }) => id)
const next = (hash: string, onTheWay = true): string | null =>
  nextQuestion(answersOf(hash), aboutOf(answersOf(hash)), onTheWay)?.id ?? null

describe('the path', () => {
  test.each([
    ['', ['start']],
    ['#who=parent&what=decision', ['start', 'decision', 'sent']],
    ['#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-11-02', ['start', 'decision', 'sent']],
    ['#who=parent&what=decision&decision=plan-content&about=needs', ['start', 'decision', 'about', 'also', 'sent']],
    ['#who=parent&what=decision&decision=plan-content&about=care', ['start', 'decision', 'about', 'care', 'sent']],
    ['#who=young-person&what=decision', ['start', 'born', 'decision', 'sent']],
    ['#who=professional&what=decision&where=council', ['start', 'where', 'decision', 'sent']],
    [
      '#who=parent&what=waiting&waiting=move&aware=day&arrived=yes',
      ['start', 'waiting', 'moved', 'aware', 'awareOn', 'arrived', 'arrivedOn', 'lastReview'],
    ],
    ['#who=parent&what=appeal&responseDueOn=2026-12-10', ['start', 'timetable']],
    ['#who=parent&what=appeal&responseDueOn=unknown', ['start', 'timetable', 'registered']],
    [
      '#who=parent&what=outcome&outcome=order&order=amend&ownDates=yes',
      ['start', 'outcome', 'order', 'ownDates', 'orderDates'],
    ],
    ['#who=parent&what=outcome&outcome=order&order=keep', ['start', 'outcome', 'order']],
    [
      '#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess',
      ['start', 'outcome', 'decision', 'sent', 'reversal', 'reversalRequest'],
    ],
    ['#who=professional&where=school&what=discrimination', ['start', 'where', 'schoolClaim']],
    ['#who=parent&what=other&matter=school', ['start', 'matter']],
  ])('%s', (hash, ids) => expect(path(hash)).toEqual(ids))

  test('what a parent waits for is nothing that a school is asked, so a school is asked again', () => {
    expect(next('#who=parent&what=waiting&waiting=review&reviewMeetingOn=2026-11-20')).toBeNull()
    expect(next('#who=professional&where=school&what=waiting&waiting=review&reviewMeetingOn=2026-11-20')).toBe(
      'waiting',
    )
  })

  test('a parent with a letter answers four things', () =>
    expect(next('#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-11-02')).toBeNull())
})

describe('the adviser’s day has passed', () => {
  const late = '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-09-21'
  test('it is asked about on the way', () => expect(next(late)).toBe('contacted'))
  test('a link opens without', () => expect(next(late, false)).toBeNull())
  test('an officer is not asked', () => expect(next(late.replace('parent', 'professional&where=council'))).toBeNull())
  test('nor is anybody who needs no certificate', () =>
    expect(next(late.replace('refusal-to-assess', 'plan-content&about=school'))).toBeNull())
  test('the day after it, and not on it', () => {
    const at = (today: string): string | null => {
      const answers = answersOf(late)
      return nextQuestion(answers, circumstancesOf(answers, today), true)?.id ?? null
    }
    expect(at('2026-11-21')).toBeNull()
    expect(at('2026-11-22')).toBe('contacted')
  })
  test.each([
    ['no', null],
    ['unsure', null],
    ['yes', 'contactedOn'],
    ['yes&adviserContactedOn=2026-11-10', 'certificate'],
    ['yes&adviserContactedOn=unknown', 'certificate'],
    ['yes&adviserContactedOn=2026-11-10&certificate=yes', 'certificateOn'],
    ['yes&adviserContactedOn=2026-11-10&certificate=not-yet', 'mediation'],
    ['yes&adviserContactedOn=2026-11-10&certificate=not-yet&mediation=no', 'mediationSaid'],
    ['yes&adviserContactedOn=2026-11-10&certificate=not-yet&mediation=neither', null],
  ])('contacted=%s', (more, id) => expect(next(`${late}&contacted=${more}`)).toBe(id))
})

describe('changed answers', () => {
  test('another thing that happened leaves nothing of the first behind', () => {
    const old = answersOf('#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-09-21&contacted=no')
    expect(withAnswers(old, { who: 'parent', what: 'waiting' }, aboutOf)).toEqual({ who: 'parent', what: 'waiting' })
  })
  test('another decision keeps the day it was sent', () => {
    const old = answersOf(
      '#who=parent&what=decision&decision=plan-content&about=needs&also=school&noticeSentOn=2026-11-02',
    )
    expect(withAnswers(old, { decision: 'refusal-to-assess' }, aboutOf)).toEqual({
      who: 'parent',
      what: 'decision',
      decision: 'refusal-to-assess',
      noticeSentOn: '2026-11-02',
    })
  })
  test('what was added stays', () => {
    const old = answersOf(
      '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-11-02&mediationOn=2026-11-20',
    )
    expect(withAnswers(old, { noticeSentOn: '2026-11-03' }, aboutOf).mediationOn).toBe('2026-11-20')
  })
})

describe('back', () => {
  const answers = answersOf('#who=parent&what=decision&decision=plan-content&about=needs&also=none')
  test.each([
    ['start', undefined],
    ['decision', 'start'],
    ['sent', 'also'],
    // A question that was added leads back to the last of the path.
    ['event.mediationOn', 'sent'],
  ])('from %s', (id, before) => expect(questionBefore(id, answers, NOTHING_KNOWN)?.id).toBe(before))
})

describe('the case file', () => {
  test.each([
    [
      '#who=parent&what=decision&decision=plan-content&about=unsure&noticeSentOn=2026-11-02',
      { dispute: { kind: 'plan-content', sections: ['B', 'F'] } },
    ],
    [
      '#who=parent&what=decision&decision=plan-content&about=needs&also=school,social&noticeSentOn=2026-11-02',
      { dispute: { kind: 'plan-content', sections: ['B', 'F', 'I', 'D', 'H1', 'H2'] } },
    ],
    [
      '#who=parent&what=decision&decision=plan-content&about=care&care=health&noticeSentOn=2026-11-02',
      { dispute: { kind: 'plan-content', sections: ['C', 'G'] } },
    ],
    [
      '#who=parent&what=outcome&outcome=order&orderMadeOn=2026-10-02&order=make,recommendations',
      {
        order: { requires: ['comply.draft-plan', 'comply.finalise-plan'] },
        dates: { orderMadeOn: '2026-10-02', recommendationMadeOn: '2026-10-02' },
      },
    ],
    ['#who=parent&what=appeal&responseDueOn=2026-12-10', { directed: { 'appeal.respond': '2026-12-10' } }],
    [
      '#who=parent&what=appeal&responseDueOn=2026-12-10&directed.appeal.respond=2026-12-17',
      { directed: { 'appeal.respond': '2026-12-17' } },
    ],
    [
      '#who=parent&what=waiting&waiting=move&movedOn=2026-11-02&aware=same',
      { dates: { movedOn: '2026-11-02', awareOfMoveOn: '2026-11-02' } },
    ],
    ['#who=parent&what=waiting&waiting=move&movedOn=2026-11-02&aware=not-yet', { notRecorded: ['move.transfer-plan'] }],
    [
      '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-09-02&contacted=yes&adviserContactedOn=unknown',
      { notRecorded: ['mediation.contact-adviser'] },
    ],
    [
      '#who=professional&where=school&what=discrimination&claimReceivedBySchoolOn=2026-10-02&reinstatement=yes',
      { dates: { reinstatementClaimReceivedBySchoolOn: '2026-10-02' } },
    ],
    [
      '#who=professional&where=council&what=waiting&waiting=plan&requestReceivedOn=2026-07-06&relieved.plan.finalise=school-closed',
      { relieved: [{ entry: 'plan.finalise', exception: 'school-closed' }] },
    ],
  ])('%s', (hash, part) => expect(caseFileOf(answersOf(hash))).toMatchObject(part))
})

describe('the words', () => {
  test('every question has some, and every answer to choose', () => {
    for (const question of questions) {
      // A question without words of its own asks for one date, which has them.
      if (!Object.keys(words.questions).includes(question.id))
        expect(['date', undefined], question.id).toContain(question.asks({}, NOTHING_KNOWN)[0]?.type)
      for (const who of ['parent', 'professional'])
        for (const where of ['council', 'school', 'health'])
          for (const ask of question.asks(
            { who, where, waiting: 'review', draft: 'plan', mediation: 'no' },
            NOTHING_KNOWN,
          ))
            if (ask.type !== 'date')
              for (const option of ask.options) {
                const group = ['order', 'agreement', 'concession'].includes(ask.key) ? 'duties' : ask.key
                expect(words.options[group]?.[option]?.label, `${ask.key}=${option}`).toBeTruthy()
              }
    }
  })
  test('any event can be asked for', () =>
    expect(questionOf('event.reviewReportSentOn')?.asks({}, NOTHING_KNOWN)).toHaveLength(1))
  test('and nothing else', () => expect(questionOf('event.constructor')).toBeNull())
})

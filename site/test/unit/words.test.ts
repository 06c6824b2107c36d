// How the page says things: short sentences, in the words of the people who read them.
import { describe, expect, test } from 'vitest'
import { raw } from '../../src/shared/html'
import { text } from '../support/answers'
import { answerHtml } from '../support/drawn'
import { situations } from '../support/situations'

const VOICES = ['parent', 'young-person', 'adviser'] as const
type Family = (typeof VOICES)[number]

const ASSESS = '#who=parent&what=decision&decision=refusal-to-assess'
const SENT = `${ASSESS}&noticeSentOn=2026-09-21`

/** Every answer to a family among the situations, and those whose sentences are the longest. */
// biome-ignore format: one line a situation
const answers: readonly (readonly [string, string])[] = [
  ...situations.filter(({ hash }) => !hash.includes('professional')).map(({ hash, today }) => [hash, today] as const),
  [`${SENT}&contacted=no`, '2026-11-22'],
  [`${SENT}&contacted=yes&adviserContactedOn=unknown&certificate=not-yet&mediation=asked&authorityToldOfMediationOn=2026-11-10`, '2026-11-29'],
  ['#who=parent&what=decision&decision=plan-content&about=unsure&noticeSentOn=2026-06-19', '2026-08-03'],
  ['#who=parent&what=decision&decision=cease-to-maintain-plan&noticeSentOn=2026-06-19', '2026-08-03'],
  ['#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-03-02&decisionReversedOn=2026-03-20&requestReceivedOn=2026-01-05&contacted=yes&adviserContactedOn=2026-03-20', '2026-05-18'],
  ['#who=parent&what=waiting&waiting=review&reviewMeetingOn=2026-09-22', '2026-11-29'],
  ['#who=parent&what=waiting&waiting=changes&amendmentNoticeSentOn=2026-09-01&reviewMeetingOn=unknown', '2026-10-05'],
  ['#who=parent&what=waiting&waiting=plan&requestReceivedOn=2026-06-01', '2026-10-05'],
  ['#who=parent&what=waiting&waiting=move&movedOn=2026-09-02&aware=same&arrived=yes&planTransferredOn=2026-09-10&planMadeOrReviewedOn=unknown', '2026-10-05'],
  ['#who=parent&what=other&matter=council&awareOfMatterOn=2025-02-01', '2026-06-01'],
]

const as = (who: Family, hash: string): string => hash.replace(/who=[\w-]+/, `who=${who}`)

/** What is cited is not part of a sentence, nor is the law's name in a letter. */
const blocksOf = (page: string): readonly string[] =>
  page
    .replace(/<span class="cite[\s\S]*?<\/span>/g, '')
    .split(/<\/?(?:p|li|h\d|d[dtl]|t[dhr]|summary|div|small|label|a|button|blockquote)\b[^>]*>/)
    .map((block) => text(raw(block)).replace(/ \((?:section|regulation|rule) [^)]*\)+/g, ''))

const sentencesOf = (page: string): readonly string[] =>
  blocksOf(page).flatMap((block) => block.split(/(?<=[.?!:])\s+(?=[A-Z“\d])/))

const WEEKDAY = /\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?=\d)/g

const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length

test.each(VOICES)('no sentence is longer than 20 words, without the weekday of a date: %s', (who) => {
  const long = answers.flatMap(([hash, today]) =>
    sentencesOf(answerHtml(as(who, hash), today)).filter((each) => wordsIn(each.replace(WEEKDAY, '')) > 20),
  )
  expect([...new Set(long)]).toEqual([])
})

describe('nobody has to know the words of the law', () => {
  const never =
    /placement only|conduct complained|\bserved\b|refusal to amend|person affected|Not recorded in this file|keeps running/i
  test.each(VOICES)('%s', (who) => {
    for (const [hash, today] of answers)
      if (who !== 'adviser') expect(text(raw(answerHtml(as(who, hash), today)))).not.toMatch(never)
  })
})

describe('each page speaks to its reader', () => {
  const said = (who: Family, hash: string, today: string): string => text(raw(answerHtml(as(who, hash), today)))
  const pending = `${SENT}&contacted=yes&adviserContactedOn=2026-11-12&certificate=not-yet&mediation=neither`
  const claim = '#who=parent&what=discrimination&conductEndedOn=2026-02-27'
  const move = '#who=parent&what=waiting&waiting=move&movedOn=2026-09-02&aware=same&arrived=yes'

  test.each(['parent', 'young-person'] as const)('%s: nobody is called the family', (who) => {
    for (const [hash, today] of answers) expect(said(who, hash, today), hash).not.toMatch(/the family\b/i)
  })
  test('an adviser’s time does not run', () =>
    expect(said('adviser', pending, '2026-11-29')).toContain('Why the time has not run out'))
  test('an adviser does not claim', () => {
    expect(said('adviser', claim, '2026-11-01')).toContain('Say why the claim is late')
    expect(said('adviser', claim, '2026-11-01')).not.toMatch(/if you claim|what you can do|you need no/i)
  })
  test('nobody but a family is told of its plan', () =>
    expect(
      said('adviser', `${move}&planTransferredOn=2026-09-10&planMadeOrReviewedOn=2026-01-01`, '2026-10-05'),
    ).toContain('The new council must say that it has the plan by'))
})

// What questions ask, whom they speak to, and what stands in the folds of an answer.
import { describe, expect, test } from 'vitest'
import { questionPage } from '../../src/calculator/draw/question'
import { questionOf } from '../../src/calculator/flow/flow'
import { NOTHING_KNOWN, questions } from '../../src/calculator/flow/questions'
import { fromHash } from '../../src/calculator/link/link'
import { doubtsOf } from '../../src/calculator/page/doubts'
import { text } from '../support/answers'
import { answerHtml, answerSays, questionHtml, questionSays } from '../support/drawn'

const ASSESS = 'what=decision&decision=refusal-to-assess'
const LATE = `${ASSESS}&noticeSentOn=2026-09-21&contacted=yes`

describe('a question speaks to the one who is asked', () => {
  test.each([
    ['parent', 'What is your child’s date of birth?'],
    ['young-person', 'What is your date of birth?'],
    ['adviser', 'What is the date of birth of the child or young person?'],
  ])('the date of birth: %s', (who, title) =>
    expect(questionSays(`#who=${who}&${ASSESS}&noticeSentOn=2026-11-02&sixteen=yes&at=born`).title).toBe(title),
  )
  test.each([
    ['parent', 'When did you contact the mediation adviser?'],
    ['young-person', 'When did you contact the mediation adviser?'],
    ['adviser', 'When did the family contact the mediation adviser?'],
  ])('the contact with the adviser: %s', (who, title) =>
    expect(questionSays(`#who=${who}&${LATE}&at=contactedOn`).title).toBe(title),
  )
  test.each([
    ['no', 'When did you tell the adviser that you do not want mediation?'],
    ['asked', 'When did the council learn that you want mediation?'],
  ])('mediation: %s', (mediation, title) =>
    expect(questionSays(`#who=parent&${LATE}&certificate=not-yet&mediation=${mediation}&at=mediationSaid`).title).toBe(
      title,
    ),
  )
})

describe('every question has a whole title', () => {
  const voices = ['parent', 'young-person', 'adviser', 'professional&where=council', 'professional&where=school']
  const titles = (hash: string, today?: string): string[] =>
    voices.flatMap((who) =>
      // Which date is waited for is not known before it is chosen.
      [
        ...questions.map(({ id }) => id).filter((id) => id !== 'steps'),
        'event.mediationOn',
        'exception.plan.finalise',
      ].map((id) => questionSays(`#who=${who}&${hash}&at=${id}`, today).title),
    )
  // A part that is missing shows as one of these; `0 pare` was a date made of the word "parent".
  const broken = /NaN|undefined|null|Invalid|\[object|\b0 |^$/
  test.each([
    ['with the days that the titles name', `${ASSESS}&noticeSentOn=2026-09-21`],
    ['without any day', 'what=other'],
    ['after a change of mind', 'what=outcome&outcome=reversal&decision=plan-content'],
  ])('%s', (_, hash) => expect(titles(hash).filter((title) => broken.test(title))).toEqual([]))

  test('the last day of the appeal, where it arrived on it', () =>
    // Rules 20(1)(c): 1 October + 2 months.
    expect(
      questionSays(
        `#who=parent&${ASSESS}&noticeSentOn=2026-10-01&appealSent=yes&appealReceivedByTribunalOn=2026-12-01`,
        '2026-12-02',
      ).title,
    ).toBe('Did it arrive by 5pm on 1 December 2026?'))
})

describe('a day that nobody knows', () => {
  test.each([
    [
      'the last review, which has a hint of its own',
      'who=parent&what=waiting&waiting=move&movedOn=2026-11-02&aware=same&arrived=no',
      'planMadeOrReviewedOn',
    ],
    [
      'the request, after a change of mind',
      'who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-10-14&decisionReversedOn=2026-11-20',
      'requestReceivedOn',
    ],
    ['the contact', `who=parent&${LATE}`, 'adviserContactedOn'],
  ])('%s', (_, link, key) => {
    const html = questionHtml(`#${link}`)
    expect(html).toMatch(new RegExp(`<a href="[^"]*${key}=unknown[^"]*">I do not know</a>`))
  })
  test('a date that was added can stay empty', () => {
    const { all } = questionSays(`#who=parent&${ASSESS}&noticeSentOn=2026-06-19&at=event.certificateIssuedOn`)
    expect(all).toContain('Do not use the day it reached you. If you do not know it, leave it empty.')
    expect(all).not.toContain('I do not know')
  })
  test('nothing is said twice', () =>
    expect(
      questionSays('#who=parent&what=appeal&at=event.appealReceivedByAuthorityOn').all.match(/leave it empty/g),
    ).toHaveLength(1))
})

describe('a letter whose day of sending is not known', () => {
  const { title, all } = questionSays(`#who=parent&${ASSESS}&letter=dated`)
  test('asks for the date on it', () => expect(title).toBe('Which date is printed on the letter?'))
  test('says what to do where it has none', () =>
    expect(all).toContain('If the letter has no date, give the earliest day on which it can have been sent.'))
  test('and does not lead in a circle', () => expect(all).not.toMatch(/There is no letter|carries another date/))
  test('a letter that has come is asked about as any other', () =>
    expect(answerHtml(`#who=parent&${ASSESS}&letter=none`, '2026-11-25')).toMatch(
      /href="#who=parent&amp;what=decision&amp;decision=refusal-to-assess&amp;at=sent">The letter has come/,
    ))
})

describe('why, where only the date printed on the letter is known', () => {
  const page = answerSays(`#who=parent&${ASSESS}&letter=dated&noticeSentOn=2026-10-05`, '2026-11-18')
  test('it is said to be dated, and not to have been sent on that day', () => {
    expect(page).toContain('The letter is dated 5 October 2026 . That date counts as the day it was sent')
    expect(page).not.toContain('the council sent the letter with its decision')
  })
  // Regs 34(2): the two dates are one.
  test('no earlier date is in doubt, and one date is explained once', () =>
    expect(page).not.toMatch(/carries an earlier date|The earlier of these days/))
  test('the certificate that made the day later is still the reason', () =>
    expect(
      answerSays(
        `#who=parent&${ASSESS}&letter=dated&noticeSentOn=2026-10-05&certificate=yes&certificateIssuedOn=2026-11-16`,
        '2026-11-18',
      ),
    ).toMatch(/The later of these days counts|later/))
  test('a letter whose two dates are known keeps both', () =>
    expect(
      answerSays(`#who=parent&${ASSESS}&noticeSentOn=2026-10-05&differs=yes&noticeDatedOn=2026-10-01`, '2026-11-18'),
    ).toContain('The earlier of these days counts'))
})

test('what a copy button says next is announced', () => {
  const page = answerHtml(
    '#who=professional&where=council&what=outcome&outcome=order&orderMadeOn=2026-10-01&order=amend&ownDates=no',
    '2026-10-05',
  )
  for (const [, before] of page.matchAll(/<(\w+[^>]*)><button[^>]*(?:data-copy-table|data-copy)>/g))
    expect(before).toContain('role="status"')
  expect(page).toMatch(/role="status"><button[^>]*data-copy-table/)
})

describe('a letter that was lost', () => {
  test('can be said', () =>
    expect(questionSays(`#who=parent&${ASSESS}&at=letter`).all).toContain(
      'There was a letter, but I do not have itIt was lost, or never came',
    ))
  test('but not by the council that sent it', () =>
    expect(questionSays(`#who=professional&where=council&${ASSESS}&at=letter`).all).not.toContain('do not have it'))
  test('once the day is known, it is asked for', () =>
    expect(answerHtml(`#who=parent&${ASSESS}&letter=lost`, '2026-11-25')).toMatch(
      /href="#who=parent&amp;what=decision&amp;decision=refusal-to-assess&amp;at=sent">Add the day it was sent/,
    ))
  test('the line above says so', () =>
    expect(answerSays(`#who=parent&${ASSESS}&letter=lost`, '2026-11-25')).toContain(
      'The council will not assess · letter missing',
    ))
})

test('one link stands under the button; what is rarely needed stands in the box', () => {
  const [page, box] = questionHtml(`#who=parent&${ASSESS}`).split('<div class="tip">')
  expect(page?.match(/class="aside-link"/g)).toHaveLength(1)
  expect(box).toContain('>The letter carries another date than the day it was sent</a>')
})

describe('what you told us', () => {
  const link = `#who=parent&${ASSESS}&noticeSentOn=2026-06-19`
  test('each answer can be changed where it was given', () => {
    const fold = /<summary id="told">[\s\S]*/.exec(answerHtml(link, '2026-08-03'))?.[0] ?? ''
    expect(fold).toMatch(/Friday\u00a019\u00a0June\u00a02026<\/dd><dd><a href="[^"]*at=sent">Change/)
    expect(fold).toMatch(/at=decision">Change/)
  })
  test('"Change answers" leads there', () =>
    expect(answerHtml(link, '2026-08-03')).toContain('href="#told">Change answers'))
  test('nothing in writing is said in its own words', () =>
    expect(answerSays(`#who=parent&${ASSESS}&letter=none`, '2026-11-25')).toContain(
      'A letter from the council No, nothing in writing yet',
    ))
  test('no tick at all is none of these', () =>
    expect(
      answerSays(
        '#who=parent&what=decision&decision=plan-content&about=needs&also=none&noticeSentOn=2026-11-02',
        '2026-11-25',
      ),
    ).toContain('Also about None of these'))
})

describe('the tables', () => {
  const MOVE = 'what=waiting&waiting=move&movedOn=2026-07-06&arrived=no&planMadeOrReviewedOn=unknown'
  const rowOf = (hash: string, today: string, id: string): string =>
    new RegExp(`<tr[^>]*data-entry="${id}"[\\s\\S]*?</tr>`)
      .exec(answerHtml(hash, today))?.[0]
      .replace(/<[^>]+>/g, ' ') ?? ''

  test('the old council’s time has not begun while it does not know of the move', () => {
    const hash = `#who=parent&${MOVE}&aware=not-yet`
    const row = rowOf(hash, '2026-07-16', 'move.transfer-plan')
    expect(row).toContain('Begins when the old council knows')
    expect(row).not.toMatch(/2026|recorded/)
    expect(answerHtml(hash, '2026-07-16')).toMatch(/What the others must do<\/span><small>\d not begun</)
  })
  test('once it knows, it has a day', () =>
    expect(rowOf(`#who=parent&${MOVE}&aware=same`, '2026-07-16', 'move.transfer-plan')).toContain('24 July 2026'))
  test('a step that has not begun says what begins it', () => {
    const row = rowOf(`#who=parent&${ASSESS}&noticeSentOn=2026-06-19`, '2026-08-03', 'appeal.respond')
    expect(row).toContain('Begins when the council receives the appeal')
    expect(row.match(/Not begun/g)).toHaveLength(1)
  })
})

describe('why these dates', () => {
  const why = /<div class="reasons">[\s\S]*?<\/details>/.exec(
    answerHtml(`#who=parent&${ASSESS}&noticeSentOn=2026-06-19`, '2026-08-03'),
  )?.[0]
  test('what holds for both is said once', () => {
    expect(why?.match(/the council sent the letter with its decision/g)).toHaveLength(1)
    expect(why).toMatch(/<h3>Both dates<\/h3>[\s\S]*<h3>Contact a mediation adviser<\/h3>/)
  })
  test('two dates on one day stand at one point', () => {
    const track = /<ol class="track">[\s\S]*?<\/ol>/.exec(
      answerHtml(`#who=parent&${ASSESS}&noticeSentOn=2026-10-14`, '2026-11-20'),
    )?.[0]
    expect(track).toContain(
      '14 December 2026</time> <span>Contact a mediation adviser · Get the appeal to the Tribunal<',
    )
    expect(track?.match(/<li/g)).toHaveLength(3)
  })
})

describe('a link with something that cannot be read', () => {
  const says = (part: string): string =>
    answerSays(`#who=parent&${ASSESS}&noticeSentOn=2026-06-19&${part}`, '2026-08-03')
  test('a date is called by its name', () =>
    expect(says('certificateIssuedOn=2026-99-99')).toContain('it was left out: certificate issued.'))
  test('on a question, too', () => {
    const { answers, dropped } = fromHash(`#who=parent&${ASSESS}&certificateIssuedOn=2026-99-99`)
    const question = questionOf('sent')
    if (question === null) throw new Error('There is no such question.')
    const page = questionPage({
      question,
      answers,
      dropped,
      typed: {},
      problems: [],
      about: NOTHING_KNOWN,
      last: false,
      backHref: '#',
      hrefOf: () => '#',
    })
    expect(text(page)).toContain('it was left out: certificate issued.')
  })
  test('what has no name is not named', () => expect(says('oops=1')).toContain('and it was left out. '))
})

test('a change of mind on a Sunday is asked about', () => {
  const answers = { who: 'parent', what: 'outcome', outcome: 'reversal', decisionReversedOn: '2026-11-22' }
  const [doubt] = doubtsOf(answers, new Set(['decisionReversedOn']), [], '2026-11-29')
  expect(doubt?.text).toBe('The day of the change of mind, 22 November 2026, was a Sunday. Is the day right?')
})

describe('a certificate dated before the adviser was contacted', () => {
  const answers = { adviserContactedOn: '2026-11-12', certificateIssuedOn: '2026-11-03' }
  const said =
    'The date of the certificate, 3 November 2026, is before the adviser was contacted, 12 November 2026. Are both days right?'
  test.each(['certificateIssuedOn', 'adviserContactedOn'])('is asked about once %s is given', (key) =>
    expect(doubtsOf(answers, new Set([key]), [], '2026-11-29').map(({ text }) => text)).toEqual([said]),
  )
  test('on the same day it is not', () =>
    expect(
      doubtsOf({ ...answers, adviserContactedOn: '2026-11-03' }, new Set(['certificateIssuedOn']), [], '2026-11-29'),
    ).toEqual([]))
  test('a Sunday is the date of the certificate', () =>
    expect(
      doubtsOf({ certificateIssuedOn: '2026-11-01' }, new Set(['certificateIssuedOn']), [], '2026-11-29')[0]?.text,
    ).toBe('The date of the certificate, 1 November 2026, was a Sunday. Is the day right?'))
})

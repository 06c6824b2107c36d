// What the page must not say, because it is not so. Each of these stood on it once, and was found by walking through it.
import { describe, expect, test } from 'vitest'
import { circumstancesOf, viewOf, workOut } from '../../src/calculator/case/work-out'
import { withAnswers } from '../../src/calculator/flow/flow'
import { fromHash } from '../../src/calculator/link/link'
import { caseLine } from '../../src/calculator/page/case-line'
import { everyDate } from '../../src/calculator/result/folds'
import { asks, follow, opensWith, say, text } from '../support/answers'
import { answerHtml, answerSays, questionSays } from '../support/drawn'

const ASSESS = '#who=parent&what=decision&decision=refusal-to-assess'

describe('the time to contact an adviser has passed', () => {
  const dated = `${ASSESS}&noticeSentOn=2026-09-30&differs=yes&noticeDatedOn=2026-09-25&contacted=no`
  // Regs 34(2): two months from the date on the letter, whatever day it was sent.
  test('a later day of sending is no help where the date on the letter is known', () => {
    expect(say(dated, '2026-11-28').all).not.toContain('there is still time to contact an adviser')
    expect(say(`${ASSESS}&letter=dated&noticeSentOn=2026-09-15&contacted=no`, '2026-11-28').all).not.toContain(
      'there is still time to contact an adviser',
    )
  })
  // 28 September + 2 months is Saturday 28 November: Rules 12(2), the next Monday.
  test('but it may save the appeal', () =>
    expect(say(`${ASSESS}&letter=dated&noticeSentOn=2026-09-15&contacted=no`, '2026-11-30').all).toContain(
      'If it left the council on 28 September 2026 or later, your appeal is still in time.',
    ))
  test('nor is the appeal’s day said to grow with a certificate that nobody can get by saying no', () =>
    expect(say(dated, '2026-11-28').cells[1]).toBe('Your appeal must reach the Tribunal by | 2026-11-30 | 2 days left'))
  test('on the last day of the appeal nobody is told to call tomorrow', () => {
    const said = say(`${ASSESS}&noticeSentOn=2026-09-29&contacted=no`, '2026-11-30')
    expect(said.title).toBe('Your appeal must arrive by 5pm today')
    expect(said.all).not.toContain('tomorrow')
    expect(said.all).toContain('It must be there by 5pm today.')
  })
})

describe('a link made in time and opened after two months: nobody was asked about the adviser', () => {
  // Regs 33: 19 June + 2 months. Rules 12(3)(a): an end in August moves to 1 September.
  const link = `${ASSESS}&noticeSentOn=2026-06-19`
  test('nobody is late, and nobody says to a judge that no adviser was contacted', () => {
    for (const today of ['2026-08-25', '2026-09-03']) {
      expect(say(link, today).all).not.toMatch(/days late|did not contact/)
      expect(answerSays(link, today)).not.toMatch(/days late/)
    }
    expect(say(link, '2026-09-03').all).toContain('I have no mediation certificate because [your reasons].')
  })
  test('it is asked there, and each answer leads on', () => {
    const { answer, chips } = say(link, '2026-09-03')
    expect(text(answer.since.label)).toBe('Did you contact a mediation adviser by 19 August 2026?')
    expect(chips.slice(0, 2)).toEqual(['I did contact an adviser in time', 'I did not, or not in time'])
    const no = follow(link, '2026-09-03', 'I did not, or not in time')
    expect(say(no, '2026-09-03').title).toBe('You are late, but you can still ask to appeal')
    expect(say(no, '2026-09-03').all).toContain('I did not contact a mediation adviser by 19 August 2026 because')
  })
  test('while the appeal is in time, a certificate is not ruled out', () =>
    expect(say(link, '2026-08-25').lead).toBe(
      'If you contacted an adviser by 19 August 2026, you can still get a certificate. If not, ask to appeal without one.',
    ))
})

describe('the Tribunal names a new day for the hearing', () => {
  const link =
    '#who=parent&what=appeal&responseDueOn=2026-10-01&responseReceivedOn=2026-09-30&hearingOn=2027-01-22&directed.appeal.hearing=2027-03-03'
  const unsaid = '&attendanceFormDueOn=unknown&evidenceDueOn=unknown&workingDocumentDueOn=unknown&bundleDueOn=unknown'
  test('it is the day of the hearing, and the old one is struck through', () => {
    const said = say(link + unsaid, '2026-11-30')
    expect(said.title).toBe('Next: the hearing on 3 March 2027')
    expect(said.cells[0]).toBe('The hearing is on | 2027-03-03 | 93 days left | 22 January 2027 in the letter')
    expect(text(caseLine(fromHash(link).answers))).toBe('Appeal to the Tribunal · hearing 3 March 2027')
  })
  test('the row of the hearing asks for it', () =>
    expect(questionSays(`${link}&at=moreTime`, '2026-11-30').all).toContain('hearing'))
  test('a day that is given later, among the days of the letter, stands', () => {
    const old = fromHash(link).answers
    const about = () => circumstancesOf(old, '2026-11-30')
    expect(withAnswers(old, { hearingOn: '2027-04-14' }, about)['directed.appeal.hearing']).toBeUndefined()
    expect(withAnswers(old, { hearingOn: '2027-01-22' }, about)['directed.appeal.hearing']).toBe('2027-03-03')
  })
})

describe('in the middle of mediation', () => {
  const link =
    '#who=parent&what=decision&decision=plan-content&about=needs&also=school&noticeSentOn=2026-10-01&contacted=yes&adviserContactedOn=2026-11-10&certificate=not-yet&mediation=asked&authorityToldOfMediationOn=2026-11-12'
  // Rules 20(1)(c): the later of two months from the letter and one month from the certificate.
  test('the certificate may come after the two months, and the headline says so', () => {
    const said = say(link, '2026-11-18')
    expect(said.title).toBe(
      'Your appeal must arrive by 1 December 2026, or one month after your certificate, whichever is later',
    )
    expect(said.all).toContain('No certificate by then? There is one month from the day it is issued.')
    expect(say(link, '2026-12-01').title).toContain('by 5pm today, or one month after your certificate')
  })
  test('what comes of it can be added, and any other date last', () => {
    const { chips } = say(link, '2026-11-18')
    expect(chips).toEqual([
      'I have my certificate',
      'The mediation is on, or was on',
      'It could not be arranged',
      'We have an agreement',
      'I have sent my appeal',
    ])
    expect(answerHtml(link, '2026-11-18')).toMatch(
      /I have sent my appeal<\/a><a [^>]*at=any">Add any other date<\/a><\/div>/,
    )
    expect(follow(link, '2026-11-18', 'The mediation is on, or was on')).toContain('&at=event.mediationOn')
    expect(say(`${link}&mediationOn=2026-11-17`, '2026-11-18').chips).toContain('The mediation has ended')
    expect(say(link, '2026-12-05').chips).toContain('It could not be arranged')
    const agreed = follow(link, '2026-11-18', 'We have an agreement')
    expect(opensWith(agreed, '2026-11-18')).toBe('agreement')
  })
  // Regs 39(2),(3): 3 working days after Monday 23 November.
  test('once it could not be arranged, the adviser owes the certificate', () => {
    const said = say(`${link}&adviserToldNotArrangedOn=2026-11-23`, '2026-11-24')
    expect(said.steps[0]).toBe('Look out for the certificate, by Thursday 26 November 2026')
    expect(said.chips).not.toContain('The mediation is on, or was on')
  })
  test('the same while a certificate is awaited after saying no', () => {
    const no = link
      .replace('mediation=asked', 'mediation=no')
      .replace('authorityToldOfMediationOn=2026-11-12', 'adviserToldNoMediationOn=2026-11-17')
    expect(say(no, '2026-11-18').all).toContain('No certificate by then? There is one month from the day it is issued.')
  })
  test('after a change of mind, too', () => {
    const reversed =
      '#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-10-01&decisionReversedOn=2026-11-16&requestReceivedOn=unknown'
    expect(
      say(`${reversed}&contacted=yes&adviserContactedOn=2026-11-10&certificate=not-yet&mediation=neither`, '2026-11-18')
        .all,
    ).toContain(
      'It ends on Tuesday 1 December 2026, or one month after your certificate is issued, whichever is later.',
    )
    expect(say(reversed, '2026-11-18').all).toContain('It ends on Tuesday 1 December 2026. If')
  })
  test('once it is issued, there is one day', () =>
    // 20 November + 1 month is Sunday 20 December: Rules 12(2), Monday 21 December.
    expect(say(`${link.replace('not-yet', 'yes')}&certificateIssuedOn=2026-11-20`, '2026-11-25').title).toBe(
      'Your appeal must arrive by 21 December 2026',
    ))
  test('after the two months nobody guesses what would follow from a certificate of today', () => {
    expect(say(link, '2026-12-05').cells[1]).toBe(
      'Your appeal must reach the Tribunal | within one month of your certificate | Waiting for your certificate',
    )
    // Held on 3 December, and so on its way.
    expect(say(`${link}&mediationOn=2026-12-03`, '2026-12-05').cells[1]).toContain('If it is issued today')
  })
})

describe('what shows that an appeal was made, added by an adviser to the case of a decision', () => {
  const link = '#who=adviser&what=decision&decision=refusal-to-assess&noticeSentOn=2026-10-01'
  test('of an order it is asked what it says', () =>
    expect(asks(`${link}&orderMadeOn=2026-11-16`, '2026-11-18')).toContain('What does it tell the council to do?'))
  test('of an appeal that the council does not oppose, too', () =>
    expect(asks(`${link}&concessionNotifiedOn=2026-11-16`, '2026-11-18')).toContain('What must the council do?'))
  test.each([
    // Regs 44(2)(b): 2 weeks after 16 November. Regs 45(3): the same.
    ['orderMadeOn=2026-11-16&order=assess&ownDates=no', 'The council must confirm that it will assess by 30 November'],
    [
      'concessionNotifiedOn=2026-11-16&concession=assess',
      'The council must confirm that it will assess by 30 November',
    ],
    ['responseReceivedOn=2026-11-16', 'The Tribunal’s letter names the dates that come next'],
    ['appealWithdrawnOn=2026-11-16', 'The appeal has been withdrawn'],
  ])('%s', (added, title) => {
    const said = say(`${link}&${added}`, '2026-11-18')
    expect(said.title).toBe(title)
    expect(said.all).not.toMatch(/Start the appeal form|Send it, so that|contact a mediation adviser/i)
  })
  test('what the council did after it can be recorded', () =>
    expect(
      questionSays(`${link}&orderMadeOn=2026-11-16&order=assess&ownDates=no&at=record`, '2026-11-18').all,
    ).toContain('When did the council say whether it will assess?'))
})

// Regs 33: 21 June + 2 months is 21 August. Rules 12(3)(a): 1 June + 2 months ends in August, and so on 1 September.
test('late in August: which day of sending still leaves time to contact, and which to appeal', () => {
  const { all } = say(`${ASSESS}&noticeSentOn=2026-05-31&contacted=no`, '2026-08-21')
  expect(all).toContain('If it is dated and sent on 21 June 2026 or later, there is still time to contact')
  expect(all).toContain(
    'If it left the council on 1 June 2026 or later, your appeal is still in time. There is then time until 1 September 2026 at least.',
  )
})

describe('a letter to the council names the law that the day rests on', () => {
  const order = '#who=parent&what=outcome&outcome=order&orderMadeOn=2026-10-01&order=placement&ownDates='
  const agreed =
    '#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-10-01&agreed=all&agreement=amend&decision=plan-content&about=needs&also=none&noticeSentOn=2026-09-01&agreed.comply.amend-plan@agreementMadeOn='
  test.each([
    ['the weeks of the regulations', `${order}no`, 'by 15 October 2026 (regulation 44(2)(f) of'],
    [
      'a day named in the order',
      `${order}yes&directed.comply.amend-placement@orderMadeOn=2026-10-20`,
      'by 20 October 2026 (regulation 44(1) of',
    ],
    ['the weeks after an agreement', `${agreed}unknown`, 'by 5 November 2026 (regulation 44(2)(e) of'],
    ['a day that was agreed', `${agreed}2026-10-26`, 'by 26 October 2026 (regulation 42(5) of'],
  ])('%s', (_, hash, words) => expect(say(hash, '2026-11-18').all).toContain(words))
})

describe('an order with several parts', () => {
  const order = (who: string, ticks: string): string =>
    `#who=${who}&what=outcome&outcome=order&orderMadeOn=2026-11-10&ownDates=no&order=${ticks}`
  // Regs 44(2): keeping the plan is due at once, and so is ending it.
  test.each(['keep,amend', 'keep,recommend-care'])('%s: the plan continues', (ticks) => {
    expect(say(order('parent', ticks), '2026-11-18').lead).toContain('The plan continues at once')
    expect(say(order('professional&where=council', ticks), '2026-11-18').lead).toContain('The plan continues at once')
  })
  test('end,amend: the plan ends', () =>
    expect(say(order('parent', 'end,amend'), '2026-11-18').lead).toContain('The plan ends at once'))
  test('an order that does neither says nothing of it', () =>
    expect(say(order('parent', 'amend'), '2026-11-18').lead).toBe(''))
  // Rec Regs 6(3), 7(1): 5 weeks with 10 November.
  test('a recommendation on health is the health body’s to answer, and nobody claims another', () => {
    const health = say(order('parent', 'recommend-health'), '2026-11-18')
    expect(health.cells).toHaveLength(1)
    expect(health.cells[0]).toContain('answer the health recommendation by | 2026-12-14')
    expect(health.all).not.toContain('social care')
    const care = say(order('parent', 'recommend-care'), '2026-11-18')
    expect(care.title).toBe('The council must answer the social care recommendation by 14 December')
    expect(care.all).not.toContain('health')
    expect(say(order('parent', 'recommend-health,recommend-care'), '2026-11-18').cells).toHaveLength(2)
  })
})

test.each([
  ['2026-11-18', 'We will move on 4 January 2027.'],
  ['2027-01-10', 'We moved on 4 January 2027.'],
])('a move is written of as it is to come, or was: %s', (today, words) =>
  expect(
    say(
      '#who=parent&what=waiting&waiting=move&movedOn=2027-01-04&aware=unknown&arrived=no&planMadeOrReviewedOn=unknown',
      today,
    ).all,
  ).toContain(words),
)

describe('the Ombudsman for councils takes complaints about councils alone', () => {
  const care = '#who=parent&what=other&matter=care'
  test('it is asked which it is', () =>
    expect(questionSays(`${care}`, '2026-11-18').title).toBe('Is it about health or social care?'))
  test('health alone goes another way, and no day is asked for', () => {
    expect(opensWith(`${care}&care=health`, '2026-11-18')).toBeNull()
    const said = say(`${care}&care=health`, '2026-11-18')
    expect(said.title).toBe('There is no time limit to settle this, and help is free')
    expect(said.steps).toEqual(['Complain to the health service or body', 'Ask for disagreement resolution'])
    expect(said.answer.help).not.toContain('ombudsman')
    expect(said.chips).toEqual([])
    const plan = '#who=parent&what=decision&decision=plan-content&about=care&care=health&noticeSentOn=2026-11-02'
    expect(say(plan, '2026-11-18').steps).not.toContain('Make a formal complaint to the council')
  })
  test.each(['social', 'both'])('%s: with the day it was first known', (kind) => {
    expect(opensWith(`${care}&care=${kind}`, '2026-11-18')).toBe('aware12')
    // Local Government Act 1974 s.26B: 12 months with 2 November.
    expect(say(`${care}&care=${kind}&awareOfMatterOn=2026-11-02`, '2026-11-18').cells[0]).toContain('2027-11-01')
  })
})

// 12 November + 2 months is 12 January 2027; 11 November + 2 months is the 11th.
test('a late appeal about the school alone: which day of sending would still be in time', () =>
  expect(
    say('#who=parent&what=decision&decision=plan-content&about=school&noticeSentOn=2026-10-30', '2027-01-12').all,
  ).toContain('If it left the council on 12 November 2026 or later, your appeal is still in time.'))

test('where only the date on the letter is known, nobody writes that it was sent on that day', () => {
  const inTime = say(`${ASSESS}&letter=dated&noticeSentOn=2026-11-16`, '2026-11-30')
  expect(inTime.all).toContain('I have a decision letter from [council], dated 16 November 2026.')
  const late = say(`${ASSESS}&letter=dated&noticeSentOn=2026-09-15&contacted=no`, '2026-11-30')
  expect(late.all).toContain('The council’s letter is dated 15 September 2026.')
  expect(`${inTime.all} ${late.all}`).not.toMatch(/sent on 1[56] /)
})

describe('an agreement at mediation that is not carried out', () => {
  const content = 'decision=plan-content&about=needs&also=school&noticeSentOn=2026-09-21'
  const all = `#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-10-20&agreed=all&agreement=amend,placement&agreed.comply.amend-plan@agreementMadeOn=unknown&agreed.comply.amend-placement@agreementMadeOn=unknown&${content}`
  const issued = '&certificate=yes&certificateIssuedOn=2026-10-22'

  // Regs 42(2), 44(2)(e),(f): 2 weeks after 20 October is 3 November, 5 weeks after it 24 November.
  test('both duties are named, not the first alone', () => {
    const said = say(all, '2026-10-25')
    expect(said.title).toBe('The council must name the school by 3 November, and send the amended plan by 24 November')
    expect(say(all, '2026-11-10').cells[0]).toContain('Due as well: send the amended plan by 24 November 2026.')
    const late = say(all, '2026-11-30')
    expect(late.cells[0]).toContain('Late as well: send the amended plan by 24 November 2026.')
    expect(late.all).toContain('You also had to send the amended plan by 24 November 2026')
  })
  test('while the certificate is to come, it is asked for, and the right to appeal is kept', () =>
    expect(say(all, '2026-11-30').steps.slice(0, 2)).toEqual([
      'Keep your right to appeal',
      'Ask for the certificate after the mediation',
    ]))
  // The later of 21 and 22 November, a Sunday: Rules 12(2), 23 November.
  test('once the time to appeal has passed, what can be asked of a judge is said', () => {
    const said = say(all + issued, '2026-11-30')
    expect(said.lead).toContain('you can still ask to appeal')
    expect(said.steps).toContain('Fill in the appeal form, SEND35, and ask for more time')
    expect(said.all).toContain('On 20 October 2026 the council agreed at mediation to put it right, but')
    const part = say(all.replace('agreed=all', 'agreed=part') + issued, '2026-11-30')
    expect(part.lead).toContain('The time to appeal about the rest passed on 23 November 2026.')
    expect(part.steps[0]).toBe('Fill in the appeal form, SEND35, and ask for more time')
  })
  test('what was done is not said to be due', () =>
    expect(say(`${all}&amendedPlanSentOn=2026-12-01`, '2026-12-10').title).toBe(
      'The council has done what it had to do',
    ))
  test('once all of it was done, nothing of it is late', () => {
    const { answers } = fromHash(`${all}&agreementCarriedOutOn=2026-11-20`)
    const { timeline } = workOut(answers, '2026-11-30')
    expect(timeline?.entries.filter(({ state }) => state === 'overdue')).toEqual([])
    const said = say(`${all}&agreementCarriedOutOn=2026-11-20`, '2026-11-30')
    expect(said.chips).toEqual(['The final plan has come'])
    expect(follow(`${all}&agreementCarriedOutOn=2026-11-20`, '2026-11-30', 'The final plan has come')).toBe(
      '#who=parent&what=decision&decision=plan-content&about=needs&also=school&at=about',
    )
  })
  test('a certificate that is there, or that nobody needs, is not asked for', () => {
    expect(say(all, '2026-10-25').chips).toContain('I have my certificate')
    expect(say(all + issued, '2026-10-25').chips).not.toContain('I have my certificate')
    const care = all
      .replace('agreement=amend,placement', 'agreement=action&agreed.comply.agreed-action@agreementMadeOn=unknown')
      .replace('about=needs&also=school', 'about=care&care=health')
    expect(say(care, '2026-10-25').chips).not.toContain('I have my certificate')
  })
  test('an appeal that was sent all the same is not asked for again', () => {
    const said = say(`${all}&appealSent=yes&appealReceivedByTribunalOn=2026-11-18`, '2026-11-20')
    expect(said.cells[1]).toContain('Done in time, on 18 November 2026')
    expect(said.steps[0]).toBe('Do not withdraw the appeal before all of it is done')
  })
})

describe('what the council did after an order can be recorded by a family', () => {
  const order = '#who=parent&what=outcome&outcome=order&orderMadeOn=2026-11-10&ownDates=no&order='
  test('it is asked for the plan, and not for steps of its own', () => {
    expect(asks(`${order}amend,placement&at=record`, '2026-11-30')).toContain(
      'When did the council send the amended plan?',
    )
    expect(
      asks(
        '#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-11-10&agreed=all&agreement=amend&decision=plan-content&about=needs&also=none&noticeSentOn=2026-10-05&at=record',
        '2026-11-30',
      ),
    ).not.toContain('Tribunal receive')
  })
  test('no button leads to an empty page', () =>
    expect(say(`${order.replace('&ownDates=no', '')}keep`, '2026-11-30').chips).toEqual([]))
})

describe('an order', () => {
  const order = (who: string, ticks: string, more = '&ownDates=no') =>
    `#who=${who}&what=outcome&outcome=order&orderMadeOn=2026-11-10&order=${ticks}${more}`

  test('one plan by the first date is no help once that date has passed', () =>
    expect(say(order('parent', 'amend,placement'), '2026-11-30').all).not.toContain('sent by the first date'))
  // Rules 12(2): Saturday 5 December moves to the Monday.
  test('a day that the Tribunal named is not said to be 2 weeks from the order', () => {
    const named =
      '&ownDates=yes&directed.comply.amend-placement@orderMadeOn=2026-12-05&directed.comply.amend-plan@orderMadeOn=unknown'
    expect(say(order('parent', 'amend,placement', named), '2026-11-30').cells[0]).toBe(
      'The council must change the school in the plan (section I) by | 2026-12-07 | 7 days left for the council | The Tribunal named Saturday 5 December 2026. That moves to a working day.',
    )
  })
  test('a family that lost does not complain that its plan still stands', () => {
    const said = say(order('parent', 'end'), '2026-11-30')
    expect(said.title).toBe('The plan ends at once')
    expect(said.all).not.toMatch(/\blate\b|You had to end/)
  })
  // Rec Regs 6(3), 7(1): a health body answers one, the council the other.
  test('nobody writes to the council for an answer that a health body owes', () => {
    expect(say(order('parent', 'recommendations', ''), '2026-12-16').all).not.toContain(
      'answer the health recommendation by 14 December 2026 (',
    )
    expect(
      say(`${order('parent', 'recommendations', '')}&careRecommendationAnsweredOn=2026-12-01`, '2026-12-16').title,
    ).toBe('The health commissioning body is 2 days late: it had to answer the health recommendation')
  })
  test('a school and a health body are given nothing that the council has to do', () => {
    const school = say(order('professional&where=school', 'amend'), '2026-11-30')
    expect(school.title).toBe('What is recorded starts no duty of yours')
    expect(school.letter).toEqual([])
    expect(say(order('professional&where=health', 'recommendations', ''), '2026-11-30').letter).toEqual([
      'We will answer the health recommendation by Monday 14 December 2026.',
    ])
  })
})

describe('an appeal that the council does not oppose', () => {
  const conceded = (ticks: string, who = 'parent') =>
    `#who=${who}&what=outcome&outcome=concession&concessionNotifiedOn=2026-11-16&concession=${ticks}`
  // Regs 45(5)(b): the school is amended with the rest, in 5 weeks.
  test('the school has no time of its own beside the rest of the plan', () =>
    expect(say(conceded('amend,placement', 'professional&where=council'), '2026-11-30').cells).toEqual([
      expect.stringMatching(/^Send the amended plan by \| 2026-12-21 \| 21 days left/),
    ]))
  // Regs 45(3A): 10 weeks to say that there will be no plan are over on 25 January; 14 weeks to send one are not.
  test('nobody is late with a refusal while the plan is still due', () => {
    const said = say(`${conceded('assess')}&assessmentDecisionSentOn=2026-11-28`, '2027-01-27')
    expect([said.title, said.tone]).toEqual([
      'The council must send the final plan after assessing by 22 February',
      'open',
    ])
  })
})

describe('a running appeal', () => {
  const days =
    'responseDueOn=2026-11-20&attendanceFormDueOn=2026-12-04&evidenceDueOn=2026-12-11&workingDocumentDueOn=2026-12-18&bundleDueOn=2027-01-08&hearingOn=2027-01-22'
  const sent = '&responseReceivedOn=2026-11-19&attendanceFormSentOn=2026-12-03&evidenceSentOn=2026-12-10'
  const family = `#who=parent&what=appeal&${days}`
  const officer = `#who=professional&where=council&what=appeal&${days}`

  test('a family is not told to do what the council has to', () =>
    expect(say(`${family}${sent}`, '2026-12-14').title).toBe(
      'Next: the council’s working document, by 18 December 2026',
    ))
  test('whether a paper has come can be answered', () => {
    const said = say(`${family}${sent}`, '2027-01-10')
    expect(said.title).toBe('The council’s working document was due on 18 December 2026. Has it come?')
    expect(said.chips).toEqual(expect.arrayContaining(['The working document has come', 'The bundle has come']))
    expect(say(`${family}${sent}&workingDocumentSentOn=unknown&bundleSentOn=2027-01-07`, '2027-01-10').title).toBe(
      'Next: the hearing on 22 January 2027',
    )
  })
  test('on its day the hearing comes first', () =>
    expect(say(`${family}${sent}`, '2027-01-22').title).toBe('The hearing is today'))
  test('after the hearing the decision is waited for, and no paper is asked about', () => {
    const said = say(`${family}${sent}`, '2027-01-28')
    expect([said.title, said.tone]).toEqual(['The hearing was on 22 January 2027', 'wait'])
    expect(said.cells).toEqual(['The hearing was on | 2027-01-22 | 6 days ago'])
    expect(said.all).not.toMatch(/\blate\b|working document/)
  })
  test('there are six buttons at most for a family, and one for whatever ended it', () => {
    expect(say(family, '2026-11-30').chips).toHaveLength(6)
    const ended = follow(family, '2026-11-30', 'There is an order or a decision, or the council does not oppose it')
    expect(opensWith(ended, '2026-11-30')).toBe('outcome')
    // Asked about its letter, an appeal that runs would be told to reach the Tribunal.
    expect(asks(ended, '2026-11-30')).not.toMatch(/changed its mind|at mediation/)
  })
  // Withdrawn before the day that the Tribunal named for the response.
  test('once it has been withdrawn, no response is waited for', () => {
    const { timeline } = workOut(fromHash(`${family}&appealWithdrawnOn=2026-11-16`).answers, '2026-11-30')
    expect(timeline?.entries.find(({ id }) => id === 'appeal.respond')?.state).toBe('not-applicable')
  })
  test('the time to have it back has passed, and it can still be asked for', () =>
    expect(say(`${family}&appealWithdrawnOn=2026-11-16`, '2027-01-05').steps).toEqual([
      'If you want it back, ask late, and say why',
    ]))
  // Rules 5(3): each side returns a form.
  test('a council has a form to return, and evidence to send, like the family', () =>
    expect(say(`${officer}&responseReceivedOn=2026-11-19`, '2026-11-30').title).toBe(
      'Return the attendance form by 4 December, and send further evidence by 11 December',
    ))
  test('nobody tells a council that the family is late with what it knows nothing of', () => {
    const said = say(`${officer}&responseReceivedOn=2026-11-19`, '2026-12-14')
    expect(said.title).toBe('Send the working document by 18 December, and send the bundle by 8 January')
    const { answers } = fromHash(officer)
    const { timeline } = workOut(answers, '2026-12-14')
    if (timeline === undefined) throw new Error('refused')
    expect(everyDate(viewOf(answers, timeline, '2026-12-14')).map(({ id, state }) => `${id} ${text(state)}`)).toEqual(
      expect.arrayContaining([
        'appeal.attendance-form 10 days ago, not recorded as sent',
        'appeal.further-evidence 3 days ago',
      ]),
    )
  })
  // Rules 12(1): what is sent to the Tribunal has to be there by 5pm; Rules 5(3)(a): it alone moves a day.
  test('a bundle is not sent like a letter', () => {
    const { all } = say(`${officer}&responseReceivedOn=2026-11-19`, '2026-12-14')
    expect(all).toContain('To the Tribunal and to the family.')
    expect(all).not.toMatch(/day of sending|Unless an exception applies/)
  })
})

test('a council is not told that a family is late with steps that nobody records', () => {
  const link = '#who=professional&where=council&what=decision&decision=refusal-to-assess&noticeSentOn=2026-10-26'
  expect(say(link, '2027-01-20').cells).toEqual([
    'Parent or young person: contact a mediation adviser by | 2026-12-26 | 25 days ago, not recorded as done',
    'Parent or young person: get the appeal to the Tribunal by | 2027-01-04 | 16 days ago, not recorded as done',
  ])
})

describe('waiting for the council', () => {
  const planned = '#who=parent&what=waiting&waiting=review&reviewMeetingOn=2026-12-10'
  const rows = (hash: string, today: string): readonly string[] => {
    const { answers } = fromHash(hash)
    const { timeline } = workOut(answers, today)
    if (timeline === undefined) throw new Error('refused')
    return everyDate(viewOf(answers, timeline, today)).map(({ id, state }) => `${id} ${text(state)}`)
  }

  test('a meeting that is still to come has not been', () => {
    const said = say(planned, '2026-11-30')
    expect(said.steps[0]).toBe('Go to the review meeting')
    expect(said.all).not.toMatch(/meeting was|took place/)
  })
  // Regs 20(3),(4), 21(3),(4): 2 weeks before 10 December. Nobody has asked the family whether it was done.
  test('nor is anybody late with what nobody asked about', () =>
    expect(rows(planned, '2026-11-30')).toEqual(
      expect.arrayContaining([
        'review.give-notice 4 days ago, not recorded as received',
        'review.report 24 days left for the council',
      ]),
    ))
  test.each([
    ['annual&planMadeOrReviewedOn=2025-12-14', 'My EHC plan was made or last reviewed on 14 December 2025.'],
    ['review&reviewMeetingOn=2026-11-10', 'My annual review meeting was on 10 November 2026.'],
    ['phase&phase=between-post-16&nextPost16StartsOn=2027-05-31', 'I start a new post-16 place on 31 May 2027.'],
    ['changes&amendmentNoticeSentOn=2026-11-02&reviewMeetingOn=unknown', 'This is about the changes to my EHC plan.'],
  ])('a young person does not write of a child: %s', (waiting, sentence) => {
    const { all } = say(`#who=young-person&what=waiting&waiting=${waiting}`, '2026-11-30')
    expect(all).toContain(sentence)
    expect(all).not.toContain('Child’s name')
  })
  test('a letter to the council does not speak of the council', () =>
    expect(
      say(
        '#who=parent&what=waiting&waiting=reassessment&reassessmentRequestReceivedOn=2026-08-03&reassessmentNotifiedOn=2026-08-18',
        '2026-11-30',
      ).all,
    ).toContain(
      'You told me on 18 August 2026 that you will assess again. You had to send the final plan by 24 November',
    ))
  test('after the meeting of an annual review its decision is waited for, too', () => {
    const held = '#who=parent&what=waiting&waiting=annual&planMadeOrReviewedOn=2025-10-14&reviewMeetingOn=2026-10-20'
    // Regs 20(10), 21(9): 4 weeks after 20 October.
    expect(say(held, '2026-11-30').cells[1]).toBe('The council had to send its decision by | 2026-11-17 | 13 days late')
    expect(say(held, '2026-11-30').chips).toEqual(['A decision letter'])
  })

  const moved =
    'what=waiting&waiting=move&movedOn=2026-09-07&aware=same&arrived=yes&planTransferredOn=2026-09-25&planMadeOrReviewedOn=2025-11-10'
  test('it is the new council that is late, and the family can say that it has written', () => {
    const said = say(`#who=parent&${moved}`, '2026-11-30')
    expect(said.title).toBe('The new council is 24 days late: it had to tell you about the plan')
    expect(said.chips).toContain('The new council has told me about it')
    expect(said.all).toContain('You had to tell me so, and when you will review the plan, by 6 November 2026')
    expect(say(`#who=parent&${moved}&moveInformationSentOn=2026-10-12`, '2027-01-10').title).toBe(
      'The new council’s review is 17 days late',
    )
  })
  // Regs 15(5): the later of 9 November and 24 December.
  test('after a move no review is late while the new council’s time runs', () =>
    expect(rows(`#who=parent&${moved}`, '2026-11-30').join()).not.toContain('review.complete'))
})

describe('a claim against a school', () => {
  const claim = '#who=parent&what=discrimination&conductEndedOn=2026-05-15'
  test('that arrived late is said to be late, and why it may still be taken', () => {
    const said = say(`${claim}&claimReceivedOn=2026-11-20`, '2026-11-30')
    expect([said.lead, said.tone]).toEqual(['It arrived late, and the Tribunal decides whether to take it.', 'late'])
    expect(said.steps[0]).toBe('Wait for what the Tribunal decides')
    expect(say(`${claim}&claimReceivedOn=2026-11-12`, '2026-11-30').tone).toBe('done')
  })
  test('what the page asks to be added can be added', () => {
    const sent = `${claim}&claimReceivedOn=2026-11-12`
    expect(say(sent, '2026-11-30').chips).toEqual(['The school has received the claim'])
    // Rules 21(1)(c): 30 working days after Monday 16 November, with the days from 25 December to 1 January left out.
    expect(say(`${sent}&claimReceivedBySchoolOn=2026-11-16`, '2026-11-30').cells[1]).toContain('| 2027-01-05 |')
  })
  test('in its last days the claim comes first', () => {
    expect(say(claim, '2026-10-01').steps.at(-1)).toBe('Fill in the claim form, and send it in time')
    expect(say(claim, '2026-11-13').steps).toEqual([
      'Fill in the claim form, and send it in time',
      'Get advice today or tomorrow',
      'Write to the school',
    ])
    expect(say(claim, '2026-11-14').steps[0]).toBe('Send the claim form today')
  })
  // 14 November 2026 is a Saturday.
  test('nobody is told to act by a day that has passed', () => {
    expect(say(claim, '2026-11-13').all).toContain('Best by Friday 13 November 2026')
    expect(say(claim, '2026-11-14').all).not.toContain('Best by')
  })
  test('the date of birth is asked for with the right that it is about', () => {
    for (const who of ['young-person', 'parent&sixteen=yes', 'adviser&sixteen=yes'])
      expect(asks(`#who=${who}&what=discrimination&conductEndedOn=2026-05-15`, '2026-10-01')).toMatch(/bring the claim/)
    expect(asks('#who=young-person&what=decision', '2026-10-01')).toContain('right to appeal')
  })
})

describe('a change of mind', () => {
  const before = 'noticeSentOn=2026-07-10&decisionReversedOn=2026-08-20'
  test('about the school alone: the appeal comes first, and mediation is a choice', () =>
    expect(
      say(`#who=parent&what=outcome&outcome=reversal&decision=plan-content&about=school&${before}`, '2026-09-01').cells,
    ).toEqual([
      'Your appeal must reach the Tribunal by | 2026-09-10 | 9 days left',
      'Mediation | your choice | Free, and open to you. It does not add time for the appeal.',
    ]))
  test('a plan that has been sent is not asked for, however late it was', () => {
    const said = say(
      `#who=adviser&what=outcome&outcome=reversal&decision=refusal-to-assess&${before}&requestReceivedOn=2026-06-01&contacted=no&finalPlanSentOn=2026-11-25`,
      '2026-12-05',
    )
    expect([said.title, said.tone]).toEqual(['The council has done it', 'done'])
    expect(said.all).not.toContain('ask for more time')
  })
})

// CFA s.73(2): in custody fewer decisions can be appealed, and nobody is asked about it on the way.
test('that other rules apply in youth custody is said with every decision', () => {
  for (const decision of ['plan-content&about=needs&also=none', 'cease-to-maintain-plan', 'refusal-to-assess'])
    for (const who of ['parent', 'young-person&born=unknown', 'adviser']) {
      const { answer } = say(`#who=${who}&what=decision&decision=${decision}&noticeSentOn=2026-11-06`, '2026-11-30')
      expect(answer.folds?.flatMap((fold) => fold.text).join()).toContain('Only three decisions can be appealed')
    }
  expect(
    say('#who=parent&what=draft&draft=plan&draftPlanServedOn=2026-11-20', '2026-11-30').answer.folds,
  ).toBeUndefined()
})

test('nobody waits for a certificate that can no longer be had by saying no (Regs 34(2))', () => {
  const ids = (contacted: string) =>
    workOut(
      fromHash(`${ASSESS}&noticeSentOn=2026-09-15&contacted=${contacted}`).answers,
      '2026-11-30',
    ).timeline?.entries.map(({ id }) => id)
  expect(ids('no')).not.toContain('mediation.certify-declined')
  expect(ids('unsure')).toContain('mediation.certify-declined')
})

describe('every button leads somewhere', () => {
  // Of several days one may be left to ask for.
  test.each([
    [
      'record',
      'outcome&outcome=order&orderMadeOn=2026-11-10&order=amend,placement&ownDates=no',
      'What was done, and when?',
    ],
    ['orderDates', 'outcome&outcome=order&orderMadeOn=2026-11-10&order=amend&ownDates=yes', 'Which dates?'],
    ['moreTime', 'appeal&hearingOn=2027-01-22', 'Has the Tribunal given more time?'],
  ])('a page of one row has a heading: %s', (at, what, title) => {
    expect(questionSays(`#who=parent&what=${what}&at=${at}`, '2026-11-30').title).toBe(title)
    expect(questionSays(`#who=parent&what=${what}&at=${at}`, '2026-11-30').all).not.toContain('I do not know')
  })
})

// CFA s.45(4): until the time to appeal is over where nobody appealed, or until the appeal is decided.
test.each([
  ['the adviser missed, the appeal not', 'noticeSentOn=2026-10-26&contacted=no', '2026-12-28'],
  [
    'the certificate to come',
    'noticeSentOn=2026-10-26&contacted=yes&adviserContactedOn=2026-11-10&certificate=not-yet&mediation=neither',
    '2027-01-06',
  ],
  [
    'appealed',
    'noticeSentOn=2026-10-26&certificate=yes&certificateIssuedOn=2026-11-20&appealSent=yes&appealReceivedByTribunalOn=2026-12-21',
    '2026-12-28',
  ],
])('a plan that is to end goes on, and the page says so: %s', (_, letter, today) => {
  expect(say(`#who=parent&what=decision&decision=cease-to-maintain-plan&${letter}`, today).all).toContain(
    'The plan continues for now',
  )
  expect(say(`#who=parent&what=decision&decision=refusal-to-assess&${letter}`, today).all).not.toContain(
    'continues for now',
  )
})

test('a council does not disagree with its own plan', () => {
  expect(asks('#who=professional&where=council&what=decision', '2026-11-30')).toContain(
    'To make or change a plan, and the family disagrees with it',
  )
  expect(asks('#who=professional&where=council&what=draft', '2026-11-30')).toContain('What was sent?')
})

test('a day that is counted is not said to stand in the Tribunal’s letter', () => {
  const days =
    'responseDueOn=unknown&attendanceFormDueOn=unknown&evidenceDueOn=unknown&workingDocumentDueOn=unknown&bundleDueOn=unknown&hearingOn=unknown'
  const said = say(`#who=parent&what=appeal&${days}&appealReceivedByAuthorityOn=2026-10-26`, '2026-11-30')
  // Rules 21(1)(c): 30 working days after Monday 26 October.
  expect(said.title).toBe('Next: the council’s response, by 7 December 2026')
  expect(said.steps[0]).toBe('Look for the dates in the Tribunal’s letter')
})

test('a council that has to decide after a meeting is not late with what its school arranges', () => {
  const said = say(
    '#who=professional&where=council&what=waiting&waiting=review&reviewMeetingOn=2026-12-10',
    '2026-11-30',
  )
  expect(said.tone).toBe('open')
  // The school itself is (Regs 20(3)): 2 weeks before 10 December.
  expect(
    say('#who=professional&where=school&what=waiting&waiting=meeting&reviewMeetingOn=2026-12-10', '2026-11-30').title,
  ).toBe('Give notice of the review meeting: 4 days late')
})

test('no help is arranged under a plan that ends', () =>
  expect(
    say(
      '#who=professional&where=council&what=outcome&outcome=order&orderMadeOn=2026-11-10&order=end&ownDates=no',
      '2026-11-30',
    ).all,
  ).not.toContain('Arrange the provision'))

describe('after 5pm on the last day', () => {
  // 1 October + 2 months: Rules r.20(1)(c); an appeal received after 5pm is late (r.12(1)).
  const sent = `${ASSESS}&noticeSentOn=2026-10-01`
  const evening = (hash: string) => say(hash, '2026-12-01', '', true)
  test('the appeal is late, and asks for more time', () => {
    const said = evening(`${sent}&certificate=yes&certificateIssuedOn=2026-10-30`)
    expect(said.title).toBe('You are late, but you can still ask to appeal')
    expect(said.cells[1]).toBe('Your appeal had to reach the Tribunal by | 2026-12-01 | Late since 5pm today')
    expect(said.steps).toContain('Fill in the appeal form, SEND35A, and ask for more time')
    expect(said.all).toContain('My appeal was due on 1 December 2026 and is late because')
    expect(said.all).not.toMatch(/until 5pm|arrives by 5pm|left the council on 1 October/)
  })
  test('before, it says what to do after 5pm', () =>
    expect(say(`${sent}&certificate=yes&certificateIssuedOn=2026-10-30`, '2026-12-01').all).toContain(
      'After 5pm, send it all the same, and ask for more time in the form.',
    ))
  test('why the date is what it is stands below all the same', () =>
    expect(answerHtml(`${sent}&certificate=yes&certificateIssuedOn=2026-10-30`, '2026-12-01', true)).toContain(
      'the council sent the letter with its decision',
    ))
  test('nobody is late while the certificate is to come, or an adviser can still be contacted', () => {
    expect(evening(`${sent}&contacted=yes&adviserContactedOn=2026-11-20`).title).toBe(
      'Your time to appeal has not run out',
    )
    expect(evening(sent).title).toBe('Both of your dates are today')
  })
  test('without a certificate, both are asked for', () =>
    expect(evening(`${ASSESS}&noticeSentOn=2026-09-30&contacted=no&letter=dated`).tone).toBe('late'))
  test('a date of the Tribunal’s letter is asked about', () =>
    expect(
      evening(
        '#who=parent&what=appeal&responseDueOn=unknown&attendanceFormDueOn=2026-12-01&evidenceDueOn=unknown&workingDocumentDueOn=unknown&bundleDueOn=unknown&hearingOn=unknown&appealReceivedByAuthorityOn=unknown',
      ).cells[0],
    ).toBe('The attendance form was due on | 2026-12-01 | Today at 5pm, not recorded as sent'))
})

test('a Sunday in the Tribunal’s letter is not moved in silence', () => {
  // Rules r.12(2): Monday 7 December.
  const link =
    '#who=parent&what=appeal&responseDueOn=unknown&attendanceFormDueOn=unknown&evidenceDueOn=2026-12-06&workingDocumentDueOn=unknown&bundleDueOn=unknown&hearingOn=unknown&appealReceivedByAuthorityOn=unknown'
  const moved = 'The Tribunal named Sunday 6 December 2026. That moves to a working day.'
  expect(say(link, '2026-11-30').cells[0]).toContain(moved)
  expect(say(link, '2026-11-30').all).toContain('the letter says Sunday 6 December 2026, which is no working day')
  expect(say(link.replace('parent', 'professional&where=council'), '2026-11-30').cells[0]).toContain(moved)
})

test('that a court can order the council to act is said once it is late', () => {
  const link = '#who=parent&what=waiting&waiting=assessment&requestReceivedOn=2026-10-05'
  // Regs 5(1): 6 weeks, 16 November.
  expect(say(link, '2026-11-16').answer.folds).toBeUndefined()
  expect(say(link, '2026-11-17').answer.folds).toHaveLength(1)
})

test.each(['parent', 'young-person', 'adviser'])('no %s waits for the plan to be ended', (who) =>
  expect(
    answerSays(`#who=${who}&what=outcome&outcome=order&orderMadeOn=2026-11-10&order=end&ownDates=no`, '2026-11-30'),
  ).not.toMatch(/End the plan \S* ?Council/i),
)

test('an exception that was claimed can be changed', () => {
  const link = '#who=professional&where=council&what=waiting&waiting=assessment&requestReceivedOn=2026-07-06'
  const step = 'send the decision whether to assess'
  expect(say(link, '2026-08-03').chips).toContain(`An exception applies: ${step}`)
  const claimed = say(`${link}&relieved.assessment.decide=school-closed`, '2026-08-03').chips
  expect(claimed).toContain(`Change the exception: ${step}`)
  expect(claimed).not.toContain(`An exception applies: ${step}`)
})

test('beside an agreement, the certificate makes the date later', () =>
  expect(
    say(
      '#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-10-02&agreed=all&agreement=amend&agreed.comply.amend-plan@agreementMadeOn=unknown&decision=plan-content&about=needs&also=school&noticeSentOn=2026-08-20',
      '2026-10-05',
    ).cells[1],
  ).toContain(
    'Your safety net, until the council has done all of it. | Or one month after your certificate, whichever is later.',
  ))

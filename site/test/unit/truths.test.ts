// What the page must not say, because it is not so. Each of these stood on it once, and was found by walking through it.
import { describe, expect, test } from 'vitest'
import { say } from '../support/answers'

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

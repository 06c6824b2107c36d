// The answers in the address: readable, complete, and without what must not be there.
import { describe, expect, test } from 'vitest'
import { fromHash, toHash } from '../../src/calculator/link/link'

const LINKS = [
  '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19',
  '#who=parent&what=decision&decision=plan-content&about=needs&also=school,health&noticeSentOn=2026-06-19&at=contacted',
  '#who=professional&where=council&what=outcome&outcome=order&orderMadeOn=2026-10-02&order=amend,placement&ownDates=yes&directed.comply.amend-plan@orderMadeOn=unknown&directed.comply.amend-placement@orderMadeOn=2026-10-30',
  '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19&appealSent=yes&appealReceivedByTribunalOn=2026-08-19&hour=no',
  '#who=professional&where=council&what=waiting&waiting=assessment&requestReceivedOn=2026-07-06&relieved.assessment.decide=school-closed',
  '#who=parent&what=appeal&responseDueOn=2026-12-10&hearingOn=2027-03-03&asAt=2026-11-29&name=Sam%20%26%20Co',
]

describe('a link', () => {
  test.each(LINKS)('%s comes back as it was', (hash) => {
    const link = fromHash(hash)
    expect(link.dropped).toEqual([])
    expect(decodeURIComponent(toHash(link))).toBe(decodeURIComponent(hash))
  })

  test('has no day in it unless one was pinned', () => {
    const { answers } = fromHash(LINKS[0] ?? '')
    expect(toHash({ answers, at: null, asAt: null, name: null })).not.toContain('asAt')
  })

  test('never has the date of birth in it', () => {
    const hash = toHash({ answers: { who: 'young-person', born: '2010-03-01' }, at: null, asAt: null, name: null })
    expect(hash).toBe('#who=young-person&born=given')
    expect(fromHash('#born=2010-03-01')).toMatchObject({ answers: {}, dropped: ['born'] })
  })

  test.each([
    ['a day there is not', '#noticeSentOn=2026-02-30', 'noticeSentOn'],
    ['a decision there is not', '#decision=refusal', 'decision'],
    ['a name that means nothing', '#x=<img src=x>', 'x'],
    ['an exception there is not', '#relieved.plan.finalise=luck', 'relieved.plan.finalise'],
    ['a step there is not', '#directed.plan.finish=2026-01-01', 'directed.plan.finish'],
    ['a name of everything', '#constructor=1', 'constructor'],
  ])('with %s opens with the rest, and names what was left out', (_, hash, name) => {
    const link = fromHash(`#who=parent&${hash.slice(1)}&what=decision`)
    expect(link.answers).toEqual({ who: 'parent', what: 'decision' })
    expect(link.dropped).toEqual([name])
  })
})

// People at the page, one situation each, with the keyboard alone. Every date was counted by hand.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellsOf, everything, launch, TWO_LOOKS, titleOf, type Visit, visit } from '../support/browser'
import { begin, choose, follow, goOn, press, tabTo, tick, typeDate } from '../support/keyboard'
import { printedPages } from '../support/pdf'

let browser: Browser
beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())

const focusIsOnHeading = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === 'H1')

/** No part of a date or an hour stands on another line than the rest of it. */
const brokenDates = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main time, main .nb, main .date__big:not(.date__big--words)')]
      .filter((each) => each.getClientRects().length > 1 && getComputedStyle(each).display === 'inline')
      .map((each) => each.innerText),
  )

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe.each(TWO_LOOKS)('%s, %s', (size, scheme) => {
  const open = (today: string, hash = ''): Promise<Visit> => visit(browser, 'index.html', { size, scheme, today, hash })
  const done = async ({ page, errors, close }: Visit): Promise<void> => {
    expect(errors).toEqual([])
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await brokenDates(page)).toEqual([])
    await close()
  }

  test('1 and 2: a parent with an August refusal; the same link a month later', async () => {
    const there = await open('2026-08-03')
    const { page } = there
    await begin(page, 'parent', 'decision')
    expect(await focusIsOnHeading(page)).toBe(true)
    await choose(page, 'decision', 'refusal-to-assess')
    await goOn(page)
    await typeDate(page, 'noticeSentOn', '19 June 2026')
    await goOn(page)
    expect(await titleOf(page)).toBe('You have two dates to keep')
    expect(await focusIsOnHeading(page)).toBe(true)
    // Regs 33; Rules 20(1)(c), 12(3)(a).
    expect(await cellsOf(page)).toEqual([
      expect.stringMatching(/^1 Contact a mediation adviser by Wednesday 19 August 2026 16 days left/),
      expect.stringMatching(/^2 Your appeal must reach the Tribunal by 5pm on Tuesday 1 September 2026 29 days left/),
    ])
    const below = await page.evaluate(() =>
      [...document.querySelectorAll('.date__when')].filter((each) => each.getBoundingClientRect().bottom > innerHeight),
    )
    expect(below).toEqual([])
    const link = page.url()
    expect(new URL(link).hash).toBe('#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19')
    await done(there)

    const later = await open('2026-09-03', new URL(link).hash)
    expect(await titleOf(later.page)).toBe('You may be late, and can still ask to appeal')
    expect(await later.page.innerText('.asat')).toContain('As things stand today')
    await done(later)
  })

  test('3: a day kept in the link, and back to today', async () => {
    const there = await open(
      '2026-08-03',
      '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19',
    )
    await tabTo(there.page, '[data-pin]')
    await there.page.keyboard.press('Space')
    await there.page.waitForFunction(() => location.hash.includes('asAt=2026-08-03'))
    // Nothing moves: the box keeps the focus, and what happened is said.
    expect(await there.page.evaluate(() => document.activeElement?.matches('[data-pin]') && scrollY > 0)).toBe(true)
    expect(await there.page.innerText('#keep-said')).toBe('The link now keeps this day. Copy it for your file.')
    expect(await there.page.getAttribute('.since a', 'href')).toContain('asAt=2026-08-03')
    const { hash } = new URL(there.page.url())
    await done(there)
    const later = await open('2026-11-29', hash)
    expect(await titleOf(later.page)).toBe('You have two dates to keep')
    expect(await later.page.innerText('.asat')).toContain('As things stood on Monday 3 August 2026. Show today')
    await follow(later.page, 'Show today')
    expect(await titleOf(later.page)).toBe('You may be late, and can still ask to appeal')
    expect(later.page.url()).not.toContain('asAt')
    await done(later)
  })

  test('4 and 6: a certificate pending at two months and two days; issued on the 20th', async () => {
    const there = await open('2026-11-18')
    const { page } = there
    await begin(page, 'parent', 'decision')
    await choose(page, 'decision', 'refusal-to-assess')
    await goOn(page)
    await typeDate(page, 'noticeSentOn', '16 9 26')
    await goOn(page)
    // 16 November has passed: it is asked, so that nobody is told too soon that it is late.
    expect(await titleOf(page)).toBe('Did you contact a mediation adviser by 16 November 2026?')
    await choose(page, 'contacted', 'yes')
    await goOn(page)
    await typeDate(page, 'adviserContactedOn', '12 November 2026')
    await goOn(page)
    await choose(page, 'certificate', 'not-yet')
    await goOn(page)
    await choose(page, 'mediation', 'no')
    await goOn(page)
    await typeDate(page, 'adviserToldNoMediationOn', '17th Nov. 2026')
    await goOn(page)
    expect(await titleOf(page)).toBe('Your time to appeal has not run out')
    expect(await everything(page)).not.toMatch(/\blate\b|overdue/i)
    // Regs 34(1): 3 working days after Tuesday 17 November. Rules 20(1)(c), 12(2): Sunday 20 December moves on.
    expect((await cellsOf(page))[1]).toContain(
      'If it is issued on Friday 20 November 2026, your appeal must arrive by 5pm on Monday 21 December 2026.',
    )
    await follow(page, 'Add the date of issue to see the last day')
    await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'))
    await typeDate(page, 'certificateIssuedOn', '20 November 2026')
    await goOn(page)
    expect(await titleOf(page)).toBe('Your appeal must arrive by 21 December 2026')
    expect((await cellsOf(page))[0]).toContain('Done in time, on 12 November 2026')
    await done(there)
  })

  test('5: the adviser was not contacted: both late, words to copy, one printed page', async () => {
    const there = await open('2026-11-29')
    const { page, context } = there
    await begin(page, 'parent', 'decision')
    await choose(page, 'decision', 'refusal-to-assess')
    await goOn(page)
    await typeDate(page, 'noticeSentOn', '21 September 2026')
    await goOn(page)
    await choose(page, 'contacted', 'no')
    await goOn(page)
    expect(await titleOf(page)).toBe('You are late, but you can still ask to appeal')
    expect(await cellsOf(page)).toEqual([
      expect.stringContaining('8 days late'),
      expect.stringContaining('6 days late'),
    ])
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await press(page, '[data-copy]')
    await page.waitForSelector('text=Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Please extend the time (rule 5)')
    const pages = printedPages(await page.pdf({ preferCSSPageSize: true }))
    expect(pages.length).toBe(1)
    await page.emulateMedia({ media: 'print' })
    expect(await page.innerText('main')).not.toMatch(/days? (left|late)/)
    expect(await page.innerText('main')).toContain('Please extend the time (rule 5)')
    await done(there)
  })

  test('7: only the school: no certificate, and nothing is asked about one', async () => {
    const there = await open('2026-12-29')
    const { page } = there
    await begin(page, 'parent', 'decision')
    await choose(page, 'decision', 'plan-content')
    await goOn(page)
    await choose(page, 'about', 'school')
    await goOn(page)
    expect(await titleOf(page)).toBe('When did the council send the plan?')
    await typeDate(page, 'noticeSentOn', '27 October 2026')
    await goOn(page)
    expect(await titleOf(page)).toBe('You have one date, and need no certificate')
    // 27 October + 2 months lies between 25 December and 1 January: Rules 12(3)(a).
    expect((await cellsOf(page))[0]).toContain('5pm on Monday 4 January 2027')
    await done(there)
  })

  test('8: an officer with an order that names its own date for the school', async () => {
    const there = await open('2026-10-05')
    const { page } = there
    await begin(page, 'professional', 'outcome')
    await choose(page, 'where', 'council')
    await goOn(page)
    await choose(page, 'outcome', 'order')
    await goOn(page)
    await typeDate(page, 'orderMadeOn', '2 October 2026')
    await tick(page, 'order', 'amend', 'placement')
    await goOn(page)
    await choose(page, 'ownDates', 'yes')
    await goOn(page)
    await typeDate(page, 'directed.comply.amend-placement@orderMadeOn', '30 October 2026')
    await goOn(page)
    expect(await titleOf(page)).toBe('Name the school by 30 October, and send the amended plan by 6 November')
    expect(await everything(page)).not.toMatch(/you appeal|your appeal must|mediation certificate/i)
    await done(there)
  })

  test('9: an agreement in part', async () => {
    const there = await open('2026-10-05')
    const { page } = there
    await begin(page, 'parent', 'outcome')
    await choose(page, 'outcome', 'agreement')
    await goOn(page)
    await typeDate(page, 'agreementMadeOn', '2 October 2026')
    await choose(page, 'agreed', 'part')
    await tick(page, 'agreement', 'amend')
    await goOn(page)
    await goOn(page)
    await choose(page, 'decision', 'plan-content')
    await goOn(page)
    await choose(page, 'about', 'needs')
    await goOn(page)
    await tick(page, 'also', 'school')
    await goOn(page)
    await typeDate(page, 'noticeSentOn', '20 August 2026')
    await goOn(page)
    // Regs 44(2)(e) by 42(2): 5 weeks. Rules 20(1)(c): 20 October.
    expect(await titleOf(page)).toBe(
      'The council must send the amended plan by 6 November, and your appeal about the rest by 20 October',
    )
    expect((await cellsOf(page))[1]).toContain('5pm on Tuesday 20 October 2026')
    await done(there)
  })

  test('10: a young person on the last Friday in June and the day after; no date of birth in the link', async () => {
    for (const [today, says] of [
      ['2026-06-26', 'Until 26 June 2026, the right to appeal is your parent’s.'],
      ['2026-06-27', 'You appeal in your own name, or the person who acts for you does.'],
    ] as const) {
      const there = await open(today)
      const { page } = there
      await begin(page, 'young-person', 'decision')
      await typeDate(page, 'born', '1 March 2010')
      await goOn(page)
      await choose(page, 'decision', 'refusal-to-assess')
      await goOn(page)
      await typeDate(page, 'noticeSentOn', '1 June 2026')
      await goOn(page)
      expect(await page.innerText('.lead')).toContain(says)
      expect(page.url()).not.toMatch(/2010/)
      expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/2010/)
      await page.reload()
      expect(await page.locator('.lead').count()).toBe(0)
      expect(await page.innerText('main')).toContain('depends on your date of birth, which is not kept')
      await done(there)
    }
  })

  test('11: a move, the old council told late', async () => {
    const there = await open('2026-11-29')
    const { page } = there
    await begin(page, 'parent', 'waiting')
    await choose(page, 'waiting', 'move')
    await goOn(page)
    await typeDate(page, 'movedOn', '2 November 2026')
    await goOn(page)
    await choose(page, 'aware', 'day')
    await goOn(page)
    await typeDate(page, 'awareOfMoveOn', '20 November 2026')
    await goOn(page)
    await choose(page, 'arrived', 'no')
    await goOn(page)
    await goOn(page)
    // Regs 15(2): 15 working days with Friday 20 November, day 1.
    expect(await titleOf(page)).toBe('The old council has until 10 December 2026')
    expect(await page.innerText('main')).toContain('The day of the next annual review is open')
    await done(there)
  })

  test('12: a claim whose time has passed', async () => {
    const there = await open('2026-11-01')
    const { page } = there
    await begin(page, 'parent', 'discrimination')
    await typeDate(page, 'conductEndedOn', '27 February 2026')
    await goOn(page)
    expect(await titleOf(page)).toBe('The 6 months for a claim have passed, but you can ask')
    expect(await everything(page)).not.toMatch(/nothing is due|\bnothing\b/i)
    await done(there)
  })

  test('13: a change of mind: 20 weeks from the request', async () => {
    const there = await open('2026-11-29')
    const { page } = there
    await begin(page, 'parent', 'outcome')
    await choose(page, 'outcome', 'reversal')
    await goOn(page)
    await choose(page, 'decision', 'refusal-to-assess')
    await goOn(page)
    await typeDate(page, 'noticeSentOn', '14 October 2026')
    await goOn(page)
    await typeDate(page, 'decisionReversedOn', '20 November 2026')
    await goOn(page)
    await typeDate(page, 'requestReceivedOn', '1 September 2026')
    await goOn(page)
    expect(await titleOf(page)).toBe('Your time to appeal goes on')
    // W v Hertfordshire: 20 weeks from the request, whatever was refused in between.
    expect(await page.innerText('.lead')).toContain('the plan is due by 19 January 2027')
    // The plan is another paper: its own day is asked for, and nothing of the refusal stands in the boxes.
    await follow(page, 'The final plan has come')
    await choose(page, 'about', 'school')
    await goOn(page)
    expect(await titleOf(page)).toBe('When did the council send the plan?')
    expect(await page.inputValue('#noticeSentOn-day')).toBe('')
    await typeDate(page, 'noticeSentOn', '27 November 2026')
    await goOn(page)
    expect(await titleOf(page)).toBe('You have one date, and need no certificate')
    await done(there)
  })

  test('14: the Tribunal’s timetable, with one date moved', async () => {
    const there = await open('2026-11-29')
    const { page } = there
    await begin(page, 'parent', 'appeal')
    await typeDate(page, 'responseDueOn', '10 December 2026')
    await typeDate(page, 'evidenceDueOn', '15 January 2027')
    await typeDate(page, 'hearingOn', '3 March 2027')
    await goOn(page)
    expect(await titleOf(page)).toBe('Next: send further evidence by 15 January 2027')
    await follow(page, 'The Tribunal gave more time')
    await typeDate(page, 'directed.appeal.further-evidence', '29 January 2027')
    await goOn(page)
    expect(await titleOf(page)).toBe('Next: send further evidence by 29 January 2027')
    expect(await page.innerText('.date del')).toBe('15 January 2027')
    await done(there)
  })
})

describe('the way back', () => {
  test('the browser’s Back and a reload keep the answers', async () => {
    const { page, errors, close } = await visit(browser, 'index.html', { today: '2026-08-03' })
    await begin(page, 'parent', 'decision')
    await choose(page, 'decision', 'plan-content')
    await goOn(page)
    await choose(page, 'about', 'unsure')
    await goOn(page)
    await typeDate(page, 'noticeSentOn', '19 June 2026')
    await goOn(page)
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('send the plan'))
    expect(await page.inputValue('#noticeSentOn-month')).toBe('June')
    await page.reload()
    expect(await page.inputValue('#noticeSentOn-day')).toBe('19')
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('only about the school'))
    expect(await page.isChecked('input[value="unsure"]')).toBe(true)
    await page.goForward()
    await page.goForward()
    await page.waitForSelector('#result')
    expect(errors).toEqual([])
    await close()
  })

  test('a day that is not known leads on as any other, and the way back to the answer', async () => {
    const { page, close } = await visit(browser, 'index.html', {
      today: '2026-11-29',
      hash: '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-09-21&contacted=yes&at=contactedOn',
    })
    await follow(page, 'I do not know')
    expect(await titleOf(page)).toBe('Do you have the mediation certificate?')
    await page.evaluate(() => {
      location.hash = 'who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-09-21&at=event.mediationOn'
    })
    await page.waitForSelector('#mediationOn-day')
    await follow(page, '‹ Back')
    expect(await page.locator('#result').count()).toBe(1)
    await close()
  })

  test('from a question that a button under the dates opened, to the dates', async () => {
    const hash = '#who=parent&what=waiting&waiting=review&reviewMeetingOn=2026-10-26'
    const { page, close } = await visit(browser, 'index.html', { today: '2026-11-20', hash })
    await follow(page, 'A final plan')
    expect(await titleOf(page)).toBe('Is it only about the school?')
    await choose(page, 'about', 'unsure')
    await goOn(page)
    // The way back goes through what was asked, and ends at the dates.
    await follow(page, '‹ Back')
    expect(await titleOf(page)).toBe('Is it only about the school?')
    await follow(page, '‹ Back')
    await page.waitForSelector('#result')
    expect(new URL(page.url()).hash).toBe(hash)
    await close()
  })

  test('a button says that a question follows where one does', async () => {
    const { page, close } = await visit(browser, 'index.html', {
      today: '2026-11-20',
      hash: '#who=parent&what=decision&decision=refusal-to-assess&at=sent',
    })
    await follow(page, 'There is no letter, or I do not know the day')
    expect(await titleOf(page)).toBe('Has the council written to you?')
    expect(await page.innerText('form .btn')).toBe('Continue')
    await close()
  })

  test('after 5pm on the last day the page says that it is late', async () => {
    const { page, close } = await visit(browser, 'index.html', { today: '2026-12-01' })
    await page.clock.setFixedTime(new Date('2026-12-01T18:30:00Z'))
    await page.evaluate(() => {
      location.hash =
        'who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-10-01&certificate=yes&certificateIssuedOn=2026-10-30'
    })
    await page.waitForSelector('#result')
    expect(await titleOf(page)).toBe('You are late, but you can still ask to appeal')
    expect(await everything(page)).not.toMatch(/until 5pm|arrives by 5pm/)
    await close()
  })

  test('an answer is changed where it was given, and the rest stays', async () => {
    const { page, close } = await visit(browser, 'index.html', {
      today: '2026-08-03',
      hash: '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2026-06-19',
    })
    // The list of answers opens, and has the focus.
    await press(page, 'a[href="#told"]')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('told')
    await follow(page, 'Change (Letter sent)')
    expect(await page.inputValue('#noticeSentOn-day')).toBe('19')
    await page.fill('#noticeSentOn-day', '26')
    await goOn(page)
    expect((await cellsOf(page))[0]).toContain('26 August 2026')
    await page.click('a[href="#told"]')
    await follow(page, 'Change (Who you are)')
    expect(await page.isChecked('input[value="parent"]')).toBe(true)
    // The first page has the other answers too.
    expect(await page.locator('.answers dt').allInnerTexts()).toEqual(['The council decided', 'Letter sent'])
    await choose(page, 'who', 'adviser')
    await goOn(page)
    expect(await titleOf(page)).toBe('The family has two dates to keep')
    await close()
  })

  test('the first question is there before any script, and what was not chosen is said', async () => {
    const { page, close } = await visit(browser, 'index.html', { today: '2026-08-03' })
    await page.click('main button[type="submit"]')
    expect(await page.locator('.summary li').allInnerTexts()).toEqual([
      'Choose who you are',
      'Choose what has happened',
    ])
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('summary')
    expect(await page.title()).toMatch(/^Error: /)
    await page.click('.summary a >> nth=1')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('what')
    await close()
  })
})

describe('a link that was made elsewhere', () => {
  test('with a slip says so on the first page and on a question', async () => {
    for (const hash of ['#who=parent&oops=1', '#who=parent&what=decision&certificateIssuedOn=2026-99-99']) {
      const { page, close } = await visit(browser, 'index.html', { today: '2026-08-03', hash })
      expect(await page.innerText('.note')).toContain('The link held something that this page cannot read')
      await close()
    }
  })
  test('with a day that has not come is judged as if it had been typed', async () => {
    const hash = '#who=parent&what=decision&decision=refusal-to-assess&noticeSentOn=2027-06-19'
    const { page, close } = await visit(browser, 'index.html', { today: '2026-08-03', hash })
    expect(await titleOf(page)).toBe('When did the council send the letter?')
    expect(await page.innerText('.summary')).toContain(
      'The day the letter was sent must be today or earlier. You entered 19 June 2027.',
    )
    expect(await page.inputValue('#noticeSentOn-year')).toBe('2027')
    await close()
  })
  test('to a question that asks nothing here opens with the next one', async () => {
    const { page, close } = await visit(browser, 'index.html', {
      today: '2026-08-03',
      hash: '#who=parent&what=decision&at=steps',
    })
    expect(await titleOf(page)).toBe('What did the council decide?')
    await close()
  })
})

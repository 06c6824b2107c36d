// The picture, read as XML.
import { type CaseFile, limitLabel, type State, type Timeline, TimescalesError } from 'send-dispute-timescales'
import { describe, expect, test } from 'vitest'
import { toSvg } from '../../../src/edges/render'
import { scaleOf } from '../../../src/edges/render/svg/scale'
import { textWidth } from '../../../src/edges/render/svg/type'
import { viewOf } from '../../../src/edges/render/view'
import { directed, inSixSteps, late, lifted, mediated, on, pending, review, several } from './support/cases'
import { all, type Element, parseXml, textOf } from './support/xml'

const drawn = (file: CaseFile, asAt: string, width?: number): Element => picture(on(file, asAt), width)
const picture = (timeline: Timeline, width?: number): Element =>
  parseXml(toSvg(timeline, width === undefined ? {} : { width }))

const texts = (svg: Element): string[] => all(svg, 'text').map(textOf)

const cases: [CaseFile, string][] = [
  [mediated, '2025-11-20'],
  [directed, '2025-12-15'],
  [late, '2026-09-10'],
  [review, '2026-03-25'],
  [several, '2026-07-01'],
  [lifted, '2026-05-01'],
  [{ dates: {} }, '2026-01-01'],
]

test('it stands alone: no style sheet, no script, nothing to fetch', () => {
  const svg = toSvg(on(directed, '2025-12-15'))
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1000" height="\d+" viewBox="0 0 1000 \d+" role="img" lang="en-GB"/,
  )
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/href|url\(|http|<style|<script|@font/)
})

describe('for a screen reader', () => {
  const svg = picture(inSixSteps('2025-12-15'))

  test('it is an image with a title and a description', () => {
    const [title, desc] = svg.children as Element[]
    expect(svg.attributes.role).toBe('img')
    expect([title?.name, title?.attributes.id]).toEqual(['title', svg.attributes['aria-labelledby']])
    expect([desc?.name, desc?.attributes.id]).toEqual(['desc', svg.attributes['aria-describedby']])
    expect(title && textOf(title)).toBe('Timeline. Case 2025/117 as at Mon 15 Dec 2025')
  })

  test('the description says everything that the picture shows', () => {
    const lines = textOf(svg.children[1] as Element).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      expect.stringMatching(/^Next: .* by 5pm on Friday 20 February 2026\. 67 days left\.$/),
      'Dispute: refusal to issue a plan. Mediation certificate: needed.',
      `${limitLabel('assessment.decide')}: council, by Mon 23 Jun 2025. Done in time, 20 Jun 2025. 6 weeks after the request.`,
      `${limitLabel('assessment.notify-no-plan')}: council, by Mon 1 Sep 2025 (lifted). Done, 3 Oct 2025; the limit was lifted. Lifted; 16 weeks after the request.`,
    ])
    const notBegun = lines.filter((line) => line.startsWith('Begins when '))
    expect(notBegun.find((line) => line.includes('order'))).toContain(
      `order: ${limitLabel('comply.draft-plan')} (council); ${limitLabel('comply.finalise-plan')} (council).`,
    )
    // The head, the dispute, six rows, what has not begun, and what it all rests on.
    expect(lines.length).toBe(2 + 6 + notBegun.length + 1)
  })

  test('two pictures in one page keep their titles apart', () => {
    const id = (file: CaseFile): string | undefined => drawn(file, '2026-01-01').attributes['aria-labelledby']
    expect(id(mediated)).not.toBe(id(directed))
  })
})

test('every row shows what, who, by when, and the state in words', () => {
  const shown = texts(picture(inSixSteps('2025-12-15'), 2000))
  expect(shown).toEqual(
    expect.arrayContaining([
      'Case 2025/117 as at Mon 15 Dec 2025',
      `Next: ${limitLabel('appeal.respond')}`,
      'By Fri 20 Feb 2026, 5pm',
      '67 days left',
      limitLabel('plan.finalise'),
      'No longer needed',
      'Today, Mon 15 Dec 2025',
      'Not begun',
    ]),
  )
})

const states: [CaseFile, string][] = [
  [pending, '2025-09-03'],
  [{ dates: { hearingOn: '2026-03-02' } }, '2026-03-03'],
  [{ dates: { requestReceivedOn: '2026-01-05' }, notRecorded: ['assessment.decide'] }, '2026-03-03'],
  [{ dates: { requestReceivedOn: '2026-01-05' } }, '2026-02-16'],
]
const STATES = Object.keys({
  'not-started': 0,
  'not-due': 0,
  'due-today': 0,
  waiting: 0,
  overdue: 0,
  relieved: 0,
  met: 0,
  'met-late': 0,
  'met-time-unknown': 0,
  lapsed: 0,
  'not-recorded': 0,
  'not-applicable': 0,
} satisfies Record<State, 0>)

test('each state has a shape of its own', () => {
  const shapes = new Map<State, string>()
  for (const [file, asAt] of [...cases, [directed, '2026-09-01'], [late, '2027-01-01'], ...states] as const) {
    const timeline = on(file, asAt)
    const groups = all(parseXml(toSvg(timeline)), 'g').filter(
      ({ children }) => (children[0] as Element).name === 'title',
    )
    for (const [i, { entry }] of viewOf(timeline).rows.entries()) {
      const marks = all(groups[i] as Element, 'g').map(({ children }) => JSON.stringify(children))
      expect(marks.length).toBe(2)
      expect(marks[0]).toBe(marks[1])
      expect(shapes.get(entry.state) ?? marks[0]).toBe(marks[0])
      shapes.set(entry.state, marks[0] ?? '')
    }
  }
  // All but not-started, which has no row.
  expect([...shapes.keys()].sort()).toEqual(STATES.filter((state) => state !== 'not-started').sort())
  expect(new Set(shapes.values()).size).toBe(shapes.size)
})

describe('bars, steps and today', () => {
  const timeline = on(late, '2026-09-10')
  const { rows } = viewOf(timeline)
  const row = rows.findIndex(({ entry }) => entry.id === 'appeal.lodge')
  const svg = parseXml(toSvg(timeline))
  const group = all(svg, 'g').filter(({ children }) => (children[0] as Element).name === 'title')[row] as Element
  const { x } = scaleOf(rows, timeline, { x: 306, width: 474 })
  const near = (value: number): unknown => expect.closeTo(value, 0)

  test('each period is a bar from its event to its counted end, the one that decided last', () => {
    const bars = all(group, 'rect').map(({ attributes }) => [
      Number(attributes.x),
      Number(attributes.x) + Number(attributes.width),
    ])
    expect(bars).toEqual([
      [near(x('2026-07-07')), near(x('2026-08-07'))],
      [near(x('2026-06-12')), near(x('2026-08-12'))],
    ])
  })

  test('the move past August is a step to the day it is due', () => {
    const step = all(group, 'path').map(({ attributes }) => /^M([\d.]+) [\d.]+v11H([\d.]+)$/.exec(attributes.d ?? ''))
    const [, from, to] = step.find((found) => found !== null) ?? []
    expect([Number(from), Number(to)]).toEqual([near(x('2026-08-12')), near(x('2026-09-01'))])
  })

  test('today is a broken line through every row, with its label', () => {
    const lines = all(svg, 'path').filter(({ attributes }) => attributes['stroke-dasharray'] === '5 4')
    expect(lines.length).toBe(1)
    expect(Number(/^M([\d.]+)/.exec(lines[0]?.attributes.d ?? '')?.[1])).toEqual(near(x('2026-09-10')))
    expect(texts(svg)).toContain('Today, Thu 10 Sep 2026')
  })

  test('a date that was named and is the counted one is no step', () => {
    const agreed = all(drawn(mediated, '2025-11-20'), 'path').filter(({ attributes }) =>
      /v11H/.test(attributes.d ?? ''),
    )
    expect(agreed).toEqual([])
  })
})

test('what can still grow has a period, and no last day', () => {
  const svg = drawn(pending, '2025-09-03')
  const group = all(svg, 'g').find(({ children }) =>
    textOf(children[0] as Element).startsWith(limitLabel('appeal.lodge')),
  )
  expect(all(group as Element, 'rect').length).toBe(1)
  expect(all(group as Element, 'path').filter(({ attributes }) => attributes['stroke-width'] === '3')).toEqual([])
  expect(texts(svg)).toContain('Last day not fixed yet')
})

test('what is overdue stands above what comes next, and one side can stand alone', () => {
  const file: CaseFile = {
    dispute: { kind: 'refusal-to-assess' },
    dates: { requestReceivedOn: '2026-01-05', noticeSentOn: '2026-02-20' },
  }
  const shown = (options = {}) => texts(parseXml(toSvg(on(file, '2026-04-21'), { width: 2000, ...options })))
  const heads = shown().filter((text) => /^(Overdue|Next): /.test(text))
  expect(heads.map((text) => text.slice(0, text.indexOf(':')))).toEqual(['Overdue', 'Overdue'])
  expect(shown()).toContain(limitLabel('assessment.decide'))
  expect(shown({ for: 'family' })).not.toContain(limitLabel('assessment.decide'))
  expect(shown({ for: 'family' })).toContain(limitLabel('appeal.lodge'))
})

const LEGEND = [
  'the event it counts from',
  'time for a step still open',
  'time for a step that was done',
  'time that has passed, or no longer applies',
  'a time that did not decide',
  'the end moved by a rule',
  'the last day in time',
  'late',
]

// biome-ignore format: one line a row
test.each<[name: string, file: CaseFile, asAt: string, said: number[]]>([
  ['one step, still open', { dates: { requestReceivedOn: '2026-03-02' } }, '2026-03-03', [0, 1, 6]],
  ['late, moved, and two times', late, '2026-09-10', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['done and overtaken, with a date that the Tribunal named', directed, '2025-12-15', [0, 1, 2, 3, 5, 6]],
  ['due at once', { dates: { orderMadeOn: '2026-09-25' }, order: { requires: ['comply.cease-plan'] } }, '2026-09-25', [6]],
])('the legend says what is in the picture, and nothing else: %s', (_name, file, asAt, said) => {
  expect(texts(drawn(file, asAt, 2000)).filter((text) => LEGEND.includes(text))).toEqual(said.map((i) => LEGEND[i]))
})

/** The group of one row, and the scale that it is drawn on. */
function rowOf(file: CaseFile, asAt: string, id: string) {
  const timeline = on(file, asAt)
  const { rows } = viewOf(timeline)
  const groups = all(parseXml(toSvg(timeline)), 'g').filter(({ children }) => (children[0] as Element).name === 'title')
  const group = groups[rows.findIndex(({ entry }) => entry.id === id)]
  if (group === undefined) throw new Error(`no ${id}`)
  return { group, x: scaleOf(rows, timeline, { x: 306, width: 474 }).x }
}

test('days that are not counted: the bar ends where the count would, and a step goes on from there', () => {
  const file: CaseFile = {
    dispute: { kind: 'refusal-to-assess' },
    dates: { appealReceivedByAuthorityOn: '2025-07-01' },
  }
  const { group, x } = rowOf(file, '2025-07-02', 'appeal.respond')
  // 30 working days after Tuesday 1 July: 22 in July, and the 8th in August is Tuesday 12 August.
  const [bar] = all(group, 'rect').map(({ attributes }) => Number(attributes.x) + Number(attributes.width))
  expect(bar).toBeCloseTo(x('2025-08-12'), 0)
  const steps = all(group, 'path').filter(({ attributes }) => /v11H/.test(attributes.d ?? ''))
  expect(steps.length).toBe(1)
})

test.each([
  ['a day late', '2025-05-07'],
  ['after 5pm on the last day', '2025-05-06T17:01'],
])('however little late, it shows: %s', (_name, received) => {
  const file: CaseFile = {
    dispute: { kind: 'plan-content', sections: ['I'] },
    dates: { requestReceivedOn: '2022-01-03', noticeSentOn: '2025-03-03', appealReceivedByTribunalOn: received },
  }
  const { group, x } = rowOf(file, '2025-06-01', 'appeal.lodge')
  const stripes = all(group, 'path').find(({ attributes }) => attributes['stroke-dasharray'] === '2 3')
  const [, from, to] = /^M([\d.]+) [\d.]+H([\d.]+)$/.exec(stripes?.attributes.d ?? '') ?? []
  expect(Number(from)).toBeCloseTo(x('2025-05-06'), 0)
  expect(Number(to) - Number(from)).toBeGreaterThanOrEqual(16)
})

test('what is due at once has no bar and no dot of its own: its day is the last day', () => {
  const file: CaseFile = { dates: { movedOn: '2025-08-25', awareOfMoveOn: '2025-09-01' } }
  const { group } = rowOf(file, '2025-09-02', 'move.transfer-plan')
  expect(all(group, 'rect').length).toBe(1)
  expect(all(group, 'circle').filter(({ attributes }) => attributes.fill === '#0b0c0c').length).toBe(1)
})

describe('months', () => {
  const labels = (file: CaseFile, asAt: string, width: number): string[] =>
    texts(drawn(file, asAt, width)).filter((text) => /^([A-Z][a-z]{2}|\d{4})$/.test(text))

  test('each month where there is room, the year at its first', () => {
    expect(labels(directed, '2025-12-15', 1000).join(' ')).toBe('May 2025 Jun Jul Aug Sep Oct Nov Dec Jan 2026 Feb')
  })

  test('fewer where there is less, and years alone over many', () => {
    expect(labels(directed, '2025-12-15', 340).join(' ')).toBe('May 2025 Jul Sep Nov Jan 2026')
    expect(labels(directed, '2040-06-01', 1000).join(' ')).toBe('2024 2026 2028 2030 2032 2034 2036 2038 2040')
    expect(labels(directed, '2325-06-01', 1000).length).toBeLessThan(12)
  })
})

test.each([340, 719, 720, 1000, 1600])('no text touches another or leaves the picture, %d wide', (width) => {
  for (const [file, asAt] of cases)
    for (const reference of [
      'r',
      'A long reference of a council, with & and 子子子子子子子子子子子子子子子 in it'.repeat(3),
    ]) {
      const svg = drawn({ ...file, reference }, asAt, width)
      const boxes = all(svg, 'text').map((element) => {
        const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(element.attributes[name])) as [
          number,
          number,
          number,
        ]
        const type = { size, fill: '', ...(element.attributes['font-weight'] && { bold: true as const }) }
        return {
          text: textOf(element),
          left: x,
          right: x + textWidth(textOf(element), type),
          top: y - 0.75 * size,
          bottom: y + 0.2 * size,
        }
      })
      const height = Number(svg.attributes.height)
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height, a.text).toBe(true)
        for (const b of boxes.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
          expect(apart, `${a.text} | ${b.text}`).toBe(true)
        }
      }
    }
})

test('a reference is text and nothing else', () => {
  const reference = '</title><script>alert("1")</script> & \'<&"\u0000\u0008\ufffe\ud800'
  const svg = toSvg(on({ ...mediated, reference }, '2025-11-20'))
  expect(svg).not.toContain('<script')
  expect(texts(parseXml(svg))[0]).toBe(
    'Case </title><script>alert("1")</script> & \'<&" \ufffd\ufffd as at Thu 20 Nov 2025',
  )
})

test('a case without dates has no chart, and says so', () => {
  const svg = drawn({ dates: {} }, '2026-01-01')
  expect(texts(svg).slice(0, 2)).toEqual(['The case as at Thu 1 Jan 2026', 'Nothing is due.'])
  expect(all(svg, 'g')).toEqual([])
  expect(all(svg, 'path')).toEqual([])
})

test('what has not started is listed, without a bar', () => {
  const svg = drawn(
    { dates: { planMadeOrReviewedOn: '2026-01-05' }, done: { 'review.complete': '2026-02-01' } },
    '2026-07-01',
  )
  expect(texts(svg)).toContain('Nothing is due until something else happens.')
  expect(
    texts(svg).some((text) => /^Begins when .*review/.test(text) || /^The last day is counted back/.test(text)),
  ).toBe(true)
})

test.each([[319], [4001], [700.5], [Number.NaN], ['700']])('a width of %s is refused', (width) => {
  expect(() => toSvg(on(late, '2026-09-10'), { width: width as number })).toThrow(
    expect.objectContaining({ code: 'invalid-input', path: 'options.width' }),
  )
  expect(() => toSvg({} as Timeline)).toThrow(TimescalesError)
})

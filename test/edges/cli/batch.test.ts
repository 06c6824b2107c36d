// batch: a line in, an answer out, in order, whatever the line is.
import { describe, expect, test } from 'vitest'
import { send } from './support'

const CASE = { reference: 'A1', dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } }
const line = (changes: object = {}) => JSON.stringify({ ...CASE, ...changes })
let written = () => 0
const answers = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text))

describe('one answer a line', () => {
  test('a good line is answered with its timeline and its reference', async () => {
    const { exit, out, err } = await send(['batch', '--as-at', '2025-07-01'], { stdin: `${line()}\n` })
    const [answer] = answers(out)
    expect(answer).toMatchObject({
      line: 1,
      reference: 'A1',
      ok: true,
      timeline: { asAt: '2025-07-01', next: { id: 'mediation.contact-adviser' } },
    })
    expect(exit).toBe(0)
    expect(err).toBe('1 answered, 0 refused; overdue: none\n')
  })

  test('a bad line is refused with code, path and sentence; the rest goes on; exit 1', async () => {
    const stdin = [
      line(),
      '{"reference":"B2","dates":{"noticeSentOn":"2025-02-30"}}',
      'not json',
      line({ reference: 'C3' }),
    ].join('\n')
    const { exit, out, err } = await send(['batch', '--as-at', '2025-07-01'], { stdin })
    const all = answers(out)
    expect(all.map(({ line: number, ok }) => [number, ok])).toEqual([
      [1, true],
      [2, false],
      [3, false],
      [4, true],
    ])
    expect(all[1]).toEqual({
      line: 2,
      reference: 'B2',
      ok: false,
      error: {
        code: 'invalid-date',
        path: 'dates.noticeSentOn',
        message: 'dates.noticeSentOn must be a calendar day such as "2026-03-02"; "2025-02-30" is not in the calendar.',
      },
    })
    expect(all[2]).toMatchObject({ line: 3, ok: false, error: { code: 'invalid-input', path: '' } })
    expect(all[2]).not.toHaveProperty('reference')
    expect(exit).toBe(1)
    expect(err).toContain('2 answered, 2 refused')
  })

  test('blank lines are skipped and the numbers stay those of the input', async () => {
    const { out } = await send(['batch', '--as-at', '2025-07-01'], { stdin: `\n\n${line()}\r\n   \n${line()}` })
    expect(answers(out).map((answer) => answer.line)).toEqual([3, 5])
  })

  test.each([
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['an inherited name', '{"__proto__":{"dates":{}}}'],
    ['an empty object', '{}'],
  ])('%s is refused, not thrown', async (_name, text) => {
    const { exit, out } = await send(['batch', '--as-at', '2025-07-01'], { stdin: `${text}\n` })
    expect(answers(out)[0]).toMatchObject({ line: 1, ok: false, error: { code: 'invalid-input' } })
    expect(exit).toBe(1)
  })

  test('a number as reference is refused, and named so that the case is found', async () => {
    const { out } = await send(['batch', '--as-at', '2025-07-01'], { stdin: line({ reference: 117 }) })
    expect(answers(out)[0]).toEqual({
      line: 1,
      reference: 117,
      ok: false,
      error: expect.objectContaining({ path: 'reference' }),
    })
  })

  test.each([
    ['an object', {}],
    ['a list', ['A1']],
  ])('%s as reference is refused and not echoed', async (_name, reference) => {
    const { out } = await send(['batch', '--as-at', '2025-07-01'], { stdin: line({ reference }) })
    expect(answers(out)[0]).toEqual({ line: 1, ok: false, error: expect.objectContaining({ path: 'reference' }) })
  })

  test('of all that is wrong the first in the line is said, whatever finds it', async () => {
    const stdin =
      '{"dates":{"noticeSentOn":"2025-02-30"},"dispute":{"kind":"nothing"}}\n' +
      '{"dispute":{"kind":"nothing"},"dates":{"noticeSentOn":"2025-06-02"},"dates":{"noticeSentOn":"2025-06-03"}}\n' +
      '{"dates":{"noticeSentOn":"2025-06-02"},"dates":{"noticeSentOn":"2025-06-03"},"dispute":{"kind":"nothing"}}\n'
    const { out } = await send(['batch', '--as-at', '2025-07-01'], { stdin })
    expect(answers(out).map(({ error }) => error.path)).toEqual(['dates.noticeSentOn', 'dispute.kind', 'dates'])
  })

  test('what only counting shows is refused like the rest', async () => {
    const { exit, out } = await send(['batch', '--as-at', '2025-07-01'], {
      stdin: line({ dates: { reviewMeetingOn: '2014-09-10' }, dispute: null }),
    })
    expect(answers(out)[0]).toMatchObject({ ok: false, error: { code: 'not-in-force' } })
    expect(exit).toBe(1)
  })

  test('null as reference is one that is not known', async () => {
    const { exit, out } = await send(['batch', '--as-at', '2025-07-01'], { stdin: line({ reference: null }) })
    expect(answers(out)[0]).toMatchObject({ line: 1, ok: true, timeline: { reference: null } })
    expect(answers(out)[0]).not.toHaveProperty('reference')
    expect(exit).toBe(0)
  })

  test('a line that is not UTF-8 is refused, and not read as something else', async () => {
    const [before, after] = ['{"reference":"Jos', '","dates":{}}\n'].map((text) => Buffer.from(text))
    const stdin = [Buffer.concat([before, Buffer.from([0xe9]), after, Buffer.from(`${line()}\n`)] as Buffer[])]
    const { exit, out } = await send(['batch', '--as-at', '2025-07-01'], { stdin })
    expect(answers(out).map(({ line: number, ok }) => [number, ok])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(answers(out)[0].error.message).toContain('not UTF-8')
    expect(exit).toBe(1)
  })

  test('letters beyond ASCII come back as they were, in the answer and in what is refused', async () => {
    const stdin = `${line({ reference: 'Zoë 木 😀' })}\n${line({ reference: 'Łódź', dates: { ñ: '2025-06-05' } })}`
    const { out } = await send(['batch', '--as-at', '2025-07-01'], { stdin })
    expect(answers(out)[0]).toMatchObject({ reference: 'Zoë 木 😀', timeline: { reference: 'Zoë 木 😀' } })
    expect(answers(out)[1]).toMatchObject({ reference: 'Łódź', error: { path: 'dates["ñ"]' } })
  })

  test('what has come is answered before more is awaited', async () => {
    const seen: number[] = []
    const { out } = await send(['batch', '--as-at', '2025-07-01'], {
      stdin: (async function* () {
        for (let i = 0; i < 3; i++) {
          yield Buffer.from(`${line()}\n`)
          // Nothing more comes until the answer is there; without one this waits in vain, five seconds.
          for (let tries = 0; written() <= i && tries < 500; tries++) await new Promise((next) => setTimeout(next, 10))
          seen.push(written())
        }
      })(),
      onWrite: (count) => {
        written = () => count
      },
    })
    expect(answers(out)).toHaveLength(3)
    expect(seen).toEqual([1, 2, 3])
  })

  test('a line of more than a million bytes is refused unread, and the next is answered', async () => {
    const long = `{"reference":"${'x'.repeat(1_100_000)}"}`
    const { out } = await send(['batch', '--as-at', '2025-07-01'], { stdin: `${long}\n${line()}\n` })
    expect(answers(out).map(({ line: number, ok }) => [number, ok])).toEqual([
      [1, false],
      [2, true],
    ])
  })

  test('characters of several bytes may be cut between two pieces', async () => {
    const bytes = Buffer.from(`${line({ reference: 'Zoë Łódź 木' })}\n`)
    const { out } = await send(['batch', '--as-at', '2025-07-01'], {
      stdin: [...bytes].map((byte) => Buffer.from([byte])),
    })
    expect(answers(out)[0].reference).toBe('Zoë Łódź 木')
  })

  test('3,000 lines come back in order, and the overdue are counted by limit', async () => {
    const stdin = Array.from({ length: 3000 }, (_, i) => line({ reference: String(i) })).join('\n')
    const { out, err } = await send(['batch', '--as-at', '2025-09-10'], { stdin })
    expect(answers(out).map(({ reference }) => Number(reference))).toEqual(Array.from({ length: 3000 }, (_, i) => i))
    expect(err).toBe('3000 answered, 0 refused; overdue: mediation.contact-adviser 3000, appeal.lodge 3000\n')
  })

  test('progress is shown on a terminal only', async () => {
    const stdin = `${line()}\n`.repeat(2000)
    expect((await send(['batch', '--as-at', '2025-07-01'], { stdin, terminal: true })).err).toContain('\r1000 lines')
    expect((await send(['batch', '--as-at', '2025-07-01'], { stdin })).err).not.toContain('\r')
  })

  test('--explain adds the sentences of every entry', async () => {
    const { out } = await send(['batch', '--as-at', '2025-07-01', '--explain'], { stdin: line() })
    expect(answers(out)[0].timeline.explanations['appeal.lodge'].join(' ')).toContain('5pm on Monday 1 September 2025')
  })

  test('a bad --as-at is wrong use, before any line is read', async () => {
    const { exit, out, err } = await send(['batch', '--as-at', '2025-13-01'], { stdin: line() })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toContain("option '--as-at <date>' argument '2025-13-01' is invalid")
    expect(err).toContain('"2025-13-01" is not in the calendar')
  })
})

// Options: lists gather however they are typed, single ones stand once, and colours follow the usual variables.
import { describe, expect, test } from 'vitest'
import { classifyDecision } from '../../../src/index'
import { send } from './support'

const recordOf = async (args: readonly string[]) => JSON.parse((await send([...args, '--json'])).out)

describe('a list gathers', () => {
  const CONTENT = ['classify', '--kind', 'plan-content']
  test.each([
    ['with commas', ['--sections', 'B,F,I']],
    ['with spaces, as PowerShell turns commas', ['--sections', 'B', 'F', 'I']],
    ['in one word with spaces', ['--sections', 'B F I']],
    ['repeated', ['--sections', 'B', '--sections', 'F', '--sections', 'I']],
    ['with an equals sign', ['--sections=B,F', '--sections=I']],
    ['in every way at once', ['--sections', 'B,', 'F', '--sections', ' I']],
    ['before other options', ['--sections', 'B', 'F', 'I', '--detained']],
  ])('sections %s', async (_name, words) => {
    const dispute = { kind: 'plan-content', sections: ['B', 'F', 'I'], detained: words.includes('--detained') } as const
    expect(await recordOf([...CONTENT, ...words])).toEqual(JSON.parse(JSON.stringify(classifyDecision(dispute))))
  })

  test('fewer sections are another record', async () => {
    expect(await recordOf([...CONTENT, '--sections', 'I'])).not.toEqual(
      await recordOf([...CONTENT, '--sections', 'B,F,I']),
    )
    expect(await recordOf([...CONTENT, '--sections', 'F'])).not.toEqual(
      await recordOf([...CONTENT, '--sections', 'B,F,I']),
    )
  })

  // The certificate hung on it: the last of two was kept, and placement alone needs none.
  test('F and I, repeated, need a certificate', async () => {
    const { certificate } = await recordOf([...CONTENT, '--sections', 'F', '--sections', 'I'])
    expect(certificate).toMatchObject({ needed: true, reason: 'educational-appeal' })
  })

  test.each([
    [['--recommendations', 'health,social-care']],
    [['--recommendations', 'health', 'social-care']],
    [['--recommendations', 'health', '--recommendations', 'social-care']],
  ])('recommendations %j', async (words) => {
    const { recommendations } = await recordOf(['classify', '--kind', 'refusal-to-issue-plan', ...words])
    expect(recommendations).toEqual({ health: true, socialCare: true })
  })

  const RELIEVED = ['exceptional-circumstances', 'absent-from-area']
  test.each([
    ['behind the dates', ['plan.finalise', 'requestReceivedOn=2025-03-03', '--relieved-by', ...RELIEVED]],
    ['with a comma', ['plan.finalise', 'requestReceivedOn=2025-03-03', '--relieved-by', RELIEVED.join(',')]],
    ['between limit and dates', ['plan.finalise', '--relieved-by', ...RELIEVED, 'requestReceivedOn=2025-03-03']],
    [
      'twice',
      ['plan.finalise', '--relieved-by', RELIEVED[0], 'requestReceivedOn=2025-03-03', '--relieved-by', RELIEVED[1]],
    ],
  ])('what lifts a limit, %s', async (_name, words) => {
    expect((await recordOf(['deadline', ...(words as string[])])).relieved.by).toEqual(RELIEVED)
  })
})

describe('a single option stands once', () => {
  test.each([
    ['--kind', ['classify', '--kind', 'refusal-to-assess', '--kind', 'refusal-to-issue-plan']],
    ['--decided-on', ['classify', '--kind', 'draft-plan', '--decided-on', '2026-01-05', '--decided-on', '2026-01-06']],
    ['--as-at', ['timeline', 'x', '--as-at', '2026-01-05', '--as-at', '2026-01-05']],
    ['--reference', ['timeline', 'x', '--reference', 'A', '--reference=B']],
    ['--format', ['timeline', 'x', '--format', 'json', '--format', 'table']],
    ['--as-at', ['batch', '--as-at', '2026-01-05', '--as-at', '2026-01-06']],
    [
      '--directed-due-on',
      ['deadline', 'appeal.respond', 'a=b', '--directed-due-on', '2026-01-05', '--directed-due-on', '2026-01-06'],
    ],
    [
      '--agreed-due-on',
      ['deadline', 'comply.amend-plan', 'a=b', '--agreed-due-on', '2026-01-05', '--agreed-due-on', '2026-01-06'],
    ],
    ['--format', ['limits', '--format', 'csv', '--format', 'json']],
    ['--from', ['calendar', '--from', '2026-01-01', '--from', '2026-02-01', '--to', '2026-03-01']],
    ['--to', ['calendar', '--from', '2026-01-01', '--to', '2026-02-01', '--to', '2026-03-01']],
    [
      '--known-on',
      [
        'calendar',
        '--from',
        '2026-01-01',
        '--to',
        '2026-02-01',
        '--known-on',
        '2026-01-01',
        '--known-on',
        '2026-01-02',
      ],
    ],
  ])('%s twice is wrong use: %j', async (option, args) => {
    const { exit, out, err } = await send(args)
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(new RegExp(`^error: option '${option} <\\w+>' is given twice: give it once\\.\n`))
  })

  test('in the next run it is new', async () => {
    for (let i = 0; i < 2; i++) expect((await send(['classify', '--kind', 'draft-plan'])).exit).toBe(0)
  })

  test.each([
    ['table', ['limits', '--format', 'table', '--json']],
    ['csv', ['calendar', '--from', '2026-01-01', '--to', '2026-01-02', '--json', '--format', 'csv']],
    ['ics', ['timeline', 'x', '--format', 'ics', '--json']],
  ])('--json is a format too, and does not go with %s', async (format, args) => {
    const { exit, err } = await send(args)
    expect(exit).toBe(2)
    expect(err).toContain(`--format ${format} does not go with --json.`)
  })

  test('--json and --format json are the same', async () => {
    expect((await send(['limits', '--format', 'json', '--json'])).out).toBe((await send(['limits', '--json'])).out)
  })
})

test.each([
  ['no dates', ['deadline', 'appeal.lodge']],
  ['only what lifts it', ['deadline', 'plan.finalise', '--relieved-by', 'school-closed']],
])('deadline without dates is wrong use: %s', async (_name, args) => {
  const { exit, err } = await send(args)
  expect(exit).toBe(2)
  expect(err).toContain('error: give the dates that start it, such as noticeSentOn=2025-06-05.\n')
})

describe('colours', () => {
  const stdin = JSON.stringify({ dispute: { kind: 'refusal-to-assess' }, dates: { noticeSentOn: '2025-06-05' } })
  test.each<[string, boolean, Record<string, string>, boolean]>([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['NO_COLOR, empty', true, { NO_COLOR: '' }, true],
    ['NODE_DISABLE_COLORS', true, { NODE_DISABLE_COLORS: '1' }, false],
    ['TERM=dumb', true, { TERM: 'dumb' }, false],
    ['TERM=xterm', true, { TERM: 'xterm-256color' }, true],
    ['FORCE_COLOR into a pipe', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR, empty, into a pipe', false, { FORCE_COLOR: '' }, true],
    ['FORCE_COLOR=true on a dumb terminal', true, { FORCE_COLOR: 'true', TERM: 'dumb' }, true],
    ['FORCE_COLOR goes before NO_COLOR, as in Node', false, { FORCE_COLOR: '3', NO_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=false', true, { FORCE_COLOR: 'false' }, false],
  ])('%s', async (_name, terminal, env, expected) => {
    const { out } = await send(['timeline', '-', '--as-at', '2025-10-01'], { stdin, terminal, env })
    expect(out.includes('\u001b[')).toBe(expected)
  })

  test.each([
    [40, 40],
    [10, 20],
    [5000, 1000],
    [0, 100],
  ])('a terminal of %i columns has lines of at most %i', async (columns, most) => {
    const { out } = await send(['timeline', '-', '--as-at', '2025-10-01'], {
      stdin,
      terminal: true,
      columns,
      env: { NO_COLOR: '1' },
    })
    const widest = Math.max(...out.split('\n').map((line) => line.length))
    expect(widest).toBeLessThanOrEqual(most)
    expect(widest).toBeGreaterThan(most * 0.7)
  })
})

// Every @example in src runs, and its comment is what it gives.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import * as civil from '../../src/dates/civil'
import * as iso from '../../src/dates/iso'
import * as luxonEdge from '../../src/edges/luxon/index'
import * as render from '../../src/edges/render/index'
import * as schema from '../../src/edges/schema/index'
import { answer } from '../../src/edges/script/index'
import * as send35 from '../../src/edges/send35/index'
import * as testing from '../../src/edges/testing/index'
import * as core from '../../src/index'
import { govUkFeed, serve } from '../calendar/support'
import { ROOT } from './blocks'
import { globals } from './modules'
import { holdTo, readPromise } from './values'

const require = createRequire(import.meta.url)

interface Example {
  readonly file: string
  readonly line: number
  readonly code: string
}

const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const examples = files.flatMap((file) => examplesOf(file.replaceAll('\\', '/')))

/** The lines behind `@example`, as far as the next tag or the end of the comment. */
function examplesOf(file: string): Example[] {
  const lines = readFileSync(`${ROOT}src/${file}`, 'utf8').split('\n')
  const found: Example[] = []
  lines.forEach((text, at) => {
    const first = /^\s*\/?\*+ @example ?(.*?)(?: ?\*\/)?$/.exec(text)
    if (!first) return
    const code = [first[1] as string]
    for (let next = at + 1; /^\s*\*(?! ?[@/])/.test(lines[next] ?? ''); next++)
      code.push((lines[next] as string).replace(/^\s*\* ?/, ''))
    found.push({ file, line: at + 1, code: code.join('\n').trim() })
  })
  return found
}

/** What an example may name: everything public, and the few things it leaves to the reader. */
async function scope(): Promise<Record<string, unknown>> {
  const settings = require('uk-bank-holidays/package.json') as { feedUrl: string }
  const origin = await serve((_, response) => response.end(JSON.stringify(govUkFeed())))
  settings.feedUrl = `${origin}/bank-holidays.json`
  const feed = new (require('uk-bank-holidays'))()
  await feed.load()
  const deadline = core.calculateDeadline('appeal.lodge', { noticeSentOn: '2025-12-31' })
  const timeline = core.buildTimeline({ dates: { requestReceivedOn: '2026-03-02' } }, { asAt: '2026-04-13' })
  return {
    ...civil,
    ...iso,
    ...render,
    ...schema,
    ...send35,
    ...testing,
    ...luxonEdge,
    answer,
    ...core,
    ...globals,
    ...require('luxon'),
    expect,
    feed,
    deadline,
    timeline,
    ourService: testing.librarySubject,
  }
}

const AsyncFunction = (async () => {}).constructor as new (
  ...parts: string[]
) => (...args: unknown[]) => Promise<unknown>

/** The value of the last statement. A `try` has the value of what ran last in it, which only eval knows. */
function evaluate(code: string, names: Record<string, unknown>): Promise<unknown> {
  const body = /\bawait\b/.test(code)
    ? `return (${code.replace(/^\/\/.*\n/gm, '')})`
    : `return eval(${JSON.stringify(code)})`
  return new AsyncFunction(...Object.keys(names), body)(...Object.values(names))
}

test('there are examples', () => {
  expect(examples.length).toBeGreaterThan(40)
})

test.each(examples)('$file:$line', async ({ file, code }) => {
  const names = await scope()
  expect.extend(testing.matchers)
  const lines = code.split('\n')
  const last = lines.pop() as string
  // The comment behind the last line; a URL in a string has its slashes behind a colon.
  const [, statement = last, comment] = /^(.*?[^:])\s*\/\/ (.*)$/.exec(last) ?? []
  const run = () => evaluate(replaceJson([...lines, statement].join('\n')), names)
  const promised = comment === undefined ? null : readPromise(comment)
  if (promised) await holdTo(promised, run)
  else if (comment === undefined) await run()
  else throw new Error(`${file}: the comment "${comment}" promises no value.`)
})

/** `{ kind: … }` at the start of an example is a value, not a block. */
const replaceJson = (code: string): string => (code.startsWith('{') ? `(${code})` : code)

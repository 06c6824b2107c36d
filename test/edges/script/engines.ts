// The script, built as it is shipped, in three engines: this library beside it, an empty context, and QuickJS.
import vm from 'node:vm'
import { type BuildOptions, build } from 'esbuild'
import { getQuickJS, type QuickJSContext } from 'quickjs-emscripten'
import * as library from 'send-dispute-timescales'
// @ts-expect-error a script of the build, without types
import { scriptOptions } from '../../../scripts/build-script.mjs'
import { answer } from '../../../src/edges/script'

export const script: string =
  (await build({ ...(scriptOptions as BuildOptions), write: false })).outputFiles?.[0]?.text ?? ''

/** Runs code that ends in a text. */
export type Engine = (code: string) => string

/** Standard after ES2020, and what is no part of the language: an engine inside a database may have none of it. */
const LATER = {
  Object: ['hasOwn', 'groupBy'],
  Map: ['groupBy'],
  Promise: ['any', 'withResolvers', 'try'],
  Array: ['fromAsync'],
  Error: ['captureStackTrace', 'isError'],
  RegExp: ['escape'],
  JSON: ['rawJSON', 'isRawJSON'],
  'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  globalThis: [
    'Date',
    'Intl',
    'Temporal',
    'AggregateError',
    'WeakRef',
    'FinalizationRegistry',
    'Iterator',
    'SharedArrayBuffer',
    'Atomics',
    'WebAssembly',
    'console',
    'escape',
    'unescape',
  ],
}

const withoutThem = Object.entries(LATER)
  .flatMap(([owner, names]) => names.map((name) => `delete ${owner}.${name};`))
  .join('\n')
  // No chance either.
  .concat('\nMath.random = () => { throw new Error("chance") };')

/** What is left of them: nothing. */
export const LEFT = `[${Object.entries(LATER).flatMap(([owner, names]) => names.map((name) => `['${name}', '${name}' in ${owner}]`))}].filter((it) => it[1]).join()`

/** A context of V8 with nothing but ES2020. */
export function emptyContext(): Engine {
  const context = vm.createContext(Object.create(null))
  vm.runInContext(withoutThem, context)
  return (code) => vm.runInContext(code, context)
}

/** An engine that is not V8. */
export async function quickJs(): Promise<Engine & { readonly dispose: () => void }> {
  const context: QuickJSContext = (await getQuickJS()).newContext()
  const run = (code: string): string => {
    const result = context.unwrapResult(context.evalCode(code))
    const text = context.dump(result)
    result.dispose()
    return text
  }
  return Object.assign(run, { dispose: () => context.dispose() })
}

/** Puts a conformance case to the functions of an engine; its answer, or its error with the sentence, as JSON. */
export function ask(sendTimescales: typeof library, text: string): string {
  const row = JSON.parse(text)
  const calendarOf = (options: object | undefined) =>
    options === undefined ? undefined : sendTimescales.createCalendar(options)
  const put = (): unknown => {
    if (row.limit !== undefined) {
      const { calendar, ...options } = row.options ?? {}
      if (calendar !== undefined) options.calendar = calendarOf(calendar)
      return sendTimescales.calculateDeadline(row.limit, row.dates, options)
    }
    if (row.dispute !== undefined)
      return Array.isArray(row.dispute)
        ? sendTimescales.classifyNotice(row.dispute)
        : sendTimescales.classifyDecision(row.dispute)
    const calendar = calendarOf(row.calendar)
    const fn = sendTimescales[row.fn as 'isWorkingDay'] as (...args: unknown[]) => unknown
    return fn(...row.args, ...(calendar === undefined ? [] : [calendar]))
  }
  try {
    return JSON.stringify({ result: put() })
  } catch (error) {
    const { code, path, message } = error as library.TimescalesError
    return JSON.stringify({ error: { code, path, message } })
  }
}

/** What this library says, run here. */
export const here = { ask: (text: string): string => ask(library, text), answer }

// What the blocks of the docs import, and the few names that they use without importing them.
import { createRequire } from 'node:module'
import { expect } from 'vitest'
import { govUkFeed } from '../calendar/support'
import { ROOT } from './blocks'

const require = createRequire(import.meta.url)

/** The runner of one block: its tests run at once, and `finish` waits for them. */
function runner() {
  const running: Promise<void>[] = []
  const start = (run: () => unknown): void => {
    running.push((async () => void (await run()))())
  }
  const each =
    (rows: readonly unknown[]) =>
    (_name: string, run: (...row: never[]) => unknown): void => {
      for (const row of rows) start(() => run(...((Array.isArray(row) ? row : [row]) as never[])))
    }
  const test = Object.assign((_name: string, run: () => unknown) => start(run), { each })
  return { expect, test, it: test, describe: test, finish: () => Promise.all(running) }
}

const modules: Readonly<Record<string, () => Promise<object> | object>> = {
  'send-dispute-timescales/caseload': () => import('../../src/edges/caseload/index'),
  'send-dispute-timescales': () => import('../../src/index'),
  'send-dispute-timescales/luxon': () => import('../../src/edges/luxon/index'),
  'send-dispute-timescales/render': () => import('../../src/edges/render/index'),
  'send-dispute-timescales/schema': () => import('../../src/edges/schema/index'),
  'send-dispute-timescales/sen2': () => import('../../src/edges/sen2/index'),
  'send-dispute-timescales/send35': () => import('../../src/edges/send35/index'),
  'send-dispute-timescales/testing': () => import('../../src/edges/testing/index'),
  luxon: () => import('luxon'),
  'node:fs': () => import('node:fs'),
  'uk-bank-holidays': () => ({ default: require('uk-bank-holidays') }),
  vitest: runner,
}

export async function loadModule(specifier: string): Promise<object> {
  // A page for maintainers may look inside.
  if (specifier.startsWith('../src/')) return import(/* @vite-ignore */ `${ROOT}${specifier.slice(3)}.ts`)
  const load = modules[specifier]
  if (!load) throw new Error(`No block may import ${specifier}: see test/docs/modules.ts.`)
  return load()
}

/** GOV.UK's address, answered here: nothing in a test goes out to the network. */
const fetchHere = async (address: string): Promise<{ json: () => Promise<object> }> => {
  expect(address).toBe('https://www.gov.uk/bank-holidays.json')
  return { json: async () => govUkFeed() }
}

export const globals = {
  fetch: fetchHere,
  url: 'https://www.gov.uk/bank-holidays.json',
  listOfWholeYears: ['2026-04-03', '2026-12-25'],
}

// Every fenced block of the README and of docs/*.md runs, and does what its page says. The words behind a fence:
//
//   ts             runs. A comment behind a statement is its value (`// '2026-01-02'`, a note may follow after a colon)
//                  or `// throws CODE`; a remark starts with two plain words. What it prints stands in the next block.
//   ts NAME.ts     also a module that later blocks of the page import as './NAME'.
//   sh             runs in bash, in a folder of the page's own with examples/, send-timescales.mjs and
//                  send-timescales.script.js in it; it must not fail.
//   text, json output, csv output
//                  what the block before it printed. A line of … stands for any lines.
//   json NAME.json, jsonl NAME, csv NAME, js NAME.mjs, python NAME.py, sql NAME.sql
//                  is saved in that folder under this name; a JSON object with dates must be a case file, and a later
//                  shell block must use it. (sql without a name runs in SQLite, on the folder's .csv files as tables.)
//   text steps …, text days …
//                  is drawn by drawing.ts.
//   text from FILE, ts from FILE
//                  stands word for word in that file of this repository.
//
// Any other block fails, unless not-run.ts lists it with a reason. UPDATE_DOCS=1 writes what was printed or drawn into
// the pages.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCaseFile } from '../../src/edges/schema/index'
import { buildTimeline } from '../../src/index'
import { govUkFeed, serve } from '../calendar/support'
import { type Block, blocksOf, pages, ROOT } from './blocks'
import { draw } from './drawing'
import { globals, loadModule } from './modules'
import { notRun } from './not-run'
import { expectOutput } from './output'
import { buildCommand, closeFolder, expectsPython, openFolder, runShell } from './shell'
import { runTypeScript } from './typescript'

let command: string
beforeAll(async () => {
  command = await buildCommand()
})
afterAll(() => closeFolder(command))

const isOutput = ({ language, info }: Block): boolean =>
  (language === 'text' && info === '') || (['json', 'csv'].includes(language) && info === 'output')
const isFile = ({ language, info }: Block): boolean =>
  ['json', 'jsonl', 'csv', 'js', 'python', 'sql'].includes(language) && /^[\w-]+\.\w+$/.test(info)
const isDrawn = ({ language, info }: Block): boolean => language === 'text' && /^(steps|days) /.test(info)
const isQuoted = ({ info }: Block): boolean => info.startsWith('from ')
const isCode = ({ language, info }: Block): boolean =>
  (language === 'ts' && /^([\w-]+\.ts)?$/.test(info)) || (['sh', 'sql'].includes(language) && info === '')

for (const page of pages) {
  const blocks = blocksOf(page)
  if (blocks.length === 0) continue
  const needsPython = blocks.some(({ language }) => language === 'python' || language === 'sql')

  describe.skipIf(needsPython && !expectsPython)(page, () => {
    let folder: string
    let printed: string | null = null
    const made = new Map<string, object>()
    beforeAll(() => {
      folder = openFolder(command)
    })

    for (const block of blocks)
      test(`line ${block.line}, ${block.language} ${block.info}`, async () => {
        const before = printed
        printed = null
        const unshown = blocks[blocks.indexOf(block) - 1]?.language === 'ts' && !isOutput(block) && before
        if (notRun.some(({ code }) => code === block.code.trim())) return
        if (isOutput(block)) {
          if (before === null) throw new Error('This shows an output, but no block before it printed any.')
          return expectOutput(block, before)
        }
        if (unshown) throw new Error(`The block before printed this, and the page does not show it:\n${unshown}`)
        if (isDrawn(block)) return expectOutput(block, draw(block.info))
        if (isQuoted(block)) return expect(readFileSync(join(ROOT, block.info.slice(5)), 'utf8')).toContain(block.code)
        if (isFile(block)) return save(block)
        if (!isCode(block)) throw new Error('This block is neither run nor listed in test/docs/not-run.ts.')
        printed = await run(block)
      })

    async function run(block: Block): Promise<string> {
      if (block.language === 'sh') return runShell(block.code, folder)
      if (block.language === 'sql')
        return execFileSync('python3', [join(ROOT, 'test/docs/run-sql.py')], {
          cwd: folder,
          input: block.code,
          encoding: 'utf8',
        }).trimEnd()
      if (block.code.includes('uk-bank-holidays')) await serveFeed()
      const load = async (specifier: string) => made.get(specifier) ?? loadModule(specifier)
      const ran = await runTypeScript(block.code, { load, globals })
      if (block.info) made.set(`./${block.info.replace(/\.ts$/, '')}`, ran.exports)
      return ran.printed
    }

    function save({ language, info, code, line }: Block): void {
      writeFileSync(join(folder, info), `${code}\n`)
      const isUsed = blocks.some((later) => later.line > line && later.language === 'sh' && later.code.includes(info))
      const isTable = language === 'csv' && blocks.some((later) => later.line > line && later.language === 'sql')
      if (!isUsed && !isTable) throw new Error(`No later block uses ${info}.`)
      if (language === 'json' && 'dates' in JSON.parse(code)) {
        expect(parseCaseFile(code)).toMatchObject({ ok: true })
        buildTimeline(JSON.parse(code), { asAt: '2026-01-10' })
      }
    }
  })
}

test('whatever is not run is somewhere', () => {
  const all = pages.flatMap((page) => blocksOf(page)).map(({ code }) => code.trim())
  for (const { code } of notRun) expect(all).toContain(code)
})

test('whatever is marked no-run is listed with its reason', () => {
  const marked = pages.flatMap((page) => blocksOf(page)).filter(({ info }) => info === 'no-run')
  for (const { code } of marked) expect(notRun.map((row) => row.code)).toContain(code.trim())
})

/** uk-bank-holidays asks a server on this machine instead of GOV.UK, for one test. */
async function serveFeed(): Promise<void> {
  const settings = createRequire(import.meta.url)('uk-bank-holidays/package.json') as { feedUrl: string }
  const origin = await serve((_, response) => response.end(JSON.stringify(govUkFeed())))
  settings.feedUrl = `${origin}/bank-holidays.json`
}

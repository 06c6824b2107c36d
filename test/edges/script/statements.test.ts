// The statements of docs/in-a-database.md, as their databases run the bodies: in an empty context, row after row.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { blocksOf, readPage } from '../../docs/blocks'
import { emptyContext, here, script } from './engines'

const blocks = blocksOf('docs/in-a-database.md').map(({ code }) => code)
const block = (text: string): string => blocks.find((code) => code.includes(text)) ?? ''
const ROWS = ['{"dates":{"requestReceivedOn":"2026-03-02"}}', 'not JSON', '{"dates":{}}']
const DAY = '2026-03-20'

test('BigQuery: the library once, the body for each row', () => {
  const [, body = ''] = /AS r"""([\s\S]*)"""/.exec(block('LANGUAGE js')) ?? []
  const run = emptyContext()
  run(script)
  run(`function body(case_file, as_at) {${body}}`)
  for (const row of ROWS) expect(run(`body(${JSON.stringify(row)}, '${DAY}')`)).toBe(here.answer(row, DAY))
  expect(JSON.parse(run(`body(null, '${DAY}')`)).error.code).toBe('invalid-input')
  expect(script).not.toContain('"""')
})

test('Snowflake: the whole body for each row, and the script for the first of them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'send-snowflake-'))
  writeFileSync(join(folder, 'send-timescales.script.js'), script)
  execFileSync('bash', ['--norc', '-euc', block('send-answer.sql')], { cwd: folder })
  const statement = readFileSync(join(folder, 'send-answer.sql'), 'utf8')
  const [before = '', body = '', after, ...more] = statement.split('$$')
  expect(before).toMatch(/^CREATE OR REPLACE FUNCTION send_answer\(case_file VARCHAR, as_at VARCHAR\)\nRETURNS VARCHAR/)
  expect([after, more]).toEqual([';\n', []])
  const run = emptyContext()
  run('var loaded = 0')
  // The arguments have capital letters there.
  run(`function body(CASE_FILE, AS_AT) {${body.replace('sendTimescalesOnce = sendTimescales', '$&; loaded++')}}`)
  for (const row of ROWS) expect(run(`body(${JSON.stringify(row)}, '${DAY}')`)).toBe(here.answer(row, DAY))
  expect(JSON.parse(run(`body(undefined, '${DAY}')`)).error.code).toBe('invalid-input')
  expect(run('String(loaded)')).toBe('1')
})

test('the guide says how large the script is', () => {
  const text = readPage('docs/in-a-database.md').replace(/\s+/g, ' ')
  const [, size, compressed] = /the script takes about (\d+) kB, and (\d+) kB compressed/.exec(text) ?? []
  const near = (said: string | undefined, bytes: number) => Math.abs(Number(said) * 1000 - bytes) / bytes
  expect(near(size, script.length)).toBeLessThan(0.1)
  expect(near(compressed, gzipSync(script).length)).toBeLessThan(0.1)
})

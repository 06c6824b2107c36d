// What a page pays for the package: bundled, minified and gzipped. `npm run check:size`, after `npm run build`.
// Prints each size; ends with 1 when one is above its limit.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url))

const budgets = [
  { name: 'addWorkingDays', limit: 4_000, takes: ['addWorkingDays'] },
  // The engine is src/deadlines: it reads a row of the law and makes a record.
  {
    name: 'the engine and the law',
    limit: 14_000,
    takes: ['calculateDeadline', 'deadlineStatus', 'needsMediationCertificate', 'timeLimits'],
  },
  // The whole core without words: nobody set it a budget, so it is what it weighs today, and nobody adds to it unseen.
  {
    name: 'with classification, calendars and timelines',
    limit: 20_500,
    takes: [
      'calculateDeadline',
      'deadlineStatus',
      'timeLimits',
      'buildTimeline',
      'classifyDecision',
      'classifyNotice',
      'needsMediationCertificate',
      'whoMayAppeal',
      'createCalendar',
    ],
  },
]

async function bundled(names) {
  const folder = mkdtempSync(join(tmpdir(), 'send-size-'))
  try {
    const file = join(folder, 'entry.js')
    writeFileSync(file, `export { ${names.join(', ')} } from ${JSON.stringify(entry)}\n`)
    const result = await build({
      entryPoints: [file],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
      logLevel: 'error',
    })
    return result.outputFiles[0].contents
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

let failed = 0
for (const { name, limit, takes } of budgets) {
  const code = await bundled(takes)
  const size = gzipSync(code, { level: 9 }).length
  if (size > limit) failed += 1
  const said = size <= limit ? 'ok    ' : 'FAILED'
  console.log(`${said} ${name}: ${size} bytes min+gzip, at most ${limit} (${code.length} bytes minified)`)
}
process.exitCode = failed > 0 ? 1 : 0

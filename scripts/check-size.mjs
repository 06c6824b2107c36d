// What a page pays for the package: bundled, minified and gzipped. `npm run check:size`, after `npm run build`.
// Prints each size; ends with 1 when one is above its limit, or the ceiling it has until it meets that limit. `--why` lists what is in each bundle.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const entry = fileURLToPath(new URL('../dist/index.js', import.meta.url))

const budgets = [
  { name: 'addWorkingDays alone', limit: 4_000, takes: ['addWorkingDays'] },
  {
    name: 'engine and law, no words',
    limit: 14_000,
    // Not met yet. Until it is, the bundle may not grow past what it weighs today.
    ceiling: 22_400,
    takes: [
      'calculateDeadline',
      'deadlineStatus',
      'buildTimeline',
      'classifyDecision',
      'classifyNotice',
      'needsMediationCertificate',
      'whoMayAppeal',
      'createCalendar',
      'timeLimits',
    ],
  },
]

async function bundled(names, from = entry) {
  const folder = mkdtempSync(join(tmpdir(), 'send-size-'))
  try {
    const file = join(folder, 'entry.js')
    writeFileSync(file, `export { ${names.join(', ')} } from ${JSON.stringify(from)}\n`)
    const result = await build({
      entryPoints: [file],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      metafile: true,
      write: false,
      logLevel: 'error',
    })
    return result.outputFiles[0].contents
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

let failed = 0
for (const { name, limit, ceiling = limit, takes } of budgets) {
  const code = await bundled(takes)
  const size = gzipSync(code, { level: 9 }).length
  if (size > ceiling) failed += 1
  const said = size <= limit ? 'ok    ' : size <= ceiling ? 'MISSED' : 'FAILED'
  console.log(
    `${said} ${name}: ${size} bytes min+gzip of ${limit} wanted${ceiling > limit ? `, ${ceiling} allowed until then` : ''} (${code.length} bytes minified)`,
  )
}
process.exitCode = failed > 0 ? 1 : 0

// api/*.api.md: the public surface of every export as a text that a reviewer reads in a diff.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { modules } from '../entry-points.mjs'

const ROOT = process.cwd()
/** Declarations, and the reports as they should be. */
const WORK = 'reports/api'

export function apiReports(): Record<string, string> {
  rmSync(WORK, { recursive: true, force: true })
  mkdirSync(`${WORK}/temp`, { recursive: true })
  execFileSync(process.execPath, [
    'node_modules/typescript/bin/tsc',
    ...['-p', 'scripts/generate/tsconfig.types.json', '--outDir', `${WORK}/types`],
  ])
  const files = { index: 'index', ...Object.fromEntries(modules.map((name) => [name, `edges/${name}/index`])) }
  const reports = Object.entries(files).map(([name, file]) => {
    report(name, `${WORK}/types/src/${file}.d.ts`)
    return [`api/${name}.api.md`, readFileSync(`${WORK}/${name}.api.md`, 'utf8')]
  })
  rmSync(WORK, { recursive: true, force: true })
  return Object.fromEntries(reports)
}

function report(name: string, declarations: string): void {
  const types = resolve(ROOT, WORK, 'types')
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: resolve(ROOT, 'package.json'),
    configObject: {
      projectFolder: ROOT,
      mainEntryPointFilePath: resolve(ROOT, declarations),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2022',
            lib: ['ES2022', 'DOM'],
            module: 'ESNext',
            moduleResolution: 'bundler',
            resolveJsonModule: true,
            skipLibCheck: true,
            types: ['node'],
            paths: { 'send-dispute-timescales': [`${types}/src/index.d.ts`] },
          },
          include: [`${types}/src/**/*.d.ts`],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: resolve(ROOT, WORK),
        reportTempFolder: resolve(ROOT, WORK, 'temp'),
        reportFileName: `${name}.api.md`,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      newlineKind: 'lf',
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: 'none' as never } },
        extractorMessageReporting: { default: { logLevel: 'none' as never } },
        tsdocMessageReporting: { default: { logLevel: 'none' as never } },
      },
    },
  })
  const { errorCount } = Extractor.invoke(config, {
    localBuild: true,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  if (errorCount > 0) throw new Error(`The public surface of ${name} cannot be read.`)
}

// The public surface of every export as one text a reviewer reads in a diff: api/*.api.md, made from the built types.
// `npm run generate:api` writes it, `npm run check:api` fails when it is not the same. Both after `npm run build`.
import { mkdirSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor'
import { modules } from './entry-points.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const isCheck = process.argv.includes('--check')
const ENTRIES = ['index', ...modules]

mkdirSync(`${root}/api`, { recursive: true })
let failed = 0
for (const entry of ENTRIES) {
  const configObject = {
    projectFolder: root,
    mainEntryPointFilePath: `${root}/dist/${entry}.d.ts`,
    compiler: {
      overrideTsconfig: {
        compilerOptions: {
          target: 'ES2022',
          lib: ['ES2022', 'DOM'],
          module: 'ESNext',
          moduleResolution: 'bundler',
          skipLibCheck: true,
          types: ['node'],
          paths: { 'send-dispute-timescales': [`${root}/dist/index.d.ts`] },
        },
        include: [`${root}/dist/*.d.ts`],
      },
    },
    apiReport: {
      enabled: true,
      reportFolder: `${root}/api`,
      reportTempFolder: `${root}/reports/api`,
      reportFileName: `${entry}.api.md`,
    },
    docModel: { enabled: false },
    dtsRollup: { enabled: false },
    newlineKind: 'lf',
    tsdocMetadata: { enabled: false },
    messages: {
      compilerMessageReporting: { default: { logLevel: 'none' } },
      extractorMessageReporting: { default: { logLevel: 'none' } },
      tsdocMessageReporting: { default: { logLevel: 'none' } },
    },
  }
  const config = ExtractorConfig.prepare({
    configObject,
    configObjectFullPath: undefined,
    packageJsonFullPath: `${root}/package.json`,
  })
  const { apiReportChanged, errorCount } = Extractor.invoke(config, {
    localBuild: !isCheck,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true
    },
  })
  if (errorCount > 0 || (isCheck && apiReportChanged)) {
    failed++
    console.log(`api/${entry}.api.md is not what the types say: run npm run generate:api and read the diff.`)
  }
}
rmSync(`${root}/reports/api`, { recursive: true, force: true })
console.log(`${ENTRIES.length - failed} API reports as they should be, ${failed} not`)
process.exitCode = failed > 0 ? 1 : 0

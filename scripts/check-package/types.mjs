// Types, strict and without skipLibCheck, in every way in which TypeScript looks for them.
import { join } from 'node:path'
import { data } from '../entry-points.mjs'
import { consumer, NAME, node, project, sample } from './machine.mjs'

const STRICT = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2022'],
  types: [],
  resolveJsonModule: true,
  esModuleInterop: true,
  exactOptionalPropertyTypes: true,
}

/** As the tribunal service's own front ends compile; such a project is not in modules of its own. */
export const OLD_RESOLUTION = { ...STRICT, module: 'commonjs', moduleResolution: 'node' }

const JSON_NAMES = data.map((_, i) => `data${i}`)
const imports = (suffix) => data.map((name, i) => `import data${i} from '${NAME}/${name}'${suffix}\n`).join('')
const records = `export const data: object[] = [${JSON_NAMES}]\n`

const FILES = {
  'consumer.mts': sample('consumer.ts'),
  'data.mts': `${imports(" with { type: 'json' }")}${records}`,
  'consumer.cts': `import { calculateDeadline, type Deadline } from '${NAME}'
import { dueAt } from '${NAME}/luxon'
import law = require('${NAME}/law.json')
export const appeal: Deadline = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
export const year: number = dueAt(appeal).year
export const rows: object = law
// @ts-expect-error
calculateDeadline('appeal.lodge', {})
`,
  // Old projects call everything .ts.
  'old.ts': sample('consumer.ts'),
  'old-data.ts': `${imports('')}${records}`,
}

/** By the name of their tsconfig. */
const RESOLUTIONS = {
  nodenext: [{ ...STRICT, module: 'nodenext' }, ['consumer.mts', 'consumer.cts', 'data.mts']],
  bundler: [{ ...STRICT, module: 'esnext', moduleResolution: 'bundler' }, ['consumer.mts', 'data.mts']],
  node: [OLD_RESOLUTION, ['old.ts', 'old-data.ts']],
  // TypeScript 6 asks for a word before it looks in the old way.
  'node-6': [{ ...OLD_RESOLUTION, ignoreDeprecations: '6.0' }, ['old.ts', 'old-data.ts']],
}

const VERSIONS = {
  '5.5.4': ['nodenext', 'bundler', 'node'],
  '6.0.3': ['nodenext', 'bundler', 'node-6'],
  // It knows the old way no more.
  '7.0.2': ['nodenext', 'bundler'],
}

async function types(version, resolutions) {
  const compiler = await project(`typescript-${version}`, {}, [`typescript@${version}`])
  const configs = resolutions.map((name) => {
    const [compilerOptions, files] = RESOLUTIONS[name]
    return [`${name}.json`, JSON.stringify({ compilerOptions, files })]
  })
  const folder = await consumer(`types-${version}`, { ...FILES, ...Object.fromEntries(configs) })
  for (const [config] of configs)
    await node([join(compiler, 'node_modules/typescript/bin/tsc'), '-p', config], { cwd: folder })
}

export const typesChecks = Object.fromEntries(
  Object.entries(VERSIONS).map(([version, resolutions]) => [`types ${version}`, () => types(version, resolutions)]),
)

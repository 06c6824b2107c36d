// The package as its users get it: packed, installed into fresh projects, and used there. Needs the registry.
//   node scripts/check-package.mjs [--no-build] [publint attw install esm cjs alone bin one-file types vite vitest jest]
// Prints one line a check and the counts; ends with 1 when one failed.
import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import vm from 'node:vm'

const NAME = 'send-dispute-timescales'
const TYPESCRIPTS = ['5.5.4', '6.0.3', '7.0.2']
const JEST = '30.5.2'
/** Data, not modules. */
const DATA = ['law.json', 'cases.json', 'schema.json', 'bank-holidays.json']

const ONE_FILE = 'send-timescales.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const samples = join(root, 'test/package')
const temp = mkdtempSync(join(tmpdir(), 'send-package-'))
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))

class Failure extends Error {}

/** Runs a command to its end; its output, or a failure with the last of it. */
function run(command, args, { cwd = temp, input, exit = 0, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', CI: '1', NODE_NO_WARNINGS: '1', ...env },
    })
    let out = ''
    let all = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
      all += chunk
    })
    child.stderr.on('data', (chunk) => (all += chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === exit
        ? resolve(out)
        : reject(
            new Failure(`${command} ${args.slice(0, 3).join(' ')} ended with ${code}\n${all.trim().slice(-2000)}`),
          ),
    )
    child.stdin.end(input)
  })
}

const npm = (args, options) => run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], options)
const node = (args, options) => run(process.execPath, args, options)

/** Ends a check that does not hold. */
function must(holds, message) {
  if (!holds) throw new Failure(message)
}

/** A new project with these files and, when a runner or compiler is wanted, those packages. */
async function project(name, files = {}, packages = []) {
  const folder = join(temp, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, version: '1.0.0' }))
  for (const [to, text] of Object.entries(files)) writeFileSync(join(folder, to), text)
  if (packages.length > 0) await npm(['install', ...packages], { cwd: folder })
  return folder
}

const sample = (name) => readFileSync(join(samples, name), 'utf8')

/** The installed package in another project, without another install. */
async function consumer(name, files) {
  const folder = await project(name, files)
  cpSync(join(plain, 'node_modules'), join(folder, 'node_modules'), { recursive: true })
  return folder
}

async function pack() {
  if (!process.argv.includes('--no-build')) await npm(['run', '--silent', 'build'], { cwd: root })
  must(existsSync(join(root, 'dist/index.js')), 'dist/ is empty: run without --no-build')
  await npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', temp], { cwd: root })
  return join(
    temp,
    readdirSync(temp).find((name) => name.endsWith('.tgz')),
  )
}

const installed = (folder) =>
  readdirSync(join(folder, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, 'node_modules', name)).map((part) => `${name}/${part}`) : [name],
    )
    .sort()

const checks = {
  publint: () => run('npx', ['-y', 'publint@0.3.25', tarball, '--strict']),

  attw: () =>
    run('npx', [
      '-y',
      '@arethetypeswrong/cli@0.18.5',
      tarball,
      '--profile',
      'node16',
      // A program to copy and to start, which nobody imports: it has no types.
      '--exclude-entrypoints',
      ONE_FILE,
    ]),

  install() {
    const found = installed(plain).join(', ')
    must(found === `@types/luxon, luxon, ${NAME}`, `a plain install brings ${found}`)
    const { scripts, files } = JSON.parse(readFileSync(join(plain, 'node_modules', NAME, 'package.json'), 'utf8'))
    must(
      !Object.keys(scripts ?? {}).some((name) => /^(pre|post)?install$|^prepare$/.test(name)),
      'it has an install script',
    )
    for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md'])
      must(existsSync(join(plain, 'node_modules', NAME, name)), `the tarball lacks ${name} (files: ${files})`)
    must(!existsSync(join(plain, 'node_modules', NAME, 'src')), 'the tarball has src/')
  },

  esm: async () => node(['main.mjs'], { cwd: await consumer('esm', { 'main.mjs': sample('esm.mjs') }) }),

  cjs: async () => node(['main.cjs'], { cwd: await consumer('cjs', { 'main.cjs': sample('cjs.cjs') }) }),

  /** The package alone, without luxon: all but `/luxon` work, so none of them loads a dependency. */
  async alone() {
    const folder = await project('alone')
    cpSync(join(plain, 'node_modules', NAME), join(folder, 'node_modules', NAME), { recursive: true })
    for (const edge of ['', '/render', '/schema', '/testing', '/send35']) {
      await node(['--input-type=module', '-e', `await import('${NAME}${edge}')`], { cwd: folder })
      await node(['--input-type=commonjs', '-e', `require('${NAME}${edge}')`], { cwd: folder })
    }
    await node(['--input-type=commonjs', '-e', `require('${NAME}/luxon')`], { cwd: folder, exit: 1 })
  },

  async bin() {
    const bin = join(plain, 'node_modules/.bin/send-timescales')
    await command((args, options) => run(bin, args, options))
  },

  /** The one file, found as its guide says, alone in an empty folder. */
  async 'one-file'() {
    const folder = join(temp, 'one-file')
    mkdirSync(folder)
    const found = createRequire(join(plain, 'package.json')).resolve(`${NAME}/${ONE_FILE}`)
    must(found === join(realpathSync(plain), 'node_modules', NAME, 'dist', ONE_FILE), `it stands in ${found}`)
    cpSync(found, join(folder, ONE_FILE))
    await command((args, options) => node([ONE_FILE, ...args], { ...options, cwd: folder }))
    must(readdirSync(folder).join() === ONE_FILE, `it left ${readdirSync(folder)}`)
  },

  vite: async () => {
    const folder = await consumer('vite', {
      'index.html': '<!doctype html><title></title><body><script type="module" src="/page.js"></script></body>',
      'page.js': sample('page.js'),
      'vite.config.mjs': `export default { build: { modulePreload: false, rollupOptions: { output: { format: 'iife' } } } }`,
    })
    const log = await node([join(root, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: folder })
    must(!/externalized|node:/.test(log), `vite had to leave something out:\n${log}`)
    const scripts = readdirSync(join(folder, 'dist/assets')).filter((name) => name.endsWith('.js'))
    must(scripts.length === 1, `vite made ${scripts}`)
    const code = readFileSync(join(folder, 'dist/assets', scripts[0]), 'utf8')
    must(!/["']node:|\bluxon\/|require\(/.test(code), 'the bundle asks for something outside it')
    // A page has no process, no Buffer and no require, and over plain http no crypto.randomUUID; neither has this context.
    const document = { title: '', body: { innerHTML: '', dataset: {} } }
    vm.runInNewContext(code, { document, TextEncoder, URL })
    must(document.title.startsWith('2025-08-05'), `the page says ${document.title}`)
    must(
      /^<svg/.test(document.body.innerHTML) && /VCALENDAR/.test(document.body.dataset.calendar),
      'it shows no picture',
    )
  },

  async vitest() {
    const folder = await consumer('vitest', {
      'suite.test.ts': sample('suite.vitest.ts'),
      'letters.cjs': sample('letters.cjs'),
      'vitest.config.mjs': 'export default { test: { globals: false } }',
    })
    symlinkSync(join(root, 'node_modules/vitest'), join(folder, 'node_modules/vitest'))
    const log = await node([join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder], { cwd: folder })
    must(/Tests +6 passed/.test(log), log.slice(-1000))
  },

  async jest() {
    const folder = await project(
      'jest',
      { 'suite.test.cjs': sample('suite.jest.cjs'), 'letters.cjs': sample('letters.cjs') },
      [tarball, `jest@${JEST}`],
    )
    const report = join(folder, 'report.json')
    await node(['node_modules/jest/bin/jest.js', '--testMatch', '**/*.test.cjs', '--json', `--outputFile=${report}`], {
      cwd: folder,
    })
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'))
    must(numPassedTests === 6 && numTotalTests === 6, `${numPassedTests} of ${numTotalTests} passed`)
  },
}

for (const version of TYPESCRIPTS) checks[`types ${version}`] = () => types(version)

/** What a user of the command relies on: an answer on stdout alone, and the exit code. */
async function command(send) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  must((await send(['--version'])).includes(version), 'it does not say its version')
  const file = JSON.stringify({
    reference: 'a',
    dispute: { kind: 'refusal-to-assess' },
    dates: { noticeSentOn: '2025-06-05' },
  })
  const asAt = ['--as-at', '2025-06-20']
  const timeline = JSON.parse(await send(['timeline', '-', ...asAt, '--format', 'json'], { input: file }))
  must(JSON.stringify(timeline).includes('"dueOn":"2025-09-01"'), 'the timeline lacks its deadline')
  const lines = (await send(['batch', ...asAt], { input: `${file}\nnot json\n`, exit: 1 }))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  must(lines[0].ok === true && lines[1].ok === false && lines[0].reference === 'a', 'batch answers wrongly')
  must(
    (await send(['deadline', 'appeal.lodge', 'noticeSentOn=2025-06-05'])).includes('1 September 2025'),
    'deadline answers wrongly',
  )
  await send(['no-such-command'], { exit: 2 })
}

const CONFIG = {
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

/** Strict and without skipLibCheck, resolved as Node does (ESM and CommonJS) and as bundlers do. */
async function types(version) {
  const compiler = await project(`typescript-${version}`, {}, [`typescript@${version}`])
  const json = DATA.map((name, i) => `import data${i} from '${NAME}/${name}' with { type: 'json' }\n`).join('')
  const folder = await consumer(`types-${version}`, {
    'consumer.mts': sample('consumer.ts'),
    'data.mts': `${json}export const data: object[] = [data0, data1, data2, data3]\n`,
    'consumer.cts': `import { calculateDeadline, type Deadline } from '${NAME}'
import { dueAt } from '${NAME}/luxon'
import law = require('${NAME}/law.json')
export const appeal: Deadline = calculateDeadline('appeal.lodge', { noticeSentOn: '2025-06-05' })
export const year: number = dueAt(appeal).year
export const rows: object = law
// @ts-expect-error
calculateDeadline('appeal.lodge', {})
`,
    'nodenext.json': JSON.stringify({
      compilerOptions: { ...CONFIG, module: 'nodenext' },
      files: ['consumer.mts', 'consumer.cts', 'data.mts'],
    }),
    'bundler.json': JSON.stringify({
      compilerOptions: { ...CONFIG, module: 'esnext', moduleResolution: 'bundler' },
      files: ['consumer.mts', 'data.mts'],
    }),
  })
  for (const resolution of ['nodenext', 'bundler'])
    await node([join(compiler, 'node_modules/typescript/bin/tsc'), '-p', `${resolution}.json`], { cwd: folder })
}

const chosen = Object.keys(checks).filter(
  (name) => wanted.length === 0 || wanted.some((word) => name === word || name.startsWith(`${word} `)),
)
let passed = 0
let failed = 0
let tarball
let plain

/** One check, one line. */
async function check(name, work) {
  const began = performance.now()
  try {
    await work()
    passed++
    console.log(`ok     ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  } catch (error) {
    failed++
    console.log(
      `FAILED ${name}\n       ${(error instanceof Failure ? error.message : error.stack).replaceAll('\n', '\n       ')}`,
    )
  }
}

try {
  await check('build and pack', async () => {
    must(chosen.length > 0, `no check has such a name: ${Object.keys(checks).join(', ')}`)
    tarball = await pack()
    plain = await project('plain', {}, [tarball])
  })
  // Two at a time: most of each check is waiting for a download or for one core.
  const queue = failed > 0 ? [] : [...chosen]
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await check(name, checks[name])
  }
  await Promise.all([worker(), worker()])
} finally {
  if (process.argv.includes('--keep')) console.log(`kept ${temp}`)
  else rmSync(temp, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

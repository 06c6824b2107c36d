// A folder in which the commands of one page run, with the command as a reader has it.
import { execFile, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type BuildOptions, build as bundle } from 'esbuild'
import { build } from 'tsup'
// @ts-expect-error a script of the build, without types
import { scriptOptions } from '../../scripts/build-script.mjs'
import { ROOT } from './blocks'

const run = promisify(execFile)

/** Pages with Python or SQL in them are skipped where there is none. In CI they are not: there they must be run. */
export const expectsPython = process.env.CI === 'true' || spawnSync('python3', ['-c', 'import sqlite3']).status === 0

/** The whole command in one file, and the core as a plain script, as they are shipped; built once for all pages. */
export async function buildCommand(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'send-timescales-docs-'))
  await build({
    config: false,
    silent: true,
    entry: { 'send-timescales': join(ROOT, 'src/edges/cli/bin.ts') },
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    tsconfig: join(ROOT, 'tsconfig.json'),
    splitting: false,
    noExternal: [/.*/],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outExtension: () => ({ js: '.mjs' }),
    outDir: folder,
  })
  await bundle({ ...(scriptOptions as BuildOptions), outfile: join(folder, SCRIPT) })
  return folder
}

/** What stands in for the programs of a reader's machine: the command, and npx and npm as far as they start it. */
const PROGRAMS = {
  'send-timescales': 'exec node "$COMMAND" "$@"',
  npx: 'exec "$@"',
  npm: `case "$*" in
    ci) ;;
    "run --silent send-timescales -- "*) shift 4; exec node "$COMMAND" "$@" ;;
    *) echo "npm $*: not in the tests" >&2; exit 1 ;;
  esac`,
}

const SCRIPT = 'send-timescales.script.js'

/** A new folder with the examples, the one-file command and the plain script in it. */
export function openFolder(command: string): string {
  const folder = mkdtempSync(join(command, 'page-'))
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true })
  for (const name of ['send-timescales.mjs', SCRIPT]) cpSync(join(command, name), join(folder, name))
  return folder
}

/** Runs a block in a page's folder; what it says on both streams, as a terminal shows it. Any failure is an error. */
export async function runShell(code: string, folder: string): Promise<string> {
  const bin = join(folder, '.bin')
  mkdirSync(bin, { recursive: true })
  for (const [name, script] of Object.entries(PROGRAMS)) {
    writeFileSync(join(bin, name), `#!/bin/bash\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', `exec 2>&1\n${code}`], {
    cwd: folder,
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      COMMAND: join(folder, 'send-timescales.mjs'),
      LANG: 'C.UTF-8',
      TZ: 'Asia/Tokyo',
    },
    maxBuffer: 50_000_000,
  }).catch((error: { stdout?: string; message: string }) => {
    throw new Error(`${error.message}\n${error.stdout ?? ''}`)
  })
  return stdout.trimEnd()
}

export const closeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true })

// What the checks of the package share: the tarball, fresh projects, and how a command is run in them.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const NAME = 'send-dispute-timescales'
export const root = fileURLToPath(new URL('../../', import.meta.url))
export const temp = mkdtempSync(join(tmpdir(), 'send-package-'))

/** The tarball, and a project into which it was installed; there once `pack` has run. */
export const packed = { tarball: '', plain: '' }

export class Failure extends Error {}

/** Ends a check that does not hold. */
export function must(holds, message) {
  if (!holds) throw new Failure(message)
}

/** Runs a command to its end; its output, or a failure with the last of it. */
export function run(command, args, { cwd = temp, input, exit = 0, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, CI: '1', NODE_NO_WARNINGS: '1', ...env },
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

export const npm = (args, options) => run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], options)
export const node = (args, options) => run(process.execPath, args, options)

/** A new project with these files and, when a runner or compiler is wanted, those packages. */
export async function project(name, files = {}, packages = []) {
  const folder = join(temp, name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, version: '1.0.0' }))
  for (const [to, text] of Object.entries(files)) writeFileSync(join(folder, to), text)
  if (packages.length > 0) await npm(['install', ...packages], { cwd: folder })
  return folder
}

/** The installed package in another project, without another install. */
export async function consumer(name, files) {
  const folder = await project(name, files)
  cpSync(join(packed.plain, 'node_modules'), join(folder, 'node_modules'), { recursive: true })
  return folder
}

export const sample = (name) => readFileSync(join(root, 'test/package', name), 'utf8')

/** Builds, packs and installs, once for all checks. */
export async function pack({ build }) {
  if (build) await npm(['run', '--silent', 'build'], { cwd: root })
  must(existsSync(join(root, 'dist/index.js')), 'dist/ is empty: run without --no-build')
  await npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', temp], { cwd: root })
  packed.tarball = join(
    temp,
    readdirSync(temp).find((file) => file.endsWith('.tgz')),
  )
  packed.plain = await project('plain', {}, [packed.tarball])
}

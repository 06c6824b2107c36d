// What is in the tarball, and whether each way into it leads where package.json says.
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modules, programs } from '../entry-points.mjs'
import { consumer, must, NAME, node, packed, project, run, sample } from './machine.mjs'

export const formats = {
  publint: () => run('npx', ['-y', 'publint@0.3.25', packed.tarball, '--strict']),

  /** Strict: also for tools that do not read `exports`. */
  attw: () =>
    run('npx', [
      '-y',
      '@arethetypeswrong/cli@0.18.5',
      packed.tarball,
      '--profile',
      'strict',
      // To copy and to load; nobody imports them, so they have no types.
      '--exclude-entrypoints',
      ...programs,
    ]),

  install() {
    const found = installed(packed.plain).join(', ')
    must(found === `@types/luxon, luxon, ${NAME}`, `a plain install brings ${found}`)
    const folder = join(packed.plain, 'node_modules', NAME)
    const { scripts, files } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    must(
      !Object.keys(scripts ?? {}).some((name) => /^(pre|post)?install$|^prepare$/.test(name)),
      'it has an install script',
    )
    for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'THIRD-PARTY-NOTICES.md'])
      must(existsSync(join(folder, name)), `the tarball lacks ${name} (files: ${files})`)
    must(!existsSync(join(folder, 'src')), 'the tarball has src/')
  },

  esm: async () => node(['main.mjs'], { cwd: await consumer('esm', { 'main.mjs': sample('esm.mjs') }) }),

  cjs: async () => node(['main.cjs'], { cwd: await consumer('cjs', { 'main.cjs': sample('cjs.cjs') }) }),

  /** The package alone, without luxon: all but `/luxon` work, so none of them loads a dependency. */
  async alone() {
    const folder = await project('alone')
    cpSync(join(packed.plain, 'node_modules', NAME), join(folder, 'node_modules', NAME), { recursive: true })
    for (const edge of ['', ...modules.filter((name) => name !== 'luxon').map((name) => `/${name}`)]) {
      await node(['--input-type=module', '-e', `await import('${NAME}${edge}')`], { cwd: folder })
      await node(['--input-type=commonjs', '-e', `require('${NAME}${edge}')`], { cwd: folder })
    }
    await node(['--input-type=commonjs', '-e', `require('${NAME}/luxon')`], { cwd: folder, exit: 1 })
  },
}

const installed = (folder) =>
  readdirSync(join(folder, 'node_modules'))
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(folder, 'node_modules', name)).map((part) => `${name}/${part}`) : [name],
    )
    .sort()

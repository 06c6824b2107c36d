// Deno and Bun: the library in both kinds of module, and the command.
import { join } from 'node:path'
import { must, NAME, packed, project, run, sample } from './machine.mjs'
import { useCommand } from './programs.mjs'

const RUNTIMES = {
  deno: { packages: ['deno@2.9.6'], start: ['deno', 'run', '--allow-all'] },
  bun: { packages: ['bun@1.4.5'], start: ['bun', 'run'] },
}

async function runtime(name, { packages, start: [program, ...first] }) {
  const files = { 'main.mjs': sample('esm.mjs'), 'main.cjs': sample('cjs.cjs') }
  const cwd = await project(name, files, [packed.tarball, ...packages])
  const start = (args, options) =>
    run(join(cwd, 'node_modules/.bin', program), [...first, ...args], {
      cwd,
      env: { DENO_NO_UPDATE_CHECK: '1' },
      ...options,
    })
  for (const file of Object.keys(files))
    must(/^\d+ conformance cases\n$/.test(await start([file])), `${file} did not come to its end`)
  for (const file of ['cli.js', 'send-timescales.mjs'])
    await useCommand((args, options) => start([join(cwd, 'node_modules', NAME, 'dist', file), ...args], options))
}

export const runtimes = Object.fromEntries(
  Object.entries(RUNTIMES).map(([name, settings]) => [name, () => runtime(name, settings)]),
)

// dist/send-timescales.script.js: the whole core in one plain script. `node scripts/build-script.mjs`, after the build.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** How the script is made; its tests make it so too. */
export const scriptOptions = {
  absWorkingDir: root,
  entryPoints: ['src/edges/script/index.ts'],
  bundle: true,
  format: 'iife',
  // `var sendTimescales`: a global in every engine, which can be defined again when a function is called again.
  globalName: 'sendTimescales',
  platform: 'neutral',
  target: 'es2020',
  minify: true,
  charset: 'ascii',
  tsconfig: 'tsconfig.json',
  define: { 'Object.hasOwn': 'hasOwn' },
  inject: ['src/edges/script/later-built-ins.ts'],
  banner: { js: `/* send-dispute-timescales ${version}, MIT licence. Dates, not legal advice. */` },
  logLevel: 'error',
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await build({ ...scriptOptions, outfile: 'dist/send-timescales.script.js' })

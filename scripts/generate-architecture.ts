// Writes docs/architecture.svg and the facts in docs/architecture.md from the imports of src/; with --check it writes
// nothing, and fails with the name of what has drifted.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Folder, foldersOf } from './architecture/imports'
import { pictureOf } from './architecture/picture'
import { tableOf } from './architecture/words'

const place = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url))

const [OPEN, CLOSE] = ['<!-- generated: folders -->', '<!-- end: folders -->']

/** Each file as it should stand. */
export function architectureFiles(folders: readonly Folder[] = foldersOf()): Record<string, string> {
  const page = readFileSync(place('docs/architecture.md'), 'utf8')
  const [before, , after] = page.split(new RegExp(`(?<=${OPEN})|(?=${CLOSE})`))
  if (before === undefined || after === undefined)
    throw new Error(`docs/architecture.md must have ${OPEN} and ${CLOSE}.`)
  return {
    'docs/architecture.svg': pictureOf(folders),
    'docs/architecture.md': `${before}\n\n${tableOf(folders)}\n\n${after}`,
  }
}

/** The files that are not as they should be. */
export const driftedArchitecture = (): string[] =>
  Object.entries(architectureFiles())
    .filter(([file, text]) => readFileSync(place(file), 'utf8') !== text)
    .map(([file]) => file)

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--check')) {
    for (const file of driftedArchitecture()) {
      console.error(`${file} no longer shows the imports of src/: run npx tsx scripts/generate-architecture.ts.`)
      process.exitCode = 1
    }
  } else for (const [file, text] of Object.entries(architectureFiles())) writeFileSync(place(file), text)
}

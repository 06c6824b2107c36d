// docs/architecture.svg, and the facts in docs/architecture.md: the folders of src/ and what they import.
import { readFileSync } from 'node:fs'
import { type Folder, foldersOf } from '../architecture/imports'
import { pictureOf } from '../architecture/picture'
import { tableOf } from '../architecture/words'

const PAGE = 'docs/architecture.md'
const [OPEN, CLOSE] = ['<!-- generated: folders -->', '<!-- end: folders -->']

/** Each file as it should stand. */
export function architecture(folders: readonly Folder[] = foldersOf()): Record<string, string> {
  const page = readFileSync(PAGE, 'utf8')
  const [before, , after] = page.split(new RegExp(`(?<=${OPEN})|(?=${CLOSE})`))
  if (before === undefined || after === undefined) throw new Error(`${PAGE} must have ${OPEN} and ${CLOSE}.`)
  return {
    'docs/architecture.svg': pictureOf(folders),
    [PAGE]: `${before}\n\n${tableOf(folders)}\n\n${after}`,
  }
}

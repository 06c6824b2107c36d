// The facts of the architecture page in words: what the picture shows, for those who do not see it, and the table.
import type { Arrow } from './arrows'
import { edges, layers, shared } from './folders'
import type { Folder } from './imports'

/** To the nearest hundred, or ten of a small file: not every line that is written then changes the page. */
function about(lines: number): string {
  const to = lines < 100 ? 10 : 100
  return (Math.max(1, Math.round(lines / to)) * to).toLocaleString('en-GB')
}

const countOf = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`

/** `13 files, about 1,500 lines`. */
export function sizeOf(folders: readonly Folder[], name: string): string {
  const found = folders.find((folder) => folder.name === name)
  if (found === undefined) throw new Error(`src/${name} is in scripts/architecture/folders.ts, but not in src/.`)
  return `${countOf(found.files)}, about ${about(found.lines)} lines`
}

/** What the arrows say, one sentence a folder. */
export function inWords(folders: readonly Folder[], arrows: readonly Arrow[]): string {
  const names = Object.keys(layers)
  const own = names.map((name) => {
    const to = arrows.filter((arrow) => arrow.from === name).map((arrow) => arrow.to)
    return `${name} (${sizeOf(folders, name)})${to.length === 0 ? '' : `, which imports from ${to.join(' and ')}`}`
  })
  const present = Object.keys(edges).filter((name) => folders.some((folder) => folder.name === `edges/${name}`))
  return `From top to bottom: ${own.join('; ')}. Below them the edges: ${present.join(', ')}.`
}

/** The table of all folders: how big each is, and everything it imports. */
export function tableOf(folders: readonly Folder[]): string {
  const order = [...shared, ...Object.keys(layers), ...Object.keys(edges).map((name) => `edges/${name}`)]
  const unknown = folders.filter(({ name }) => !order.includes(name)).map(({ name }) => `src/${name}`)
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: say in scripts/architecture/folders.ts what it is for, and in which place.`)
  const rows = order.flatMap((name) => {
    const found = folders.find((folder) => folder.name === name)
    return found === undefined ? [] : [rowOf(found, order)]
  })
  const total = folders.reduce((sum, { lines }) => sum + lines, 0)
  const files = folders.reduce((sum, folder) => sum + folder.files, 0)
  return `| Folder | Files | About lines | Imports from | Packages |
| --- | --: | --: | --- | --- |
${rows.join('\n')}
| **all** | ${files} | ${about(total)} | | |`
}

function rowOf({ name, files, lines, imports, packages }: Folder, order: readonly string[]): string {
  const sorted = [...imports].sort((a, b) => order.indexOf(a) - order.indexOf(b))
  const code = (names: readonly string[]): string => names.map((each) => `\`${each}\``).join(', ')
  return `| \`${name}\` | ${files} | ${about(lines)} | ${code(sorted)} | ${code(packages)} |`
}

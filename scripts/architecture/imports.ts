// What src/ is made of: its folders, how big they are and what they import, as the TypeScript compiler reads them.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The package's own name, by which the edges import the core. */
const OWN_NAME = 'send-dispute-timescales'

export interface Folder {
  /** `law`, `edges/render`, or a file of its own such as `errors.ts`. */
  readonly name: string
  readonly files: number
  readonly lines: number
  /** The other folders that its files import from, sorted by name. */
  readonly imports: readonly string[]
  /** The packages that they import, Node's own modules left out, sorted by name. */
  readonly packages: readonly string[]
}

/** Every folder of a source tree, sorted by name. */
export function foldersOf(source = fileURLToPath(new URL('../../src', import.meta.url))): Folder[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
  const fileAt = (path: string): string =>
    [path, `${path}.ts`, `${path}/index.ts`].find((each) => files.includes(each)) ?? path
  const read = (file: string): string => readFileSync(join(source, file), 'utf8')
  return [...new Set(files.map(folderOf))].sort(compare).map((name) =>
    folder(
      name,
      files.filter((file) => folderOf(file) === name),
      read,
      fileAt,
    ),
  )
}

function folder(
  name: string,
  files: readonly string[],
  read: (file: string) => string,
  fileAt: (path: string) => string,
): Folder {
  const targets = files.flatMap((file) =>
    ts
      .preProcessFile(read(file), true, true)
      .importedFiles.map(({ fileName }) => targetOf(fileName, (path) => fileAt(join(dirname(file), path))))
      .filter((target) => target !== null),
  )
  const lines = files.reduce((sum, file) => sum + read(file).split('\n').length - 1, 0)
  const of = (kind: Target['kind']): string[] =>
    [...new Set(targets.filter((target) => target.kind === kind).map((target) => target.name))]
      .filter((target) => target !== name)
      .sort(compare)
  return { name, files: files.length, lines, imports: of('folder'), packages: of('package') }
}

interface Target {
  readonly kind: 'folder' | 'package'
  readonly name: string
}

/** Where an import leads: a folder, a package, or, for Node's own modules and for data, nowhere that is drawn. */
function targetOf(specifier: string, fileAt: (path: string) => string): Target | null {
  if (specifier === OWN_NAME) return { kind: 'folder', name: 'index.ts' }
  if (specifier.startsWith(`${OWN_NAME}/`))
    return { kind: 'folder', name: `edges/${specifier.slice(OWN_NAME.length + 1)}` }
  if (specifier.startsWith('node:') || specifier.endsWith('.json')) return null
  if (!specifier.startsWith('.')) return { kind: 'package', name: packageOf(specifier) }
  return { kind: 'folder', name: folderOf(fileAt(specifier)) }
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** `law/events.ts` stands in `law`, `edges/render/svg/svg.ts` in `edges/render`, `errors.ts` by itself. */
function folderOf(file: string): string {
  const [first = '', second = ''] = file.split('/')
  return first === 'edges' ? `edges/${second}` : first
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

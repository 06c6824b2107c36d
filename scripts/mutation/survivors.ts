// What no test noticed: out of Stryker's report, and the survivors that are known, each with the reason.
import { readFileSync } from 'node:fs'

/** One change to one line, that line before and after it. */
export interface Change {
  readonly file?: string
  readonly was: string
  readonly is: string
}

interface Mutant {
  readonly status: string
  readonly replacement?: string
  readonly location: { readonly start: Place; readonly end: Place }
}
interface Place {
  readonly line: number
  readonly column: number
}

export function survivorsOf(files: Record<string, { source: string; mutants: readonly Mutant[] }>): {
  counted: number
  seen: number
  unseen: Change[]
} {
  let [counted, seen] = [0, 0]
  const unseen: Change[] = []
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const lines = source.split('\n')
    for (const { status, location, replacement = '' } of mutants) {
      if (status === 'Ignored' || status === 'CompileError') continue
      counted++
      if (status === 'Killed' || status === 'Timeout') seen++
      else unseen.push({ file, ...changeOf(lines, location, replacement) })
    }
  }
  return { counted, seen, unseen }
}

function changeOf(lines: readonly string[], { start, end }: Mutant['location'], replacement: string): Change {
  const was = lines.slice(start.line - 1, end.line)
  const before = (was[0] as string).slice(0, start.column - 1)
  const after = (was.at(-1) as string).slice(end.column - 1)
  return { was: oneLine(was.join(' ')), is: oneLine(before + replacement + after) }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The survivors that are known: for each reason, its changes. */
export function readSurvivors(): Change[] {
  const known = JSON.parse(readFileSync('test/mutation/survivors.json', 'utf8')) as Record<string, Change[]>
  return Object.values(known).flat()
}

const KEYWORDS = new Set(
  'if else for of in return const let function new throw switch case default while break continue true false null undefined typeof instanceof async await yield void this'.split(
    ' ',
  ),
)

/** A change without the names in it, so that renaming a file, a function or a variable leaves its reason standing. */
export function shapeOf({ was, is }: Change): string {
  const nameless = (code: string): string =>
    code.replace(/[A-Za-z_$][\w$]*/g, (word) => (KEYWORDS.has(word) ? word : '_'))
  return `${nameless(was)} -> ${nameless(is)}`
}

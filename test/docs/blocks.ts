// The fenced blocks of a page, in order.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Block {
  /** `docs/counting.md` */
  readonly page: string
  /** The line of the opening fence, from 1. */
  readonly line: number
  /** What follows the fence: the language, then what the block is for. */
  readonly language: string
  readonly info: string
  readonly code: string
}

/** The pages that are tested: those at the root, and every guide. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  ...readdirSync(`${ROOT}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

export const readPage = (page: string): string => readFileSync(ROOT + page, 'utf8')

export function blocksOf(page: string, text = readPage(page)): Block[] {
  const blocks: Block[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const fence = /^(```+)(\S*) ?(.*)$/.exec(lines[at] as string)
    if (!fence) continue
    const end = lines.indexOf(fence[1] as string, at + 1)
    if (end < 0) throw new Error(`${page}:${at + 1}: this block is never closed.`)
    const code = lines.slice(at + 1, end).join('\n')
    blocks.push({ page, line: at + 1, language: fence[2] as string, info: (fence[3] as string).trim(), code })
    at = end
  }
  return blocks
}

// Compares what a block gave with what its page shows, or writes it there: UPDATE_DOCS=1 npx vitest run test/docs
import { writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Block, ROOT, readPage } from './blocks'

const UPDATE = process.env.UPDATE_DOCS === '1'
/** A line that stands for any number of lines. */
const ELLIPSIS = '…'

const tidy = (text: string): string => text.replace(/[ \t]+$/gm, '').trimEnd()

export function expectOutput(block: Block, actual: string): void {
  const shown = block.code.split('\n').map((line) => line.trim())
  if (!shown.includes(ELLIPSIS)) {
    if (UPDATE && tidy(actual) !== tidy(block.code)) return replace(block, tidy(actual))
    return expect(tidy(actual)).toBe(tidy(block.code))
  }
  const pattern = patternOf(block)
  // An ellipsis at the end: as many lines before it as there were.
  if (UPDATE && shown.indexOf(ELLIPSIS) === shown.length - 1 && !pattern.test(`${tidy(actual)}\n`))
    return replace(block, [...tidy(actual).split('\n').slice(0, shown.length - 1), ELLIPSIS].join('\n'))
  expect(`${tidy(actual)}\n`).toMatch(pattern)
}

function patternOf(block: Block): RegExp {
  const parts = tidy(block.code)
    .split(/^[ \t]*…$\n?/m)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('(?:.*\\n)*?')}\\n?$`)
}

function replace({ page, line, code }: Block, actual: string): void {
  const lines = readPage(page).split('\n')
  // Pages are written from top to bottom, so a block may have moved down by what was written above it.
  const at = lines.findIndex((_, i) => i >= line - 1 && lines.slice(i + 1, i + 1 + code.split('\n').length).join('\n') === code)
  if (at < 0) throw new Error(`${page}:${line}: the block is no longer there; run again.`)
  lines.splice(at + 1, code.split('\n').length, ...actual.split('\n'))
  writeFileSync(ROOT + page, lines.join('\n'))
}

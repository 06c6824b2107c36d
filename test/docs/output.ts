// Compares what a block gave with what its page shows, or writes it there: UPDATE_DOCS=1 npx vitest run test/docs
import { writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { type Block, ROOT, readPage } from './blocks'

const UPDATE = process.env.UPDATE_DOCS === '1'
/** A line that stands for any number of lines. */
const ELLIPSIS = '…'

const tidy = (text: string): string => text.replace(/[ \t]+$/gm, '').trimEnd()

export function expectOutput(block: Block, printed: string): void {
  const [actual, wanted] = [tidy(printed), tidy(block.code)]
  const pattern = patternOf(wanted)
  if (UPDATE && !pattern.test(`${actual}\n`)) replace(block, updated(wanted, actual))
  else if (wanted.includes(ELLIPSIS)) expect(`${actual}\n`).toMatch(pattern)
  else expect(actual).toBe(wanted)
}

/** What stands in the page now; before an ellipsis at its end, as many lines as there were. */
function updated(wanted: string, actual: string): string {
  const lines = wanted.split('\n')
  if (!wanted.includes(ELLIPSIS)) return actual
  if (lines.indexOf(ELLIPSIS) < lines.length - 1) throw new Error(`Only a last line of ${ELLIPSIS} can be updated.`)
  return [...actual.split('\n').slice(0, lines.length - 1), ELLIPSIS].join('\n')
}

function patternOf(wanted: string): RegExp {
  const parts = wanted.split(/^[ \t]*…$\n?/m).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('(?:.*\\n)*?')}\\n?$`)
}

function replace({ page, line, language, info, code }: Block, actual: string): void {
  const lines = readPage(page).split('\n')
  const old = code === '' ? [] : code.split('\n')
  const isHere = (at: number): boolean =>
    lines[at] === `\`\`\`${language}${info === '' ? '' : ` ${info}`}` &&
    lines.slice(at + 1, at + 1 + old.length).join('\n') === code &&
    lines[at + 1 + old.length] === '```'
  // Pages are written from top to bottom, so a block may have moved down by what was written above it.
  const at = lines.findIndex((_, i) => i >= line - 1 && isHere(i))
  if (at < 0) throw new Error(`${page}:${line}: the block is no longer there; run again.`)
  lines.splice(at + 1, old.length, ...actual.split('\n'))
  writeFileSync(ROOT + page, lines.join('\n'))
}

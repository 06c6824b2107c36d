// A program that uses the library directly on lines of standard input, and keeps nothing: one short line out for each.
import { createInterface } from 'node:readline'
import { asAt } from './inputs.mjs'
import { buildTimeline } from './package.mjs'

let piece = ''
for await (const line of createInterface({ input: process.stdin })) {
  const { overdue, next } = buildTimeline(JSON.parse(line), { asAt })
  piece += `${overdue.length} ${next?.id}\n`
  if (piece.length > 65_536) {
    await write(piece)
    piece = ''
  }
}
await write(piece)

function write(text) {
  return new Promise((resolve) => process.stdout.write(text, resolve))
}

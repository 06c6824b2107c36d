// What `batch` would cost if nothing were worked out: the same lines read and parsed, answers of the same size written.
import { createInterface } from 'node:readline'
import { asAt, caseFiles } from './inputs.mjs'
import { buildTimeline } from './package.mjs'

const answers = Object.values(caseFiles).map((file) => buildTimeline(file, { asAt }))
let line = 0
let piece = ''
for await (const text of createInterface({ input: process.stdin })) {
  const file = JSON.parse(text)
  const timeline = answers[line % answers.length]
  line++
  piece += `${JSON.stringify({ line, reference: file.reference, ok: true, timeline })}\n`
  if (piece.length > 65_536) {
    await write(piece)
    piece = ''
  }
}
await write(piece)

function write(text) {
  return new Promise((resolve) => process.stdout.write(text, resolve))
}

// batch: a case file a line in, an answer a line out, in order, however many there are.
import { buildTimeline, type CaseFile, TimescalesError } from 'send-dispute-timescales'
import { dayOf, EXIT, errorAnswer, parseJson, problem, toAsciiJson, today, write } from '../io'
import { type Line, linesOf } from '../lines'
import { Pen } from '../pen'
import type { AddCommand } from '../run'
import { writeTimeline } from '../timeline-json'
import { explanations } from './timeline'

/** Answers are written in pieces of about this many bytes: a few fit into a pipe, which then never blocks half-way. */
const PIECE = 32_768
/** On a terminal, progress is shown every so many lines. */
const PROGRESS = 1000

export const addBatch: AddCommand = (program, io, finish) => {
  program
    .command('batch')
    .description('answer a stream of case files: JSON lines on standard input, JSON lines on standard output')
    .option('--as-at <date>', 'the day to look at every case from (today in London)', dayOf('--as-at'))
    .option('--explain', 'add the explanations of every entry')
    .option('--json', 'nothing more: the answers are JSON')
    .action(async (options: { asAt?: string; explain?: true }) => {
      const asAt = options.asAt ?? today(io)
      const pen = new Pen()
      const tally = new Tally()
      let number = 0
      for await (const lines of linesOf(io.stdin)) {
        for (const line of lines) {
          number++
          if (typeof line === 'string' && line.trim() === '') continue
          answer(pen, number, line, asAt, options.explain === true, tally)
          pen.text('\n')
          if (pen.length >= PIECE) await write(io.stdout, pen.take())
          if (io.stderr.isTTY && number % PROGRESS === 0) io.stderr.write(`\r${number} lines`)
        }
        // All that has come is answered before more is awaited: who asks line by line gets its answers.
        if (pen.length > 0) await write(io.stdout, pen.take())
      }
      io.stderr.write(`${io.stderr.isTTY ? '\r' : ''}${tally.summary()}\n`)
      if (tally.refused > 0) finish(EXIT.wrongInput)
    })
}

/** Writes one line's answer, as JSON; a bad line never stops the rest. */
function answer(pen: Pen, number: number, line: Line, asAt: string, explain: boolean, tally: Tally): void {
  let reference: unknown
  try {
    if (typeof line !== 'string') throw problem(line.fault)
    const caseFile = parseJson(line) as CaseFile
    reference = caseFile?.reference
    const timeline = buildTimeline(caseFile, { asAt })
    tally.add(timeline.overdue)
    if (explain) {
      const explained = { ...timeline, explanations: explanations(timeline) }
      pen.text(toAsciiJson({ line: number, reference, ok: true, timeline: explained }))
    } else {
      const named = toAsciiJson(timeline.reference)
      const head = `{"line":${number},${timeline.reference === null ? '' : `"reference":${named},`}"ok":true,"timeline":`
      writeTimeline(pen, timeline, head, named)
      pen.text('}')
    }
  } catch (error) {
    if (!(error instanceof TimescalesError)) throw error
    tally.refused++
    pen.text(
      toAsciiJson({
        line: number,
        reference: typeof reference === 'string' || typeof reference === 'number' ? reference : undefined,
        ok: false,
        error: errorAnswer(error),
      }),
    )
  }
}

/** What the closing line on standard error says. */
class Tally {
  answered = 0
  refused = 0
  readonly #overdue = new Map<string, number>()

  add(overdue: readonly string[]): void {
    this.answered++
    for (const id of overdue) this.#overdue.set(id, (this.#overdue.get(id) ?? 0) + 1)
  }

  summary(): string {
    const overdue = [...this.#overdue].sort((a, b) => b[1] - a[1]).map(([id, n]) => `${id} ${n}`)
    return `${this.answered} answered, ${this.refused} refused; overdue: ${overdue.join(', ') || 'none'}`
  }
}

// batch: a case file a line in, an answer a line out, in order, however many there are.
import { buildTimeline, type CaseFile, TimescalesError } from 'send-dispute-timescales'
import { EXIT, errorAnswer, parseJson, problem, today, write } from '../io'
import { linesOf, MAX_LINE } from '../lines'
import type { AddCommand } from '../run'
import { explanations } from './timeline'

/** Answers are written in pieces of about this many characters. */
const PIECE = 65_536
/** On a terminal, progress is shown every so many lines. */
const PROGRESS = 1000

export const addBatch: AddCommand = (program, io, finish) => {
  program
    .command('batch')
    .description('answer a stream of case files: JSON lines on standard input, JSON lines on standard output')
    .option('--as-at <date>', 'the day to look at every case from (today in London)')
    .option('--explain', 'add the explanations of every entry')
    .action(async (options: { asAt?: string; explain?: true }) => {
      const asAt = options.asAt ?? today(io)
      buildTimeline({ dates: {} }, { asAt })
      const tally = new Tally()
      let piece = ''
      let number = 0
      for await (const text of linesOf(io.stdin)) {
        number++
        if (text?.trim() === '') continue
        piece += `${JSON.stringify(answer(number, text, asAt, options.explain === true, tally))}\n`
        if (piece.length >= PIECE) {
          await write(io.stdout, piece)
          piece = ''
        }
        if (io.stderr.isTTY && number % PROGRESS === 0) io.stderr.write(`\r${number} lines`)
      }
      await write(io.stdout, piece)
      io.stderr.write(`${io.stderr.isTTY ? '\r' : ''}${tally.summary()}\n`)
      if (tally.refused > 0) finish(EXIT.wrongInput)
    })
}

/** One line's answer; a bad line never stops the rest. */
function answer(line: number, text: string | null, asAt: string, explain: boolean, tally: Tally): object {
  let reference: unknown
  try {
    if (text === null)
      throw problem(`The line is longer than ${MAX_LINE} characters: a case file is one short JSON object.`)
    const caseFile = parseJson(text) as CaseFile
    reference = caseFile?.reference
    const timeline = buildTimeline(caseFile, { asAt })
    tally.add(timeline.overdue)
    return {
      line,
      reference,
      ok: true,
      timeline: explain ? { ...timeline, explanations: explanations(timeline) } : timeline,
    }
  } catch (error) {
    if (!(error instanceof TimescalesError)) throw error
    tally.refused++
    return {
      line,
      reference: typeof reference === 'string' ? reference : undefined,
      ok: false,
      error: errorAnswer(error),
    }
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

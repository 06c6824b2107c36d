// batch: a case file a line in, an answer a line out, in order, however many there are.
import { buildTimeline, type CaseFile, type Problem, type Timeline, TimescalesError } from 'send-dispute-timescales'
import { parseJson } from 'send-dispute-timescales/schema'
import { readCaseFile, WrongInput } from '../input'
import { type AddCommand, dayOf, EXIT, errorAnswer, problem, toAsciiJson, today } from '../io'
import { JsonLines } from '../json-lines'
import { type Line, linesOf, referenceIn } from '../lines'
import { write } from '../output'
import { explanations } from './timeline'

/** Answers are written in pieces of about this many characters: a few fit into a pipe, which then never blocks half-way. */
const PIECE = 32_768
/** On a terminal, progress is shown every so many lines. */
const PROGRESS = 1000

export const addBatch: AddCommand = (program, io, finish) => {
  program
    .command('batch')
    .description('answer a stream of case files: JSON lines on standard input, JSON lines on standard output')
    .option('--as-at <date>', 'the day to look at every case from (today in London)', dayOf('--as-at'))
    .option('--explain', 'add the explanations of every entry')
    .option('--json', 'accepted, and changes nothing: the answers are always JSON')
    .action(async (options: { asAt?: string; explain?: true }) => {
      const batch = new Batch(options.asAt ?? today(io), options.explain === true)
      for await (const lines of linesOf(io.stdin)) {
        let piece = ''
        for (const line of lines) {
          piece += batch.answer(line)
          if (piece.length >= PIECE) {
            await write(io.stdout, piece)
            piece = ''
          }
          if (io.stderr.isTTY && batch.lines % PROGRESS === 0) io.stderr.write(`\r${batch.lines} lines`)
        }
        // All that has come is answered before more is awaited: who asks line by line gets its answers.
        if (piece !== '') await write(io.stdout, piece)
      }
      io.stderr.write(`${io.stderr.isTTY ? '\r' : ''}${batch.summary()}\n`)
      if (batch.refused > 0) finish(EXIT.wrongInput)
    })
}

/** The answers to lines in turn, and what the closing line on standard error says of them all. */
class Batch {
  lines = 0
  refused = 0
  #answered = 0
  readonly #overdue = new Map<string, number>()
  readonly #jsonLines = new JsonLines('batch')

  constructor(
    readonly asAt: string,
    readonly explain: boolean,
  ) {}

  /** A line's answer as a line of JSON, or nothing where the line asks nothing. A bad line never stops the rest. */
  answer(line: Line): string {
    this.lines++
    if (typeof line === 'string' && line.trim() === '') return ''
    const seen = typeof line === 'string' ? this.#jsonLines.look(line) : line
    return seen === 'pass' ? '' : `${toAsciiJson({ line: this.lines, ...this.#answerTo(seen ?? line) })}\n`
  }

  #answerTo(line: Line) {
    try {
      if (typeof line !== 'string') throw problem(line.fault)
      const timeline = this.#timelineOf(line)
      this.#answered++
      for (const id of timeline.overdue) this.#overdue.set(id, (this.#overdue.get(id) ?? 0) + 1)
      return {
        reference: timeline.reference ?? undefined,
        ok: true,
        timeline: this.explain ? { ...timeline, explanations: explanations(timeline.entries, timeline) } : timeline,
      }
    } catch (error) {
      const first = error instanceof WrongInput ? error.problems[0] : error
      if (!(error instanceof WrongInput || error instanceof TimescalesError)) throw error
      this.refused++
      return { reference: referenceIn(line), ok: false, error: errorAnswer(first as Problem) }
    }
  }

  /** A sound line is checked once, as it is worked out; one that is refused is read again, for what is wrong first in it. */
  #timelineOf(line: string): Timeline {
    try {
      const read = parseJson(line)
      if (!read.ok) throw new WrongInput(read.problems)
      return buildTimeline(read.value as CaseFile, { asAt: this.asAt })
    } catch (error) {
      readCaseFile(line)
      throw error
    }
  }

  summary(): string {
    const { passedOver } = this.#jsonLines
    const overdue = [...this.#overdue].sort((a, b) => b[1] - a[1]).map(([id, n]) => `${id} ${n}`)
    const passed = passedOver === 0 ? '' : `, ${passedOver} passed over as part of the first`
    return `${this.#answered} answered, ${this.refused} refused${passed}; overdue: ${overdue.join(', ') || 'none'}`
  }
}

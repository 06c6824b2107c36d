// Which cases a run takes, and what it compares: read from the options, and refused where nobody would read them.
import { TimescalesError } from 'send-dispute-timescales'
import { type ConformanceCase, type ConformanceTag, conformance, conformanceTags } from './cases'

export interface ConformanceOptions {
  /** Run the cases that have one of these; every case when left out. */
  readonly tags?: readonly ConformanceTag[]
  /** Leave out the cases that have one of these. */
  readonly except?: readonly ConformanceTag[]
  /** Run these cases. */
  readonly ids?: readonly string[]
  /** Compare only these fields of a deadline, for an implementation that returns no others. */
  readonly fields?: readonly string[]
  /**
   * `any` lets whatever is thrown stand for an error that a case expects, for an implementation that has codes of its
   * own. A crash passes for a refusal then, so give your errors these codes where you can.
   */
  readonly errors?: 'any'
}

/** The cases that the options choose. */
export const chosen = ({ tags, except = [], ids }: ConformanceOptions): readonly ConformanceCase[] =>
  conformance.cases.filter(
    (row) =>
      (ids === undefined || ids.includes(row.id)) &&
      (tags === undefined || tags.some((tag) => row.tags.includes(tag))) &&
      !except.some((tag) => row.tags.includes(tag)),
  )

/** The names that each list among the options may have. */
const NAMES: Readonly<Record<string, () => readonly string[]>> = {
  tags: () => conformanceTags,
  except: () => conformanceTags,
  ids: () => conformance.cases.map((row) => row.id),
  fields: () =>
    conformance.cases.flatMap((row) => ('limit' in row && !('error' in row.expect) ? Object.keys(row.expect) : [])),
}

/** A mistyped name would run nothing, or leave nothing out, or compare nothing, and say nothing of it. */
export function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw invalid('The options must be an object, such as { tags: ["appeal"] }.', 'options', options)
  for (const [option, given] of Object.entries(options)) {
    const path = `options.${option}`
    if (given === undefined || (option === 'errors' && given === 'any')) continue
    if (option === 'errors') throw invalid('The option errors can only be "any".', path, given)
    const names = Object.hasOwn(NAMES, option) ? NAMES[option] : undefined
    if (!names) throw invalid(`There is no option "${option}": take tags, except, ids, fields or errors.`, path, given)
    if (!Array.isArray(given))
      throw invalid(`The option ${option} must be a list, such as ["${names()[0]}"].`, path, given)
    const known = new Set(names())
    for (const name of given) if (!known.has(name)) throw invalid(`No case has "${name}" for ${option}.`, path, name)
  }
}

/** What a run refuses. */
export const invalid = (message: string, path: string, received?: unknown): TimescalesError =>
  new TimescalesError('invalid-input', message, { path, received })

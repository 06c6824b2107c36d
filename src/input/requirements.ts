// What an order, an agreement or a concession requires, where the case file says so.
import type { CheckedDispute } from '../disputes/dispute'
import { isDetained, SOURCE_EVENTS, startsFrom } from '../disputes/reach'
import { problem, wrongValue } from '../errors'
import { type SourceEvent, sources } from '../law/compliance'
import type { ComplyId } from '../law/time-limits'
import { readLimit } from './names'
import { readObject } from './objects'
import type { Report } from './report'

/** What each source requires by name; undefined where it follows from the dispute. */
export type Requires = { readonly [S in SourceEvent]: readonly ComplyId[] | undefined }

export function checkRequirements(
  file: Record<string, unknown>,
  disputes: readonly CheckedDispute[] | undefined,
  report: Report,
): Requires {
  const read = (source: SourceEvent) => readRequirement(file, source, isDetained(disputes ?? []), report)
  return Object.fromEntries(SOURCE_EVENTS.map((source) => [source, read(source)])) as Requires
}

function readRequirement(
  file: Record<string, unknown>,
  source: SourceEvent,
  detained: boolean,
  report: Report,
): readonly ComplyId[] | undefined {
  const key = sources[source]
  if (file[key] === undefined) return undefined
  const example = { what: `The ${key}`, example: '{ requires: ["comply.amend-plan"] }' }
  const requires = readObject(file[key], ['requires'], [key], example, report)?.requires
  if (requires === undefined) return undefined
  const at = [key, 'requires']
  if (!Array.isArray(requires)) {
    report(wrongValue(at, 'a list of comply.* limits, such as ["comply.amend-plan"]', requires))
    return undefined
  }
  const ids = Array.from(requires, (input: unknown, i) => {
    const id = readLimit(input, [...at, i], report, 'a comply.* limit, such as "comply.amend-plan"')
    if (id === undefined) return undefined
    if (startsFrom(source, id, detained)) return id as ComplyId
    const message = startsFrom(source, id, false)
      ? `${id} cannot be required for a detained person: leave it out.`
      : `${/^[aeiou]/.test(key) ? 'An' : 'A'} ${key} cannot require ${id}: name a comply.* limit that runs from ${source}.`
    report(problem('invalid-input', [...at, i], message, `a comply.* limit that runs from ${source}`, input))
    return undefined
  })
  return ids.filter((id) => id !== undefined)
}

// What no single value shows: dates that cannot both be right, and disputes that cannot stand in one notice.
import type { TimescalesError } from 'send-dispute-timescales'
import { alone, refusalOfFile } from './door'
import { type Finding, type Path, pathText, placeOf } from './problem'
import { isRecord } from './shapes/exact'

/** Asks the door again and again, each time without what it refused before. */
function* refusals(file: object, isMeant: (error: TimescalesError) => boolean): Generator<Finding> {
  for (let error = refusalOfFile(file); error !== null && isMeant(error); error = refusalOfFile(file)) {
    const at = placeOf(error.path)
    yield { at, error }
    if (!remove(file, at)) return
  }
}

function remove(file: object, at: Path): boolean {
  let holder: unknown = file
  for (const key of at.slice(0, -1)) holder = (holder as Record<string, unknown>)[key]
  return Array.isArray(holder) ? false : delete (holder as Record<string, unknown>)[at.at(-1) ?? '']
}

/**
 * The contradictions in a file.
 *
 * @param faulty the places that do not fit in themselves; what stands there is left out of account
 */
export function contradictions(file: unknown, faulty: readonly Path[]): Finding[] {
  if (!isRecord(file)) return []
  const isSound = (...at: Path) =>
    !faulty.some((place) => at.every((key, i) => place[i] === key) || isWithin(at, place))
  const found: Finding[] = []

  if (isRecord(file.dates)) {
    const sound = Object.entries(file.dates).filter(([event]) => isSound('dates', event))
    found.push(...refusals({ dates: Object.fromEntries(sound) }, isContradiction))
  }
  if (file.dispute !== undefined && isSound('dispute'))
    found.push(...refusals({ dates: {}, dispute: structuredClone(file.dispute) }, () => true))
  const { agreed, directed } = file
  if (isRecord(agreed) && isRecord(directed))
    for (const id of Object.keys(agreed))
      if (Object.hasOwn(directed, id) && isSound('agreed', id) && isSound('directed', id)) {
        const error = refusalOfFile({ dates: {}, directed: { [id]: directed[id] }, agreed: { [id]: agreed[id] } })
        if (error?.path === pathText(['agreed', id])) found.push({ at: ['agreed', id], error })
      }
  if (Array.isArray(file.relieved))
    file.relieved.forEach((claim, i) => {
      const at = ['relieved', i, 'closure'] as const
      if (!isRecord(claim) || claim.closure === undefined || !isSound(...at)) return
      const error = refusalOfFile(alone(file, at))
      if (error !== null && isContradiction(error)) found.push({ at: placeOf(error.path), error })
    })
  return found
}

const isContradiction = ({ code }: TimescalesError): boolean => code === 'contradictory-dates'

const isWithin = (at: Path, place: Path): boolean => place.every((key, i) => at[i] === key)

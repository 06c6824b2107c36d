// What no single value shows: dates that cannot both be right, and disputes that cannot stand in one notice.
import { closureExceptionApplies, type TimescalesError } from 'send-dispute-timescales'
import { refusalAt, refusalOf, refusalOfFile } from './door'
import { inputLimits } from './plain'
import { type Finding, type Path, pathText, placeOf } from './problem'
import { isRecord } from './shapes/exact'

type IsSound = (...at: Path) => boolean

/**
 * The contradictions in a file.
 *
 * @param faulty the places that do not fit in themselves; what stands there is left out of account
 */
export function contradictions(file: unknown, faulty: readonly Path[]): Finding[] {
  if (!isRecord(file)) return []
  const isSound: IsSound = (...at) =>
    !faulty.some((place) => at.every((key, i) => place[i] === key) || place.every((key, i) => at[i] === key))
  return [
    ...inDates(file, isSound),
    ...inDisputes(file, isSound),
    ...inFixedDates(file, isSound),
    ...inClosures(file, isSound),
  ]
}

/** An event that is earlier than one it cannot precede. */
function inDates({ dates }: Record<string, unknown>, isSound: IsSound): Finding[] {
  if (!isRecord(dates)) return []
  const sound = Object.entries(dates).filter(([event]) => isSound('dates', event))
  return refusalsIn({ dates: Object.fromEntries(sound) }, isContradiction)
}

/** A decision from before its law began; a detained person beside one who is not. */
function inDisputes({ dispute }: Record<string, unknown>, isSound: IsSound): Finding[] {
  return dispute !== undefined && isSound('dispute') ? refusalsIn({ dates: {}, dispute }, () => true) : []
}

/** A date that is both directed and agreed. */
function inFixedDates({ agreed, directed }: Record<string, unknown>, isSound: IsSound): Finding[] {
  if (!isRecord(agreed) || !isRecord(directed)) return []
  return Object.keys(agreed).flatMap((id) => {
    const at = ['agreed', id]
    if (!Object.hasOwn(directed, id) || !isSound(...at) || !isSound('directed', id)) return []
    const error = refusalOfFile({ dates: {}, directed: { [id]: directed[id] }, agreed: { [id]: agreed[id] } })
    return error?.path === pathText(at) ? [{ at, error }] : []
  })
}

/** A school that reopens before it closes. */
function inClosures({ relieved }: Record<string, unknown>, isSound: IsSound): Finding[] {
  if (!Array.isArray(relieved)) return []
  return relieved.flatMap((claim, i) => {
    const at = ['relieved', i, 'closure']
    if (!isRecord(claim) || !isRecord(claim.closure) || !isSound(...at)) return []
    const { closure } = claim
    if (refusalOf(() => closureExceptionApplies(closure as never)) === null) return []
    const error = refusalAt({ relieved }, at)
    return error !== null && isContradiction(error) ? [{ at: placeOf(error.path), error }] : []
  })
}

const isContradiction = ({ code }: TimescalesError): boolean => code === 'contradictory-dates'

/** Asks the door again and again, each time without what it refused before. */
function refusalsIn(file: object, isMeant: (error: TimescalesError) => boolean): Finding[] {
  const found: Finding[] = []
  let rest: unknown = file
  while (found.length < inputLimits.problems) {
    const error = refusalOfFile(rest)
    if (error === null || !isMeant(error)) break
    const at = placeOf(error.path)
    found.push({ at, error })
    rest = without(rest, at)
  }
  return found
}

function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) return value.map((item, i) => (i === key ? without(item, rest) : item))
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      if (name !== key) return [[name, inner]]
      return rest.length === 0 ? [] : [[name, without(inner, rest)]]
    }),
  )
}

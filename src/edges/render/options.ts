// What the functions take, checked once.
import { type Side, type Timeline, TimescalesError } from 'send-dispute-timescales'
import { listed } from './text'

/**
 * Checks that this is a timeline and that these are options of the function that was called.
 *
 * @throws TimescalesError `invalid-input`
 */
export function checkCall(name: string, timeline: Timeline, options: object, known: readonly string[]): void {
  checkTimeline(name, timeline)
  if (typeof options !== 'object' || options === null)
    throw invalid(`${name} takes its options as an object.`, 'options', 'an object', options)
  for (const key of Object.keys(options))
    if (!known.includes(key))
      throw invalid(
        `${name} has no option "${key.slice(0, 40)}"; there are ${listed(known, 'and')}.`,
        `options.${key.slice(0, 40)}`,
        known.join(' | '),
        key,
      )
}

export function checkTimeline(name: string, timeline: Timeline): void {
  if (typeof timeline !== 'object' || timeline === null || !Array.isArray(timeline.entries))
    throw invalid(`${name} takes a timeline as buildTimeline returns it.`, 'timeline', 'a timeline', timeline)
}

/** Whose entries there are. */
const SIDES = ['family', 'authority', 'other'] as const satisfies readonly Side[]

/** A side, wherever one is given. */
export function checkSide(side: Side, path: string): Side {
  if (SIDES.includes(side)) return side
  throw invalid(`${path} must be ${listed(SIDES, 'or')}.`, path, SIDES.join(' | '), side)
}

/** The side that the options choose; undefined where they leave it to everybody. */
export const sideIn = ({ for: side }: { readonly for?: Side | null | undefined }): Side | undefined =>
  side === undefined || side === null ? undefined : checkSide(side, 'options.for')

/** A whole number within bounds. */
export function checkNumber(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw invalid(
    `${name} must be a whole number from ${least} to ${most}.`,
    `options.${name}`,
    `${least} to ${most}`,
    value,
  )
}

export const invalid = (message: string, path: string, expected: string, received: unknown): TimescalesError =>
  new TimescalesError('invalid-input', message, { path, expected, received })

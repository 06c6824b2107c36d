// What the answer is shown on: how wide it is, and whether it has colours.
import type { Io } from './io'

/** Lines of a file or a pipe are this wide. */
const WIDTH = 100
/** The narrowest and the widest table there is. */
const [NARROWEST, WIDEST] = [20, 1000]

export const widthOf = ({ stdout }: Io): number => Math.min(WIDEST, Math.max(NARROWEST, stdout.columns || WIDTH))

/**
 * Colours on a terminal that has them. FORCE_COLOR goes before the others, as in Node; NO_COLOR and NODE_DISABLE_COLORS
 * count when they are not empty (no-color.org); a terminal that calls itself dumb has none.
 */
export function hasColor({ stdout, env }: Io): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR || env.NODE_DISABLE_COLORS || env.TERM === 'dumb') return false
  return stdout.isTTY === true
}

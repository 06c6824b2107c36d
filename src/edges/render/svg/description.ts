// The picture in words, for those who hear it.
import { capital } from '../text'
import type { View } from '../view'

/** A line for everything that the picture shows, in the same order. */
export const describe = ({ next, late, heading, rows, waiting, footer }: View): string =>
  [
    next,
    ...late,
    ...heading.slice(1),
    ...rows.map(({ what, who, dayWord, by, state, why }) => `${what}: ${who}, ${dayWord} ${by}. ${state}. ${why}`),
    ...waiting.map(({ on, steps }) => `Waiting for ${on}: ${steps.map(capital).join('; ')}`),
    footer,
  ]
    .map((line) => (line.endsWith('.') ? line : `${line}.`))
    .join('\n')

// The picture in words, for those who hear it.
import { capital } from '../text'
import type { View } from '../view'

/** A line for everything that the picture shows, in the same order. */
export const describe = ({ head, heading, rows, waiting, footer }: View): string =>
  [
    ...head.flatMap(({ text, more }) => [text, ...more]),
    ...heading.slice(1),
    ...rows.map(({ what, who, when, state, why }) => `${what}: ${who}, ${when}. ${state}. ${why}`),
    ...waiting.map(({ on, steps }) => `Waiting for ${on}: ${steps.map(capital).join('; ')}`),
    footer,
  ]
    .map((line) => (line.endsWith('.') ? line : `${line}.`))
    .join('\n')

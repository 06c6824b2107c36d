// The picture in words, for those who hear it.
import { capital } from '../text'
import type { View } from '../view'

/** A line for everything that the picture shows, in the same order. */
export const describe = ({ head, heading, rows, notBegun, footer }: View): string =>
  [
    ...head.map(({ text }) => text),
    ...heading.slice(1),
    ...rows.map(({ what, who, when, state, why }) => `${what}: ${who}, ${when}. ${state}. ${why}`),
    ...notBegun.map(({ on, steps }) => `${on}: ${steps.map(capital).join('; ')}`),
    footer,
  ]
    .map((line) => (line.endsWith('.') ? line : `${line}.`))
    .join('\n')

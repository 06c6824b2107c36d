// The shape of each state: told apart without colour, and always beside its word.
import type { State } from 'send-dispute-timescales'
import { ALARM, INK, SOFT } from './type'
import { element, tenths } from './xml'

const circle = (fill: string, stroke: string, dash: string | null = null): string =>
  element('circle', { r: 5.5, fill, stroke, 'stroke-width': 2, 'stroke-dasharray': dash })

const line = (d: string, stroke: string): string =>
  element('path', { d, fill: 'none', stroke, 'stroke-width': 2, 'stroke-linecap': 'round' })

const TICK = 'M-2.8 .2 -.8 2.4 3 -2.4'

const SHAPES = {
  'not-started': circle('#fff', SOFT, '2 2'),
  'not-due': circle('#fff', INK),
  'due-today': circle(INK, INK),
  waiting: circle('#fff', INK, '2 2'),
  overdue: `${element('path', { d: 'M0 -7.5 7.5 6H-7.5Z', fill: ALARM, stroke: ALARM })}${line('M0 -2.5V1', '#fff')}${line('M0 3.8V3.9', '#fff')}`,
  relieved: element('path', { d: 'M0 -7 7 0 0 7-7 0Z', fill: '#fff', stroke: INK, 'stroke-width': 2 }),
  met: circle('#fff', INK) + line(TICK, INK),
  'met-late':
    element('path', { d: 'M-5.5-5.5H5.5V5.5H-5.5Z', fill: '#fff', stroke: INK, 'stroke-width': 2 }) + line(TICK, INK),
  'met-time-unknown': circle('#fff', INK) + line('M0 -2.5V.5', INK) + line('M0 2.6V2.7', INK),
  lapsed: circle('#fff', SOFT) + line('M-2.5 0H2.5', SOFT),
  'not-recorded': circle('#fff', SOFT, '2 2') + line('M-2.5 0H2.5', SOFT),
  'not-applicable': line('M-4.5-4.5 4.5 4.5M-4.5 4.5 4.5-4.5', SOFT),
} satisfies Record<State, string>

/** The shape of a state with its middle at a point. */
export const mark = (state: State, x: number, y: number): string =>
  element('g', { transform: `translate(${tenths(x)} ${tenths(y)})` }, SHAPES[state])

// The case as a picture: a row a time limit, against the months.
import type { Side, Timeline } from 'send-dispute-timescales'
import { checkCall, checkNumber, sideIn } from '../options'
import { apart } from '../text'
import { type View, viewOf } from '../view'
import { axis, grid, todayLabel, todayLine } from './axis'
import { describe } from './description'
import { type Frame, frameOf } from './frame'
import { heading } from './heading'
import { legend } from './legend'
import { mark } from './marks'
import { drawRow } from './row'
import { scaleOf } from './scale'
import { type Piece, paragraph, QUIET, SMALL, STRONG } from './type'
import { element, escaped } from './xml'

export interface SvgOptions {
  /** In pixels, from 320 to 4000: below 720 the text stands above the bars. 1000 when left out. */
  readonly width?: number
  /** Whose entries to show; everybody's when left out. */
  readonly for?: Side
}

/**
 * The case as a picture that stands alone: each period is a bar from its event to its counted end, each move a step to
 * the last day in time, today a broken line. States have a shape and a word, so it prints in black and white; title and
 * description say all of it to a screen reader.
 *
 * @returns an SVG element, for a file or to put in a page
 * @throws TimescalesError `invalid-input`
 * @example toSvg(buildTimeline({ dates: { requestReceivedOn: '2026-03-02' } }, { asAt: '2026-03-20' }), { width: 800 })
 */
export function toSvg(timeline: Timeline, options: SvgOptions = {}): string {
  checkCall('toSvg', timeline, options, ['width', 'for'])
  const frame = frameOf(checkNumber('width', options.width ?? 1000, 320, 4000))
  const view = viewOf(timeline, sideIn(options))
  const head = heading(view, frame)
  const body = view.rows.length === 0 ? { svg: '', bottom: head.bottom } : chart(view, timeline, frame, head.bottom + 6)
  const tail = ending(view, timeline, frame, body.bottom + 12)
  const { width } = frame
  const height = Math.ceil(tail.bottom + 14)
  const content = head.svg + body.svg + tail.svg
  const id = `send-timeline-${fingerprint(content)}`
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      lang: 'en-GB',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      'font-family': 'Arial, Helvetica, sans-serif',
    },
    element('title', { id: `${id}-title` }, escaped(apart(`Timeline. ${view.heading[0]}`))),
    element('desc', { id: `${id}-desc` }, escaped(apart(describe(view)))),
    element('rect', { width, height, fill: '#fff' }),
    content,
  )
}

function chart({ rows }: View, timeline: Timeline, frame: Frame, top: number): Piece {
  const scale = scaleOf(rows, timeline, frame.chart)
  const months = axis(scale, top)
  const today = todayLabel(timeline.asAt, scale, frame.chart, months.bottom - 4)
  let bottom = today.bottom
  const drawn = rows.map((row) => {
    const piece = drawRow(row, timeline, frame, scale, bottom)
    bottom = piece.bottom
    return piece
  })
  const bands = drawn.map(({ band }) => band)
  return {
    svg: [
      ...drawn.map(({ background }) => background),
      grid(scale, bands),
      months.svg,
      todayLine(timeline.asAt, scale, bands),
      today.svg,
      ...drawn.map(({ svg }) => svg),
    ].join(''),
    bottom,
  }
}

/** What has not started, what the lines mean, and what it all rests on. */
function ending({ rows, notBegun, footer }: View, { asAt }: Timeline, { page }: Frame, top: number): Piece {
  const parts: string[] = []
  let bottom = top
  const add = (piece: Piece): void => {
    parts.push(piece.svg)
    bottom = piece.bottom
  }
  if (notBegun.length > 0) add(paragraph('Not begun', STRONG, page.x, bottom, page.width))
  for (const { on, steps } of notBegun) {
    parts.push(mark('not-started', page.x + 7, bottom + 12))
    add(paragraph(`${on}: ${steps.join('; ')}`, QUIET, page.x + 20, bottom + 2, page.width - 20))
  }
  if (rows.length > 0) add(legend(rows, asAt, page, bottom + 10))
  add(paragraph(footer, SMALL, page.x, bottom + 8, page.width))
  return { svg: parts.join(''), bottom }
}

/** Two pictures in one page keep their titles apart (FNV-1a). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}

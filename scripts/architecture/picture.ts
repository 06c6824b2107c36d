// docs/architecture.svg: the folders of src/ as boxes, one above another, and an arrow for each import that says more
// than the others do.
import { element as make } from '../../src/edges/render/svg/xml'
import { type Arrow, arrowsBetween, lanesOf } from './arrows'
import { edges, layers } from './folders'
import type { Folder } from './imports'
import { inWords, sizeOf } from './words'

const WIDTH = 760
const MARGIN = 24
const BOX = { width: 560, height: 46, gap: 22 }
const LANE = 26
const CELL = { width: 230, height: 64, gap: 11 }
const PER_ROW = 3

const STYLE = `
text { font: 14px system-ui, sans-serif; fill: #1c1c28 }
.name { font: 600 15px ui-monospace, monospace }
.small { font-size: 12.5px; fill: #4a4a5c }
.page { fill: #ffffff }
.box { fill: #f1eff7; stroke: #6a5a96 }
.edge { fill: #eef5f3; stroke: #3f7a6c }
.arrow { fill: none; stroke: #4a4a5c; stroke-width: 1.5 }
.head { fill: #4a4a5c }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f0f6 }
  .small { fill: #c3c3d3 }
  .page { fill: #16161e }
  .box { fill: #2a2540; stroke: #a797d6 }
  .edge { fill: #1d302c; stroke: #7fbcae }
  .arrow { stroke: #c3c3d3 }
  .head { fill: #c3c3d3 }
}
`

/** The picture as SVG, with its facts as text for those who do not see it. */
export function pictureOf(folders: readonly Folder[]): string {
  const names = Object.keys(layers)
  const arrows = arrowsBetween(folders, names)
  const below = MARGIN + names.length * (BOX.height + BOX.gap) + 16
  const cells = Object.entries(edges).filter(([name]) => folders.some((folder) => folder.name === `edges/${name}`))
  const height = below + 30 + Math.ceil(cells.length / PER_ROW) * (CELL.height + CELL.gap) + MARGIN
  return `${make(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    make('title', { id: 'title' }, 'The folders of src/, and which of them import from which'),
    make('desc', { id: 'description' }, inWords(folders, arrows)),
    make('style', {}, STYLE),
    make(
      'defs',
      {},
      make(
        'marker',
        { id: 'head', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: 'auto' },
        make('path', { class: 'head', d: 'M0 0L8 4L0 8Z' }),
      ),
    ),
    make('rect', { class: 'page', width: WIDTH, height }),
    ...names.map((name, place) =>
      boxAt({ x: MARGIN, y: topOf(place), ...BOX }, 'box', name, purposeOf(name), sizeOf(folders, name)),
    ),
    ...drawn(arrows, names),
    make(
      'text',
      { class: 'small', x: MARGIN, y: below + 12 },
      'The edges: each an entry of its own. They import the rest by the package’s own name; cli/ alone joins several.',
    ),
    ...cells.map(([name, purpose], i) =>
      boxAt(
        {
          x: MARGIN + (i % PER_ROW) * (CELL.width + CELL.gap),
          y: below + 26 + Math.floor(i / PER_ROW) * (CELL.height + CELL.gap),
          ...CELL,
        },
        'edge',
        name,
        purpose,
        sizeOf(folders, `edges/${name}`),
      ),
    ),
  )}\n`
}

const topOf = (place: number): number => MARGIN + place * (BOX.height + BOX.gap)
const purposeOf = (name: string): string => layers[name as keyof typeof layers]
const shown = (name: string): string => (name.endsWith('.ts') ? name : `${name}/`)

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The size stands at the right where there is room beside the name, and under the purpose where there is none. */
function boxAt({ x, y, width, height }: Place, kind: string, name: string, purpose: string, size: string): string {
  const beside = height === BOX.height
  const at = beside ? { x: x + width - 14, y: y + 19, 'text-anchor': 'end' } : { x: x + 14, y: y + 54 }
  return make(
    'g',
    {},
    make('rect', { class: kind, x, y, width, height, rx: 6 }),
    make('text', { class: 'name', x: x + 14, y: y + 19 }, shown(name)),
    make('text', { class: 'small', x: x + 14, y: y + 37 }, purpose),
    make('text', { class: 'small', ...at }, size),
  )
}

/** From box to box: straight to the next one above, round the side past others. */
function drawn(arrows: readonly Arrow[], names: readonly string[]): string[] {
  const placeOf = (name: string): number => names.indexOf(name)
  const isNext = ({ from, to }: Arrow): boolean => placeOf(from) - placeOf(to) === 1
  const round = arrows.filter((arrow) => !isNext(arrow))
  const lanes = lanesOf(round, placeOf)
  const laneOf = (arrow: Arrow): number => lanes.get(arrow) ?? 0
  const line = (d: string): string => make('path', { class: 'arrow', d, 'marker-end': 'url(#head)' })
  const side = MARGIN + BOX.width
  return [
    ...arrows.filter(isNext).map(({ from, to }) => {
      const x = MARGIN + BOX.width / 2
      return line(`M${x} ${topOf(placeOf(from))}V${topOf(placeOf(to)) + BOX.height}`)
    }),
    ...round.map((arrow) => {
      // Of the arrows that arrive at one box, the outermost arrives highest: so it crosses none of the others.
      const rank = round.filter(({ to }) => to === arrow.to).filter((other) => laneOf(other) > laneOf(arrow)).length
      const x = side + LANE * (laneOf(arrow) + 1)
      const start = topOf(placeOf(arrow.from)) + 10
      const end = topOf(placeOf(arrow.to)) + 21 + 9 * rank
      return line(
        `M${side} ${start}H${x - 8}Q${x} ${start} ${x} ${start - 8}V${end + 8}Q${x} ${end} ${x - 8} ${end}H${side}`,
      )
    }),
  ]
}

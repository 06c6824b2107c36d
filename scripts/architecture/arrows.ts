// Which imports are drawn: an arrow that a longer way already says is left out, so that a reader sees the order.
import type { Folder } from './imports'

export interface Arrow {
  /** The folder that imports, and the one it imports from. */
  readonly from: string
  readonly to: string
}

/** The arrows between these folders, without those that a way over another folder says too. */
export function arrowsBetween(folders: readonly Folder[], names: readonly string[]): Arrow[] {
  const importsOf = (name: string): readonly string[] =>
    folders.find((folder) => folder.name === name)?.imports.filter((each) => names.includes(each)) ?? []
  const reaches = (from: string, to: string): boolean =>
    importsOf(from).some((next) => next === to || reaches(next, to))
  return names.flatMap((from) =>
    importsOf(from)
      .filter((to) => !importsOf(from).some((over) => over !== to && reaches(over, to)))
      .map((to) => ({ from, to })),
  )
}

/** A place beside the column for each arrow that jumps over a box: two that overlap are never in one lane. */
export function lanesOf(arrows: readonly Arrow[], placeOf: (name: string) => number): Map<Arrow, number> {
  const lanes: Arrow[][] = []
  const found = new Map<Arrow, number>()
  const span = ({ from, to }: Arrow): number => placeOf(from) - placeOf(to)
  const overlap = (a: Arrow, b: Arrow): boolean => placeOf(a.to) <= placeOf(b.from) && placeOf(b.to) <= placeOf(a.from)
  for (const arrow of [...arrows].sort((a, b) => span(a) - span(b))) {
    let lane = lanes.findIndex((taken) => !taken.some((other) => overlap(arrow, other)))
    if (lane < 0) lane = lanes.push([]) - 1
    lanes[lane]?.push(arrow)
    found.set(arrow, lane)
  }
  return found
}

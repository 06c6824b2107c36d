// docs/misreadings.json and the tables of docs/misreadings.md: how often each misreading of test/cases/misreadings.json
// gives another day than the law.
import { readFileSync } from 'node:fs'
import { FROM, measureAll, measureHeadline, THROUGH } from '../../test/misreadings/measure'
import { type Measured, withFigures } from '../../test/misreadings/tables'

export const DATA = 'docs/misreadings.json'
export const PAGE = 'docs/misreadings.md'

export const measured = (): Measured => ({
  from: FROM,
  through: THROUGH,
  headline: measureHeadline(),
  misreadings: measureAll(),
})

/** The figures as the file holds them. */
export const asData = (figures: Measured): string => `${JSON.stringify(figures, null, 1)}\n`

export function misreadings(): Record<string, string> {
  const figures = measured()
  return { [DATA]: asData(figures), [PAGE]: withFigures(readFileSync(PAGE, 'utf8'), figures) }
}

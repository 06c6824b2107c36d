// Measures every misreading of test/cases/misreadings.json and writes the figures to docs/misreadings.json and into
// docs/misreadings.md. With --check it writes nothing and fails on a drift; with --print it prints the figures.
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { FROM, measureAll, measureHeadline, THROUGH } from '../test/misreadings/measure'
import { type Measured, withFigures } from '../test/misreadings/tables'

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

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const figures = measured()
  const page = await readFile(PAGE, 'utf8')
  if (process.argv.includes('--print')) process.stdout.write(asData(figures))
  else if (!process.argv.includes('--check')) {
    await writeFile(DATA, asData(figures))
    await writeFile(PAGE, withFigures(page, figures))
  } else if (page !== withFigures(page, figures) || (await readFile(DATA, 'utf8')) !== asData(figures)) {
    console.error(`${PAGE} and ${DATA} have drifted: run npx tsx scripts/measure-misreadings.ts.`)
    process.exitCode = 1
  }
}

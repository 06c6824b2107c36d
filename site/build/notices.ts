// The licences of what the site's own scripts and styles contain.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What is bundled; with the holder where the package comes without its licence file. All are under the MIT licence. */
const BUNDLED: Readonly<Record<string, string | null>> = {
  'govuk-frontend': 'Copyright (C) 2017 Crown Copyright (Government Digital Service)',
  'ical-generator': null,
  minisearch: null,
}

export async function notices(site: string): Promise<string> {
  const own = (await readFile(path.join(site, '../LICENSE'), 'utf8')).trim()
  const parts = Object.entries(BUNDLED).map(async ([name, holder]) => {
    const folder = path.join(site, 'node_modules', name)
    const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    if (license !== 'MIT') throw new Error(`${name} is now under ${license}: read it, and mend build/notices.ts.`)
    const text = holder === null ? await licenceIn(folder) : own.replace(/^Copyright .*$/m, holder)
    return `${name} ${version}\n\n${text.trim()}`
  })
  return `${[`send-dispute-timescales\n\n${own}`, ...(await Promise.all(parts))].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

async function licenceIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name))
  if (file === undefined) throw new Error(`${folder} has no licence file: name the holder in build/notices.ts.`)
  return readFile(path.join(folder, file), 'utf8')
}

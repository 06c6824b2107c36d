// The licences of what the site's own scripts and styles contain.
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** What is bundled, its licence, and the holder where the package comes without its licence file. */
const BUNDLED: Readonly<Record<string, { readonly licence: string; readonly holder?: string }>> = {
  'govuk-frontend': { licence: 'MIT', holder: 'Copyright (C) 2017 Crown Copyright (Government Digital Service)' },
  'ical-generator': { licence: 'MIT' },
  minisearch: { licence: 'MIT' },
  '@fontsource-variable/source-sans-3': { licence: 'OFL-1.1' },
}

export async function notices(site: string): Promise<string> {
  const own = (await readFile(path.join(site, '../LICENSE'), 'utf8')).trim()
  const parts = Object.entries(BUNDLED).map(async ([name, { licence, holder }]) => {
    const folder = path.join(site, 'node_modules', name)
    const { version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
    if (license !== licence) throw new Error(`${name} is now under ${license}: read it, and mend build/notices.ts.`)
    const text = holder === undefined ? await licenceIn(folder) : own.replace(/^Copyright .*$/m, holder)
    return `${name} ${version}\n\n${text.trim()}`
  })
  return `${[`send-dispute-timescales\n\n${own}`, ...(await Promise.all(parts))].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`
}

async function licenceIn(folder: string): Promise<string> {
  const file = (await readdir(folder)).find((name) => /^licen[cs]e/i.test(name))
  if (file === undefined) throw new Error(`${folder} has no licence file: name the holder in build/notices.ts.`)
  return readFile(path.join(folder, file), 'utf8')
}

// The API reference: TypeDoc reads src/index.ts and writes Markdown, which is rendered like the guides.
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { Application } from 'typedoc'
import * as library from '../../src/index'

/** A page of the reference: where it stands under `api/`, and its Markdown. */
export interface ApiPage {
  readonly path: string
  readonly source: string
}

export async function apiPages(site: string): Promise<readonly ApiPage[]> {
  const out = path.join(site, '.cache/api')
  await rm(out, { recursive: true, force: true })
  const app = await Application.bootstrapWithPlugins({
    entryPoints: [path.join(site, '../src/index.ts')],
    tsconfig: path.join(site, 'tsconfig.api.json'),
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: out }],
    readme: 'none',
    // Whether the types hold is for the library's own checks.
    skipErrorChecking: true,
    disableSources: true,
    excludeInternal: true,
    hideGenerator: true,
    logLevel: 'Error',
    // Types that are not exported are told in full where they are used.
    validation: { notExported: false },
    groupOrder: ['Functions', 'Variables', 'Interfaces', 'Type Aliases', 'Classes'],
    ...({
      hidePageHeader: true,
      hideBreadcrumbs: true,
      indexFormat: 'table',
      parametersFormat: 'table',
      interfacePropertiesFormat: 'table',
      typeAliasPropertiesFormat: 'table',
      classPropertiesFormat: 'table',
      propertyMembersFormat: 'table',
      typeDeclarationFormat: 'table',
      tableColumnSettings: { hideModifiers: true, hideDefaults: true },
    } as object),
  })
  const project = await app.convert()
  if (project === undefined) throw new Error('TypeDoc could not read src/index.ts.')
  await app.generateOutputs(project)
  const files = (await readdir(out, { recursive: true })).filter((file) => file.endsWith('.md')).sort()
  return Promise.all(
    files.map(async (file) => ({
      path: file.replaceAll(path.sep, '/'),
      source: tidy(foldUnions(await readFile(path.join(out, file), 'utf8'), file.includes('/') ? '../' : '')),
    })),
  )
}

/** The long unions of ids, by the name of their type: TypeDoc writes them out in full wherever they occur. */
const UNIONS: Readonly<Record<string, readonly string[]>> = {
  ProvisionId: Object.keys(library.provisions),
  LimitId: Object.keys(library.timeLimits),
  EventName: Object.keys(library.events),
  DisputeKind: Object.keys(library.disputeKinds),
  PlanSection: Object.keys(library.planSections),
  ExceptionId: Object.keys(library.exceptions),
  CountingRuleId: Object.keys(library.countingRules),
}

/** Each of them as a link to its type, save on the page of the type itself; TypeDoc has its own order for the ids. */
function foldUnions(markdown: string, up: string): string {
  return markdown.replace(/\(?(`"[^"`]+"`(?: \\\| `"[^"`]+"`){5,})\)?/g, (union: string, ids: string) => {
    const key = keyOf(ids.split(' \\| ').map((id) => id.slice(2, -2)))
    const name = Object.keys(UNIONS).find((each) => keyOf(UNIONS[each] ?? []) === key)
    if (name === undefined || markdown.includes(`# Type Alias: ${name}\n`)) return union
    return `[\`${name}\`](${up}type-aliases/${name}.md)`
  })
}

const keyOf = (ids: readonly string[]): string => [...ids].sort().join(' ')

const tidy = (markdown: string): string => markdown.replace(/^\*\*\*$/gm, '').replaceAll('Type Alias: ', 'Type: ')

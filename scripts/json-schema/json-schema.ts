// The JSON Schema of what the library takes and answers. Only the build uses this: it is no part of the bundle.
import { toJsonSchemaDefs } from '@valibot/to-json-schema'
import { computedWith } from 'send-dispute-timescales'
import type * as v from 'valibot'
import { definitions } from './definitions'
import { asOneObject, forGenerators, type Json } from './for-generators'
import { caseFile } from './shapes/case-file'

/** One document, JSON Schema 2020-12: a case file, and under `$defs` everything else. */
export function jsonSchema(): Json {
  const shapes = Object.fromEntries(Object.entries(definitions).map(([name, [, shape]]) => [name, shape]))
  const all = { ...shapes, caseFile } as Record<string, v.GenericSchema>
  const converted = toJsonSchemaDefs(all, { target: 'draft-2020-12', typeMode: 'input' }) as Record<string, Json>
  const {
    caseFile: root,
    dispute,
    datesByEntry,
    momentsByEntry,
    ...others
  } = forGenerators(converted) as Record<string, Json>
  const $defs: Record<string, Json | undefined> = {
    ...others,
    dispute: { ...asOneObject(dispute?.oneOf as never, 'kind', { $ref: '#/$defs/kind' }) },
    datesByEntry: { ...datesByEntry, propertyNames: { $ref: '#/$defs/entry' } },
    momentsByEntry: { ...momentsByEntry, propertyNames: { $ref: '#/$defs/entry' } },
  }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://unpkg.com/send-dispute-timescales@${computedWith.package}/dist/schema.json`,
    $comment: `send-dispute-timescales ${computedWith.package}, law as reviewed on ${computedWith.law}`,
    title: 'CaseFile',
    description:
      'A case file of a dispute about special educational needs in England. Under $defs: a dispute, what is worked out from them, and the conformance cases. That two dates contradict each other, that a case never reaches an entry, that a day lies before the law, and that there are more than 2,000 values in all is not said here.',
    ...root,
    $defs: Object.fromEntries(Object.entries(definitions).map(([name, [title]]) => [name, { title, ...$defs[name] }])),
  }
}

// The folders of src/, in the order in which data flows, each with what it is for. docs/architecture.md says more.

/** Each imports only from those above it; biome.json holds that. */
export const layers = {
  dates: 'days as whole numbers',
  law: 'the law as data',
  calendar: 'working days and bank holidays',
  disputes: 'which appeal, which route',
  input: 'what comes from outside, checked',
  deadlines: 'one limit, counted',
  timeline: 'a whole case, as it stands on a day',
  text: 'the words for all of it',
  api: 'the public functions',
  'index.ts': 'the public surface',
} as const

/** Each is an entry of its own, and imports the rest by the package's name; cli/ alone joins several. */
export const edges = {
  render: 'tables, pictures, calendar files',
  schema: 'case files from outside',
  luxon: 'instants in London',
  testing: 'matchers, conformance cases',
  send35: "the Tribunal's draft form",
  sen2: 'the national return',
  caseload: 'many cases at once',
  script: 'engines inside databases',
  cli: 'the command',
} as const

/** Files of their own at the root of src/, which anything may import. */
export const shared = ['errors.ts', 'freeze.ts', 'version.ts'] as const

export type Layer = keyof typeof layers
export type Edge = keyof typeof edges

// What the site is made of: which page of docs/ stands where, in which order, under which name.

export interface GuidePage {
  /** The file in docs/, without `.md`. */
  readonly name: string
  readonly title: string
  /** What a reader finds there. */
  readonly about: string
  /** For people who write software. */
  readonly developers?: true
}

export interface Group {
  readonly title: string
  /** For people who write software. */
  readonly developers?: true
  readonly pages: readonly GuidePage[]
}

// biome-ignore format: one line a page
export const groups: readonly Group[] = [
  { title: 'For families', pages: [
    { name: 'count-your-dates', title: 'Count your dates by hand', about: 'From a letter to its last day, step by step' },
    { name: 'late-appeals', title: 'Too late to appeal?', about: 'How to ask for more time, and in which words' },
    { name: 'certificate', title: 'The mediation certificate', about: 'When it is needed, how to get one, and what it changes' },
    { name: 'council-late', title: 'When the council is late', about: 'Write, complain, go to the Ombudsman' },
    { name: 'glossary', title: 'Glossary', about: "The law's terms in plain words" },
  ] },
  { title: 'The law', pages: [
    { name: 'counting', title: 'How days are counted', about: 'The rules, drawn' },
    { name: 'law', title: 'Every time limit, as data', about: 'Limits, rules, exceptions and kinds of dispute in tables' },
    { name: 'misreadings', title: 'Misreadings', about: 'What public pages and code get wrong, and how often' },
    { name: 'council-pages', title: 'Five council pages', about: 'What five councils tell parents, line by line' },
  ] },
  { title: 'For councils', pages: [
    { name: 'caseload', title: "A council's Monday morning", about: 'From an export to a page of what is due' },
    { name: 'twenty-weeks', title: 'Your 20-week figure', about: 'Check it before you submit it' },
    { name: 'case-systems', title: 'Case systems', about: 'Case files, batches, other languages, SQL, storing and rechecking', developers: true },
  ] },
  { title: 'For developers', developers: true, pages: [
    { name: 'getting-started', title: 'Getting started', about: 'Your first deadline, with its reasons' },
    { name: 'test-authors', title: 'Testing your own code', about: 'Matchers, and the conformance suite' },
    { name: 'by-hand', title: 'With and without it', about: 'Five tasks with this package, and in plain code' },
    { name: 'in-a-database', title: 'In a database', about: 'The core as one plain script' },
    { name: 'bank-holidays', title: 'Bank holidays', about: 'Where they come from, and your own list' },
    { name: 'benchmarks', title: 'Benchmarks', about: 'What it costs, next to what people use instead' },
    { name: 'changing-the-law', title: 'Changing the law', about: 'From one row to a release' },
  ] },
  { title: 'About', pages: [
    { name: 'scope', title: 'Scope', about: 'What is covered, what is not, how to report an error' },
    { name: 'decisions', title: 'Decisions', about: 'Why it is built so, and which readings of the law it takes', developers: true },
    { name: 'site', title: 'This site', about: 'How the page works, what it weighs and how it is tested', developers: true },
    { name: 'changelog', title: 'Changes', about: 'Release by release; which dates changed', developers: true },
  ] },
]

/** The guides that a family or a council has no use for. One that no group names is for developers too. */
export function isForDevelopers(name: string): boolean {
  const group = groups.find(({ pages }) => pages.some((page) => page.name === name))
  return group?.developers ?? group?.pages.find((page) => page.name === name)?.developers ?? group === undefined
}

/** Guides that stand elsewhere than in docs/, by their file. */
export const elsewhere: Readonly<Record<string, string>> = { changelog: 'CHANGELOG.md' }

/** Pages that others link to. */
export const SCOPE = 'scope'
export const LAW = 'law.html'
export const HELP = 'help.html'
export const DEVELOPERS = 'developers.html'

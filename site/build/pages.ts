// What the site is made of: which page of docs/ stands where, in which order, under which name.

export interface GuidePage {
  /** The file in docs/, without `.md`. */
  readonly name: string
  readonly title: string
  /** What a reader finds there. */
  readonly about: string
}

export interface Group {
  readonly title: string
  readonly pages: readonly GuidePage[]
}

// biome-ignore format: one line a page
export const groups: readonly Group[] = [
  { title: 'Use it', pages: [
    { name: 'getting-started', title: 'Getting started', about: 'Your first deadline, with its reasons' },
    { name: 'case-systems', title: 'Case systems', about: 'Case files, batches, other languages, SQL, storing and rechecking' },
    { name: 'test-authors', title: 'Testing your own code', about: 'Matchers, and the conformance suite' },
    { name: 'by-hand', title: 'By hand', about: 'Five tasks with this package, and without it' },
    { name: 'bank-holidays', title: 'Bank holidays', about: 'Where they come from, and your own list' },
    { name: 'benchmarks', title: 'Benchmarks', about: 'What it costs, next to what people use instead' },
  ] },
  { title: 'The law', pages: [
    { name: 'law', title: 'Every time limit', about: 'Limits, rules, exceptions and kinds of dispute' },
    { name: 'counting', title: 'How days are counted', about: 'The rules, drawn' },
    { name: 'misreadings', title: 'Misreadings', about: 'What public pages and code get wrong, and how often' },
    { name: 'council-pages', title: 'Five council pages', about: 'What five councils tell parents, line by line' },
    { name: 'glossary', title: 'Glossary', about: "The law's terms in plain words" },
  ] },
  { title: 'About', pages: [
    { name: 'scope', title: 'Scope', about: 'What is covered, what is not, how to report an error' },
    { name: 'decisions', title: 'Decisions', about: 'Why it is built so, and which readings of the law it takes' },
    { name: 'changing-the-law', title: 'Changing the law', about: 'From one row to a release' },
    { name: 'changelog', title: 'Changes', about: 'Release by release; which dates changed' },
  ] },
]

/** Guides that stand elsewhere than in docs/, by their file. */
export const elsewhere: Readonly<Record<string, string>> = { changelog: 'CHANGELOG.md' }

/** Pages that the calculator and the footer link to. */
export const SCOPE = 'scope'
export const CALCULATOR = 'calculator'

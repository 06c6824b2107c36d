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
    { name: 'getting-started', title: 'Getting started', about: 'Install it and work out a first case' },
    { name: 'case-systems', title: 'Case systems', about: 'For council systems, in TypeScript or not' },
    { name: 'test-authors', title: 'Testing your own code', about: 'Published cases to check other code against' },
    { name: 'bank-holidays', title: 'Bank holidays', about: 'Where they come from, and how to bring your own' },
    { name: 'decisions', title: 'Decisions', about: 'Why it is built as it is' },
    { name: 'benchmarks', title: 'Benchmarks', about: 'How fast it is, beside what people use instead' },
  ] },
  { title: 'The law', pages: [
    { name: 'law', title: 'Every time limit', about: 'The whole table, with its provisions' },
    { name: 'counting', title: 'How days are counted', about: 'Months, working days, August and Christmas' },
    { name: 'misreadings', title: 'Misreadings', about: 'What public pages get wrong, and why it matters' },
    { name: 'council-pages', title: 'What councils publish', about: 'Council pages held against the law' },
    { name: 'glossary', title: 'Words', about: 'The terms of the law in plain English' },
  ] },
  { title: 'About', pages: [
    { name: 'scope', title: 'What is covered', about: 'England only; what is left out; how to report an error' },
    { name: 'changing-the-law', title: 'Keeping it current', about: 'How a change in the law gets in' },
  ] },
]

/** Pages that the calculator and the footer link to. */
export const SCOPE = 'scope'
export const CALCULATOR = 'calculator'

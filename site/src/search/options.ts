// What is searched, the same when the index is made and when it is read.
import type { Options } from 'minisearch'

/** A section of a page. */
export interface Entry {
  /** Its address from the root of the site. */
  readonly id: string
  /** The title of its page. */
  readonly page: string
  /** Its heading. */
  readonly title: string
  readonly text: string
  /** 1 for what is written for developers, which is only searched when asked for. */
  readonly developers: number
  /** What people call it. */
  readonly called?: string
  /** What code calls it. */
  readonly code?: string
}

const FAMILIES = /^(guides\/(count-your-dates|late-appeals|certificate|council-late|glossary)|law)\.html/

export const options: Options<Entry> = {
  fields: ['called', 'title', 'page', 'text', 'code'],
  storeFields: ['id', 'page', 'title', 'text', 'developers'],
  // Names such as `appeal.lodge` and `noticeSentOn` are found whole and by their words.
  tokenize: (text) =>
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  searchOptions: {
    boost: { called: 6, title: 4, page: 2 },
    // What is written for families comes before the same words elsewhere.
    boostDocument: (id) => (FAMILIES.test(String(id)) ? 2 : 1),
    prefix: true,
    fuzzy: 0.15,
    combineWith: 'AND',
  },
}

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
  /** 1 for the API reference, which is only searched when asked for. */
  readonly developers: number
  /** What people call it. */
  readonly called?: string
}

export const options: Options<Entry> = {
  fields: ['called', 'title', 'page', 'text'],
  storeFields: ['id', 'page', 'title', 'text', 'developers'],
  // Names such as `appeal.lodge` and `noticeSentOn` are found whole and by their words.
  tokenize: (text) =>
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  searchOptions: {
    boost: { called: 6, title: 4, page: 2 },
    prefix: true,
    fuzzy: 0.15,
    combineWith: 'AND',
  },
}

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
}

export const options: Options<Entry> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['id', 'page', 'title', 'text'],
  // Names such as `appeal.lodge` and `noticeSentOn` are found whole and by their words.
  tokenize: (text) =>
    text
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ''),
  searchOptions: {
    boost: { title: 4, page: 2 },
    // A guide before the reference, which says the same words often.
    boostDocument: (id) => (String(id).startsWith('api/') ? 0.4 : 1),
    prefix: true,
    fuzzy: 0.15,
    combineWith: 'AND',
  },
}

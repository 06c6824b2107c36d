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
  tokenize: (text) => text.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter((word) => word !== ''),
  searchOptions: { boost: { title: 4, page: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
}

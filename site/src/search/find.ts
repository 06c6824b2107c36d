// What a query finds: what was meant comes first; then what has its words, guides before the reference.
import type MiniSearch from 'minisearch'
import type { Entry } from './options'
import { placeFor } from './synonyms'

export function find(index: MiniSearch<Entry>, query: string, developers: boolean): readonly Entry[] {
  const place = placeFor(query)
  const found = (index.search(query) as unknown as Entry[]).filter((entry) => developers || entry.developers === 0)
  return [...(place === null ? [] : [place]), ...found.filter(({ id }) => id !== place?.id)]
}

// What can be searched: every part of every guide, the law card by card, who helps, and the reference behind a filter.
import MiniSearch from 'minisearch'
import { type Entry, options } from '../src/search/options'
import type { Found } from './guides'

/** The parts of pages as a script that the search page loads. */
export function searchIndex(pages: readonly Found[], more: readonly Entry[]): { script: string; count: number } {
  const index = new MiniSearch<Entry>(options)
  const seen = new Set<string>()
  for (const entry of [...more, ...pages.flatMap(entriesOf)]) {
    if (seen.has(entry.id)) continue
    seen.add(entry.id)
    index.add(entry)
  }
  return { script: `window.SEARCH_INDEX=${JSON.stringify(index)}`, count: seen.size }
}

const entriesOf = ({ path, page, sections }: Found): readonly Entry[] =>
  sections.map(({ anchor, title, text }) => ({
    id: title === page || `API: ${title}` === page ? path : `${path}#${anchor}`,
    page,
    title,
    text,
    developers: path.startsWith('api/') ? 1 : 0,
  }))

// What can be searched: every part of every guide, the law card by card, who helps; what is for developers, when asked for.
import MiniSearch from 'minisearch'
import { type Entry, options } from '../src/search/options'
import type { Found } from './guides'
import { isForDevelopers } from './pages'

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

function entriesOf({ path, page, sections }: Found): readonly Entry[] {
  const developers = path.startsWith('api/') || isForDevelopers(path.replace(/^guides\/(.*)\.html$/, '$1'))
  return sections.map(({ anchor, title, text, code }) => ({
    id: title === page || `API: ${title}` === page ? path : `${path}#${anchor}`,
    page,
    title,
    text: developers ? `${text} ${code}`.trim() : text,
    developers: developers ? 1 : 0,
  }))
}

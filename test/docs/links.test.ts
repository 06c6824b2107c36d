// Every relative link of the pages at the root and of docs/*.md leads somewhere, to a heading that is there; no link leads out of
// the repository, or to plain http.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { pages, ROOT, readPage } from './blocks'

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')

interface Link {
  readonly target: string
  readonly line: number
}

function linksOf(page: string): Link[] {
  const text = withoutCode(readPage(page))
  return [...text.matchAll(/\]\(([^)\s]+)\)|<(https?:[^>]+)>/g)].map((match) => ({
    target: (match[1] ?? match[2]) as string,
    line: text.slice(0, match.index).split('\n').length,
  }))
}

/** A heading's anchor, as GitHub makes it. */
const anchorsOf = (page: string): string[] =>
  [
    ...readPage(page)
      .replace(/^```[\s\S]*?^```$/gm, '')
      .matchAll(/^#+ (.*)$/gm),
  ].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

test.each(pages)('%s', (page) => {
  const broken: string[] = []
  for (const { target } of linksOf(page)) {
    if (/^https:/.test(target)) continue
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : relative(ROOT, join(ROOT, dirname(page), path))
    if (/^[a-z]+:|^\.\./.test(file) || !existsSync(join(ROOT, file))) broken.push(target)
    else if (anchor !== undefined && !anchorsOf(file).includes(anchor)) broken.push(target)
  }
  expect(broken).toEqual([])
})

test('every guide can be reached from docs/README.md or the README, in a click or two', () => {
  const reached = new Set(['README.md', 'docs/README.md'])
  for (const page of reached)
    for (const { target } of linksOf(page)) {
      const file = relative(ROOT, join(ROOT, dirname(page), target.split('#')[0] as string))
      if (!/^[a-z]+:/.test(target) && pages.includes(file)) reached.add(file)
    }
  expect(pages.filter((page) => !reached.has(page))).toEqual([])
})

test('every script, and every file of the repository, that a page names is there', () => {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: Record<string, string> }
  const missing = pages.flatMap((page) => {
    const text = readPage(page)
    const named = [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name)
    const files = [...text.matchAll(/(?<![\w./-])((?:src|test|scripts|data|examples)\/[\w./-]*\w)/g)].map(
      ([, file = '']) => file,
    )
    return [
      ...named.filter((name) => !(name in scripts)).map((name) => `${page}: npm run ${name}`),
      ...files.filter((file) => !existsSync(join(ROOT, file))).map((file) => `${page}: ${file}`),
    ]
  })
  expect(missing).toEqual([])
})

// The glossary page says what the package says.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ROOT } from './blocks'
import { glossaryPage } from './glossary-page'

const PAGE = `${ROOT}docs/glossary.md`

test('docs/glossary.md is made from the glossary', () => {
  if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, glossaryPage())
  expect(existsSync(PAGE) && readFileSync(PAGE, 'utf8')).toBe(glossaryPage())
})

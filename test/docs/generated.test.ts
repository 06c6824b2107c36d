// What is made from the law, the words and the tables is what they make of it. The slower ones are compared by
// `npm run generate -- --check`, which CI runs.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drift, generated } from '../../scripts/generate/generated'

test.each(generated.filter(({ quick }) => quick))('$names', async ({ from, make }) => {
  for (const [file, text] of Object.entries(await make())) {
    const actual = existsSync(file) ? readFileSync(file, 'utf8') : null
    expect(drift(file, actual, text, from)).toBeNull()
  }
})

test('what every source makes is what it says it makes', async () => {
  for (const { names, make } of generated.filter(({ quick }) => quick)) expect(Object.keys(await make())).toEqual(names)
})

describe('a drift is named, with the reason', () => {
  test('a line that differs', () => {
    expect(drift('docs/a.md', 'one\ntwo\n', 'one\n2\n', 'the law')).toBe(
      'docs/a.md is not what the law makes of it: run npm run generate. Line 2 is "two", and should be "2".',
    )
  })
  test('a long line, at the place where it differs', () => {
    const long = 'x'.repeat(500)
    expect(drift('docs/a.svg', `${long} is red`, `${long} is green`, 'the law')).toContain(
      'x is red", and should be "…',
    )
  })
  test('a line too many, and a file that is missing', () => {
    expect(drift('docs/a.md', 'one\ntwo', 'one', 'the law')).toContain('Line 2 is "two", and should be missing.')
    expect(drift('docs/a.md', null, 'one', 'the law')).toBe('docs/a.md is missing: run npm run generate.')
    expect(drift('docs/a.md', 'one', 'one', 'the law')).toBeNull()
  })
})

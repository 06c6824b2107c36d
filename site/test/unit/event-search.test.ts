// Any other date: found by the words that people use, not by those of the law alone.
import { expect, test } from 'vitest'
import { eventSearch } from '../../src/calculator/draw/event-search'

const rows = [...eventSearch((at) => `#${at}`).html.matchAll(/<li[^>]*>/g)].map(([tag]) => ({
  event: /data-event="(\w+)"/.exec(tag)?.[1] ?? '',
  words: /data-words="([^"]*)"/.exec(tag)?.[1] ?? '',
  hidden: / hidden/.test(tag),
}))

test('the usual dates are listed before a word is typed', () => {
  const listed = rows.filter(({ hidden }) => !hidden).map(({ event }) => event)
  expect(listed).toContain('certificateIssuedOn')
  expect(listed.length).toBeLessThan(8)
})

test.each([
  ['refus', 'noticeSentOn'],
  ['refus', 'noPlanNoticeSentOn'],
  ['decision letter', 'noticeSentOn'],
  ['ehcp', 'finalPlanSentOn'],
  ['judge', 'tribunalDecisionSentOn'],
])('%s finds %s', (typed, event) => {
  const found = rows.filter(({ words }) => typed.split(' ').every((word) => words.includes(word)))
  expect(found.map((row) => row.event)).toContain(event)
})

// Plain English, measured: Flesch-Kincaid grade over many case files, citations left out.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildTimeline, type CaseFile, classifyDecision, type Timeline, TimescalesError } from '../../src/index'
import { explainClassification, explainDeadline, explainEntry, glossary, summarizeEntry } from '../../src/text'
import { anyCase } from '../support/case-files'
import { add, type Counts, countText, gradeOf } from './grade'
import { everyDeadline, everyDispute } from './support'

const AT_MOST = 6
const NOTHING: Counts = { sentence: 0, word: 0, syllable: 0 }

/** The grade of all texts together, and the hardest of them. */
function measure(texts: Iterable<readonly [name: string, items: readonly string[]]>) {
  let total = NOTHING
  let worst = { grade: Number.NEGATIVE_INFINITY, name: '', items: [] as readonly string[] }
  for (const [name, items] of texts) {
    const counts = countText(items)
    total = add(total, counts)
    const grade = gradeOf(counts)
    if (grade > worst.grade) worst = { grade, name, items }
  }
  return { grade: gradeOf(total), worst }
}

function timelineOf(caseFile: CaseFile, asAt: string): Timeline | null {
  try {
    return buildTimeline(caseFile, { asAt })
  } catch (error) {
    expect(error).toBeInstanceOf(TimescalesError)
    return null
  }
}

const entriesOf = (timeline: Timeline | null) =>
  (timeline?.entries ?? []).map(
    (entry) => [`${entry.id} ${entry.state}`, explainEntry(entry, { asAt: timeline?.asAt })] as const,
  )

/** Every entry of some random cases, explained. */
const randomEntries = fc
  .sample(anyCase, { numRuns: 250, seed: 20261122 })
  .flatMap(({ caseFile, asAt }) => entriesOf(timelineOf(caseFile, asAt)))

test('random cases: all entries together, and every single one', () => {
  const { grade, worst } = measure(randomEntries)
  console.info(`entries: grade ${grade.toFixed(2)}; hardest ${worst.grade.toFixed(2)}, ${worst.name}:`, worst.items)
  expect(grade).toBeLessThanOrEqual(AT_MOST)
  expect(worst.grade).toBeLessThanOrEqual(8)
})

test('the dates do not flatter the grade: with every date read as one word', () => {
  const { grade } = measure(
    randomEntries.map(([name, items]) => [
      name,
      items.map((item) => item.replace(/\w+day \d{1,2} \w+ \d{4}/g, 'Saturday')),
    ]),
  )
  console.info(`entries, dates as one word: grade ${grade.toFixed(2)}`)
  expect(grade).toBeLessThanOrEqual(8)
})

const folder = new URL('../../examples/', import.meta.url)

/** Every example, as at the first and the last of its own dates. */
const exampleTimelines = (): Timeline[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const caseFile = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as CaseFile
      const days = Object.values(caseFile.dates)
        .map((date) => String(date).slice(0, 10))
        .sort()
      return [days[0] ?? '2025-01-01', days.at(-1) ?? '2025-01-01']
        .map((asAt) => timelineOf(caseFile, asAt))
        .filter((timeline) => timeline !== null)
    })

test.skipIf(!existsSync(folder))('the examples', () => {
  const texts = exampleTimelines().flatMap(entriesOf)
  const { grade, worst } = measure(texts)
  console.info(`examples: grade ${grade.toFixed(2)}; hardest ${worst.grade.toFixed(2)}, ${worst.name}:`, worst.items)
  expect(grade).toBeLessThanOrEqual(AT_MOST)
  expect(worst.grade).toBeLessThanOrEqual(8)
})

test.skipIf(!existsSync(folder))('the short form: one or two sentences an entry of every example', () => {
  const texts = exampleTimelines().flatMap((timeline) =>
    timeline.entries.map((entry) => [`${entry.id} ${entry.state}`, [summarizeEntry(entry, timeline)]] as const),
  )
  const sentences = texts.map(([, items]) => countText(items).sentence)
  const { grade, worst } = measure(texts)
  const average = sentences.reduce((sum, n) => sum + n, 0) / sentences.length
  console.info(
    `short forms: ${texts.length}, ${average.toFixed(2)} sentences, grade ${grade.toFixed(2)}; hardest ${worst.grade.toFixed(2)}, ${worst.name}:`,
    worst.items,
  )
  expect(texts.filter((_, i) => (sentences[i] ?? 0) > 2 || sentences[i] === 0)).toEqual([])
  expect(grade).toBeLessThanOrEqual(8)
})

test('the short form of random cases: one or two sentences', () => {
  for (const { caseFile, asAt } of fc.sample(anyCase, { numRuns: 250, seed: 20261122 })) {
    const timeline = timelineOf(caseFile, asAt)
    for (const entry of timeline?.entries ?? []) {
      const { sentence } = countText([summarizeEntry(entry, timeline ?? {})])
      expect(sentence === 1 || sentence === 2, `${entry.id} ${entry.state}`).toBe(true)
    }
  }
})

test('one deadline of every limit', () => {
  const texts = everyDeadline('2025-07-31').map(([limit, deadline]) => [limit, explainDeadline(deadline)] as const)
  const { grade, worst } = measure(texts)
  console.info(`deadlines: grade ${grade.toFixed(2)}; hardest ${worst.grade.toFixed(2)}, ${worst.name}:`, worst.items)
  expect(grade).toBeLessThanOrEqual(AT_MOST)
})

test('classifications and the glossary', () => {
  const classified = measure(
    everyDispute.map((dispute) => [JSON.stringify(dispute), explainClassification(classifyDecision(dispute))] as const),
  )
  console.info(
    `classifications: grade ${classified.grade.toFixed(2)}; hardest ${classified.worst.grade.toFixed(2)}, ${classified.worst.name}`,
  )
  expect(classified.grade).toBeLessThanOrEqual(8)
  const terms = measure(Object.entries(glossary).map(([term, text]) => [term, [text]] as const))
  console.info(`glossary: grade ${terms.grade.toFixed(2)}`)
  expect(terms.grade).toBeLessThanOrEqual(8)
})

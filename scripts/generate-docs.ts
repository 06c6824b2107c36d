// Writes docs/law.md from the law itself; with --check it writes nothing and fails when the page has drifted.
import { readFile, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import {
  type CountingRuleId,
  computedWith,
  countingRules,
  type DisputeKind,
  describeLimits,
  disputeKinds,
  type ExceptionId,
  exceptionLabel,
  exceptions,
  kindLabel,
  type ProvisionId,
  provisions,
  ruleLabel,
} from '../src/index'

const PAGE = 'docs/law.md'

const link = (id: ProvisionId): string => (provisions[id].url === null ? id : `[${id}](${provisions[id].url})`)
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

const READINGS = { 'the-provisions-words': "the provision's own words", 'our-reading': 'our reading' }

/** The page, as it should stand. */
export function lawPage(): string {
  return `# The law

This page is generated from \`src/law\`: do not edit it, run \`npm run generate:docs\`. Every row was last reviewed on
${computedWith.law}. It covers England, and it is not legal advice.

**How sure** says what was read. *statute*: the provision's current text. *as-made*: its text as first made, or a copy.
*guidance*: only guidance that agrees with itself. *recollection*: nothing; check it before you rely on it.

## Time limits

${table(
  ['Limit', 'Who', 'Does what', 'From when, how long', 'An awkward end', 'Provision', 'How sure'],
  describeLimits().map((row) => [
    `\`${row.id}\``,
    row.who,
    row.what,
    row.counted,
    row.end,
    row.provisions.map(({ citation }) => link(citation as ProvisionId)).join('; '),
    row.verified,
  ]),
)}

## How days are counted

${table(
  ['Rule', 'In words', 'Authority', 'How sure'],
  Object.entries(countingRules).map(([id, rule]) => [
    `\`${id}\``,
    ruleLabel(id as CountingRuleId),
    [...rule.law.map(link), ...('reading' in rule && rule.reading ? [READINGS[rule.reading]] : [])].join('; '),
    rule.verified,
  ]),
)}

## What lifts a limit

${table(
  ['Exception', 'In words', 'Lifts'],
  Object.entries(exceptions).map(([id, { lifts }]) => [
    `\`${id}\``,
    exceptionLabel(id as ExceptionId),
    lifts.map((limit) => `\`${limit}\``).join(', '),
  ]),
)}

## Kinds of dispute

${table(
  ['Kind', 'In words', 'Provision'],
  Object.entries(disputeKinds).map(([id, { law }]) => [`\`${id}\``, kindLabel(id as DisputeKind), link(law)]),
)}
`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const page = lawPage()
  if (!process.argv.includes('--check')) await writeFile(PAGE, page)
  else if ((await readFile(PAGE, 'utf8')) !== page) {
    console.error(`${PAGE} no longer matches src/law: run npm run generate:docs.`)
    process.exitCode = 1
  }
}

// npm run check:release: how old the list may be, whom package.json names, and what the changelog and the tag must say.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { scripts } from '../../package.json'
import { checkRelease } from '../../scripts/check-release'
import { useOwnList } from '../calendar/script-support'
import { ROOT } from '../docs/blocks'

const { own, now, run } = useOwnList()

const FILLED = {
  name: 'send-dispute-timescales',
  version: '1.2.0',
  author: 'A Maintainer <a.maintainer@example.org>',
  homepage: 'https://example.org/timescales',
  bugs: { url: 'https://example.org/owner/timescales/issues' },
  repository: { type: 'git', url: 'git+https://example.org/owner/timescales.git' },
}
const CHANGELOG = '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-11-22\n\n### Law\n\n- A line.\n'

/** Runs the check on a package and a changelog of the test's own, which are fit for a release but for what it changes. */
async function check(
  options: readonly string[] = [],
  { metadata = {}, changelog = CHANGELOG }: { metadata?: object; changelog?: string } = {},
) {
  const [pkg, log] = [join(own.folder, 'package.json'), join(own.folder, 'CHANGELOG.md')]
  await writeFile(pkg, JSON.stringify({ ...FILLED, ...metadata }))
  await writeFile(log, changelog)
  return run(checkRelease, ['--package', pkg, '--changelog', log, ...options], '2026-11-22')
}

test('npm publish checks the release, and then builds what it publishes', () => {
  expect(scripts.prepublishOnly).toBe('npm run check:release && npm run build')
})

test('the package as it stands is refused while it names no place to report to', async () => {
  const { author } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8')) as { author: string }
  const result = await run(checkRelease, ['--today', '2026-11-22'])
  const names = 'package.json still holds a placeholder in author, homepage, bugs and repository'
  if (author.startsWith('FILL IN')) expect(result.complained).toContain(names)
  else expect(result.complained).not.toContain('placeholder')
})

test('a filled-in package with its section in the changelog may be released', async () => {
  const result = await check(['--tag', 'v1.2.0'])
  expect(result).toMatchObject({ code: 0, complained: '' })
})

describe('how old the bank holidays may be', () => {
  test.each([
    { today: '2026-11-22', code: 0, says: 'on 2026-11-22, 0 days before 2026-11-22', left: '770 days left' },
    { today: '2026-11-23', code: 0, says: '1 day before', left: '769 days left' },
    { today: '2027-01-21', code: 0, says: '60 days before', left: '710 days left' },
    { today: '2027-01-22', code: 1, says: '61 days before', left: '709 days left' },
    { today: '2028-12-30', code: 1, says: '769 days before', left: '1 day left' },
  ])('on $today: exit $code, $says, $left', async ({ today, code, says, left }) => {
    const result = await check(['--today', today])
    expect(result.code).toBe(code)
    expect(result.said).toContain(says)
    expect(result.said).toContain(`Published to the end of 2028: ${left}`)
    expect(result.complained).toBe(
      code === 0
        ? ''
        : "The bank holidays were last compared with GOV.UK's more than 60 days ago: run npm run update:bank-holidays -- https://www.gov.uk/bank-holidays.json first.",
    )
  })

  test('today is the machine’s, unless it is given', async () => {
    const at = (today: string) => run(checkRelease, [], today)
    expect((await at('2027-01-22')).complained).toContain('more than 60 days ago')
    expect((await at('2027-01-21')).complained).not.toContain('days ago')
  })

  test('a list from the future', async () => {
    const result = await check(['--today', '2026-11-21'], { changelog: CHANGELOG.replace('2026-11-22', '2026-11-21') })
    expect(result.code).toBe(1)
    expect(result.complained).toBe(
      'The list says it was compared on 2026-11-22, after 2026-11-21: check the clock, or the list.',
    )
  })

  test('a year of which every row is withdrawn is not published', async () => {
    const rows = (await now()).replace(
      /("date": "2028-[^}]*"publishedOn": "[^"]*")/g,
      '$1, "withdrawnOn": "2026-11-22"',
    )
    await writeFile(own.path, rows)
    expect((await check()).said).toContain('Published to the end of 2027: 404 days left')
  })
})

describe('package.json', () => {
  const UNFILLED = 'FILL IN BEFORE RELEASE'
  test.each([
    { metadata: { author: UNFILLED }, says: 'still holds a placeholder in author: fill it in' },
    {
      metadata: { author: { name: 'A', email: 'fill-in-before-release@example.invalid' } },
      says: 'placeholder in author',
    },
    { metadata: { homepage: 'https://fill-in-before-release.invalid/' }, says: 'placeholder in homepage' },
    { metadata: { description: `What it does. ${UNFILLED.toLowerCase()}` }, says: 'placeholder in description' },
    {
      metadata: { author: UNFILLED, bugs: { url: 'https://fill-in-before-release.invalid/' } },
      says: 'in author and bugs',
    },
    { metadata: { author: undefined }, says: 'package.json must have author (docs/releasing.md).' },
    { metadata: { bugs: undefined, repository: undefined }, says: 'package.json must have bugs and repository' },
    { metadata: { homepage: 'example.org' }, says: 'homepage in package.json must be an address such as' },
    { metadata: { homepage: 'http://example.org/' }, says: 'it is "http://example.org/"' },
    { metadata: { bugs: 'https://example.org' }, says: 'bugs in package.json must be an address such as' },
    { metadata: { repository: 'owner/timescales' }, says: 'such as "git+https://example.org/owner/name.git"' },
    {
      metadata: { repository: { url: 'https://example.org/owner/timescales.git' } },
      says: 'repository in package.json',
    },
  ])('$metadata', async ({ metadata, says }) => {
    const result = await check([], { metadata })
    expect(result.code).toBe(1)
    expect(result.complained).toContain(says)
    expect(result.complained.split('\n')).toHaveLength(1)
  })

  test('an address may also be text, as npm allows', async () => {
    const metadata = { bugs: 'https://example.org/owner/timescales/issues', repository: FILLED.repository.url }
    expect((await check([], { metadata })).code).toBe(0)
  })
})

describe('CHANGELOG.md and the tag', () => {
  const section = (title: string, text = '- A line.\n') => `# Changelog\n\n## [Unreleased]\n\n## ${title}\n\n${text}`
  test.each([
    {
      changelog: '# Changelog\n\n## [Unreleased]\n\n- A line.\n',
      says: 'has no section for 1.2.0: put "## [1.2.0] - 2026-11-22"',
    },
    { changelog: section('[1.2.0-beta] - 2026-11-22'), says: 'has no section for 1.2.0' },
    { changelog: section('[1.2.0]'), says: 'must read "## [1.2.0] - 2026-11-22"; it has no day' },
    { changelog: section('[1.2.0] - soon'), says: 'it has no day' },
    { changelog: section('[1.2.0] - 2026-11-23'), says: '1.2.0 came out on 2026-11-23, which is after 2026-11-22' },
    { changelog: section('[1.2.0] - 2026-11-22', ''), says: 'section for 1.2.0 in CHANGELOG.md is empty' },
    {
      changelog: CHANGELOG.replace('## [Unreleased]', '## [Unreleased]\n\n- Forgotten.'),
      says: 'still has lines under "Unreleased": move them under 1.2.0',
    },
  ])('$says', async ({ changelog, says }) => {
    const result = await check([], { changelog })
    expect(result.code).toBe(1)
    expect(result.complained).toContain(says)
    expect(result.complained.split('\n')).toHaveLength(1)
  })

  test.each(['1.2.0', 'v1.2.1', 'v1.2.0-beta'])('the tag %s is another version', async (tag) => {
    const result = await check(['--tag', tag])
    expect(result).toMatchObject({ code: 1 })
    expect(result.complained).toBe(`The tag is "${tag}", but package.json has version 1.2.0: the tag must be "v1.2.0".`)
  })
})

test('everything that stands in the way is said at once', async () => {
  const result = await check(['--today', '2027-01-22', '--tag', 'v2'], {
    metadata: { author: undefined },
    changelog: '',
  })
  expect(result.complained.split('\n')).toHaveLength(4)
})

describe('wrong use', () => {
  test.each([
    { args: ['2026-11-22'], says: 'options only' },
    { args: ['--today', '22 November'], says: '--today must be a date' },
    { args: ['--tomorrow'], says: '--tomorrow' },
  ])('$args: exit 2', async ({ args, says }) => {
    const result = await run(checkRelease, args)
    expect(result).toMatchObject({ code: 2, said: '' })
    expect(result.complained).toContain(says)
    expect(result.complained).toContain('Usage: npm run check:release')
  })

  test.each(['--package', '--changelog'])('%s of a file that is not there: exit 1', async (option) => {
    const result = await run(checkRelease, [option, join(own.folder, 'nothing')])
    expect(result.code).toBe(1)
    expect(result.complained).toContain('cannot be read')
  })

  test('a package.json that is not JSON: exit 1', async () => {
    const file = join(own.folder, 'package.json')
    await writeFile(file, '{')
    expect(await run(checkRelease, ['--package', file])).toMatchObject({ code: 1 })
  })
})

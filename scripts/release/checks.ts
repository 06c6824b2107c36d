// What package.json, CHANGELOG.md and the git tag must say before a release: texts in, sentences out.

/** What stands in package.json where only a maintainer can say what belongs. The whole list is in docs/releasing.md. */
export const PLACEHOLDER = 'FILL IN BEFORE RELEASE'

/** Whom to ask, and where to report: npm shows these on the package's page. */
const WHERE_TO_REPORT = ['author', 'homepage', 'bugs', 'repository'] as const

/** The keys of package.json that still hold a placeholder, are missing, or are no address. */
export function metadataProblems(metadata: Readonly<Record<string, unknown>>): string[] {
  const unfilled = Object.keys(metadata).filter((key) => isUnfilled(metadata[key]))
  const missing = WHERE_TO_REPORT.filter((key) => metadata[key] === undefined)
  const filled = Object.fromEntries(Object.entries(metadata).filter(([key]) => !unfilled.includes(key)))
  const odd = (Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[]).filter(
    (key) => filled[key] !== undefined && !ADDRESSES[key].form.test(addressOf(filled[key])),
  )
  return [
    ...(unfilled.length > 0
      ? [`package.json still holds a placeholder in ${list(unfilled)}: fill it in first (docs/releasing.md).`]
      : []),
    ...(missing.length > 0 ? [`package.json must have ${list(missing)} (docs/releasing.md).`] : []),
    ...odd.map((key) => `${key} in package.json must be ${ADDRESSES[key].example}; it is "${addressOf(filled[key])}".`),
  ]
}

/** npm publishes with provenance only from the repository that package.json names, so it must be that one exactly. */
const ADDRESSES = {
  homepage: { form: /^https:\/\/[^\s/]+\.[^\s/]+/, example: 'an address such as "https://example.org/timescales"' },
  bugs: {
    form: /^https:\/\/[^\s/]+\.[^\s/]+\/\S/,
    example: 'an address such as "https://example.org/owner/name/issues"',
  },
  repository: {
    form: /^git\+https:\/\/[^\s/]+\/\S+\.git$/,
    example: 'such as "git+https://example.org/owner/name.git"',
  },
} as const

const addressOf = (value: unknown): string => String((value as { url?: unknown } | null)?.url ?? value)

function isUnfilled(value: unknown): boolean {
  const text = (JSON.stringify(value) ?? '').toUpperCase().replaceAll('-', ' ')
  return text.includes(PLACEHOLDER)
}

/** The changelog must have a section for this version, dated, with something in it, and nothing left unreleased. */
export function changelogProblems(changelog: string, version: string, today: string): string[] {
  const sections = sectionsOf(changelog)
  const own = sections.find(({ title }) => title.startsWith(`[${version}]`))
  if (own === undefined)
    return [`CHANGELOG.md has no section for ${version}: put "## [${version}] - ${today}" over what is unreleased.`]
  const day = /^\[[^\]]+\] - (\d{4}-\d{2}-\d{2})$/.exec(own.title)?.[1]
  const unreleased = sections.find(({ title }) => title === '[Unreleased]')
  return [
    ...(day === undefined
      ? [`The section of CHANGELOG.md must read "## [${version}] - ${today}"; it has no day.`]
      : []),
    ...(day !== undefined && day > today
      ? [`CHANGELOG.md says that ${version} came out on ${day}, which is after ${today}: correct the day.`]
      : []),
    ...(own.text === '' ? [`The section for ${version} in CHANGELOG.md is empty: say what changed.`] : []),
    ...(unreleased !== undefined && unreleased.text !== ''
      ? [`CHANGELOG.md still has lines under "Unreleased": move them under ${version}.`]
      : []),
  ]
}

function sectionsOf(changelog: string): { title: string; text: string }[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n')
      return { title: title.trim(), text: lines.join('\n').trim() }
    })
}

/** A tag names the version that is published, and nothing else. */
export const tagProblems = (tag: string, version: string): string[] =>
  tag === `v${version}`
    ? []
    : [`The tag is "${tag}", but package.json has version ${version}: the tag must be "v${version}".`]

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

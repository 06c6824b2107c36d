// The case in the address, after the #: it never leaves the browser, and whoever opens the link sees the same case.
import type { Answers } from './answers'
import { readTyped, type TypedDate, toTyped } from './dates'

/** The answers, and whether they are being changed. */
export interface Link {
  readonly answers: Answers
  readonly changing: boolean
}

const LISTS = ['sections', 'recommendations'] as const

/** `#kind=refusal-to-assess&noticeSentOn=2025-10-01&asAt=2025-10-20`. */
export function toFragment({ answers, changing }: Link): string {
  const { kind, detained, dates, asAt, name } = answers
  const parts: [string, string][] = [['kind', kind]]
  for (const list of LISTS) if (answers[list].length > 0) parts.push([list, answers[list].join(',')])
  if (detained) parts.push(['detained', 'yes'])
  for (const [field, typed] of Object.entries(dates)) parts.push([field, isoOf(typed)])
  parts.push(['asAt', isoOf(asAt)])
  if (name !== '') parts.push(['name', name])
  if (changing) parts.push(['change', 'yes'])
  return `#${parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`).join('&')}`
}

/** What a link says; null where it holds no case. Anything it names that is no answer is taken for a date. */
export function fromFragment(fragment: string, today: string): Link | null {
  const said = new URLSearchParams(fragment.replace(/^#/, ''))
  const kind = said.get('kind')
  if (kind === null) return null
  const dates: Record<string, TypedDate> = {}
  const listed = (key: string): readonly string[] => (said.get(key) ?? '').split(',').filter((item) => item !== '')
  for (const [key, value] of said) if (!KNOWN.has(key)) dates[key] = toTyped(value)
  const answers: Answers = {
    kind,
    sections: listed('sections'),
    recommendations: listed('recommendations'),
    detained: said.get('detained') === 'yes',
    dates,
    asAt: toTyped(said.get('asAt') ?? today),
    name: said.get('name') ?? '',
  }
  return { answers, changing: said.get('change') === 'yes' }
}

const KNOWN = new Set(['kind', ...LISTS, 'detained', 'asAt', 'name', 'change'])

function isoOf(typed: TypedDate): string {
  const iso = readTyped(typed)
  return typeof iso === 'string' ? iso : `${typed.year}-${typed.month}-${typed.day}`
}

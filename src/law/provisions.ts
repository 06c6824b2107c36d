// Every provision the library rests on: where to read it, and how sure we are of what it says.
import { freeze } from '../freeze'

/**
 * How sure we are, strongest first. `statute`: the provision's current text was read. `as-made`: its text was read as
 * made or in a copy. `guidance`: only consistent guidance was read. `recollection`: no text was read.
 */
export const VERIFIED = ['statute', 'as-made', 'guidance', 'recollection'] as const
export type Verified = (typeof VERIFIED)[number]

/** The day on which every provision, rule and row was last reviewed. */
export const LAST_REVIEWED = '2026-11-22'

/** The day from which the law applies unless a row says otherwise: Children and Families Act 2014 Part 3. */
export const IN_FORCE_FROM = '2014-09-01'

/** The day the law of detained persons began: CFA s.73, Detained Regs. */
export const DETAINED_FROM = '2015-04-01'

/** Decisions made, and plans made or amended, from this day: recommendations on health and social care. Rec Regs. */
export const RECOMMENDATIONS_FROM = '2018-04-03'

const LEGISLATION = 'https://www.legislation.gov.uk/'
const CODE_OF_PRACTICE = 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25'
const CASE_LAW = 'https://caselaw.nationalarchives.gov.uk/'

/** Acts, instruments and guidance by the short name that citations begin with; `unit` is what its numbers count. */
export const instruments = /* @__PURE__ */ (() =>
  freeze({
    CFA: { title: 'Children and Families Act 2014', url: `${LEGISLATION}ukpga/2014/6`, unit: 'section' },
    Regs: {
      title: 'Special Educational Needs and Disability Regulations 2014 (SI 2014/1530)',
      url: `${LEGISLATION}uksi/2014/1530`,
      unit: 'regulation',
    },
    Rules: {
      title:
        'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008 (SI 2008/2699)',
      url: `${LEGISLATION}uksi/2008/2699`,
      unit: 'article',
    },
    'UT Rules': {
      title: 'Tribunal Procedure (Upper Tribunal) Rules 2008 (SI 2008/2698)',
      url: `${LEGISLATION}uksi/2008/2698`,
      unit: 'article',
    },
    'Rec Regs': {
      title:
        'Special Educational Needs and Disability (First-tier Tribunal Recommendations Power) Regulations 2017 (SI 2017/1306)',
      url: `${LEGISLATION}uksi/2017/1306`,
      unit: 'regulation',
    },
    'Detained Regs': {
      title: 'Special Educational Needs and Disability (Detained Persons) Regulations 2015 (SI 2015/62)',
      url: `${LEGISLATION}uksi/2015/62`,
      unit: 'regulation',
    },
    EqA: { title: 'Equality Act 2010', url: `${LEGISLATION}ukpga/2010/15`, unit: 'section' },
    BFDA: { title: 'Banking and Financial Dealings Act 1971', url: `${LEGISLATION}ukpga/1971/80`, unit: 'section' },
    LGA: { title: 'Local Government Act 1974', url: `${LEGISLATION}ukpga/1974/7`, unit: 'section' },
    'Interpretation Act': { title: 'Interpretation Act 1978', url: `${LEGISLATION}ukpga/1978/30`, unit: 'section' },
    CPR: { title: 'Civil Procedure Rules 1998 (SI 1998/3132)', url: `${LEGISLATION}uksi/1998/3132`, unit: 'part' },
    'SI 2020/471': {
      title: 'Special Educational Needs and Disability (Coronavirus) (Amendment) Regulations 2020 (SI 2020/471)',
      url: `${LEGISLATION}uksi/2020/471`,
      unit: 'regulation',
    },
    Code: { title: 'SEND Code of Practice: 0 to 25 years, January 2015', url: CODE_OF_PRACTICE, unit: null },
    'Case law': { title: 'Decided cases', url: null, unit: null },
  } as const satisfies Record<string, { title: string; url: string | null; unit: string | null }>))()

export type Instrument = keyof typeof instruments

export interface Provision {
  /** How the library cites it, such as `Regs 34(1)`. */
  readonly citation: string
  readonly instrument: Instrument
  /** Its page; null where a judgment is in no free public archive. */
  readonly url: string | null
  readonly verified: Verified
  /** ISO date. */
  readonly lastReviewed: string
}

// biome-ignore format: one line a provision
const rows = {
  'CFA s.24': 'guidance', 'CFA s.44(1)': 'as-made', 'CFA s.44(3)': 'guidance', 'CFA s.45': 'guidance',
  'CFA s.51(2)(a)': 'guidance', 'CFA s.51(2)(b)': 'guidance', 'CFA s.51(2)(c)': 'guidance', 'CFA s.51(2)(c)(i)': 'guidance',
  'CFA s.51(2)(c)(ii)': 'guidance', 'CFA s.51(2)(c)(iii)': 'guidance', 'CFA s.51(2)(c)(iv)': 'guidance', 'CFA s.51(2)(d)': 'guidance',
  'CFA s.51(2)(e)': 'guidance', 'CFA s.51(2)(f)': 'guidance', 'CFA s.51(3)': 'guidance', 'CFA s.53': 'guidance', 'CFA s.54': 'guidance',
  'CFA s.55': 'guidance', 'CFA s.55(2)': 'guidance', 'CFA s.57': 'guidance', 'CFA s.73': 'guidance',
  'Regs 4(1)': 'statute', 'Regs 5(1)': 'statute', 'Regs 5(4)': 'guidance', 'Regs 8(1)': 'as-made', 'Regs 8(2)': 'guidance',
  'Regs 10(1)': 'as-made', 'Regs 10(4)': 'guidance', 'Regs 13(1)(a)': 'as-made', 'Regs 13(2)': 'as-made', 'Regs 13(3)': 'guidance',
  'Regs 15(2)': 'as-made', 'Regs 15(4)': 'as-made', 'Regs 15(5)': 'guidance',
  'Regs 18(1)(a)': 'statute', 'Regs 18(1)(b)': 'statute', 'Regs 18(2)': 'statute', 'Regs 18(3)': 'statute',
  'Regs 20': 'as-made', 'Regs 20(3)': 'statute', 'Regs 20(4)': 'statute', 'Regs 20(10)': 'guidance', 'Regs 21(7)': 'as-made',
  'Regs 22(2)(c)': 'as-made', 'Regs 22(3)': 'as-made', 'Regs 22(4)': 'as-made',
  'Regs 25(1)': 'guidance', 'Regs 27(2)': 'as-made', 'Regs 27(3)': 'guidance',
  'Regs 33': 'as-made', 'Regs 34': 'guidance', 'Regs 34(1)': 'guidance', 'Regs 35': 'guidance', 'Regs 36': 'guidance', 'Regs 37': 'guidance',
  'Regs 38': 'guidance', 'Regs 39': 'guidance', 'Regs 41': 'guidance',
  'Regs 42(2)': 'statute', 'Regs 42(3)': 'statute', 'Regs 42(4)': 'statute', 'Regs 42(5)': 'statute',
  'Regs 44(1)': 'guidance', 'Regs 44(2)(a)': 'as-made', 'Regs 44(2)(b)': 'as-made', 'Regs 44(2)(b)(i)': 'as-made', 'Regs 44(2)(b)(ii)': 'as-made',
  'Regs 44(2)(c)(i)': 'as-made', 'Regs 44(2)(c)(ii)': 'as-made', 'Regs 44(2)(d)': 'recollection', 'Regs 44(2)(e)': 'guidance',
  'Regs 44(2)(f)': 'guidance', 'Regs 44(2)(g)': 'guidance', 'Regs 44(2)(h)': 'guidance', 'Regs 44(3)': 'guidance', 'Regs 45': 'as-made', 'Regs 45(7)': 'guidance',
  'Rules 1(3)': 'guidance', 'Rules 5(3)(a)': 'guidance', 'Rules 12(1)': 'guidance', 'Rules 12(2)': 'as-made', 'Rules 12(3)(a)': 'as-made',
  'Rules 12(3)(b)': 'as-made', 'Rules 12(4)': 'guidance', 'Rules 19': 'guidance', 'Rules 20(1)(c)': 'statute', 'Rules 21(1)': 'guidance',
  'Rules 45': 'guidance', 'Rules 46': 'guidance', 'Rules 48(3)': 'guidance',
  'UT Rules 12(1)': 'guidance', 'UT Rules 12(2)': 'guidance', 'UT Rules 12(3)': 'guidance', 'UT Rules 21(3)(b)': 'statute',
  'UT Rules 22(3)': 'as-made', 'UT Rules 22(4)': 'as-made', 'UT Rules 22(5)': 'as-made', 'UT Rules 23(2)': 'as-made',
  'Rec Regs': 'guidance', 'Rec Regs 7': 'guidance',
  'Detained Regs 5': 'statute', 'Detained Regs 5(4)': 'guidance', 'Detained Regs 10': 'guidance', 'Detained Regs 13(1)': 'as-made',
  'Detained Regs 13(2)': 'as-made', 'Detained Regs 13(3)': 'guidance',
  'EqA Sch.17': 'as-made', 'EqA Sch.17 para 4': 'as-made',
  'BFDA s.1': 'guidance', 'BFDA Sch.1': 'guidance',
  'LGA s.26B': 'statute', 'Interpretation Act s.5': 'as-made', 'Interpretation Act Sch.1': 'as-made', 'Interpretation Act s.9': 'as-made', 'CPR 54.5': 'guidance', 'SI 2020/471': 'guidance',
  'Code 9.43': 'guidance', 'Code 9.190': 'guidance', 'Code 9.192': 'guidance', 'Code 9.197': 'guidance', 'Code 11.23': 'guidance', 'Code 11.26': 'guidance',
  'Code 11.27': 'guidance', 'Code 11.28': 'guidance', 'Code 11.33': 'guidance', 'Code 11.35': 'guidance', 'Code 11.38': 'guidance', 'Code 11.47': 'guidance',
  'Dodds v Walker [1981] 1 WLR 1027 (HL)': 'as-made', 'Lester v Garland': 'as-made', 'Pruden v Cunard Ellerman [1993] IRLR 317': 'guidance',
  'L, M and P v Devon [2022] EWHC 493 (Admin)': 'as-made', 'W v Hertfordshire [2023] EWHC 3138 (Admin)': 'as-made',
} as const satisfies Record<string, Verified>

export type ProvisionId = keyof typeof rows

/** How sure we are of each: all that a calculation needs to know of a provision. */
export const verifiedOf: Readonly<Record<ProvisionId, Verified>> = rows

/** Every provision the library cites, by its citation. */
export const provisions: Readonly<Record<ProvisionId, Provision>> = /* @__PURE__ */ (() =>
  freeze(
    Object.fromEntries(
      Object.entries(rows).map(([citation, verified]) => [
        citation,
        { citation, ...place(citation), verified, lastReviewed: LAST_REVIEWED },
      ]),
    ) as Record<ProvisionId, Provision>,
  ))()

/** Longest first, so that `UT Rules` is not read as `Rules`. */
function place(citation: string): { instrument: Instrument; url: string | null } {
  const named = (Object.keys(instruments) as Instrument[]).find(
    (name) => citation === name || citation.startsWith(`${name} `),
  )
  if (named === undefined) {
    const neutral = /\[(\d{4})\] EWHC (\d+) \(Admin\)/.exec(citation)
    return { instrument: 'Case law', url: neutral && `${CASE_LAW}ewhc/admin/${neutral[1]}/${neutral[2]}` }
  }
  const { url, unit } = instruments[named]
  const rest = citation.slice(named.length)
  const number = /\d+[A-Z]?/.exec(rest)?.[0]
  if (url === null || unit === null || number === undefined) return { instrument: named, url }
  if (!rest.startsWith(' Sch.')) return { instrument: named, url: `${url}/${unit}/${number}` }
  const paragraph = / para (\d+)/.exec(rest)?.[1]
  return { instrument: named, url: `${url}/schedule/${number}${paragraph ? `/paragraph/${paragraph}` : ''}` }
}

/** The weakest of several: a result is only as sure as the least sure thing it rests on. */
export function weakest(levels: readonly Verified[]): Verified {
  return VERIFIED[Math.max(0, ...levels.map((level) => VERIFIED.indexOf(level)))] as Verified
}

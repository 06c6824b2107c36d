// Every provision the library rests on: where to read it, and how sure we are of what it says.
import { freeze } from '../freeze'

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

/** The provisions by how sure we are of them; once one has been read, it moves up. */
// biome-ignore format: by instrument
export const readings = {
  statute: [
    'Regs 4(1)', 'Regs 5(1)', 'Regs 18(1)(a)', 'Regs 18(1)(b)', 'Regs 18(2)', 'Regs 18(3)', 'Regs 20(3)', 'Regs 20(4)',
    'Regs 42(2)', 'Regs 42(3)', 'Regs 42(4)', 'Regs 42(5)',
    'Rules 20(1)(c)',
    'UT Rules 21(3)(b)',
    'Detained Regs 5', 'LGA s.26B',
  ],
  'as-made': [
    'CFA s.44(1)',
    'Regs 8(1)', 'Regs 10(1)', 'Regs 13(1)(a)', 'Regs 13(2)', 'Regs 15(2)', 'Regs 15(4)', 'Regs 20', 'Regs 21(7)',
    'Regs 22(2)(c)', 'Regs 22(3)', 'Regs 22(4)', 'Regs 27(2)', 'Regs 33', 'Regs 44(2)(a)', 'Regs 44(2)(b)',
    'Regs 44(2)(b)(i)', 'Regs 44(2)(b)(ii)', 'Regs 44(2)(c)(i)', 'Regs 44(2)(c)(ii)', 'Regs 45',
    'Rules 12(2)', 'Rules 12(3)(a)', 'Rules 12(3)(b)',
    'UT Rules 22(3)', 'UT Rules 22(4)', 'UT Rules 22(5)', 'UT Rules 23(2)',
    'Detained Regs 13(1)', 'Detained Regs 13(2)', 'EqA Sch.17', 'EqA Sch.17 para 4', 'Interpretation Act s.5',
    'Interpretation Act Sch.1', 'Interpretation Act s.9',
    'Dodds v Walker [1981] 1 WLR 1027 (HL)', 'Lester v Garland', 'L, M and P v Devon [2022] EWHC 493 (Admin)',
    'W v Hertfordshire [2023] EWHC 3138 (Admin)',
  ],
  guidance: [
    'CFA s.24', 'CFA s.44(3)', 'CFA s.45', 'CFA s.51(2)(a)', 'CFA s.51(2)(b)', 'CFA s.51(2)(c)', 'CFA s.51(2)(c)(i)',
    'CFA s.51(2)(c)(ii)', 'CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)', 'CFA s.51(2)(d)', 'CFA s.51(2)(e)',
    'CFA s.51(2)(f)', 'CFA s.51(3)', 'CFA s.53', 'CFA s.54', 'CFA s.55', 'CFA s.55(2)', 'CFA s.57', 'CFA s.73',
    'Regs 5(4)', 'Regs 8(2)', 'Regs 10(4)', 'Regs 13(3)', 'Regs 15(5)', 'Regs 20(10)', 'Regs 25(1)', 'Regs 27(3)',
    'Regs 34', 'Regs 34(1)', 'Regs 35', 'Regs 36', 'Regs 37', 'Regs 38', 'Regs 39', 'Regs 41', 'Regs 44(1)',
    'Regs 44(2)(e)', 'Regs 44(2)(f)', 'Regs 44(2)(g)', 'Regs 44(2)(h)', 'Regs 44(3)', 'Regs 45(7)',
    'Rules 1(3)', 'Rules 5(3)(a)', 'Rules 12(1)', 'Rules 12(4)', 'Rules 19', 'Rules 21(1)', 'Rules 45', 'Rules 46',
    'Rules 48(3)',
    'UT Rules 12(1)', 'UT Rules 12(2)', 'UT Rules 12(3)', 'Rec Regs', 'Rec Regs 7', 'Detained Regs 5(4)',
    'Detained Regs 10', 'Detained Regs 13(3)', 'BFDA s.1', 'BFDA Sch.1', 'CPR 54.5', 'SI 2020/471',
    'Code 9.43', 'Code 9.190', 'Code 9.192', 'Code 9.197', 'Code 11.23', 'Code 11.26', 'Code 11.27', 'Code 11.28',
    'Code 11.33', 'Code 11.35', 'Code 11.38', 'Code 11.47',
    'Pruden v Cunard Ellerman [1993] IRLR 317',
  ],
  recollection: [
    'Regs 44(2)(d)',
  ],
} as const satisfies Record<Verified, readonly string[]>

/**
 * How sure we are, strongest first. `statute`: the provision's current text was read. `as-made`: its text was read as
 * made or in a copy. `guidance`: only consistent guidance was read. `recollection`: no text was read.
 */
export type Verified = 'statute' | 'as-made' | 'guidance' | 'recollection'
export const VERIFIED = /* @__PURE__ */ (() => Object.keys(readings))() as readonly Verified[]

export type ProvisionId = (typeof readings)[Verified][number]

/** How sure we are of each: all that a calculation needs to know of a provision. */
export const verifiedOf: Readonly<Record<ProvisionId, Verified>> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    VERIFIED.flatMap((level) => readings[level].map((citation) => [citation, level] as const)),
  ))() as Record<ProvisionId, Verified>

/** Every provision the library cites, by its citation. */
export const provisions: Readonly<Record<ProvisionId, Provision>> = /* @__PURE__ */ (() =>
  freeze(
    Object.fromEntries(
      Object.entries(verifiedOf).map(([citation, verified]) => [
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

/** Place in VERIFIED: the greater, the weaker. */
export const rank = (level: Verified): number => VERIFIED.indexOf(level)

/** The weakest of several: a result is only as sure as the least sure thing it rests on. */
export function weakest(levels: readonly Verified[]): Verified {
  return VERIFIED[Math.max(0, ...levels.map(rank))] as Verified
}

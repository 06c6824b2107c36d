// Every provision the library rests on: where to read it, and how sure we are of what it says.
import { freeze, lazyTable } from '../freeze'

/** The day on which every provision, rule and row was last reviewed. */
export const LAST_REVIEWED = '2026-11-29'

/** The day from which the law applies unless a row says otherwise: Children and Families Act 2014 Part 3. */
export const IN_FORCE_FROM = '2014-09-01'

/** The day the law of detained persons began: CFA s.73, Detained Regs. */
export const DETAINED_FROM = '2015-04-01'

/** The day the time limits for complying after a concession began: Regs 45 in its text of 23 March 2015. */
export const CONCESSIONS_FROM = '2015-03-23'

/** Decisions made, and plans made or amended, from this day: recommendations on health and social care. Rec Regs. */
export const RECOMMENDATIONS_FROM = '2018-04-03'

const LEGISLATION = 'https://www.legislation.gov.uk/'
const CODE_OF_PRACTICE = 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25'
const PROTOCOL = 'https://www.justice.gov.uk/courts/procedure-rules/civil/protocol/prot_jrv'
const CASE_LAW = 'https://caselaw.nationalarchives.gov.uk/'

/** Acts, instruments and guidance by the short name that citations begin with; `unit` is the word before a number in its address. */
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
    'Pre-Action Protocol for Judicial Review': {
      title: 'Pre-Action Protocol for Judicial Review',
      url: PROTOCOL,
      unit: null,
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
    'CFA s.24', 'CFA s.36(5)', 'CFA s.36(6)(b)', 'CFA s.42', 'CFA s.44(1)', 'CFA s.44(3)', 'CFA s.45',
    'CFA s.51', 'CFA s.51(2)(a)', 'CFA s.51(2)(b)', 'CFA s.51(2)(c)', 'CFA s.51(2)(c)(i)', 'CFA s.51(2)(c)(ii)',
    'CFA s.51(2)(c)(iii)', 'CFA s.51(2)(c)(iv)', 'CFA s.51(2)(d)', 'CFA s.51(2)(e)', 'CFA s.51(2)(f)', 'CFA s.51(3)',
    'CFA s.52(1)(b)', 'CFA s.53', 'CFA s.54', 'CFA s.55', 'CFA s.55(2)', 'CFA s.57', 'CFA s.57(5)', 'CFA s.70',
    'CFA s.70(1)', 'CFA s.71(7)(a)', 'CFA s.73', 'CFA s.73(2)(a)', 'CFA s.73(8)', 'CFA s.73(9)',
    'Regs 4(1)', 'Regs 5(1)', 'Regs 5(4)', 'Regs 8(1)', 'Regs 8(2)', 'Regs 8(2)(c)', 'Regs 10(1)', 'Regs 10(4)',
    'Regs 13(1)(a)', 'Regs 13(2)', 'Regs 13(3)', 'Regs 15(2)', 'Regs 15(4)', 'Regs 15(5)',
    'Regs 18(1)', 'Regs 18(1)(a)', 'Regs 18(1)(b)', 'Regs 18(2)', 'Regs 18(3)', 'Regs 20(3)', 'Regs 20(4)',
    'Regs 20(9)', 'Regs 20(10)', 'Regs 21(3)', 'Regs 21(4)', 'Regs 21(7)', 'Regs 21(8)', 'Regs 21(9)',
    'Regs 22(2)(c)', 'Regs 22(3)', 'Regs 22(4)', 'Regs 25(1)', 'Regs 27(2)', 'Regs 27(3)', 'Regs 27(4)(a)', 'Regs 28',
    'Regs 33', 'Regs 34(1)', 'Regs 34(2)', 'Regs 34(3)', 'Regs 35(2)', 'Regs 35(3)', 'Regs 35(4)', 'Regs 36(2)',
    'Regs 37(2)', 'Regs 39(1)', 'Regs 39(2)', 'Regs 39(3)', 'Regs 42(2)', 'Regs 42(3)', 'Regs 42(4)', 'Regs 42(5)',
    'Regs 44(1)', 'Regs 44(2)(a)', 'Regs 44(2)(b)', 'Regs 44(2)(b)(i)', 'Regs 44(2)(b)(ii)', 'Regs 44(2)(c)(i)',
    'Regs 44(2)(c)(ii)', 'Regs 44(2)(d)', 'Regs 44(2)(e)', 'Regs 44(2)(f)', 'Regs 44(2)(g)', 'Regs 44(2)(h)',
    'Regs 44(3)', 'Regs 45(3)', 'Regs 45(3A)(a)', 'Regs 45(3A)(b)', 'Regs 45(4)', 'Regs 45(5)(a)', 'Regs 45(5)(b)',
    'Regs 45(6)(a)', 'Regs 45(6)(b)', 'Regs 45(6A)', 'Regs 45(7)',
    'Rules 20(1)(c)',
    'UT Rules 1(3)', 'UT Rules 12(1)', 'UT Rules 12(2)', 'UT Rules 12(3)', 'UT Rules 12(4)', 'UT Rules 21(3)(b)',
    'UT Rules 22(3)', 'UT Rules 22(4)', 'UT Rules 22(5)', 'UT Rules 23(2)(a)', 'UT Rules 24(1A)', 'UT Rules 24(1B)',
    'UT Rules 24(2)', 'UT Rules 25(2)',
    'Rec Regs 3', 'Rec Regs 6(3)', 'Rec Regs 6(4)', 'Rec Regs 6(6)', 'Rec Regs 7(1)', 'Rec Regs 7(2)', 'Rec Regs 7(4)',
    'Detained Regs 4(1)', 'Detained Regs 5(1)', 'Detained Regs 5(4)', 'Detained Regs 8(1)', 'Detained Regs 8(2)',
    'Detained Regs 8(2)(d)', 'Detained Regs 10(1)', 'Detained Regs 10(4)', 'Detained Regs 13(1)(a)',
    'Detained Regs 13(2)', 'Detained Regs 13(3)', 'Detained Regs 19', 'Detained Regs 20(1)', 'Detained Regs 20(2)',
    'Detained Regs 20(3)', 'Detained Regs 21', 'Detained Regs 22(2)', 'Detained Regs 24(1)', 'Detained Regs 24(2)',
    'Detained Regs 24(3)', 'Detained Regs 27(3)', 'Detained Regs 27(4)', 'Detained Regs 29(2)',
    'Detained Regs 29(3)(a)', 'Detained Regs 29(3)(b)', 'Detained Regs 29(4)(a)', 'Detained Regs 29(4)(b)',
    'Detained Regs 29(5)', 'Detained Regs 29(6)', 'Detained Regs 29(7)', 'Detained Regs 30(3)',
    'Detained Regs 30(4)(a)', 'Detained Regs 30(4)(b)', 'Detained Regs 30(5)(a)', 'Detained Regs 30(5)(b)',
    'Detained Regs 30(6)', 'Detained Regs 30(7)',
    'EqA Sch.17', 'EqA Sch.17 para 3', 'EqA Sch.17 para 4', 'LGA s.26B',
  ],
  'as-made': [
    'Rules 5(3)(a)', 'Rules 12(2)', 'Rules 12(3)(a)', 'Rules 12(3)(b)', 'Rules 12(3A)', 'Rules 12(4)',
    'Rules 21(1)(c)', 'Rules 21(1)(cc)', 'SI 2020/471',
    'Interpretation Act s.5', 'Interpretation Act Sch.1', 'Interpretation Act s.9',
    'Dodds v Walker [1981] 1 WLR 1027 (HL)', 'Lester v Garland',
  ],
  guidance: [
    'Rules 1(3)', 'Rules 5(3)', 'Rules 10(5)', 'Rules 12(1)', 'Rules 15(1)', 'Rules 17', 'Rules 19', 'Rules 45',
    'Rules 46', 'Rules 48(3)', 'BFDA s.1', 'BFDA Sch.1', 'CPR 54.5', 'Pre-Action Protocol for Judicial Review',
    'Code 9.43', 'Code 9.83', 'Code 9.192', 'Code 9.197', 'Code 11.26', 'Code 11.47',
    'Pruden v Cunard Ellerman [1993] IRLR 317', 'L, M and P v Devon [2022] EWHC 493 (Admin)',
    'W v Hertfordshire [2023] EWHC 3138 (Admin)', 'KM and DM v Cheshire West and Chester [2024] UKUT 89 (AAC)',
  ],
  recollection: ['CPR 54.8(2)(a)'],
} as const satisfies Record<Verified, readonly string[]>

/**
 * How sure we are, strongest first. `statute`: the provision's current text was read. `as-made`: its text was read as
 * first made or through its amendments. `guidance`: only guidance that agrees, a case that applies it, or another
 * tribunal's same rule was read. `recollection`: no text was read.
 */
export type Verified = 'statute' | 'as-made' | 'guidance' | 'recollection'
export const VERIFIED = /* @__PURE__ */ (() => Object.keys(readings))() as readonly Verified[]

export type ProvisionId = (typeof readings)[Verified][number]

/** How sure we are of a provision: all that a calculation needs to know of it. */
export const verifiedOf = (citation: ProvisionId): Verified =>
  VERIFIED.find((level) => (readings[level] as readonly string[]).includes(citation)) as Verified

/** A provision as the law page shows it. */
export const provisionOf = (citation: ProvisionId): Provision => ({
  citation,
  ...placeOf(citation),
  verified: verifiedOf(citation),
  lastReviewed: LAST_REVIEWED,
})

/** The instrument that a citation begins with (the longest, so that `UT Rules` is not read as `Rules`), and its page. */
function placeOf(citation: string): { instrument: Instrument; url: string | null } {
  const named = (Object.keys(instruments) as Instrument[]).find(
    (name) => citation === name || citation.startsWith(`${name} `),
  )
  if (named === undefined) return { instrument: 'Case law', url: judgmentUrl(citation) }
  const { url, unit } = instruments[named]
  const rest = citation.slice(named.length)
  const number = /\d+[A-Z]?/.exec(rest)?.[0]
  if (url === null || unit === null || number === undefined) return { instrument: named, url }
  if (!rest.startsWith(' Sch.')) return { instrument: named, url: `${url}/${unit}/${number}` }
  const paragraph = / para (\d+)/.exec(rest)?.[1]
  return { instrument: named, url: `${url}/schedule/${number}${paragraph ? `/paragraph/${paragraph}` : ''}` }
}

/** The page of a judgment that has a neutral citation. */
function judgmentUrl(citation: string): string | null {
  const neutral = /\[(\d{4})\] (EWHC|UKUT) (\d+) \((Admin|AAC)\)/.exec(citation)
  if (neutral === null) return null
  const [, year, court = '', number, chamber = ''] = neutral
  return `${CASE_LAW}${court.toLowerCase()}/${chamber.toLowerCase()}/${year}/${number}`
}

/** Place in VERIFIED: the greater, the weaker. */
export const rank = (level: Verified): number => VERIFIED.indexOf(level)

/** The weakest of several: a result is only as sure as the least sure thing it rests on. */
export function weakest(levels: readonly Verified[]): Verified {
  return VERIFIED[Math.max(0, ...levels.map(rank))] as Verified
}

/** Every provision the library cites, by its citation. */
export const provisions: Readonly<Record<ProvisionId, Provision>> = /* @__PURE__ */ (() =>
  lazyTable(
    VERIFIED.flatMap((level): readonly ProvisionId[] => readings[level]),
    provisionOf,
  ))()

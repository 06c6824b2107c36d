// The slow oracle: every time limit worked out a second time, straight from the law page, one day at a time.
//
// It exists to disagree with the library. It shares no code and no table with `src`, it is not fast, and it
// answers only "when" and "by what provision": a lawyer with a wall calendar should be able to follow each step
// and get the same day. Where the page leaves room, the choice is marked `reading:`.
import { readFileSync } from 'node:fs';
import { DateTime } from 'luxon';

export type Day = string; // '2026-03-02'; days compare as strings

export interface OracleDispute {
  kind: string;
  sections?: readonly string[] | null;
  recommendations?: readonly string[] | null;
  detained?: boolean | null;
  decidedOn?: string | null;
}

export interface OracleClosure {
  adviceRequestedOn: string;
  closedFrom: string;
  reopensOn: string;
}

export interface OracleOptions {
  directedDueOn?: string | null | undefined;
  agreedDueOn?: string | null | undefined;
  /** One dispute, or the several disputes in one notice: is a certificate needed, and is the person detained? */
  dispute?: unknown;
  /** The exception that is claimed. It never changes the date; one that cannot be claimed is refused. */
  relievedBy?: string | null | undefined;
  closure?: OracleClosure | null | undefined;
}

export interface OracleDeadline {
  /** The counted end, before anything moves it. */
  endsOn: Day;
  /** The last day in time. */
  dueOn: Day;
  dueTime: '17:00' | null;
  /** The last working day on or before `dueOn`. */
  lastWorkingDayOn: Day;
  /** The rules that moved the counted end. */
  rules: string[];
  /** The provisions of the limb that decided. */
  basis: string[];
  assumptions: string[];
  /** The limbs that nobody has dated. */
  unknown: string[];
}

// ---------------------------------------------------------------------------------------------------------------
// Section 3 of the law page, one line a limit, in its order and its words. "after X" leaves the day of X out, "with
// X" counts it as day 1, "before X" counts back; "wd" are working days, "wd*" working days of an instrument that
// does not define them; "min" marks a floor, "may" a right, "appointment" an appointment. `end`: nothing said, it
// stays as it falls. Everything is in force from 1 September 2014 unless `from` says otherwise.

interface Row {
  counted: string;
  end?: 'lodge' | 'act' | 'ut' | 'directed';
  law: readonly string[];
  /** Where one limb has a provision of its own. */
  lawOf?: Readonly<Record<string, readonly string[]>>;
  /** The provision for a detained person, where it is another one. */
  detainedLaw?: readonly string[];
  detainedLawOf?: Readonly<Record<string, readonly string[]>>;
  from?: Day;
  /** Each change of the law since it began: from that starting day on, another count, and its law where it is another. */
  changes?: readonly { from: Day; counted: string; law?: readonly string[] }[];
  /** Not a limit of the Rules, but the Tribunal can name a date (Rec Regs 6(4), 7(2)). */
  canBeDirected?: true;
}

const LIMITS: Readonly<Record<string, Row>> = {
  'assessment.decide': { counted: '6 weeks after requestReceivedOn', law: ['Regs 4(1)', 'Regs 5(1)'] },
  'assessment.give-advice': { counted: '6 weeks after adviceRequestReceivedOn', law: ['Regs 8(1)'] },
  'assessment.notify-no-plan': { counted: '16 weeks after requestReceivedOn', law: ['Regs 10(1)'] },
  'plan.comment-on-draft': { counted: 'min 15 days with draftPlanServedOn', law: ['Regs 13(1)(a)'] },
  'plan.answer-consultation': { counted: '15 days after consultationReceivedOn', law: ['Code 9.83'] },
  'plan.finalise': { counted: '20 weeks after requestReceivedOn', law: ['Regs 13(2)'] },
  'reassessment.decide': { counted: '15 days after reassessmentRequestReceivedOn', law: ['Regs 25(1)'] },
  'reassessment.finalise': { counted: '14 weeks after reassessmentNotifiedOn', law: ['Regs 27(2)'] },
  'reassessment.review': { counted: '12 months after reassessedPlanSentOn', law: ['Regs 27(4)(a)'] },
  'review.give-notice': { counted: '2 weeks before reviewMeetingOn', law: ['Regs 20(3)', 'Regs 21(3)'] },
  'review.circulate-papers': { counted: '2 weeks before reviewMeetingOn', law: ['Regs 20(4)', 'Regs 21(4)'] },
  'review.report': { counted: '2 weeks after reviewMeetingOn', law: ['Regs 20(9)', 'Regs 21(7)', 'Regs 21(8)'] },
  // reading: the Devon case says that the proposed amendments go with the decision, not when; the weeks rest on the Regs.
  'review.decide': { counted: '4 weeks after reviewMeetingOn', law: ['Regs 20(10)', 'Regs 21(9)'] },
  'review.comment-on-amendments': { counted: 'min 15 days with amendmentNoticeServedOn', law: ['Regs 22(2)(c)'] },
  'review.finalise-amendments': {
    counted: 'earlier of 8 weeks after amendmentNoticeSentOn, 12 weeks after reviewMeetingOn (at least one)',
    law: ['Regs 22(3)', 'Regs 22(4)'],
    lawOf: { reviewMeetingOn: ['L, M and P v Devon [2022] EWHC 493 (Admin)'] },
  },
  'review.complete': { counted: '12 months with planMadeOrReviewedOn', law: ['CFA s.44(1)'] },
  'phase-transfer.finalise-to-post-16': {
    counted: 'before 31 March of the year of post16StartsOn',
    law: ['Regs 18(1)(a)'],
    changes: [
      { from: '2015-09-01', counted: 'before 31 May of the year of post16StartsOn', law: ['Regs 18(3)'] },
      { from: '2015-09-02', counted: 'before 31 March of the year of post16StartsOn' },
    ],
  },
  'phase-transfer.finalise-other': { counted: 'before 15 February of the year of nextPhaseStartsOn', law: ['Regs 18(1)(b)'] },
  'phase-transfer.finalise-between-post-16': { counted: '5 months before nextPost16StartsOn', law: ['Regs 18(2)'] },
  'move.transfer-plan': { counted: 'later of at once movedOn, 15 wd* with awareOfMoveOn (opt)', law: ['Regs 15(2)'] },
  'move.inform': { counted: '6 weeks after planTransferredOn', law: ['Regs 15(4)'] },
  'move.review': { counted: 'later of 12 months with planMadeOrReviewedOn, 3 months with planTransferredOn', law: ['Regs 15(5)'] },
  'mediation.contact-adviser': {
    counted: 'earlier of 2 months after noticeSentOn, 2 months after noticeDatedOn (opt)',
    law: ['Regs 33'],
    lawOf: { noticeDatedOn: ['Regs 34(2)'] },
    detainedLaw: ['Detained Regs 19'],
    detainedLawOf: { noticeDatedOn: ['Detained Regs 20(2)'] },
  },
  'mediation.certify-declined': { counted: '3 wd* after adviserToldNoMediationOn', law: ['Regs 34(1)'], detainedLaw: ['Detained Regs 20(1)'] },
  'mediation.tell-commissioning-body': { counted: '3 wd* after authorityToldOfMediationOn', law: ['Regs 35(2)'] },
  'mediation.arrange': { counted: '30 days after authorityToldOfMediationOn', law: ['Regs 35(4)', 'Regs 36(2)', 'Code 11.26'] },
  'mediation.arrange-health': { counted: '30 days after commissioningBodyToldOn', law: ['Regs 35(3)'] },
  'mediation.give-date': { counted: '5 wd* before mediationOn', law: ['Regs 37(2)'], detainedLaw: ['Detained Regs 22(2)'] },
  'mediation.certify-not-arranged': { counted: '3 wd* after adviserToldNotArrangedOn', law: ['Regs 39(2)', 'Regs 39(3)'], detainedLaw: ['Detained Regs 24(2)', 'Detained Regs 24(3)'] },
  'mediation.certify-concluded': { counted: '3 wd* after mediationConcludedOn', law: ['Regs 39(1)'], detainedLaw: ['Detained Regs 24(1)'] },
  'appeal.lodge': { counted: 'later of 2 months after noticeSentOn, 1 month after certificateIssuedOn (opt) where a certificate is needed', end: 'lodge', law: ['Rules 20(1)(c)'] },
  'appeal.respond': { counted: '30 wd after appealReceivedByAuthorityOn', end: 'act', law: ['Rules 21(1)(c)'] },
  'appeal.attendance-form': { counted: 'at once attendanceFormDueOn', end: 'directed', law: ['Rules 5(3)', 'Rules 15(1)'] },
  'appeal.further-evidence': { counted: 'at once evidenceDueOn', end: 'directed', law: ['Rules 5(3)', 'Rules 15(1)'] },
  'appeal.working-document': { counted: 'at once workingDocumentDueOn', end: 'directed', law: ['Rules 5(3)', 'Rules 15(1)'] },
  'appeal.bundle': { counted: 'at once bundleDueOn', end: 'directed', law: ['Rules 5(3)', 'Rules 15(1)'] },
  'appeal.hearing': { counted: 'appointment at once hearingOn', law: ['Rules 5(3)'] },
  'appeal.answer-health-recommendation': { counted: '5 weeks with recommendationMadeOn', from: '2018-04-03', law: ['Rec Regs 6(3)'], canBeDirected: true },
  'appeal.answer-care-recommendation': { counted: '5 weeks with recommendationMadeOn', from: '2018-04-03', law: ['Rec Regs 7(1)'], canBeDirected: true },
  'appeal.copy-health-answer': { counted: '1 week with healthAnswerReceivedByAuthorityOn', law: ['Rec Regs 6(6)'] },
  'appeal.copy-care-answer': { counted: '1 week with careRecommendationAnsweredOn', law: ['Rec Regs 7(4)'] },
  'appeal.seek-permission': { counted: 'may 28 days after tribunalDecisionSentOn', end: 'act', law: ['Rules 46'] },
  'appeal.set-aside': { counted: 'may 28 days after tribunalDecisionSentOn', end: 'act', law: ['Rules 45'] },
  'appeal.costs': {
    counted: 'may 14 days after one of tribunalDecisionSentOn, withdrawalNoticeSentOn',
    end: 'act',
    law: ['Rules 10(5)', 'KM and DM v Cheshire West and Chester [2024] UKUT 89 (AAC)'],
  },
  'appeal.review-changed-circumstances': { counted: 'may 28 days after tribunalDecisionSentOn', end: 'act', law: ['Rules 48(3)'] },
  'appeal.reinstate': { counted: 'may 28 days after appealWithdrawnOn', end: 'act', law: ['Rules 17'] },
  'upper-tribunal.seek-permission': { counted: 'may 1 month after permissionRefusalSentOn', end: 'ut', law: ['UT Rules 21(3)(b)'] },
  'upper-tribunal.renew': { counted: 'may 14 days after upperTribunalRefusalSentOn', end: 'ut', law: ['UT Rules 22(3)–(5)'] },
  'upper-tribunal.lodge': { counted: 'may 1 month after permissionGrantedSentOn', end: 'ut', law: ['UT Rules 23(2)(a)'] },
  'upper-tribunal.respond': { counted: 'may 1 month after one of upperTribunalPermissionSentOn, upperTribunalNoticeCopiedOn', end: 'ut', law: ['UT Rules 24(1A)', 'UT Rules 24(2)'] },
  'upper-tribunal.reply': { counted: 'may 1 month after upperTribunalResponseCopiedOn', end: 'ut', law: ['UT Rules 25(2)'] },
  'discrimination.claim': { counted: 'may 6 months with conductEndedOn', law: ['EqA Sch.17 para 3', 'EqA Sch.17 para 4'] },
  'discrimination.respond': { counted: '30 wd after claimReceivedBySchoolOn', end: 'act', law: ['Rules 21(1)(c)'] },
  'discrimination.respond-on-reinstatement': { counted: '15 wd after reinstatementClaimReceivedBySchoolOn', end: 'act', law: ['Rules 21(1)(cc)'] },
  'ombudsman.complain': { counted: 'may 12 months with awareOfMatterOn', law: ['Local Government Act 1974 s.26B'] },
  'judicial-review.answer-letter': { counted: '14 days after letterBeforeClaimSentOn', law: ['Pre-Action Protocol for Judicial Review'] },
  'judicial-review.file': { counted: 'may 3 months after groundsAroseOn', law: ['CPR 54.5'] },
  'judicial-review.acknowledge': { counted: '21 days after judicialReviewServedOn', law: ['CPR 54.8(2)(a)'] },
  'detained.decide': { counted: '6 weeks after requestReceivedOn', from: '2015-04-01', law: ['Detained Regs 4(1)', 'Detained Regs 5(1)'] },
  'detained.give-advice': { counted: '6 weeks after adviceRequestReceivedOn', from: '2015-04-01', law: ['Detained Regs 8(1)'] },
  'detained.notify-no-plan': { counted: '16 weeks after requestReceivedOn', from: '2015-04-01', law: ['Detained Regs 10(1)'] },
  'detained.comment-on-draft': { counted: 'min 15 days with draftPlanServedOn', from: '2015-04-01', law: ['Detained Regs 13(1)(a)'] },
  'detained.finalise': { counted: '20 weeks after requestReceivedOn', from: '2015-04-01', law: ['Detained Regs 13(2)'] },
  'detained.arrange-mediation': { counted: '30 days after adviserToldOfMediationOn', from: '2015-04-01', law: ['Detained Regs 21'] },
};

// Complying with an order (O), an agreement (A) or a concession (C). `lifted`: the sources from which a closed
// school, exceptional circumstances and absence can lift it; `liftedDetained` the same for a detained person.

export type Source = 'O' | 'A' | 'C';

export const SOURCE_EVENTS: Readonly<Record<Source, string>> = { O: 'orderMadeOn', A: 'agreementMadeOn', C: 'concessionNotifiedOn' };

interface ComplyRow {
  from: string;
  period: string;
  orderOrAgreement: readonly string[];
  concession?: readonly string[];
  /** The provisions for a detained person; none at all: not for a detained person. */
  detained?: readonly string[];
  detainedConcession?: readonly string[];
  lifted: string;
  liftedDetained: string;
}

const COMPLY: Readonly<Record<string, ComplyRow>> = {
  'comply.cease-plan': { from: 'O', period: 'at once', orderOrAgreement: ['Regs 44(2)(a)'], lifted: 'never', liftedDetained: 'never' },
  'comply.notify-assessment': { from: 'O A C', period: '2 weeks', orderOrAgreement: ['Regs 44(2)(b)'], concession: ['Regs 45(3)'], detained: ['Detained Regs 29(2)'], detainedConcession: ['Detained Regs 30(3)'], lifted: 'O A C', liftedDetained: 'never' },
  'comply.notify-no-plan': { from: 'O A C', period: '10 weeks', orderOrAgreement: ['Regs 44(2)(b)(i)'], concession: ['Regs 45(3A)(a)'], detained: ['Detained Regs 29(3)(a)'], detainedConcession: ['Detained Regs 30(4)(a)'], lifted: 'O A', liftedDetained: 'C' },
  'comply.finalise-after-assessment': { from: 'O A C', period: '14 weeks', orderOrAgreement: ['Regs 44(2)(b)(ii)'], concession: ['Regs 45(3A)(b)'], detained: ['Detained Regs 29(3)(b)'], detainedConcession: ['Detained Regs 30(4)(b)'], lifted: 'O A', liftedDetained: 'C' },
  'comply.draft-plan': { from: 'O A C', period: '5 weeks', orderOrAgreement: ['Regs 44(2)(c)(i)'], concession: ['Regs 45(6)(a)'], detained: ['Detained Regs 29(4)(a)'], detainedConcession: ['Detained Regs 30(5)(a)'], lifted: 'O A C', liftedDetained: 'O A C' },
  'comply.finalise-plan': { from: 'O A C', period: '11 weeks', orderOrAgreement: ['Regs 44(2)(c)(ii)'], concession: ['Regs 45(6)(b)'], detained: ['Detained Regs 29(4)(b)'], detainedConcession: ['Detained Regs 30(5)(b)'], lifted: 'O A C', liftedDetained: 'O A C' },
  'comply.reconsider': { from: 'O', period: '2 weeks', orderOrAgreement: ['Regs 44(2)(d)'], detained: ['Detained Regs 29(5)'], lifted: 'never', liftedDetained: 'O' },
  'comply.amend-plan': { from: 'O A C', period: '5 weeks', orderOrAgreement: ['Regs 44(2)(e)', 'Regs 44(2)(h)'], concession: ['Regs 45(4)', 'Regs 45(5)(b)', 'Regs 45(6A)'], lifted: 'never', liftedDetained: 'never' },
  'comply.amend-placement': { from: 'O A C', period: '2 weeks', orderOrAgreement: ['Regs 44(2)(f)'], concession: ['Regs 45(5)(a)'], detained: ['Detained Regs 29(6)'], detainedConcession: ['Detained Regs 30(6)'], lifted: 'never', liftedDetained: 'never' },
  'comply.agreed-action': { from: 'A', period: '2 weeks', orderOrAgreement: ['Regs 42(3)'], detained: ['Detained Regs 27(3)'], lifted: 'never', liftedDetained: 'never' },
  'comply.tell-authority': { from: 'A', period: '1 week', orderOrAgreement: ['Regs 42(4)'], lifted: 'never', liftedDetained: 'never' },
};

const LAW_BEGAN = '2014-09-01';
const DETAINED_LAW_BEGAN = '2015-04-01'; // CFA s.73, Detained Regs
const CONCESSIONS_BEGAN = '2015-03-23'; // Regs 45, text of 23 March 2015

/** The ids, in the order of the page. */
export const oracleLimits: readonly string[] = [...Object.keys(LIMITS), ...Object.keys(COMPLY)];

/** The events from which a line counts. */
export const eventsCounted: readonly string[] = [...Object.values(SOURCE_EVENTS), ...(JSON.stringify(LIMITS).match(/\w+On\b/g) ?? [])];

// ---------------------------------------------------------------------------------------------------------------
// What a line of the table says.

export interface Limb {
  /** "2 months after", "at once", "before 15 February of the year of" */
  words: string;
  event: string;
  optional: boolean;
  onlyWhereCertificateNeeded: boolean;
}

export interface Reading {
  limbs: readonly Limb[];
  /** How several limbs go together. */
  together: 'single' | 'later of' | 'earlier of' | 'at least one' | 'one of';
  /** min, may or appointment: past its day it has lapsed, and is never overdue. */
  lapses: boolean;
  /** min or may: a right or a guaranteed day. */
  right: boolean;
  countsBack: boolean;
}

/** The line of this limit, taken apart. `source` for comply.* alone. */
export function readLimit(limit: string, source: Source | null = null): Reading {
  const complying = COMPLY[limit];
  if (complying !== undefined) {
    const after = complying.period === 'at once' ? 'at once' : `${complying.period} after`;
    return readCounted(`${after} ${SOURCE_EVENTS[source ?? 'O']}`);
  }
  return readCounted((LIMITS[limit] as Row).counted);
}

function readCounted(counted: string): Reading {
  const [, mark = '', rest = ''] = /^(min |may |appointment )?(.*)$/.exec(counted) ?? [];
  let text = rest;
  let together: Reading['together'] = 'single';
  let limbs: string[];
  if (text.endsWith(' (at least one)')) {
    together = 'at least one';
    text = text.slice('earlier of '.length, -' (at least one)'.length);
    limbs = text.split(', ');
  } else if (text.includes(' one of ')) {
    together = 'one of';
    const [period, events = ''] = text.split(' one of ');
    limbs = events.split(', ').map((event) => `${period} ${event}`);
  } else if (text.startsWith('later of ') || text.startsWith('earlier of ')) {
    together = text.startsWith('later of ') ? 'later of' : 'earlier of';
    limbs = text.slice(`${together} `.length).split(', ');
  } else {
    limbs = [text];
  }
  return {
    limbs: limbs.map(readLimb),
    together,
    lapses: mark !== '',
    right: mark === 'min ' || mark === 'may ',
    countsBack: limbs.some((limb) => /(^| )before /.test(limb)),
  };
}

function readLimb(text: string): Limb {
  const onlyWhereCertificateNeeded = text.endsWith(' where a certificate is needed');
  const withoutCondition = text.replace(' where a certificate is needed', '');
  const optional = withoutCondition.endsWith(' (opt)');
  const bare = withoutCondition.replace(' (opt)', '');
  const space = bare.lastIndexOf(' ');
  return { words: bare.slice(0, space), event: bare.slice(space + 1), optional, onlyWhereCertificateNeeded };
}

/** The sources that can start a comply.* limit: `O A C`, `O` or `A`. */
export function sourcesOf(limit: string): readonly Source[] {
  return (COMPLY[limit]?.from ?? '').split(' ').filter((letter) => letter !== '') as Source[];
}

/** A dash in the column of the Detained Regs: not for a detained person. */
export function isForDetained(limit: string): boolean {
  return COMPLY[limit] === undefined || COMPLY[limit].detained !== undefined;
}

/** Can the Tribunal name a date for this limit: it is its own, an order's period, or an answer to its recommendation. */
export function takesDirectedDate(limit: string, source: Source | null): boolean {
  if (source !== null) return source === 'O';
  return LIMITS[limit]?.end !== undefined || LIMITS[limit]?.canBeDirected === true;
}

/** Can the parties to a mediation agree another date: comply.* from an agreement, not comply.tell-authority. */
export function takesAgreedDate(limit: string, source: Source | null): boolean {
  return source === 'A' && limit !== 'comply.tell-authority';
}

/** Is the day named by the Tribunal itself, so that it may be named again, earlier or later? */
export function isNamedByTribunal(limit: string): boolean {
  return LIMITS[limit]?.end === 'directed';
}

// ---------------------------------------------------------------------------------------------------------------
// One deadline, in the order a lawyer would take it: are the dates possible; count; then August and Christmas; then
// the working-day rule.

export function oracleDeadline(limit: string, dates: Readonly<Record<string, string | null | undefined>>, options: OracleOptions = {}): OracleDeadline {
  if (!oracleLimits.includes(limit)) throw problem('unknown-limit', `${limit} is not a limit on the law page`);
  const disputes = disputesOf(options.dispute);
  const known: Record<string, Day> = {};
  for (const [event, value] of Object.entries(dates)) if (value !== null && value !== undefined) known[event] = civilDay(value);

  const source = COMPLY[limit] === undefined ? null : onlySource(limit, known);
  const reading = readLimit(limit, source);
  const starts = reading.limbs.filter(({ event }) => known[event] !== undefined);
  if (reading.together === 'one of' && starts.length > 1) throw problem('invalid-input', `${limit} takes exactly one of ${reading.limbs.map(({ event }) => event).join(', ')}`);
  needsItsDates(limit, reading, known);
  inOrder(known, reading);
  canTakeItsOptions(limit, source, options, disputes.some(isDetained));

  const worked = workOut(limit, source, known, options);

  // reading: nothing can be directed or agreed to be due before the day its time began (the page says nothing of it),
  // unless the Tribunal named the day in the first place, and names it again.
  const fixed = options.directedDueOn ?? options.agreedDueOn ?? null;
  const earliest = starts.map(({ event }) => known[event] as Day).sort()[0];
  if (fixed !== null && earliest !== undefined && fixed < earliest && !isNamedByTribunal(limit)) throw problem('contradictory-dates', `${fixed} is before ${earliest}`);

  const relievedBy = options.relievedBy ?? null;
  if (relievedBy !== null && !isWithinItsWindow(relievedBy, limit, worked)) throw problem('invalid-input', `${relievedBy} does not reach ${limit} on ${worked.countedOn}`);

  const { countedOn: _counted, decidedBy: _decided, ...deadline } = worked;
  return deadline;
}

export interface Worked extends OracleDeadline {
  /** The end of the count, also where a named date stands instead. */
  countedOn: Day;
  /** The starting event of the limb that decided. */
  decidedBy: string;
}

/** The count and the landing, for dates that have been looked at already. `dates` holds the limbs that are to be counted. */
export function workOut(limit: string, source: Source | null, dates: Readonly<Record<string, Day>>, options: OracleOptions): Worked {
  const disputes = disputesOf(options.dispute);
  const detained = disputes.some(isDetained);
  const needed = disputes.length === 0 || needsCertificate(disputes);
  const row = LIMITS[limit];
  const { limbs, together } = readLimit(limit, source);
  const leavesOut = row?.end === 'act' || row?.end === 'ut'; // a lodging period counts every day

  // The limbs that this dispute has, and of those the ones that are dated.
  // reading: where no certificate is needed that limb is not missing, and a missing one is named beside a directed date.
  const limbsThatApply = limbs.filter((limb) => !limb.onlyWhereCertificateNeeded || needed);
  const unknown = together === 'one of' ? [] : limbsThatApply.map(({ event }) => event).filter((event) => dates[event] === undefined);
  const ends = limbsThatApply
    .filter(({ event }) => dates[event] !== undefined)
    .map((limb) => {
      const on = dates[limb.event] as Day;
      const change = changeOn(row, on);
      const words = change === undefined ? limb.words : (readCounted(change.counted).limbs[limbs.indexOf(limb)]?.words ?? '');
      return { limb, ...countLimb(words, on, inForceFrom(limit, source, limb.event, detained), leavesOut) };
    });

  // reading: of two limbs that end on one day the first on the page is the one that decided.
  let chosen = ends[0];
  for (const one of ends) {
    if (chosen === undefined) break;
    if (together === 'later of' ? one.end > chosen.end : one.end < chosen.end) chosen = one;
  }
  if (chosen === undefined) throw problem('missing-date', `${limit} needs ${limbs.map(({ event }) => event).join(' or ')}`);

  const directed = options.directedDueOn ?? null;
  const agreed = options.agreedDueOn ?? null;
  const end = source === null ? row?.end : undefined;
  const landed =
    directed !== null ? land(civilDay(directed), 'roll') // r.5(3)(a), r.12(4): it stands; August and Christmas do not touch it; the weekend does
    : agreed !== null ? land(civilDay(agreed), 'stay') // Regs 42(5): the parties' own date, as it falls
    : land(chosen.end, end === undefined ? 'stay' : end === 'lodge' ? 'lodge' : 'roll');

  const assumptions = new Set<string>();
  // reading: working days are assumed where the limb that decided counts them.
  if (/\bwd\*/.test(chosen.limb.words)) assumptions.add('working-day-assumed');
  // reading: said of a certificate date even where a directed date stands: the page names no exception.
  if (limit === 'appeal.lodge' && dates.certificateIssuedOn !== undefined && disputes.length === 0) assumptions.add('certificate-needed');
  if (unknown.length > 0 && (together === 'earlier of' || together === 'at least one')) assumptions.add('could-be-earlier');
  // reading: only where a day was in fact made up, and where the count stands.
  if (chosen.madeUp && directed === null) assumptions.add('upper-tribunal-day-for-day');
  if (end === 'lodge' && directed !== null && inAugustOrChristmas(directed)) assumptions.add('directed-lodging-date-stands');

  return { ...landed, basis: basisOf(limit, source, chosen.limb.event, dates, detained), assumptions: [...assumptions].sort(), unknown, countedOn: chosen.end, decidedBy: chosen.limb.event };
}

/** The last change of the law by this starting day. */
const changeOn = (row: Row | undefined, on: Day) => row?.changes?.filter(({ from }) => from <= on).at(-1);

/** The provisions of the limb that decided; for comply.* those of its source; for a detained person the Detained Regs. */
function basisOf(limit: string, source: Source | null, event: string, dates: Readonly<Record<string, Day>>, detained: boolean): string[] {
  if (source !== null) {
    const row = COMPLY[limit] as ComplyRow;
    const law = detained ? (source === 'C' ? row.detainedConcession : row.detained) : source === 'C' ? row.concession : row.orderOrAgreement;
    if (law === undefined) throw problem('invalid-input', `${limit} is not for a detained person`);
    return [...law];
  }
  const row = LIMITS[limit] as Row;
  const changed = changeOn(row, dates[event] as Day)?.law;
  if (changed !== undefined) return [...changed];
  if (detained && row.detainedLaw !== undefined) return [...(row.detainedLawOf?.[event] ?? row.detainedLaw)];
  return [...(row.lawOf?.[event] ?? row.law)];
}

/** From the counted end to the last day in time. */
function land(endsOn: Day, how: 'stay' | 'roll' | 'lodge'): Pick<OracleDeadline, 'endsOn' | 'dueOn' | 'dueTime' | 'lastWorkingDayOn' | 'rules'> {
  let dueOn = endsOn;
  const rules: string[] = [];
  if (how === 'lodge' && inAugustOrChristmas(endsOn)) {
    // r.12(3)(a): in time on the first working day after 31 August or 1 January.
    while (inAugustOrChristmas(dueOn) || !isWorkingDay(dueOn)) dueOn = dayAfter(dueOn);
    rules.push('lodge-after-august-or-christmas');
  } else if (how !== 'stay' && !isWorkingDay(endsOn)) {
    // r.12(2): in time on the next working day, even when that one is in August or at Christmas.
    while (!isWorkingDay(dueOn)) dueOn = dayAfter(dueOn);
    rules.push('roll-to-working-day');
  }
  let lastWorkingDayOn = dueOn;
  while (!isWorkingDay(lastWorkingDayOn)) lastWorkingDayOn = dayBefore(lastWorkingDayOn);
  return { endsOn, dueOn, dueTime: how === 'stay' ? null : '17:00', lastWorkingDayOn, rules };
}

// ---------------------------------------------------------------------------------------------------------------
// Are the dates and the options possible.

/** Exactly one of the order, the agreement and the concession starts a comply.* limit. */
function onlySource(limit: string, dates: Readonly<Record<string, Day>>): Source {
  const given = (['O', 'A', 'C'] as const).filter((letter) => dates[SOURCE_EVENTS[letter]] !== undefined);
  if (given.length > 1) throw problem('invalid-input', `${limit} takes exactly one of an order, an agreement and a concession`);
  // reading: a source that cannot start this limit is as good as none.
  const source = given.find((letter) => sourcesOf(limit).includes(letter));
  if (source === undefined) throw problem('missing-date', `${limit} needs ${sourcesOf(limit).map((letter) => SOURCE_EVENTS[letter]).join(' or ')}`);
  return source;
}

function needsItsDates(limit: string, { limbs, together }: Reading, dates: Readonly<Record<string, Day>>): void {
  const required = limbs.filter((limb) => !limb.optional);
  const missing = required.filter(({ event }) => dates[event] === undefined);
  const oneIsEnough = together === 'one of' || together === 'at least one';
  if (oneIsEnough ? missing.length === required.length : missing.length > 0) throw problem('missing-date', `${limit} needs ${missing.map(({ event }) => event).join(', ')}`);
}

/** "not before" in the table of events, for two events that start one limit. */
const NOT_BEFORE: readonly (readonly [later: string, earlier: string])[] = [
  ['noticeSentOn', 'noticeDatedOn'],
  ['certificateIssuedOn', 'noticeSentOn'],
  ['amendmentNoticeSentOn', 'reviewMeetingOn'],
];

function inOrder(dates: Readonly<Record<string, Day>>, { limbs }: Reading): void {
  const events = limbs.map(({ event }) => event);
  for (const [later, earlier] of NOT_BEFORE) {
    if (!events.includes(later) || !events.includes(earlier)) continue;
    const [after, before] = [dates[later], dates[earlier]];
    if (after !== undefined && before !== undefined && after < before) throw problem('contradictory-dates', `${later} ${after} is before ${earlier} ${before}`);
  }
}

function canTakeItsOptions(limit: string, source: Source | null, options: OracleOptions, detained: boolean): void {
  // reading: a limit with a dash in the column of the Detained Regs cannot be asked for a detained person.
  if (detained && !isForDetained(limit)) throw problem('invalid-input', `${limit} is not for a detained person`);
  const { directedDueOn, agreedDueOn, relievedBy, closure } = options;
  if (directedDueOn != null && !takesDirectedDate(limit, source)) throw problem('invalid-input', `the Tribunal does not direct a date for ${limit}`);
  if (agreedDueOn != null && !takesAgreedDate(limit, source)) throw problem('invalid-input', `no date can be agreed for ${limit}`);
  if (relievedBy != null) {
    if (!lifts(relievedBy, limit, source, detained)) throw problem('invalid-input', `${relievedBy} does not lift ${limit}`);
    if (!closureHolds(relievedBy, closure ?? null)) throw problem('invalid-input', 'the advice was not requested in the window of the closure');
  }
}

function inForceFrom(limit: string, source: Source | null, event: string, detained: boolean): Day {
  const row = LIMITS[limit];
  // A notice to a detained person sent before 1 April 2015 is not in force.
  // reading: nor is any other start of a limit whose provision is then one of the Detained Regs.
  const followsDetainedRegs = source !== null || row?.detainedLaw !== undefined || event === 'noticeSentOn';
  if (detained && followsDetainedRegs) return DETAINED_LAW_BEGAN;
  if (source === 'C') return CONCESSIONS_BEGAN;
  return row?.from ?? LAW_BEGAN;
}

// ---------------------------------------------------------------------------------------------------------------
// The dispute, as far as a date hangs on it.

export function disputesOf(dispute: unknown): readonly OracleDispute[] {
  if (dispute === null || dispute === undefined) return [];
  const disputes = Array.isArray(dispute) ? (dispute as readonly OracleDispute[]) : [dispute as OracleDispute];
  const detained = disputes.filter(isDetained).length;
  if (detained > 0 && detained < disputes.length) throw problem('invalid-input', 'all are about one detained person, or none is');
  return disputes;
}

export function isDetained({ detained }: OracleDispute): boolean {
  return detained === true;
}

/** CFA s.55: needed for every educational appeal, not for one about the placement (I) alone. One part that needs it is enough. */
export function needsCertificate(disputes: readonly OracleDispute[]): boolean {
  return disputes.some(({ kind, sections, detained }) => {
    if (kind === 'refusal-to-assess' || kind === 'refusal-to-issue-plan') return true;
    if (detained === true) return false; // s.73: of a first plan, only the placement can be appealed
    if (kind === 'plan-content') return (sections ?? []).includes('B') || (sections ?? []).includes('F');
    return kind === 'refusal-to-reassess' || kind === 'refusal-to-amend-plan' || kind === 'cease-to-maintain-plan';
  });
}

// ---------------------------------------------------------------------------------------------------------------
// Exceptions that lift a limit: a row each, as on the page.

const SCHOOL_CLOSED = ['assessment.decide', 'assessment.notify-no-plan', 'plan.finalise', 'reassessment.finalise', 'detained.decide', 'detained.notify-no-plan', 'detained.finalise'];
const ADVICE = ['assessment.give-advice', 'detained.give-advice'];
const CORONAVIRUS = [
  'assessment.*', 'plan.finalise', 'reassessment.*',
  'review.report', 'review.decide', 'review.finalise-amendments', 'review.complete',
  'move.inform', 'move.review', 'move.transfer-plan',
  'mediation.*', 'appeal.answer-health-recommendation', 'appeal.answer-care-recommendation', 'appeal.copy-health-answer', 'appeal.copy-care-answer',
  'detained.*', 'comply.*',
];
const NOT_CORONAVIRUS = ['mediation.give-date', 'detained.comment-on-draft', 'comply.cease-plan'];

export function lifts(exception: string, limit: string, source: Source | null, detained: boolean): boolean {
  const aboutDetained = detained || limit.startsWith('detained.');
  const complying = COMPLY[limit];
  const column = complying === undefined ? '' : detained ? complying.liftedDetained : complying.lifted;
  const asSchoolClosed = SCHOOL_CLOSED.includes(limit) || (source !== null && column.split(' ').includes(source));
  switch (exception) {
    case 'school-closed':
      return asSchoolClosed;
    case 'early-years-closed':
      return asSchoolClosed && !aboutDetained;
    case 'exceptional-circumstances':
    case 'absent-from-area':
      return asSchoolClosed || ADVICE.includes(limit);
    case 'missed-appointment':
      return ADVICE.includes(limit);
    case 'coronavirus':
      return !NOT_CORONAVIRUS.includes(limit) && CORONAVIRUS.some((name) => name === limit || (name.endsWith('*') && limit.startsWith(name.slice(0, -1))));
    default:
      return false;
  }
}

/** Coronavirus alone has a window: a counted end from 1 May to 25 September 2020, and for the transfer of a plan the 15 working days. */
export function isWithinItsWindow(exception: string, limit: string, { countedOn, decidedBy }: Worked): boolean {
  if (exception !== 'coronavirus') return true;
  if (limit === 'move.transfer-plan' && decidedBy !== 'awareOfMoveOn') return false;
  // reading: where a date was directed or agreed, the counted end is still the end of the period itself.
  return countedOn >= '2020-05-01' && countedOn <= '2020-09-25';
}

/** reading: a closed school or early years provider without its closure is taken at its word; no other exception has this test. */
export function closureHolds(exception: string, closure: OracleClosure | null): boolean {
  if (exception !== 'school-closed' && exception !== 'early-years-closed') return true;
  if (closure === null) return true;
  const advice = civilDay(closure.adviceRequestedOn);
  let opens = civilDay(closure.closedFrom);
  for (let i = 0; i < 7; i += 1) opens = dayBefore(opens);
  let shuts = civilDay(closure.reopensOn);
  for (let i = 0; i < 7; i += 1) shuts = dayBefore(shuts);
  let fourWeeks = civilDay(closure.closedFrom);
  for (let i = 0; i < 28; i += 1) fourWeeks = dayAfter(fourWeeks);
  return closure.reopensOn >= fourWeeks && advice >= opens && advice <= shuts;
}

// ---------------------------------------------------------------------------------------------------------------
// Counting. Days are ISO strings; every walk goes one day at a time and asks of each day whether it counts.

type Unit = 'day' | 'week' | 'wd' | 'month';
type Counting = 'after' | 'with' | 'before';

interface Counted {
  end: Day;
  /** Days of August or Christmas inside a period of months were made up after it. */
  madeUp: boolean;
}

function countLimb(words: string, on: Day, from: Day, leavesOutAugustAndChristmas: boolean): Counted {
  if (words === 'at once') return { end: inForce(on, from), madeUp: false };

  const fixed = /^before (\d+) (\w+) of the year of$/.exec(words);
  if (fixed) {
    // "before 15 February": the last day in time is 14 February.
    const named = DateTime.fromFormat(`${fixed[1]} ${fixed[2]} ${on.slice(0, 4)}`, 'd MMMM yyyy', { zone: 'utc', locale: 'en' });
    return { end: inForce(dayBefore(isoOf(named)), from), madeUp: false };
  }

  const period = /^(\d+) (wd|day|week|month)\*?s? (after|with|before)$/.exec(words);
  if (!period) throw new Error(`the oracle's own table cannot be read: ${words}`);
  const n = Number(period[1]);
  const unit = period[2] as Unit;
  const counting = period[3] as Counting;

  if (counting !== 'before') inForce(on, from);
  const counted = unit === 'month' ? countMonths(n, counting, on, leavesOutAugustAndChristmas) : countDays(n, unit, counting, on, leavesOutAugustAndChristmas);
  if (counting === 'before') inForce(counted.end, from); // counting back, the counted date is looked at
  return counted;
}

function countDays(n: number, unit: Unit, counting: Counting, event: Day, leavesOutAugustAndChristmas: boolean): Counted {
  const step = counting === 'before' ? dayBefore : dayAfter;
  const wanted = unit === 'week' ? 7 * n : n;
  let day = counting === 'with' ? dayBefore(event) : event; // "with": the event is then the first day looked at
  for (let counted = 0; counted < wanted; ) {
    day = step(day);
    if (unit === 'wd' && !isWorkingDay(day)) continue;
    if (leavesOutAugustAndChristmas && inAugustOrChristmas(day)) continue;
    counted += 1;
  }
  return { end: day, madeUp: false };
}

function countMonths(n: number, counting: Counting, event: Day, leavesOutAugustAndChristmas: boolean): Counted {
  let end = correspondingDay(n, counting, event);
  // "with": the day before the corresponding date, unless there is no such date and the month's last day was taken.
  if (counting === 'with' && lookAt(end).dayOfMonth === lookAt(event).dayOfMonth) end = dayBefore(end);
  if (!leavesOutAugustAndChristmas) return { end, madeUp: false };

  // Upper Tribunal: each August or Christmas day inside the period is made up by one counted day after it.
  let owed = 0;
  for (let day = event; day !== end; ) {
    day = dayAfter(day);
    if (inAugustOrChristmas(day)) owed += 1;
  }
  const madeUp = owed > 0;
  while (owed > 0) {
    end = dayAfter(end);
    if (!inAugustOrChristmas(end)) owed -= 1;
  }
  return { end, madeUp };
}

/** Walk to the nth month from the event's, and in it to the same-numbered day, or the last day if there is none. */
export function correspondingDay(n: number, counting: Counting, event: Day): Day {
  const step = counting === 'before' ? dayBefore : dayAfter;
  const wantedDay = lookAt(event).dayOfMonth;
  const wantedMonth = lookAt(event).monthCount + (counting === 'before' ? -n : n);
  for (let day = step(event); ; day = step(day)) {
    const { monthCount, dayOfMonth, isLastOfMonth } = lookAt(day);
    if (monthCount !== wantedMonth) continue;
    if (dayOfMonth === wantedDay || (isLastOfMonth && dayOfMonth < wantedDay)) return day;
  }
}

function inForce(day: Day, from: Day): Day {
  if (day < from) throw problem('not-in-force', `${day} is before this law began, on ${from}`);
  return day;
}

// ---------------------------------------------------------------------------------------------------------------
// The calendar.

interface DayFacts {
  weekday: number; // 1 Monday … 7 Sunday
  dayOfMonth: number;
  monthCount: number; // months since year 0, so that months can be counted across a year's end
  isLastOfMonth: boolean;
  before: Day;
  after: Day;
}

const looked = new Map<Day, DayFacts>();

function lookAt(day: Day): DayFacts {
  const known = looked.get(day);
  if (known) return known;
  const d = DateTime.fromISO(day, { zone: 'utc' });
  const facts = { weekday: d.weekday, dayOfMonth: d.day, monthCount: d.year * 12 + d.month, isLastOfMonth: d.day === d.endOf('month').day, before: isoOf(d.minus({ days: 1 })), after: isoOf(d.plus({ days: 1 })) };
  looked.set(day, facts);
  return facts;
}

function isoOf(d: DateTime): Day {
  return d.toFormat('yyyy-MM-dd');
}

export function civilDay(text: string): Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || !DateTime.fromISO(text, { zone: 'utc' }).isValid) throw problem('invalid-date', `${text} is not a day of the calendar`);
  return text;
}

export function dayBefore(day: Day): Day {
  return lookAt(day).before;
}

export function dayAfter(day: Day): Day {
  return lookAt(day).after;
}

/** Any day in August, and 25 December to 1 January. */
function inAugustOrChristmas(day: Day): boolean {
  const date = day.slice(5);
  return date.startsWith('08-') || date >= '12-25' || date === '01-01';
}

/** Rules r.1(3): not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday (Good Friday is in the list). */
function isWorkingDay(day: Day): boolean {
  if (lookAt(day).weekday >= 6) return false;
  if (day.endsWith('-12-25')) return false;
  return !bankHolidays(day.slice(0, 4)).has(day);
}

const published = readPublished();
const projected = new Map<string, Set<Day>>();

function bankHolidays(year: string): Set<Day> {
  const known = published.get(year) ?? projected.get(year);
  if (known) return known;
  const made = new Set(projectYear(year));
  projected.set(year, made);
  return made;
}

function readPublished(): Map<string, Set<Day>> {
  interface ListedDay {
    date: string;
    withdrawnOn?: string | null;
  }
  const file = new URL('../../data/bank-holidays-england-and-wales.json', import.meta.url);
  const json = JSON.parse(readFileSync(file, 'utf8')) as ListedDay[] | { days: ListedDay[] };
  const years = new Map<string, Set<Day>>();
  for (const row of Array.isArray(json) ? json : json.days) {
    if (row.withdrawnOn) continue;
    const year = row.date.slice(0, 4);
    years.set(year, (years.get(year) ?? new Set()).add(row.date));
  }
  return years;
}

/** The bank holidays of a year nobody has published yet: BFDA Sch.1, common law, and what is proclaimed every year. */
function projectYear(year: string): Day[] {
  // reading: the page closes the calendar before 2011 only; the full-moon rule below ends it after 2199.
  if (year < '2011' || year > '2199') throw problem('beyond-calendar', `no bank holidays for ${year}`);
  const weekday = (monthAndDay: string) => lookAt(`${year}-${monthAndDay}`).weekday;
  const MONDAY = 1;
  const SATURDAY = 6;
  const SUNDAY = 7;
  const days: Day[] = [];

  // New Year's Day, or the Monday after when it is a weekend.
  let newYear = `${year}-01-01`;
  while (lookAt(newYear).weekday >= SATURDAY) newYear = dayAfter(newYear);
  days.push(newYear);

  const easter = easterSunday(year);
  days.push(dayBefore(dayBefore(easter)), dayAfter(easter));

  // First Monday of May; last Mondays of May and August.
  let mayDay = `${year}-05-01`;
  while (lookAt(mayDay).weekday !== MONDAY) mayDay = dayAfter(mayDay);
  let spring = `${year}-05-31`;
  while (lookAt(spring).weekday !== MONDAY) spring = dayBefore(spring);
  let summer = `${year}-08-31`;
  while (lookAt(summer).weekday !== MONDAY) summer = dayBefore(summer);
  days.push(mayDay, spring, summer);

  days.push(`${year}-12-25`);
  if (weekday('12-26') !== SUNDAY) days.push(`${year}-12-26`);
  if (weekday('12-25') === SUNDAY || weekday('12-26') === SUNDAY) days.push(`${year}-12-27`);
  if (weekday('12-26') === SATURDAY || weekday('12-25') === SATURDAY) days.push(`${year}-12-28`);
  return days;
}

/** Easter Day is the first Sunday after the Paschal full moon (the full-moon rule below holds for 1900 to 2199). */
function easterSunday(year: string): Day {
  let fullMoon = 225 - 11 * (Number(year) % 19); // as a day of March: 32 is 1 April
  while (fullMoon > 50) fullMoon -= 30;
  if (fullMoon > 48) fullMoon -= 1;
  let day = `${year}-03-01`;
  for (let march = 1; march < fullMoon; march += 1) day = dayAfter(day);
  do day = dayAfter(day);
  while (lookAt(day).weekday !== 7);
  return day;
}

export function problem(code: string, message: string): Error & { code: string } {
  return Object.assign(new Error(message), { code });
}

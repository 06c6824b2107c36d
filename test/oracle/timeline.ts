// The slow oracle for a whole case: every entry, its state, what is awaited, worked out a second time from the law page.
//
// It shares no code and no table with `src`. The tables below are typed from the law page by hand, in its order and
// its words; when a date falls due is asked of the other oracle. Readings that had to be chosen are marked READING.
import { oracleDeadline } from './deadlines.ts';

type Day = string; // '2026-03-02'; days compare as strings

export interface OracleDispute {
  kind: string;
  sections?: readonly string[];
  recommendations?: readonly string[];
  detained?: boolean;
  decidedOn?: string;
}

export interface OracleCaseFile {
  reference?: string;
  dispute?: OracleDispute | readonly OracleDispute[];
  dates: Readonly<Record<string, string | undefined>>;
  order?: { requires?: readonly string[] };
  agreement?: { requires?: readonly string[] };
  concession?: { requires?: readonly string[] };
  directed?: Readonly<Record<string, string>>;
  agreed?: Readonly<Record<string, string>>;
  done?: Readonly<Record<string, string>>;
  relieved?: readonly { entry: string; exception: string; closure?: { adviceRequestedOn: string; closedFrom: string; reopensOn: string } }[];
}

export interface OracleEntry {
  id: string;
  limit: string;
  state: string;
  metOn: string | null;
  dueOn: string | null;
}

export interface OracleTimeline {
  entries: OracleEntry[];
  next: string | null;
  overdue: string[];
  waitingFor: string[];
}

// ---------------------------------------------------------------------------------------------------------------
// Time limits, in the order of the page. `starts` are the limbs: 'x?' is *(opt)*; `one` means at least one of them.
// A meeting or mooting '@issue' is noticeSentOn in a dispute of that kind; '!' after an event means "at any time".

interface Row {
  starts: readonly string[];
  one?: true;
  back?: true; // counts back from its event
  floor?: true; // *min* and *may*: past it, lapsed
  metBy: readonly string[];
  moot?: readonly string[];
  law: 'Regs' | 'Detained Regs' | 'Rec Regs' | 'other';
  end?: 'tribunal'; // lodge, act or ut: the Tribunal can direct another date
}

const LIMITS: Readonly<Record<string, Row>> = {
  'assessment.decide': { starts: ['requestReceivedOn'], metBy: ['assessmentDecisionSentOn', '@assess'], law: 'Regs' },
  'assessment.give-advice': { starts: ['adviceRequestReceivedOn'], metBy: ['adviceGivenOn'], moot: ['@assess'], law: 'Regs' },
  'assessment.notify-no-plan': { starts: ['requestReceivedOn'], metBy: ['noPlanNoticeSentOn', '@issue'], moot: ['finalPlanSentOn', '@content', '@assess'], law: 'Regs' },
  'plan.comment-on-draft': { starts: ['draftPlanServedOn'], floor: true, metBy: ['draftCommentsMadeOn'], moot: ['@assess'], law: 'Regs' },
  'plan.finalise': { starts: ['requestReceivedOn'], metBy: ['finalPlanSentOn', '@content'], moot: ['noPlanNoticeSentOn', '@issue', '@assess'], law: 'Regs' },
  'reassessment.decide': { starts: ['reassessmentRequestReceivedOn'], metBy: ['reassessmentNotifiedOn', '@reassess'], law: 'Regs' },
  'reassessment.finalise': { starts: ['reassessmentNotifiedOn'], metBy: ['finalPlanSentOn', '@content'], law: 'Regs' },
  'review.give-notice': { starts: ['reviewMeetingOn'], back: true, metBy: ['reviewNoticeGivenOn'], law: 'Regs' },
  'review.circulate-papers': { starts: ['reviewMeetingOn'], back: true, metBy: ['reviewPapersCirculatedOn'], law: 'Regs' },
  'review.report': { starts: ['reviewMeetingOn'], metBy: ['reviewReportSentOn'], law: 'Regs' },
  'review.decide': { starts: ['reviewMeetingOn'], metBy: ['reviewDecisionSentOn', '@amend', '@cease'], law: 'Regs' },
  'review.comment-on-amendments': { starts: ['amendmentNoticeServedOn'], floor: true, metBy: ['amendmentCommentsMadeOn'], law: 'Regs' },
  'review.finalise-amendments': { starts: ['amendmentNoticeSentOn', 'reviewMeetingOn'], one: true, metBy: ['amendedPlanSentOn', 'noAmendmentNoticeSentOn', '@content'], moot: ['@amend', '@cease'], law: 'Regs' },
  'review.complete': { starts: ['planMadeOrReviewedOn'], metBy: ['reviewDecisionSentOn', '@amend', '@cease'], law: 'other' }, // CFA s.44(1)
  'phase-transfer.finalise-to-post-16': { starts: ['post16StartsOn'], back: true, metBy: ['amendedPlanSentOn', '@content'], law: 'Regs' },
  'phase-transfer.finalise-other': { starts: ['nextPhaseStartsOn'], back: true, metBy: ['amendedPlanSentOn', '@content'], law: 'Regs' },
  'phase-transfer.finalise-between-post-16': { starts: ['nextPost16StartsOn'], back: true, metBy: ['amendedPlanSentOn', '@content'], law: 'Regs' },
  'move.transfer-plan': { starts: ['movedOn', 'awareOfMoveOn?'], metBy: ['planTransferredOn'], law: 'Regs' },
  'move.inform': { starts: ['planTransferredOn'], metBy: ['moveInformationSentOn'], law: 'Regs' },
  'move.review': { starts: ['planMadeOrReviewedOn', 'planTransferredOn'], metBy: ['reviewDecisionSentOn'], law: 'Regs' },
  'mediation.contact-adviser': { starts: ['noticeSentOn'], metBy: ['adviserContactedOn'], moot: ['appealReceivedByTribunalOn'], law: 'Regs' },
  // READING: "at any time" goes with certificateIssuedOn, the event it stands behind.
  'mediation.certify-declined': { starts: ['adviserToldNoMediationOn'], metBy: ['certificateIssuedOn'], moot: ['authorityToldOfMediationOn', 'certificateIssuedOn!'], law: 'Regs' },
  'mediation.tell-commissioning-body': { starts: ['authorityToldOfMediationOn'], metBy: ['commissioningBodyToldOn'], moot: ['adviserToldNoMediationOn'], law: 'Regs' },
  'mediation.arrange': { starts: ['authorityToldOfMediationOn'], metBy: ['mediationOn'], moot: ['adviserToldNoMediationOn'], law: 'Regs' },
  'mediation.arrange-health': { starts: ['commissioningBodyToldOn'], metBy: ['mediationOn'], moot: ['adviserToldNoMediationOn'], law: 'Regs' },
  'mediation.give-date': { starts: ['mediationOn'], back: true, metBy: ['mediationDateGivenOn'], law: 'Regs' },
  'mediation.certify-not-arranged': { starts: ['adviserToldNotArrangedOn'], metBy: ['certificateIssuedOn'], moot: ['certificateIssuedOn!'], law: 'Regs' },
  'mediation.certify-concluded': { starts: ['mediationConcludedOn'], metBy: ['certificateIssuedOn'], moot: ['certificateIssuedOn!'], law: 'Regs' },
  'appeal.lodge': { starts: ['noticeSentOn', 'certificateIssuedOn?'], metBy: ['appealReceivedByTribunalOn'], moot: ['agreementCarriedOutOn'], law: 'other', end: 'tribunal' },
  'appeal.respond': { starts: ['appealReceivedByAuthorityOn'], metBy: ['responseReceivedOn'], moot: ['concessionNotifiedOn', 'appealWithdrawnOn'], law: 'other', end: 'tribunal' },
  'appeal.answer-recommendation': { starts: ['recommendationMadeOn'], metBy: ['recommendationAnsweredOn'], law: 'Rec Regs' },
  'appeal.seek-permission': { starts: ['tribunalDecisionSentOn'], floor: true, metBy: ['permissionSoughtOn'], law: 'other', end: 'tribunal' },
  'appeal.set-aside': { starts: ['tribunalDecisionSentOn'], floor: true, metBy: ['setAsideSoughtOn'], law: 'other', end: 'tribunal' },
  'appeal.review-changed-circumstances': { starts: ['tribunalDecisionSentOn'], floor: true, metBy: ['reviewSoughtOn'], law: 'other', end: 'tribunal' },
  'upper-tribunal.seek-permission': { starts: ['permissionRefusalSentOn'], floor: true, metBy: ['upperTribunalPermissionSoughtOn'], law: 'other', end: 'tribunal' },
  'upper-tribunal.renew': { starts: ['upperTribunalRefusalSentOn'], floor: true, metBy: ['renewalSoughtOn'], law: 'other', end: 'tribunal' },
  'upper-tribunal.lodge': { starts: ['permissionGrantedSentOn'], floor: true, metBy: ['upperTribunalAppealReceivedOn'], law: 'other', end: 'tribunal' },
  'discrimination.claim': { starts: ['conductEndedOn'], floor: true, metBy: ['claimReceivedOn'], law: 'other' },
  'ombudsman.complain': { starts: ['awareOfMatterOn'], floor: true, metBy: ['ombudsmanComplaintMadeOn'], law: 'other' },
  'judicial-review.file': { starts: ['groundsAroseOn'], floor: true, metBy: ['judicialReviewFiledOn'], law: 'other' },
  'detained.decide': { starts: ['requestReceivedOn'], metBy: ['assessmentDecisionSentOn', '@assess'], law: 'Detained Regs' },
  'detained.notify-no-plan': { starts: ['requestReceivedOn'], metBy: ['noPlanNoticeSentOn', '@issue'], moot: ['finalPlanSentOn', '@content', '@assess'], law: 'Detained Regs' },
  'detained.comment-on-draft': { starts: ['draftPlanServedOn'], floor: true, metBy: ['draftCommentsMadeOn'], moot: ['@assess'], law: 'Detained Regs' },
  // "@content meets" does not name detained.finalise; taken as written.
  'detained.finalise': { starts: ['requestReceivedOn'], metBy: ['finalPlanSentOn'], moot: ['noPlanNoticeSentOn', '@issue', '@assess'], law: 'Detained Regs' },
};

const SOURCES = { O: 'orderMadeOn', A: 'agreementMadeOn', C: 'concessionNotifiedOn' } as const;
type Source = keyof typeof SOURCES;

/** comply.*: from which sources, met by, moot once. All of them are limits of the Regs. */
const COMPLY: Readonly<Record<string, { from: string; metBy: readonly string[]; moot?: readonly string[] }>> = {
  'comply.cease-plan': { from: 'O', metBy: ['planCeasedOn'] },
  'comply.notify-assessment': { from: 'OAC', metBy: ['assessmentDecisionSentOn', 'reassessmentNotifiedOn'] },
  'comply.notify-no-plan': { from: 'OAC', metBy: ['noPlanNoticeSentOn'], moot: ['finalPlanSentOn'] },
  'comply.finalise-after-assessment': { from: 'OAC', metBy: ['finalPlanSentOn'], moot: ['noPlanNoticeSentOn'] },
  'comply.draft-plan': { from: 'OAC', metBy: ['draftPlanServedOn'] },
  'comply.finalise-plan': { from: 'OAC', metBy: ['finalPlanSentOn'] },
  'comply.reconsider': { from: 'O', metBy: ['reconsideredOn'] },
  'comply.amend-plan': { from: 'OAC', metBy: ['amendedPlanSentOn'] },
  'comply.amend-placement': { from: 'OAC', metBy: ['amendedPlanSentOn'] },
  'comply.agreed-action': { from: 'A', metBy: ['agreedActionDoneOn'] },
  'comply.tell-authority': { from: 'A', metBy: ['authorityToldOfAgreementOn'] },
};

// ---------------------------------------------------------------------------------------------------------------
// Events, one table a column.

const KINDS: Readonly<Record<string, string>> = {
  '@assess': 'refusal-to-assess',
  '@issue': 'refusal-to-issue-plan',
  '@content': 'plan-content',
  '@reassess': 'refusal-to-reassess',
  '@amend': 'refusal-to-amend-plan',
  '@cease': 'cease-to-maintain-plan',
};

const NOT_BEFORE: Readonly<Record<string, readonly string[]>> = {
  adviceRequestReceivedOn: ['requestReceivedOn'],
  assessmentDecisionSentOn: ['requestReceivedOn'],
  draftPlanServedOn: ['requestReceivedOn'],
  finalPlanSentOn: ['requestReceivedOn'],
  noPlanNoticeSentOn: ['requestReceivedOn'],
  reassessmentNotifiedOn: ['reassessmentRequestReceivedOn'],
  reviewReportSentOn: ['reviewMeetingOn'],
  reviewDecisionSentOn: ['reviewMeetingOn'],
  amendmentNoticeSentOn: ['reviewMeetingOn'],
  amendmentNoticeServedOn: ['reviewMeetingOn'],
  noAmendmentNoticeSentOn: ['reviewMeetingOn'],
  noticeSentOn: ['requestReceivedOn', 'reviewMeetingOn'],
  adviserContactedOn: ['noticeSentOn'],
  adviserToldNoMediationOn: ['noticeSentOn'],
  authorityToldOfMediationOn: ['noticeSentOn'],
  commissioningBodyToldOn: ['authorityToldOfMediationOn'],
  adviserToldNotArrangedOn: ['authorityToldOfMediationOn'],
  mediationOn: ['authorityToldOfMediationOn'],
  mediationConcludedOn: ['mediationOn'],
  agreementMadeOn: ['mediationOn'],
  agreementCarriedOutOn: ['agreementMadeOn'],
  certificateIssuedOn: ['noticeSentOn'],
  appealReceivedByTribunalOn: ['noticeSentOn'],
  appealReceivedByAuthorityOn: ['appealReceivedByTribunalOn'],
  responseReceivedOn: ['appealReceivedByAuthorityOn', 'concessionNotifiedOn'], // a concession after the response is contradictory
  concessionNotifiedOn: ['appealReceivedByTribunalOn'],
  appealWithdrawnOn: ['appealReceivedByTribunalOn'],
  orderMadeOn: ['appealReceivedByTribunalOn'],
  tribunalDecisionSentOn: ['appealReceivedByTribunalOn'],
  recommendationMadeOn: ['appealReceivedByTribunalOn'],
  permissionRefusalSentOn: ['tribunalDecisionSentOn'],
  permissionGrantedSentOn: ['tribunalDecisionSentOn'],
  upperTribunalRefusalSentOn: ['permissionRefusalSentOn'],
};

const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  adviceRequestReceivedOn: ['assessmentDecisionSentOn'],
  assessmentDecisionSentOn: ['requestReceivedOn'],
  draftPlanServedOn: ['assessmentDecisionSentOn'],
  finalPlanSentOn: ['requestReceivedOn'],
  noPlanNoticeSentOn: ['requestReceivedOn'],
  reassessmentNotifiedOn: ['reassessmentRequestReceivedOn'],
  reviewMeetingOn: ['planMadeOrReviewedOn'],
  reviewReportSentOn: ['reviewMeetingOn'],
  reviewDecisionSentOn: ['reviewMeetingOn'],
  amendmentNoticeSentOn: ['reviewMeetingOn'],
  amendmentNoticeServedOn: ['reviewMeetingOn'],
  noAmendmentNoticeSentOn: ['reviewMeetingOn'],
  movedOn: ['awareOfMoveOn'],
  planTransferredOn: ['movedOn'],
  adviserContactedOn: ['noticeSentOn'],
  adviserToldNoMediationOn: ['adviserContactedOn'],
  authorityToldOfMediationOn: ['adviserContactedOn'],
  commissioningBodyToldOn: ['authorityToldOfMediationOn'],
  adviserToldNotArrangedOn: ['authorityToldOfMediationOn'],
  mediationOn: ['authorityToldOfMediationOn'],
  mediationConcludedOn: ['mediationOn'],
  agreementMadeOn: ['mediationOn'],
  certificateIssuedOn: ['adviserToldNoMediationOn', 'adviserToldNotArrangedOn', 'mediationConcludedOn'],
  appealReceivedByTribunalOn: ['noticeSentOn'],
  appealReceivedByAuthorityOn: ['appealReceivedByTribunalOn'],
  responseReceivedOn: ['appealReceivedByAuthorityOn'],
  concessionNotifiedOn: ['appealReceivedByAuthorityOn'],
  orderMadeOn: ['responseReceivedOn'],
  tribunalDecisionSentOn: ['responseReceivedOn'],
  recommendationMadeOn: ['responseReceivedOn'],
  permissionRefusalSentOn: ['permissionSoughtOn'],
  permissionGrantedSentOn: ['permissionSoughtOn'],
  upperTribunalRefusalSentOn: ['upperTribunalPermissionSoughtOn'],
};

const UNTIL: Readonly<Record<string, readonly string[]>> = {
  adviceRequestReceivedOn: ['draftPlanServedOn', 'noPlanNoticeSentOn', '@assess', '@issue', '@content'],
  draftPlanServedOn: ['noPlanNoticeSentOn', '@assess', '@issue'],
  reassessmentNotifiedOn: ['@reassess'],
  amendmentNoticeSentOn: ['amendedPlanSentOn', '@content', '@amend', '@cease'],
  amendmentNoticeServedOn: ['amendedPlanSentOn', '@content', '@amend', '@cease'],
  adviserContactedOn: ['appealReceivedByTribunalOn'],
  adviserToldNoMediationOn: ['authorityToldOfMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'],
  authorityToldOfMediationOn: ['adviserToldNoMediationOn', 'certificateIssuedOn', 'appealReceivedByTribunalOn'],
  commissioningBodyToldOn: ['mediationOn', 'certificateIssuedOn'],
  adviserToldNotArrangedOn: ['mediationOn', 'certificateIssuedOn'],
  mediationOn: ['certificateIssuedOn', 'adviserToldNoMediationOn'],
  mediationConcludedOn: ['certificateIssuedOn'],
  agreementMadeOn: ['mediationConcludedOn'],
  certificateIssuedOn: ['appealReceivedByTribunalOn'],
  appealReceivedByTribunalOn: ['agreementCarriedOutOn'],
  appealReceivedByAuthorityOn: ['appealWithdrawnOn'],
  responseReceivedOn: ['concessionNotifiedOn', 'appealWithdrawnOn'],
  concessionNotifiedOn: ['responseReceivedOn', 'appealWithdrawnOn'],
  orderMadeOn: ['appealWithdrawnOn', 'tribunalDecisionSentOn'],
  tribunalDecisionSentOn: ['appealWithdrawnOn'],
  recommendationMadeOn: ['appealWithdrawnOn', 'orderMadeOn', 'tribunalDecisionSentOn'],
  permissionRefusalSentOn: ['permissionGrantedSentOn'],
  upperTribunalRefusalSentOn: ['permissionGrantedSentOn', 'upperTribunalAppealReceivedOn'],
};

/** The key may be an @kind: that notice implies these. */
const IMPLIES: Readonly<Record<string, readonly string[]>> = {
  draftPlanServedOn: ['assessmentDecisionSentOn'],
  finalPlanSentOn: ['draftPlanServedOn'],
  noPlanNoticeSentOn: ['assessmentDecisionSentOn'],
  reviewMeetingOn: ['reviewNoticeGivenOn', 'reviewPapersCirculatedOn'],
  amendmentNoticeSentOn: ['reviewDecisionSentOn'],
  amendmentNoticeServedOn: ['reviewDecisionSentOn'],
  amendedPlanSentOn: ['reviewDecisionSentOn'],
  noAmendmentNoticeSentOn: ['reviewDecisionSentOn'],
  '@issue': ['assessmentDecisionSentOn'],
  '@content': ['assessmentDecisionSentOn', 'draftPlanServedOn', 'reassessmentNotifiedOn', 'reviewDecisionSentOn'],
  adviserToldNoMediationOn: ['adviserContactedOn'],
  authorityToldOfMediationOn: ['adviserContactedOn'],
  mediationOn: ['adviserContactedOn', 'mediationDateGivenOn', 'commissioningBodyToldOn'],
  certificateIssuedOn: ['adviserContactedOn'],
  appealReceivedByAuthorityOn: ['appealReceivedByTribunalOn'],
  responseReceivedOn: ['appealReceivedByAuthorityOn'],
  concessionNotifiedOn: ['appealReceivedByAuthorityOn'],
  appealWithdrawnOn: ['appealReceivedByTribunalOn'],
  orderMadeOn: ['responseReceivedOn'],
  tribunalDecisionSentOn: ['responseReceivedOn'],
  recommendationMadeOn: ['responseReceivedOn'],
  permissionRefusalSentOn: ['permissionSoughtOn'],
  permissionGrantedSentOn: ['permissionSoughtOn'],
  upperTribunalRefusalSentOn: ['upperTribunalPermissionSoughtOn'],
};

/** Everything a table reaches from an event, through the chain. */
function chain(table: Readonly<Record<string, readonly string[]>>, event: string): Set<string> {
  const reached = new Set<string>();
  const toLookAt = [...(table[event] ?? [])];
  for (let next = toLookAt.pop(); next !== undefined; next = toLookAt.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    toLookAt.push(...(table[next] ?? []));
  }
  return reached;
}

// ---------------------------------------------------------------------------------------------------------------
// The case, event by event.

export function oracleTimeline(caseFile: OracleCaseFile, asAt: string): OracleTimeline {
  const given = new Map<string, string>(); // as written, perhaps with a local time
  for (const [event, value] of Object.entries(caseFile.dates)) if (value !== undefined) given.set(event, value);

  // not before, planned dates too
  for (const [event, value] of given) {
    for (const earlier of chain(NOT_BEFORE, event)) {
      const other = given.get(earlier);
      if (other !== undefined && dayOf(value) < dayOf(other)) throw problem('contradictory-dates', `${event} ${value} is before ${earlier} ${other}`);
    }
  }

  const disputes = caseFile.dispute === undefined ? [] : Array.isArray(caseFile.dispute) ? (caseFile.dispute as readonly OracleDispute[]) : [caseFile.dispute as OracleDispute];
  const facts = factsOf(disputes);
  const noticeKinds = Object.keys(KINDS).filter((at) => disputes.some((d) => d.kind === KINDS[at]));

  /** '@kind' is noticeSentOn where the dispute is of that kind, and nothing where it is not. */
  function eventNamed(name: string): string | null {
    if (!name.startsWith('@')) return name;
    return noticeKinds.includes(name) ? 'noticeSentOn' : null;
  }

  /** The day an event is dated, if that day has come. */
  function happenedOn(event: string): Day | null {
    const value = given.get(event);
    return value !== undefined && dayOf(value) <= asAt ? dayOf(value) : null;
  }

  /** The days of the events that have happened and that imply this one. */
  function impliedBy(event: string): Day[] {
    const days: Day[] = [];
    for (const cause of Object.keys(IMPLIES)) {
      const dated = eventNamed(cause);
      const on = dated === null ? null : happenedOn(dated);
      if (on !== null && chain(IMPLIES, cause).has(event)) days.push(on);
    }
    return days.sort();
  }

  function hasHappened(name: string): boolean {
    const event = eventNamed(name);
    return event !== null && (happenedOn(event) !== null || impliedBy(event).length > 0);
  }

  // Declining and asking on one day: asking wins, so that the declining ends and moots nothing.
  const asked = happenedOn('authorityToldOfMediationOn');
  const askingWins = asked !== null && asked === happenedOn('adviserToldNoMediationOn');
  const isOverruled = (event: string): boolean => askingWins && event === 'adviserToldNoMediationOn';

  // -------------------------------------------------------------------------------------------------------------
  // Which entries could there be, in the order of the page.

  interface Candidate {
    id: string;
    limit: string;
    row: Row;
    source: Source | null;
  }
  const candidates: Candidate[] = [];
  for (const [limit, row] of Object.entries(LIMITS)) {
    if (facts.reaches(limit, given)) candidates.push({ id: limit, limit, row, source: null });
  }
  const required = {
    O: requiredIds('O', caseFile.order?.requires, facts),
    A: requiredIds('A', caseFile.agreement?.requires, facts),
    C: requiredIds('C', caseFile.concession?.requires, facts),
  };
  for (const [limit, { metBy, moot }] of Object.entries(COMPLY)) {
    for (const source of ['O', 'A', 'C'] as const) {
      if (!required[source].includes(limit)) continue;
      const row: Row = { starts: [SOURCES[source]], metBy, law: 'Regs', ...(moot ? { moot } : {}) };
      candidates.push({ id: `${limit}@${SOURCES[source]}`, limit, row, source });
    }
  }

  const relievedEntries = new Set((caseFile.relieved ?? []).map((r) => r.entry));

  // -------------------------------------------------------------------------------------------------------------
  // Entries whose count has started.

  /** The limbs that are required and that nobody has dated. */
  function missingLimbs({ starts, one }: Row): string[] {
    const needed = starts.filter((s) => !s.endsWith('?'));
    const missing = needed.filter((event) => !given.has(event));
    return one && missing.length < needed.length ? [] : missing;
  }

  function startedEntry({ id, limit, row }: Candidate): OracleEntry {
    const dates: Record<string, string> = {};
    const requiredStarts: Day[] = [];
    for (const limb of row.starts) {
      const optional = limb.endsWith('?');
      const event = optional ? limb.slice(0, -1) : limb;
      const value = given.get(event);
      if (value === undefined) continue;
      if (optional && happenedOn(event) === null) continue; // a planned event never supplies an (opt) limb
      if (event === 'certificateIssuedOn' && !facts.certificateNeeded) continue;
      dates[event] = dayOf(value);
      if (!optional) requiredStarts.push(dayOf(value));
    }
    // READING: a limit begins when it has all that it requires; review.finalise-amendments with the first of its two.
    requiredStarts.sort();
    const began = (row.one ? requiredStarts[0] : requiredStarts.at(-1)) as Day;
    const counts = (day: Day): boolean => row.back === true || day >= began;

    const options: { directedDueOn?: string; agreedDueOn?: string } = {};
    const directed = caseFile.directed?.[id];
    const agreed = caseFile.agreed?.[id];
    if (directed !== undefined) options.directedDueOn = directed;
    if (agreed !== undefined) options.agreedDueOn = agreed;
    const { dueOn, dueTime } = oracleDeadline(limit, dates, options);
    for (const relief of caseFile.relieved ?? []) {
      if (relief.entry !== id || relief.exception !== 'coronavirus') continue;
      const { endsOn } = oracleDeadline(limit, dates);
      if (endsOn < '2020-05-01' || endsOn > '2020-09-25') throw problem('invalid-input', `${id} ends on ${endsOn}, outside the coronavirus window`);
    }

    // The meeting events that count, each on its day; a step that nobody dated stands on the day that implies it.
    const meetings: { on: Day; value: string | null }[] = [];
    for (const name of row.metBy) {
      const event = eventNamed(name);
      if (event === null) continue;
      const on = happenedOn(event);
      if (on !== null && counts(on)) meetings.push({ on, value: given.get(event) as string });
      else {
        const implied = impliedBy(event).find(counts);
        if (implied !== undefined) meetings.push({ on: implied, value: null });
      }
    }
    const done = caseFile.done?.[id];
    // READING: done before the time began cannot be this entry's meeting event, and is not ignored.
    if (done !== undefined && !counts(dayOf(done))) throw problem('contradictory-dates', `${id} was done before it began`);
    if (done !== undefined && dayOf(done) <= asAt) meetings.push({ on: dayOf(done), value: done });
    meetings.sort((a, b) => (a.on !== b.on ? (a.on < b.on ? -1 : 1) : a.value === null ? 1 : b.value === null ? -1 : a.value < b.value ? -1 : 1));
    const met = meetings[0];

    const mootings: Day[] = [];
    for (const name of row.moot ?? []) {
      const atAnyTime = name.endsWith('!');
      const event = eventNamed(atAnyTime ? name.slice(0, -1) : name);
      if (event === null || isOverruled(event)) continue;
      const on = happenedOn(event);
      if (on !== null && (atAnyTime || counts(on))) mootings.push(on);
      else {
        const implied = impliedBy(event).find((day) => atAnyTime || counts(day));
        if (implied !== undefined) mootings.push(implied);
      }
    }
    mootings.sort();
    const moot = mootings[0];

    const relieved = relievedEntries.has(id);
    const entry = (state: string, metOn: string | null = null): OracleEntry => ({ id, limit, state, metOn, dueOn });

    // The first of them decides; on the same day it is met.
    if (moot !== undefined && (met === undefined || moot < met.on)) return entry('not-applicable');
    if (met !== undefined) {
      if (met.value === null) return entry('met');
      const late = met.on > dueOn || (met.on === dueOn && dueTime !== null && isAfterFive(met.value));
      return entry(late && !relieved ? 'met-late' : 'met', met.on);
    }
    if (asAt < dueOn) return entry('not-due');
    if (asAt === dueOn) return entry('due-today');
    if (relieved) return entry('relieved');
    return entry(row.floor ? 'lapsed' : 'overdue');
  }

  const started = new Map<string, OracleEntry>();
  for (const candidate of candidates) if (missingLimbs(candidate.row).length === 0) started.set(candidate.id, startedEntry(candidate));

  // -------------------------------------------------------------------------------------------------------------
  // What is awaited, and which limits wait for it.

  /** READING: "it" in "the limit it meets" is the event that is followed. */
  function meetsAnOpenLimit(event: string): boolean {
    return candidates.some(({ id, row }) => isOpen(started.get(id)) && row.metBy.some((name) => eventNamed(name) === event));
  }

  /** READING: `done` is the meeting event of its entry, so what follows that event is awaited. */
  function wasDone(event: string): boolean {
    return candidates.some(({ id, row }) => {
      const done = caseFile.done?.[id];
      return done !== undefined && dayOf(done) <= asAt && row.metBy.includes(event);
    });
  }

  function isAwaited(event: string): boolean {
    if (given.has(event) || hasHappened(event)) return false; // dated (planned too), or taken already
    if (!(FOLLOWS[event] ?? []).some((earlier) => hasHappened(earlier) || wasDone(earlier) || meetsAnOpenLimit(earlier))) return false;
    return !(UNTIL[event] ?? []).some((end) => !isOverruled(end) && hasHappened(end));
  }

  const entries: OracleEntry[] = [];
  const waitingFor: string[] = [];
  for (const { id, limit, row } of candidates) {
    const entry = started.get(id);
    if (entry !== undefined) {
      entries.push(entry);
      continue;
    }
    const missing = missingLimbs(row);
    const awaited = missing.filter(isAwaited);
    const waits = row.one ? awaited.length > 0 : awaited.length === missing.length;
    if (!waits) continue;
    // A moot limit that has not started is not listed.
    const mooting = (row.moot ?? []).map((name) => name.replace('!', ''));
    if (mooting.some((event) => !isOverruled(event) && hasHappened(event))) continue;
    entries.push({ id, limit, state: 'not-started', metOn: null, dueOn: null });
    for (const event of awaited) if (!waitingFor.includes(event)) waitingFor.push(event);
  }

  // READING: an entry that this case cannot reach is one that is not listed.
  const canReach = (id: string): boolean => entries.some((entry) => entry.id === id);
  for (const [field, named] of [['directed', caseFile.directed], ['agreed', caseFile.agreed], ['done', caseFile.done]] as const) {
    for (const id of Object.keys(named ?? {})) {
      if (!canReach(id)) throw problem('invalid-input', `${field} names ${id}, which this case cannot reach`);
      const candidate = candidates.find((c) => c.id === id) as Candidate;
      if (field === 'directed' && candidate.row.end !== 'tribunal' && candidate.source !== 'O') throw problem('invalid-input', `the Tribunal does not direct a date for ${id}`);
      if (field === 'agreed' && (candidate.source !== 'A' || candidate.limit === 'comply.tell-authority')) throw problem('invalid-input', `no date can be agreed for ${id}`);
    }
  }
  for (const relief of caseFile.relieved ?? []) {
    if (!canReach(relief.entry)) throw problem('invalid-input', `relieved names ${relief.entry}, which this case cannot reach`);
    const candidate = candidates.find((c) => c.id === relief.entry) as Candidate;
    checkRelief(relief, candidate.limit, candidate.row);
  }

  let next: OracleEntry | null = null;
  for (const entry of entries) {
    if (isOpen(entry) && entry.dueOn !== null && (next === null || next.dueOn === null || entry.dueOn < next.dueOn)) next = entry;
  }
  return {
    entries,
    next: next === null ? null : next.id,
    overdue: entries.filter((entry) => entry.state === 'overdue').map((entry) => entry.id),
    waitingFor,
  };
}

/** READING: open is started and neither done, moot nor lapsed; an overdue or relieved step is still to be taken. */
function isOpen(entry: OracleEntry | undefined): boolean {
  return entry !== undefined && ['not-due', 'due-today', 'overdue', 'relieved'].includes(entry.state);
}

// ---------------------------------------------------------------------------------------------------------------
// Which limits a case reaches.

interface Facts {
  appeal: boolean;
  mediation: boolean;
  certificateNeeded: boolean;
  /** What an order, an agreement or a concession requires when the case does not say. */
  byDefault: readonly string[];
  reaches(limit: string, given: ReadonlyMap<string, string>): boolean;
}

function factsOf(disputes: readonly OracleDispute[]): Facts {
  const parts = disputes.map(partOf);
  const appeal = parts.some((p) => p.appeal);
  const mediation = parts.some((p) => p.mediation);
  const certificateNeeded = parts.some((p) => p.certificate);
  const health = parts.some((p) => p.health);
  const socialCare = parts.some((p) => p.socialCare);
  const education = parts.some((p) => p.education);
  const onlyHealth = health && !socialCare && !education;
  const recommendable = parts.some((p) => p.appeal && p.kind !== 'refusal-to-assess');
  // READING: recommendations are for appeals under s.51(2)(b)-(f), not s.73, and for decisions from 3 April 2018; a
  // notice was decided no later than it was sent.
  const askable = (given: ReadonlyMap<string, string>): boolean =>
    disputes.some((dispute, i) => {
      const part = parts[i] as Part;
      const decided = dispute.decidedOn ?? given.get('noticeSentOn') ?? '9999';
      return part.appeal && part.kind !== 'refusal-to-assess' && dispute.detained !== true && decided >= '2018-04-03';
    });
  const detained = disputes.some((d) => d.detained === true);
  const discrimination = disputes.some((d) => d.kind === 'disability-discrimination');

  function reaches(limit: string, given: ReadonlyMap<string, string>): boolean {
    const group = limit.slice(0, limit.indexOf('.'));
    switch (group) {
      case 'ombudsman':
      case 'judicial-review':
      case 'reassessment':
      case 'review':
      case 'phase-transfer':
      case 'move':
        return true;
      case 'assessment':
      case 'plan':
        return !detained;
      case 'detained':
        return detained;
      case 'discrimination':
        return discrimination;
      case 'upper-tribunal':
        return appeal;
      case 'appeal':
        if (limit === 'appeal.answer-recommendation') return (recommendable && given.has('recommendationMadeOn')) || (askable(given) && (health || socialCare));
        return appeal;
      default: // mediation
        if (limit === 'mediation.contact-adviser' || limit.startsWith('mediation.certify-')) return certificateNeeded;
        if (limit === 'mediation.tell-commissioning-body') return mediation && health;
        if (limit === 'mediation.arrange') return mediation && !onlyHealth;
        if (limit === 'mediation.arrange-health') return mediation && onlyHealth;
        return mediation; // give-date
    }
  }

  const ids = new Set(parts.flatMap((p) => p.requires));
  // Several parts of one notice are read together: with anything else to amend, it is not "only the name or type of school".
  if (ids.has('comply.amend-plan')) ids.delete('comply.amend-placement');
  if (mediation && !appeal) for (const id of ['comply.agreed-action', 'comply.tell-authority']) ids.add(id);
  return { appeal, mediation, certificateNeeded, byDefault: [...ids], reaches };
}

interface Part {
  kind: string;
  appeal: boolean;
  certificate: boolean;
  mediation: boolean;
  education: boolean;
  health: boolean;
  socialCare: boolean;
  requires: readonly string[];
}

function partOf({ kind, sections = [], recommendations = [], detained = false }: OracleDispute): Part {
  const says = (...letters: string[]): boolean => letters.some((letter) => sections.includes(letter));
  const none: Part = { kind, appeal: false, certificate: false, mediation: false, education: false, health: false, socialCare: false, requires: [] };

  if (kind === 'plan-content') {
    const appeal = detained ? says('I') : says('B', 'F', 'I'); // detained: only I can be appealed
    const certificate = appeal && !detained && says('B', 'F');
    const health = says('C', 'G');
    const socialCare = says('D', 'H', 'H1', 'H2');
    const requires = !appeal ? [] : certificate ? ['comply.amend-plan'] : ['comply.amend-placement'];
    return { kind, appeal, certificate, mediation: appeal || health || socialCare, education: says('B', 'F', 'I'), health, socialCare, requires };
  }

  const afterAssessment = ['comply.notify-assessment', 'comply.notify-no-plan', 'comply.finalise-after-assessment'];
  const requiresByKind: Readonly<Record<string, readonly string[]>> = {
    'refusal-to-assess': afterAssessment,
    'refusal-to-reassess': afterAssessment,
    'refusal-to-issue-plan': ['comply.draft-plan', 'comply.finalise-plan'],
    'refusal-to-amend-plan': ['comply.amend-plan'],
    'cease-to-maintain-plan': [],
  };
  const requires = requiresByKind[kind];
  if (requires === undefined) return none; // no appeal, and no mediation by its kind
  if (detained && kind !== 'refusal-to-assess' && kind !== 'refusal-to-issue-plan') return none;
  const recommendable = kind !== 'refusal-to-assess';
  return {
    kind,
    appeal: true,
    certificate: true,
    mediation: true,
    education: true,
    health: recommendable && recommendations.includes('health'),
    socialCare: recommendable && recommendations.includes('social-care'),
    requires,
  };
}

function requiredIds(source: Source, said: readonly string[] | undefined, facts: Facts): readonly string[] {
  if (said !== undefined) {
    for (const id of said) {
      if (!(COMPLY[id]?.from ?? '').includes(source)) throw problem('invalid-input', `${SOURCES[source]} does not start ${id}`);
    }
    return said;
  }
  return facts.byDefault.filter((id) => (COMPLY[id]?.from ?? '').includes(source));
}

// ---------------------------------------------------------------------------------------------------------------
// Exceptions that lift a limit.

function checkRelief(relief: NonNullable<OracleCaseFile['relieved']>[number], limit: string, row: Row): void {
  const steps = ['assessment.decide', 'assessment.notify-no-plan', 'plan.finalise', 'reassessment.finalise'];
  const earlyYears = steps.includes(limit) || (limit.startsWith('comply.') && limit !== 'comply.cease-plan'); // at once is no period
  const school = earlyYears || (limit.startsWith('detained.') && limit !== 'detained.comment-on-draft');
  const advice = limit === 'assessment.give-advice';
  const lifts: Readonly<Record<string, boolean>> = {
    'school-closed': school,
    'early-years-closed': earlyYears,
    'exceptional-circumstances': school || advice,
    'absent-from-area': earlyYears || advice,
    'missed-appointment': advice,
    coronavirus: row.law !== 'other',
  };
  if (lifts[relief.exception] !== true) throw problem('invalid-input', `${relief.exception} does not lift ${limit}`);

  const closed = relief.exception === 'school-closed' || relief.exception === 'early-years-closed';
  if (closed && relief.closure !== undefined) {
    const { adviceRequestedOn, closedFrom, reopensOn } = relief.closure;
    const longEnough = daysBetween(closedFrom, reopensOn) >= 28;
    const inWindow = daysBetween(adviceRequestedOn, closedFrom) <= 7 && daysBetween(adviceRequestedOn, reopensOn) >= 7;
    if (!longEnough || !inWindow) throw problem('invalid-input', `advice requested on ${adviceRequestedOn} is outside the window of the closure`);
  }
}

// ---------------------------------------------------------------------------------------------------------------

function dayOf(value: string): Day {
  return value.slice(0, 10);
}

function isAfterFive(value: string): boolean {
  if (!value.includes('T')) return false;
  const [hours = '0', minutes = '0', seconds = '0'] = value.slice(11).split(':');
  return Number(hours) * 3600 + Number(minutes) * 60 + Number.parseFloat(seconds) > 17 * 3600;
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function problem(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

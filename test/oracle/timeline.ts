// The slow oracle for a whole case: every entry, its state, what is awaited, worked out a second time from the law page.
//
// It shares no code and no table with `src`. The tables below are typed from the law page by hand, in its order and
// its words; when a date falls due is asked of the other oracle. Where the page leaves room, the choice is marked
// `reading:`.
import {
  civilDay,
  closureHolds,
  correspondingDay,
  type Day,
  disputesOf,
  eventsCounted,
  isDetained,
  isForDetained,
  isNamedByTribunal,
  isWithinItsWindow,
  lifts,
  needsCertificate,
  type OracleClosure,
  type OracleDispute,
  oracleLimits,
  problem,
  type Reading,
  readLimit,
  SOURCE_EVENTS,
  type Source,
  sourcesOf,
  takesAgreedDate,
  takesDirectedDate,
  type Worked,
  workOut,
} from './deadlines.ts';

type Maybe<T> = T | null | undefined;
type ByName = Readonly<Record<string, Maybe<string>>>;

export interface OracleRelief {
  entry: string;
  exception: string;
  closure?: Maybe<OracleClosure>;
}

export interface OracleCaseFile {
  reference?: Maybe<string>;
  dispute?: Maybe<OracleDispute | readonly OracleDispute[]>;
  dates: ByName;
  order?: Maybe<{ requires?: Maybe<readonly string[]> }>;
  agreement?: Maybe<{ requires?: Maybe<readonly string[]> }>;
  concession?: Maybe<{ requires?: Maybe<readonly string[]> }>;
  directed?: Maybe<ByName>;
  agreed?: Maybe<ByName>;
  done?: Maybe<ByName>;
  relieved?: Maybe<readonly OracleRelief[]>;
  notRecorded?: Maybe<readonly string[]>;
}

export type OracleSide = 'family' | 'authority' | 'other';

export type OracleState =
  | 'not-started'
  | 'not-due'
  | 'due-today'
  | 'waiting'
  | 'overdue'
  | 'relieved'
  | 'met'
  | 'met-late'
  | 'met-time-unknown'
  | 'lapsed'
  | 'not-recorded'
  | 'not-applicable';

export interface OracleEntry {
  id: string;
  limit: string;
  side: OracleSide;
  state: OracleState;
  metOn: Day | null;
  /** The day on which it became moot, where that is how it stands. */
  mootOn: Day | null;
  dueOn: Day | null;
  endsOn: Day | null;
  assumptions: string[];
  /** An exception is claimed for it, and has effect. */
  relieved: boolean;
}

export interface OracleTimeline {
  entries: OracleEntry[];
  next: string | null;
  overdue: string[];
  passed: string[];
  waitingFor: string[];
}

// ---------------------------------------------------------------------------------------------------------------
// Limits: what meets them, what moots them, whose they are. '@issue' is noticeSentOn in a dispute of that kind; it
// stands among the meeting events where "@kind meets" puts it. `moot` is the table of moot limits, row by row.

interface LimitRow {
  side: OracleSide;
  metBy: readonly [string, ...string[]];
  moot?: readonly string[];
}

const REFUSED = ['@assess, unless reversed'] as const;
const NO_PLAN = ['noPlanNoticeSentOn, unless reversed', '@issue, unless reversed', '@assess, unless reversed'] as const;
const A_PLAN = ['draftPlanServedOn', 'finalPlanSentOn', '@content', '@assess, unless reversed'] as const;
const REVIEWED = ['reviewDecisionSentOn', '@amend', '@cease'] as const;
const MEDIATION_OFF = ['adviserToldNoMediationOn', 'appealReceivedByTribunalOn'] as const;
const APPEAL_OVER = ['concessionNotifiedOn', 'appealWithdrawnOn', 'orderMadeOn', 'tribunalDecisionSentOn'] as const;

const LIMITS: Readonly<Record<string, LimitRow>> = {
  'assessment.decide': { side: 'authority', metBy: ['assessmentDecisionSentOn', '@assess'] },
  'assessment.give-advice': { side: 'other', metBy: ['adviceGivenOn'], moot: REFUSED },
  'assessment.notify-no-plan': { side: 'authority', metBy: ['noPlanNoticeSentOn', '@issue'], moot: A_PLAN },
  'plan.comment-on-draft': { side: 'family', metBy: ['draftCommentsMadeOn'], moot: REFUSED },
  'plan.answer-consultation': { side: 'other', metBy: ['consultationAnsweredOn'], moot: ['finalPlanSentOn', 'amendedPlanSentOn', '@content'] },
  'plan.finalise': { side: 'authority', metBy: ['finalPlanSentOn', '@content'], moot: NO_PLAN },
  'reassessment.decide': { side: 'authority', metBy: ['reassessmentNotifiedOn', '@reassess'] },
  'reassessment.finalise': { side: 'authority', metBy: ['reassessedPlanSentOn', 'finalPlanSentOn', '@content'] },
  'reassessment.review': { side: 'authority', metBy: REVIEWED },
  'review.give-notice': { side: 'authority', metBy: ['reviewNoticeGivenOn'], moot: ['reviewMeetingOn, at any time'] },
  'review.circulate-papers': { side: 'authority', metBy: ['reviewPapersCirculatedOn'], moot: ['reviewMeetingOn, at any time'] },
  'review.report': { side: 'authority', metBy: ['reviewReportSentOn'] },
  'review.decide': { side: 'authority', metBy: REVIEWED },
  'review.comment-on-amendments': { side: 'family', metBy: ['amendmentCommentsMadeOn'] },
  'review.finalise-amendments': { side: 'authority', metBy: ['amendedPlanSentOn', 'noAmendmentNoticeSentOn', '@content'], moot: ['@amend', '@cease'] },
  'review.complete': { side: 'authority', metBy: REVIEWED, moot: ['reassessedPlanSentOn'] },
  'phase-transfer.finalise-to-post-16': { side: 'authority', metBy: ['amendedPlanSentOn', '@content'] },
  'phase-transfer.finalise-other': { side: 'authority', metBy: ['amendedPlanSentOn', '@content'] },
  'phase-transfer.finalise-between-post-16': { side: 'authority', metBy: ['amendedPlanSentOn', '@content'] },
  'move.transfer-plan': { side: 'authority', metBy: ['planTransferredOn'] },
  'move.inform': { side: 'authority', metBy: ['moveInformationSentOn'] },
  'move.review': { side: 'authority', metBy: REVIEWED },
  'mediation.contact-adviser': { side: 'family', metBy: ['adviserContactedOn'], moot: ['appealReceivedByTribunalOn'] },
  'mediation.certify-declined': { side: 'other', metBy: ['certificateIssuedOn'], moot: ['certificateIssuedOn, at any time', 'authorityToldOfMediationOn', 'adviserToldOfMediationOn'] },
  'mediation.tell-commissioning-body': { side: 'authority', metBy: ['commissioningBodyToldOn'], moot: ['mediationOn, at any time', 'adviserToldNoMediationOn'] },
  'mediation.arrange': { side: 'authority', metBy: ['mediationOn'], moot: MEDIATION_OFF },
  'mediation.arrange-health': { side: 'other', metBy: ['mediationOn'], moot: MEDIATION_OFF },
  'mediation.give-date': { side: 'authority', metBy: ['mediationDateGivenOn'], moot: ['mediationOn, at any time'] },
  'mediation.certify-not-arranged': { side: 'other', metBy: ['certificateIssuedOn'], moot: ['certificateIssuedOn, at any time'] },
  'mediation.certify-concluded': { side: 'other', metBy: ['certificateIssuedOn'], moot: ['certificateIssuedOn, at any time'] },
  'appeal.lodge': { side: 'family', metBy: ['appealReceivedByTribunalOn'], moot: ['agreementCarriedOutOn'] },
  'appeal.respond': { side: 'authority', metBy: ['responseReceivedOn'], moot: APPEAL_OVER },
  'appeal.attendance-form': { side: 'family', metBy: ['attendanceFormSentOn'], moot: APPEAL_OVER },
  'appeal.further-evidence': { side: 'family', metBy: ['evidenceSentOn'], moot: APPEAL_OVER },
  'appeal.working-document': { side: 'authority', metBy: ['workingDocumentSentOn'], moot: APPEAL_OVER },
  'appeal.bundle': { side: 'authority', metBy: ['bundleSentOn'], moot: APPEAL_OVER },
  'appeal.hearing': { side: 'family', metBy: ['orderMadeOn', 'tribunalDecisionSentOn'], moot: APPEAL_OVER },
  'appeal.answer-health-recommendation': { side: 'other', metBy: ['healthRecommendationAnsweredOn'] },
  'appeal.answer-care-recommendation': { side: 'authority', metBy: ['careRecommendationAnsweredOn'] },
  'appeal.copy-health-answer': { side: 'authority', metBy: ['healthAnswerCopiedOn'] },
  'appeal.copy-care-answer': { side: 'authority', metBy: ['careAnswerCopiedOn'] },
  'appeal.seek-permission': { side: 'family', metBy: ['permissionSoughtOn'] },
  'appeal.set-aside': { side: 'family', metBy: ['setAsideSoughtOn'] },
  'appeal.costs': { side: 'family', metBy: ['costsSoughtOn'] },
  'appeal.review-changed-circumstances': { side: 'family', metBy: ['reviewSoughtOn'] },
  'appeal.reinstate': { side: 'family', metBy: ['reinstatementSoughtOn'] },
  'upper-tribunal.seek-permission': { side: 'family', metBy: ['upperTribunalPermissionSoughtOn'] },
  'upper-tribunal.renew': { side: 'family', metBy: ['renewalSoughtOn'] },
  'upper-tribunal.lodge': { side: 'family', metBy: ['upperTribunalAppealReceivedOn'] },
  'upper-tribunal.respond': { side: 'authority', metBy: ['upperTribunalResponseReceivedOn'] },
  'upper-tribunal.reply': { side: 'family', metBy: ['upperTribunalReplyReceivedOn'] },
  'discrimination.claim': { side: 'family', metBy: ['claimReceivedOn'] },
  'discrimination.respond': { side: 'other', metBy: ['claimResponseReceivedOn'], moot: ['tribunalDecisionSentOn'] },
  'discrimination.respond-on-reinstatement': { side: 'other', metBy: ['claimResponseReceivedOn'], moot: ['tribunalDecisionSentOn'] },
  'ombudsman.complain': { side: 'family', metBy: ['ombudsmanComplaintMadeOn'] },
  'judicial-review.answer-letter': { side: 'authority', metBy: ['letterBeforeClaimAnsweredOn'] },
  'judicial-review.file': { side: 'family', metBy: ['judicialReviewFiledOn'] },
  'judicial-review.acknowledge': { side: 'authority', metBy: ['judicialReviewAcknowledgedOn'] },
  'detained.decide': { side: 'authority', metBy: ['assessmentDecisionSentOn', '@assess'] },
  'detained.give-advice': { side: 'other', metBy: ['adviceGivenOn'], moot: REFUSED },
  'detained.notify-no-plan': { side: 'authority', metBy: ['noPlanNoticeSentOn', '@issue'], moot: A_PLAN },
  'detained.comment-on-draft': { side: 'family', metBy: ['draftCommentsMadeOn'], moot: REFUSED },
  'detained.finalise': { side: 'authority', metBy: ['finalPlanSentOn', '@content'], moot: NO_PLAN },
  'detained.arrange-mediation': { side: 'authority', metBy: ['mediationOn'], moot: MEDIATION_OFF },
  'comply.cease-plan': { side: 'authority', metBy: ['planCeasedOn'] },
  'comply.notify-assessment': { side: 'authority', metBy: ['assessmentDecisionSentOn', 'reassessmentNotifiedOn'] },
  'comply.notify-no-plan': { side: 'authority', metBy: ['noPlanNoticeSentOn'], moot: ['finalPlanSentOn', 'reassessedPlanSentOn'] },
  'comply.finalise-after-assessment': { side: 'authority', metBy: ['finalPlanSentOn', 'reassessedPlanSentOn'], moot: ['noPlanNoticeSentOn'] },
  'comply.draft-plan': { side: 'authority', metBy: ['draftPlanServedOn'] },
  'comply.finalise-plan': { side: 'authority', metBy: ['finalPlanSentOn'] },
  'comply.reconsider': { side: 'authority', metBy: ['reconsideredOn', 'draftPlanServedOn', 'noPlanNoticeSentOn'] },
  'comply.amend-plan': { side: 'authority', metBy: ['amendedPlanSentOn'] },
  'comply.amend-placement': { side: 'authority', metBy: ['amendedPlanSentOn'] },
  'comply.agreed-action': { side: 'authority', metBy: ['agreedActionDoneOn'] },
  'comply.tell-authority': { side: 'other', metBy: ['authorityToldOfAgreementOn'] },
};

/** For these, too, a meeting or mooting event counts whenever it happened. */
const TIMETABLE = ['appeal.attendance-form', 'appeal.further-evidence', 'appeal.working-document', 'appeal.bundle', 'appeal.hearing'];

/** A closed case moots none of these. */
const OUTLIVES_THE_CASE = ['comply.', 'ombudsman.', 'judicial-review.'];

// ---------------------------------------------------------------------------------------------------------------
// Events, a row each, in the order of the page. A star: only on or after a dated reviewMeetingOn.

const KINDS: Readonly<Record<string, string>> = {
  '@assess': 'refusal-to-assess',
  '@issue': 'refusal-to-issue-plan',
  '@content': 'plan-content',
  '@reassess': 'refusal-to-reassess',
  '@amend': 'refusal-to-amend-plan',
  '@cease': 'cease-to-maintain-plan',
};

interface EventRow {
  notBefore?: string;
  follows?: string;
  until?: string;
  implies?: string;
}

const EVENTS: Readonly<Record<string, EventRow>> = {
  requestReceivedOn: {},
  adviceRequestReceivedOn: { notBefore: 'requestReceivedOn', follows: 'assessmentDecisionSentOn decisionReversedOn', until: 'draftPlanServedOn noPlanNoticeSentOn @assess @issue @content' },
  assessmentDecisionSentOn: { notBefore: 'requestReceivedOn', follows: 'requestReceivedOn decisionReversedOn' },
  draftPlanServedOn: { notBefore: 'requestReceivedOn', follows: 'assessmentDecisionSentOn decisionReversedOn', until: 'noPlanNoticeSentOn @assess @issue', implies: 'assessmentDecisionSentOn' },
  finalPlanSentOn: { notBefore: 'requestReceivedOn', follows: 'requestReceivedOn decisionReversedOn', implies: 'draftPlanServedOn' },
  noPlanNoticeSentOn: { notBefore: 'requestReceivedOn', follows: 'requestReceivedOn', implies: 'assessmentDecisionSentOn' },
  reassessmentNotifiedOn: { notBefore: 'reassessmentRequestReceivedOn', follows: 'reassessmentRequestReceivedOn', until: '@reassess' },
  reassessedPlanSentOn: { notBefore: 'reassessmentNotifiedOn', follows: 'reassessmentRequestReceivedOn', until: '@reassess', implies: 'reassessmentNotifiedOn' },
  reviewMeetingOn: { follows: 'planMadeOrReviewedOn' },
  reviewReportSentOn: { notBefore: 'reviewMeetingOn', follows: 'reviewMeetingOn', until: 'reviewDecisionSentOn' },
  reviewDecisionSentOn: { notBefore: 'reviewMeetingOn', follows: 'reviewMeetingOn', implies: 'reviewReportSentOn' },
  amendmentNoticeSentOn: { notBefore: 'reviewMeetingOn', follows: 'reviewMeetingOn', until: 'amendedPlanSentOn noAmendmentNoticeSentOn @content @amend @cease', implies: 'reviewDecisionSentOn*' },
  amendmentNoticeServedOn: { notBefore: 'reviewMeetingOn', follows: 'reviewMeetingOn', until: 'amendedPlanSentOn noAmendmentNoticeSentOn @content @amend @cease', implies: 'reviewDecisionSentOn*' },
  amendedPlanSentOn: { implies: 'reviewDecisionSentOn*' },
  noAmendmentNoticeSentOn: { notBefore: 'reviewMeetingOn', follows: 'reviewMeetingOn', implies: 'reviewDecisionSentOn*' },
  awareOfMoveOn: {},
  movedOn: { follows: 'awareOfMoveOn' },
  planTransferredOn: { follows: 'movedOn' },
  noticeDatedOn: {},
  // It follows a dispute open to appeal, and its ends count at any time: see isAwaited. What it implies hangs on the kind.
  noticeSentOn: { notBefore: 'noticeDatedOn requestReceivedOn reviewMeetingOn', until: 'appealReceivedByTribunalOn orderMadeOn agreementMadeOn concessionNotifiedOn' },
  caseClosedOn: {},
  decisionReversedOn: { notBefore: 'noticeSentOn' },
  adviserContactedOn: { notBefore: 'noticeSentOn', follows: 'noticeSentOn', until: 'appealReceivedByTribunalOn' },
  adviserToldNoMediationOn: { notBefore: 'noticeSentOn', follows: 'adviserContactedOn', until: 'authorityToldOfMediationOn adviserToldOfMediationOn certificateIssuedOn appealReceivedByTribunalOn', implies: 'adviserContactedOn' },
  adviserToldOfMediationOn: { notBefore: 'noticeSentOn', follows: 'adviserContactedOn(detained)', until: 'adviserToldNoMediationOn certificateIssuedOn appealReceivedByTribunalOn', implies: 'adviserContactedOn' },
  authorityToldOfMediationOn: { notBefore: 'noticeSentOn', follows: 'adviserContactedOn', until: 'adviserToldNoMediationOn certificateIssuedOn appealReceivedByTribunalOn', implies: 'adviserContactedOn' },
  commissioningBodyToldOn: { notBefore: 'authorityToldOfMediationOn adviserToldOfMediationOn', follows: 'authorityToldOfMediationOn adviserToldOfMediationOn', until: 'mediationOn certificateIssuedOn' },
  adviserToldNotArrangedOn: { notBefore: 'authorityToldOfMediationOn adviserToldOfMediationOn', follows: 'authorityToldOfMediationOn adviserToldOfMediationOn', until: 'mediationOn certificateIssuedOn' },
  mediationOn: { notBefore: 'authorityToldOfMediationOn adviserToldOfMediationOn', follows: 'authorityToldOfMediationOn adviserToldOfMediationOn', until: 'certificateIssuedOn adviserToldNoMediationOn', implies: 'adviserContactedOn' },
  mediationConcludedOn: { notBefore: 'mediationOn', follows: 'mediationOn', until: 'certificateIssuedOn' },
  agreementMadeOn: { notBefore: 'mediationOn', follows: 'mediationOn', until: 'mediationConcludedOn' },
  agreementCarriedOutOn: { notBefore: 'agreementMadeOn' },
  certificateIssuedOn: { notBefore: 'noticeSentOn', follows: 'adviserContactedOn adviserToldNoMediationOn adviserToldNotArrangedOn mediationConcludedOn', until: 'appealReceivedByTribunalOn', implies: 'adviserContactedOn' },
  appealReceivedByTribunalOn: { notBefore: 'noticeSentOn', follows: 'noticeSentOn', until: 'agreementCarriedOutOn' },
  appealReceivedByAuthorityOn: { notBefore: 'appealReceivedByTribunalOn', follows: 'appealReceivedByTribunalOn', until: 'appealWithdrawnOn', implies: 'appealReceivedByTribunalOn' },
  // A concession after the response is contradictory: the response is not before the concession.
  responseReceivedOn: { notBefore: 'appealReceivedByAuthorityOn concessionNotifiedOn', follows: 'appealReceivedByAuthorityOn', until: 'concessionNotifiedOn appealWithdrawnOn', implies: 'appealReceivedByAuthorityOn' },
  concessionNotifiedOn: { notBefore: 'appealReceivedByTribunalOn', follows: 'appealReceivedByAuthorityOn', until: 'responseReceivedOn appealWithdrawnOn orderMadeOn tribunalDecisionSentOn', implies: 'appealReceivedByAuthorityOn' },
  appealWithdrawnOn: { notBefore: 'appealReceivedByTribunalOn', implies: 'appealReceivedByTribunalOn' },
  withdrawalNoticeSentOn: { notBefore: 'appealWithdrawnOn', follows: 'appealWithdrawnOn', implies: 'appealWithdrawnOn' },
  orderMadeOn: { notBefore: 'appealReceivedByTribunalOn concessionNotifiedOn', follows: 'responseReceivedOn', until: 'appealWithdrawnOn tribunalDecisionSentOn', implies: 'appealReceivedByAuthorityOn' },
  tribunalDecisionSentOn: { notBefore: 'appealReceivedByTribunalOn concessionNotifiedOn claimReceivedOn', follows: 'responseReceivedOn orderMadeOn claimResponseReceivedOn', until: 'appealWithdrawnOn', implies: 'appealReceivedByAuthorityOn(appeal) claimReceivedOn(claim)' },
  recommendationMadeOn: { notBefore: 'appealReceivedByTribunalOn', follows: 'responseReceivedOn', until: 'appealWithdrawnOn orderMadeOn tribunalDecisionSentOn', implies: 'appealReceivedByAuthorityOn' },
  careRecommendationAnsweredOn: { notBefore: 'recommendationMadeOn', follows: 'recommendationMadeOn' },
  healthAnswerReceivedByAuthorityOn: { notBefore: 'recommendationMadeOn', follows: 'healthRecommendationAnsweredOn', implies: 'healthRecommendationAnsweredOn' },
  permissionRefusalSentOn: { notBefore: 'tribunalDecisionSentOn', follows: 'permissionSoughtOn', until: 'permissionGrantedSentOn', implies: 'permissionSoughtOn' },
  permissionGrantedSentOn: { notBefore: 'tribunalDecisionSentOn', follows: 'permissionSoughtOn', implies: 'permissionSoughtOn' },
  upperTribunalRefusalSentOn: { notBefore: 'permissionRefusalSentOn', follows: 'upperTribunalPermissionSoughtOn', until: 'permissionGrantedSentOn upperTribunalAppealReceivedOn', implies: 'upperTribunalPermissionSoughtOn' },
  upperTribunalPermissionSentOn: { follows: 'upperTribunalPermissionSoughtOn', implies: 'upperTribunalPermissionSoughtOn' },
  upperTribunalNoticeCopiedOn: { notBefore: 'upperTribunalAppealReceivedOn', follows: 'upperTribunalAppealReceivedOn', implies: 'upperTribunalAppealReceivedOn' },
  upperTribunalResponseCopiedOn: { follows: 'upperTribunalResponseReceivedOn', implies: 'upperTribunalResponseReceivedOn' },
  claimReceivedBySchoolOn: { notBefore: 'claimReceivedOn', follows: 'claimReceivedOn', until: 'reinstatementClaimReceivedBySchoolOn', implies: 'claimReceivedOn' },
  reinstatementClaimReceivedBySchoolOn: { notBefore: 'claimReceivedOn', follows: 'claimReceivedOn', until: 'claimReceivedBySchoolOn', implies: 'claimReceivedOn' },
  claimReceivedOn: {},
  claimResponseReceivedOn: { notBefore: 'claimReceivedOn', follows: 'claimReceivedBySchoolOn reinstatementClaimReceivedBySchoolOn', implies: 'claimReceivedOn' },
  judicialReviewServedOn: { notBefore: 'judicialReviewFiledOn', follows: 'judicialReviewFiledOn', implies: 'judicialReviewFiledOn' },
};

/** What noticeSentOn implies in a dispute of that kind. */
const NOTICE_IMPLIES: Readonly<Record<string, string>> = {
  '@issue': 'assessmentDecisionSentOn',
  '@content': 'assessmentDecisionSentOn draftPlanServedOn reassessmentNotifiedOn reviewDecisionSentOn*',
  '@amend': 'reviewDecisionSentOn*',
  '@cease': 'reviewDecisionSentOn*',
};

/** "from adviserContactedOn to appealReceivedByTribunalOn and the three sources of comply.*" */
const EVENTS_IN_ORDER = Object.keys(EVENTS);
/** The limits that this oracle has a line for, and the events that stand in a line of either oracle. */
export const oracleTimelineLimits: readonly string[] = Object.keys(LIMITS);
export const oracleEvents: readonly string[] = [...EVENTS_IN_ORDER, ...eventsCounted, ...(JSON.stringify(LIMITS).match(/\w+On\b/g) ?? [])];
const AFTER_THE_NOTICE = [
  ...EVENTS_IN_ORDER.slice(EVENTS_IN_ORDER.indexOf('adviserContactedOn'), EVENTS_IN_ORDER.indexOf('appealReceivedByTribunalOn') + 1),
  ...Object.values(SOURCE_EVENTS),
];

function names(list: string | undefined): string[] {
  return (list ?? '').split(' ').filter((name) => name !== '');
}

// ---------------------------------------------------------------------------------------------------------------
// The dispute: what of the law it reaches, whatever the day.

interface Part {
  kind: string;
  appeal: boolean;
  mediation: boolean;
  health: boolean;
  socialCare: boolean;
  /** Every section named is C or G. */
  healthAlone: boolean;
  /** Recommendations can be asked for: an appeal under s.51(2)(b) to (f). */
  recommendable: boolean;
  decidedOn: Day | null;
  /** What an order or an agreement requires. */
  requires: readonly string[];
}

const AFTER_ASSESSMENT = ['comply.notify-assessment', 'comply.notify-no-plan', 'comply.finalise-after-assessment'];

const REQUIRES: Readonly<Record<string, readonly string[]>> = {
  'refusal-to-assess': AFTER_ASSESSMENT,
  'refusal-to-reassess': AFTER_ASSESSMENT,
  'refusal-to-issue-plan': ['comply.draft-plan', 'comply.finalise-plan'],
  'refusal-to-amend-plan': ['comply.amend-plan'],
  'cease-to-maintain-plan': [],
};

function partOf(dispute: OracleDispute): Part {
  const { kind } = dispute;
  const detained = isDetained(dispute);
  const sections = dispute.sections ?? [];
  const recommendations = dispute.recommendations ?? [];
  const says = (...letters: string[]): boolean => letters.some((letter) => sections.includes(letter));
  const decidedOn = dispute.decidedOn ?? null;

  if (kind === 'plan-content') {
    const appeal = detained ? says('I') : says('B', 'F', 'I'); // detained: only I can be appealed
    const educational = !detained && says('B', 'F');
    const requires = !appeal ? [] : !educational ? ['comply.amend-placement'] : says('I') ? ['comply.amend-plan', 'comply.amend-placement'] : ['comply.amend-plan'];
    return {
      kind,
      appeal,
      mediation: true, // every plan-content
      health: says('C', 'G'),
      socialCare: says('D', 'H', 'H1', 'H2'),
      healthAlone: sections.length > 0 && sections.every((section) => section === 'C' || section === 'G'),
      recommendable: appeal && !detained,
      decidedOn,
      requires,
    };
  }

  const requires = REQUIRES[kind];
  const detainedHasIt = kind === 'refusal-to-assess' || kind === 'refusal-to-issue-plan'; // s.73(2)(a), (b)
  const appeal = requires !== undefined && (!detained || detainedHasIt);
  // reading: recommendations said of a dispute that cannot have them put no health or care in issue.
  const recommendable = appeal && !detained && kind !== 'refusal-to-assess';
  return {
    kind,
    appeal,
    mediation: appeal,
    health: recommendable && recommendations.includes('health'),
    socialCare: recommendable && recommendations.includes('social-care'),
    healthAlone: false,
    recommendable,
    decidedOn,
    requires: appeal ? (requires ?? []) : [],
  };
}

interface Dispute {
  none: boolean;
  parts: readonly Part[];
  list: readonly OracleDispute[];
  detained: boolean;
  appeal: boolean;
  mediation: boolean;
  certificateNeeded: boolean;
  discrimination: boolean;
  health: boolean;
  socialCare: boolean;
  onlyHealth: boolean;
  recommendable: boolean;
}

/** Several disputes in one notice, read together. */
function readDispute(dispute: OracleCaseFile['dispute']): Dispute {
  const list = disputesOf(dispute);
  const parts = list.map(partOf);
  const mediated = parts.filter((part) => part.mediation);
  return {
    none: list.length === 0,
    parts,
    list,
    detained: list.some(isDetained),
    appeal: parts.some((part) => part.appeal),
    mediation: mediated.length > 0,
    certificateNeeded: needsCertificate(list),
    discrimination: parts.some((part) => part.kind === 'disability-discrimination'),
    health: parts.some((part) => part.health),
    socialCare: parts.some((part) => part.socialCare),
    // reading: of several disputes, every one that can be mediated must be about C and G alone.
    onlyHealth: mediated.length > 0 && mediated.every((part) => part.healthAlone),
    recommendable: parts.some((part) => part.recommendable),
  };
}

const RECOMMENDATIONS = ['appeal.answer-health-recommendation', 'appeal.answer-care-recommendation', 'appeal.copy-health-answer', 'appeal.copy-care-answer'];

/** "Which limits a case reaches", as far as the dispute decides: what it does not rule out at any day. */
function reaches(dispute: Dispute, limit: string): boolean {
  const { none, detained, appeal, mediation, certificateNeeded, discrimination, health, onlyHealth, recommendable } = dispute;
  const group = limit.slice(0, limit.indexOf('.'));
  switch (group) {
    case 'assessment':
    case 'plan':
    case 'reassessment':
    case 'review':
    case 'phase-transfer':
    case 'move':
      return !detained;
    case 'detained':
      return detained && (limit !== 'detained.arrange-mediation' || mediation);
    case 'mediation':
      if (limit === 'mediation.arrange') return mediation && !onlyHealth && !detained;
      if (limit === 'mediation.arrange-health') return mediation && onlyHealth && !detained;
      if (limit === 'mediation.tell-commissioning-body') return mediation && health && !detained;
      if (limit === 'mediation.give-date') return mediation;
      return certificateNeeded; // contact-adviser, certify-*
    case 'appeal':
      if (limit === 'appeal.lodge') return appeal;
      if (RECOMMENDATIONS.includes(limit)) return none || recommendable;
      if (discrimination && ['appeal.seek-permission', 'appeal.set-aside', 'appeal.costs'].includes(limit)) return true;
      return none || appeal;
    case 'upper-tribunal':
      return none || appeal || discrimination;
    case 'discrimination':
      return discrimination;
    case 'ombudsman':
    case 'judicial-review':
      return true;
    default:
      return false; // comply.*: see required
  }
}

/** The ids of comply.* that follow from the dispute, from this source. */
function requiredByDispute(dispute: Dispute, source: Source): string[] {
  const ids = new Set(dispute.parts.flatMap((part) => part.requires));
  // 45(5)(b): wherever amend-plan is required from a concession, amend-placement is not. For a detained person amend-plan
  // never is: "I with other sections is placement only".
  if (source === 'C' && ids.has('comply.amend-plan')) ids.delete('comply.amend-placement');
  // reading: "mediation available without appeal" is asked of the whole notice, its parts read together.
  if (source === 'A' && dispute.mediation && !dispute.appeal) for (const id of ['comply.agreed-action', 'comply.tell-authority']) ids.add(id);
  return [...ids].filter((id) => sourcesOf(id).includes(source) && (!dispute.detained || isForDetained(id)));
}

const SAYS = { O: 'order', A: 'agreement', C: 'concession' } as const;

/** What the case file says that an order, an agreement or a concession requires; null where it says nothing. */
function requiredByCase(caseFile: OracleCaseFile, dispute: Dispute, source: Source): readonly string[] | null {
  const said = caseFile[SAYS[source]]?.requires ?? null;
  for (const id of said ?? []) {
    // reading: an id that stands nowhere on the page is not open to the source either.
    if (!sourcesOf(id).includes(source)) throw problem('invalid-input', `${SAYS[source]} cannot require ${id}`);
    if (dispute.detained && !isForDetained(id)) throw problem('invalid-input', `${id} is not for a detained person`);
  }
  // reading: what the case says stands as it is said, amend-placement beside amend-plan from a concession too.
  return said;
}

// ---------------------------------------------------------------------------------------------------------------
// Entries that there could be, in the order of the page.

interface Candidate {
  id: string;
  limit: string;
  source: Source | null;
  row: LimitRow;
  reading: Reading;
}

function candidate(limit: string, source: Source | null): Candidate {
  const id = source === null ? limit : `${limit}@${SOURCE_EVENTS[source]}`;
  return { id, limit, source, row: LIMITS[limit] as LimitRow, reading: readLimit(limit, source) };
}

const SOURCES: readonly Source[] = ['O', 'A', 'C'];

/** What this case lists when its events say so. */
function listable(caseFile: OracleCaseFile, dispute: Dispute): Candidate[] {
  const required = new Map(SOURCES.map((source) => [source, requiredByCase(caseFile, dispute, source) ?? requiredByDispute(dispute, source)]));
  return oracleLimits.flatMap((limit) => {
    if (!limit.startsWith('comply.')) return reaches(dispute, limit) ? [candidate(limit, null)] : [];
    return SOURCES.filter((source) => required.get(source)?.includes(limit)).map((source) => candidate(limit, source));
  });
}

/** What the case file may name: of comply.* every source of an id that follows from the dispute, or that the case names. */
function nameable(caseFile: OracleCaseFile, dispute: Dispute): Candidate[] {
  const ids = new Set(SOURCES.flatMap((source) => [...requiredByDispute(dispute, source), ...(requiredByCase(caseFile, dispute, source) ?? [])]));
  return oracleLimits.flatMap((limit) => {
    if (!limit.startsWith('comply.')) return reaches(dispute, limit) ? [candidate(limit, null)] : [];
    return ids.has(limit) ? sourcesOf(limit).map((source) => candidate(limit, source)) : [];
  });
}

// ---------------------------------------------------------------------------------------------------------------
// Days with a local time.

function dayOf(value: string): Day {
  return value.slice(0, 10);
}

function hasTime(value: string): boolean {
  return value.length > 10;
}

function isAfterFive(value: string): boolean {
  if (!hasTime(value)) return false;
  const [hours = '0', minutes = '0', seconds = '0'] = value.slice(11).split(':');
  return Number(hours) * 3600 + Number(minutes) * 60 + Number.parseFloat(seconds) > 17 * 3600;
}

/** Could an entry of this limit be due at 17:00? The Rules' own limits are; others once the Tribunal has named a date. */
function canBeDueAtFive(limit: string, source: Source | null): boolean {
  return takesDirectedDate(limit, source);
}

/** reading: a local time is accepted wherever the event could meet an entry that is due at 17:00, directed or not. */
const MAY_CARRY_A_TIME = new Set(
  oracleLimits.filter((limit) => (limit.startsWith('comply.') ? sourcesOf(limit).includes('O') : canBeDueAtFive(limit, null))).flatMap((limit) => LIMITS[limit]?.metBy ?? []),
);

function checkedDay(value: string, mayCarryATime: boolean, code: string): string {
  const time = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.exec(value);
  civilDay(time?.[1] ?? value);
  if (time !== null && !mayCarryATime) throw problem(code, `${value} may not carry a time`);
  return value;
}

/** The entries of a record that are not null. */
function known(record: Maybe<ByName>): [string, string][] {
  return Object.entries(record ?? {}).filter((pair): pair is [string, string] => pair[1] !== null && pair[1] !== undefined);
}

// ---------------------------------------------------------------------------------------------------------------
// A case on one day: what has happened, what that shows, what it meets and moots, what is awaited.

/** The events of the case, as written, with those that `done` and the decision supply. */
interface Dated {
  events: ReadonlyMap<string, string>;
  /** noticeSentOn was not dated; the decision was taken for it. */
  noticeIsDecision: boolean;
}

interface Met {
  on: Day;
  /** As written; null where a later step only shows that it was done. */
  value: string | null;
}

const OPEN: readonly OracleState[] = ['not-due', 'due-today', 'waiting', 'overdue', 'relieved', 'not-recorded'];

class CaseOnADay {
  private readonly entriesById = new Map<string, OracleEntry>();

  constructor(
    private readonly caseFile: OracleCaseFile,
    private readonly dispute: Dispute,
    private readonly candidates: readonly Candidate[],
    private readonly dated: Dated,
    private readonly asAt: Day,
    /** Looked at as if the appeal had not been received, by whatever shows it. */
    private readonly withoutTheAppeal = false,
  ) {}

  // --- Events

  /** '@kind' is noticeSentOn in a dispute of that kind, and nothing in another. */
  private eventNamed(name: string): string | null {
    if (!name.startsWith('@')) return name;
    return this.dispute.parts.some((part) => part.kind === KINDS[name]) ? 'noticeSentOn' : null;
  }

  private valueOf(event: string): string | null {
    if (this.withoutTheAppeal && event === 'appealReceivedByTribunalOn') return null;
    return this.dated.events.get(event) ?? null;
  }

  private datedOn(event: string): Day | null {
    const value = this.valueOf(event);
    return value === null ? null : dayOf(value);
  }

  /** The day an event is dated, if that day has come: what lies after is planned. */
  private happenedOn(event: string): Day | null {
    const on = this.datedOn(event);
    return on !== null && on <= this.asAt ? on : null;
  }

  /** What an event on this day implies directly. */
  private implies(event: string, on: Day): string[] {
    const lists = [EVENTS[event]?.implies];
    if (event === 'noticeSentOn') for (const at of Object.keys(NOTICE_IMPLIES)) if (this.eventNamed(at) !== null) lists.push(NOTICE_IMPLIES[at]);
    return lists.flatMap(names).flatMap((name) => {
      if (name.endsWith('*')) {
        const meeting = this.datedOn('reviewMeetingOn');
        return meeting !== null && meeting <= on ? [name.slice(0, -1)] : [];
      }
      // reading: a claim is a dispute about discrimination; everything else, and no dispute, is an appeal.
      if (name.endsWith('(claim)')) return this.dispute.discrimination ? [name.slice(0, -'(claim)'.length)] : [];
      if (name.endsWith('(appeal)')) return this.dispute.appeal || !this.dispute.discrimination ? [name.slice(0, -'(appeal)'.length)] : [];
      return [name];
    });
  }

  /** Through the chain. */
  private reachesByImplication(event: string, on: Day, wanted: string): boolean {
    const seen = new Set<string>();
    const toLookAt = this.implies(event, on);
    for (let next = toLookAt.pop(); next !== undefined; next = toLookAt.pop()) {
      if (next === wanted) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      toLookAt.push(...this.implies(next, on));
    }
    return false;
  }

  /**
   * The days on which it is known that an event has happened, the first first: its own day, or, where nobody dated it,
   * the days of the events that imply it ("no later than this day").
   *
   * reading: "a dated event wins" for good: what somebody dated is never implied, be its day planned or before the limit.
   */
  private daysOf(event: string): Day[] {
    if (this.withoutTheAppeal && event === 'appealReceivedByTribunalOn') return [];
    if (this.valueOf(event) !== null) {
      const on = this.happenedOn(event);
      return on === null ? [] : [on];
    }
    const days: Day[] = [];
    for (const cause of this.dated.events.keys()) {
      const on = this.happenedOn(cause);
      if (on !== null && this.reachesByImplication(cause, on, event)) days.push(on);
    }
    return days.sort();
  }

  private hasHappened(event: string): boolean {
    return this.daysOf(event).length > 0;
  }

  /** Declining and asking on one day: asking wins, so that the declining ends and moots nothing. */
  private isOverruled(event: string): boolean {
    if (event !== 'adviserToldNoMediationOn') return false;
    const declined = this.happenedOn(event);
    return declined !== null && ['authorityToldOfMediationOn', 'adviserToldOfMediationOn'].some((asked) => this.happenedOn(asked) === declined);
  }

  /** Told the family, after this refusal or on its day, that it will do after all what it refused. */
  private wasReversed(refusedOn: Day): boolean {
    const reversed = this.happenedOn('decisionReversedOn');
    return reversed !== null && reversed >= refusedOn;
  }

  // --- Has a limit started, and when did it begin

  private requiredEvents({ reading }: Candidate): string[] {
    return reading.limbs.filter((limb) => !limb.optional).map(({ event }) => event);
  }

  /** The required starting events that nobody has dated; none where one is enough and is there. */
  missing(c: Candidate): string[] {
    const required = this.requiredEvents(c);
    const missing = required.filter((event) => this.datedOn(event) === null);
    const oneIsEnough = c.reading.together === 'one of' || c.reading.together === 'at least one';
    return oneIsEnough && missing.length < required.length ? [] : missing;
  }

  hasStarted(c: Candidate): boolean {
    return this.missing(c).length === 0;
  }

  /**
   * The day the limit began.
   *
   * reading: with all that it requires; with the first of its two where at least one is needed; of a "one of" with the
   * later, which governs.
   */
  private beganOn(c: Candidate): Day {
    const days = this.requiredEvents(c).map((event) => this.datedOn(event)).filter((day) => day !== null).sort();
    return (c.reading.together === 'at least one' ? days[0] : days.at(-1)) as Day;
  }

  /** A meeting or mooting event counts only on or after the day the limit began, with the exceptions that the page names. */
  counts(c: Candidate, on: Day): boolean {
    if (c.limit.startsWith('phase-transfer.')) return on >= correspondingDay(12, 'before', this.beganOn(c)); // Regs 18(1)
    if (c.reading.countsBack || TIMETABLE.includes(c.limit) || c.limit === 'move.transfer-plan') return true;
    return on >= this.beganOn(c);
  }

  /**
   * May it have been done on this day: not before it began.
   *
   * reading: of a "one of" not before the first, so that the later event, when it comes, refuses no file.
   */
  mayHaveBeenDone(c: Candidate, on: Day): boolean {
    if (this.isTooEarlyForTheTransfer(c, on)) return true; // without effect
    if (c.reading.together !== 'one of') return this.counts(c, on);
    return this.requiredEvents(c).some((event) => (this.datedOn(event) ?? '9999-12-31') <= on);
  }

  // --- What is counted

  private options(c: Candidate, named: boolean): { dispute: readonly OracleDispute[]; directedDueOn: Day | null; agreedDueOn: Day | null } {
    return {
      dispute: this.dispute.list,
      directedDueOn: named ? (this.caseFile.directed?.[c.id] ?? null) : null,
      agreedDueOn: named ? (this.caseFile.agreed?.[c.id] ?? null) : null,
    };
  }

  /** The deadline, with the dates that were directed or agreed, or without them. */
  private deadline(c: Candidate, named: boolean): Worked {
    const dates: Record<string, Day> = {};
    for (const { event, optional } of c.reading.limbs) {
      const on = this.datedOn(event);
      if (on === null) continue;
      if (optional && on > this.asAt) continue; // a planned event never supplies an (opt) limb
      if (c.reading.together === 'one of' && on !== this.beganOn(c)) continue; // the later governs
      dates[event] = on;
    }
    return workOut(c.limit, c.source, dates, this.options(c, named));
  }

  private assumptionsOf(c: Candidate, worked: Worked): Set<string> {
    const assumptions = new Set(worked.assumptions);
    // reading: "counted from noticeSentOn" is every limit that has that limb, whichever limb decided.
    if (this.dated.noticeIsDecision && c.reading.limbs.some(({ event }) => event === 'noticeSentOn')) assumptions.add('notice-sent-with-decision');
    return assumptions;
  }

  /** Is an exception claimed for this entry, and has it effect there? reading: before its day and once it is met, too. */
  private isRelieved(c: Candidate, worked: Worked): boolean {
    return (this.caseFile.relieved ?? []).some((relief) => relief.entry === c.id && isWithinItsWindow(relief.exception, c.limit, worked));
  }

  // --- Met and moot

  private doneOn(c: Candidate): string | null {
    const done = this.caseFile.done?.[c.id] ?? null;
    return done === null || this.isTooEarlyForTheTransfer(c, dayOf(done)) ? null : done;
  }

  /** "for phase-transfer.* from twelve months before the transfer": `done`, too, is without effect before then, and no contradiction. */
  isTooEarlyForTheTransfer(c: Candidate, on: Day): boolean {
    return c.limit.startsWith('phase-transfer.') && this.hasStarted(c) && !this.counts(c, on);
  }

  /** The event of `done`: the first in "met by". */
  private doneEvent(c: Candidate): string {
    return c.row.metBy[0];
  }

  private metBy(c: Candidate): Met | null {
    const done = this.doneOn(c);
    // reading: `done` governs its own entry whatever else could have met it, and before its day too.
    if (done !== null) return dayOf(done) <= this.asAt ? { on: dayOf(done), value: done } : null;

    const meetings: Met[] = [];
    for (const name of c.row.metBy) {
      const event = this.eventNamed(name);
      if (event === null) continue;
      const on = this.daysOf(event).find((day) => this.counts(c, day));
      if (on !== undefined) meetings.push({ on, value: this.valueOf(event) });
    }
    // The first decides; on one day a dated one before one that is only shown.
    meetings.sort((a, b) => (a.on !== b.on ? (a.on < b.on ? -1 : 1) : Number(a.value === null) - Number(b.value === null)));
    return meetings[0] ?? null;
  }

  /** The days of the events that moot it; `counted` says of a day whether it counts. */
  private mootingDays(c: Candidate, counted: (on: Day) => boolean): Day[] {
    return (c.row.moot ?? []).flatMap((text) => {
      const [name = '', condition = ''] = text.split(', ');
      const event = this.eventNamed(name);
      if (event === null || this.isOverruled(event)) return [];
      // reading: an entry's own meeting event does not moot it where `done` governs it, which it does once it has started.
      if (this.hasStarted(c) && this.doneOn(c) !== null && event === this.doneEvent(c)) return [];
      return this.daysOf(event).filter((on) => {
        if (condition === 'unless reversed' && this.wasReversed(on)) return false;
        return condition === 'at any time' || counted(on);
      });
    });
  }

  private outlivesTheCase(c: Candidate): boolean {
    return OUTLIVES_THE_CASE.some((prefix) => c.limit.startsWith(prefix));
  }

  private mootOn(c: Candidate): Day | null {
    const days = this.mootingDays(c, (on) => this.counts(c, on));
    const closed = this.happenedOn('caseClosedOn');
    // reading: closing, too, counts only on or after the day the limit began.
    if (closed !== null && !this.outlivesTheCase(c) && this.counts(c, closed) && !this.wasOverBeforeTheEnd(c, closed)) days.push(closed);
    return days.sort()[0] ?? null;
  }

  /** Its day was past before the case closed, and it is of those that lapse. */
  private wasOverBeforeTheEnd(c: Candidate, closed: Day): boolean {
    return c.reading.lapses && this.deadline(c, true).dueOn < closed;
  }

  /** Of a closed case "what has lapsed by then stays lapsed": no later step meets or moots it. */
  private staysLapsed(c: Candidate, met: Met | null, moot: Day | null): boolean {
    const closed = this.happenedOn('caseClosedOn');
    if (closed === null || this.outlivesTheCase(c) || !this.counts(c, closed) || !this.wasOverBeforeTheEnd(c, closed)) return false;
    return (met === null || met.on > closed) && (moot === null || moot > closed);
  }

  /** Is it moot on this day, whatever `done` says; used to see whether `done` has effect. */
  isMootBefore(c: Candidate, on: Day): boolean {
    const moot = this.mootOn(c);
    return moot !== null && moot < on;
  }

  /** Of a closed case, what a planned event would start is not listed. reading: of the limits that closing moots. */
  private isLeftOut(c: Candidate): boolean {
    return this.happenedOn('caseClosedOn') !== null && !this.outlivesTheCase(c) && this.beganOn(c) > this.asAt;
  }

  // --- The state of an entry

  /** The entry of a limit that has started; null where a closed case leaves it out. */
  entry(c: Candidate): OracleEntry | null {
    const worked = this.entriesById.get(c.id) ?? this.workOutEntry(c);
    this.entriesById.set(c.id, worked);
    return this.isLeftOut(c) ? null : worked;
  }

  private workOutEntry(c: Candidate): OracleEntry {
    let met = this.metBy(c);
    let moot = this.mootOn(c);
    if (this.staysLapsed(c, met, moot)) met = moot = null;

    if (moot !== null && (met === null || moot < met.on)) {
      // reading: what the file directs, agrees or relieves has no effect on an entry that is moot.
      const plain = this.deadline(c, false);
      return { ...this.entryOf(c, 'not-applicable', plain, this.assumptionsOf(c, plain), false, null), mootOn: moot };
    }

    const worked = this.deadline(c, true);
    const { dueOn, dueTime } = worked;
    const relieved = this.isRelieved(c, worked);
    const assumptions = this.assumptionsOf(c, worked);
    const entry = (state: OracleState, metOn: Day | null = null): OracleEntry => this.entryOf(c, state, worked, assumptions, relieved, metOn);

    if (met !== null) {
      const onTheLastDay = met.on === dueOn && dueTime !== null;
      if (met.value === null) {
        // reading: only the day of what shows it is looked at, not its hour.
        if (met.on > dueOn) return entry(relieved ? 'met' : 'met-time-unknown');
        if (onTheLastDay) assumptions.add('received-by-17:00');
        return entry('met');
      }
      const late = met.on > dueOn || (onTheLastDay && isAfterFive(met.value));
      if (!late && onTheLastDay && !hasTime(met.value)) assumptions.add('received-by-17:00');
      const isAppointment = c.reading.lapses && !c.reading.right; // never late
      if (!late || relieved || isAppointment) return entry('met', met.on);
      // reading: after 17:00 on the last day is past its two months too.
      return entry(this.onTheDay(met.on).canStillGrow(c) ? 'met-time-unknown' : 'met-late', met.on);
    }

    const state = this.unmetState(c, dueOn, relieved);
    // reading: `relieved` here is the state, past its day; a lapsed entry is not-recorded as well.
    const isNotRecorded = state !== 'relieved' && (this.caseFile.notRecorded ?? []).includes(c.limit);
    return entry(isNotRecorded ? 'not-recorded' : state);
  }

  private unmetState(c: Candidate, dueOn: Day, relieved: boolean): OracleState {
    if (this.asAt < dueOn) return 'not-due';
    if (this.asAt === dueOn) return 'due-today';
    if (relieved) return 'relieved';
    if (c.reading.lapses) return 'lapsed';
    return this.canStillGrow(c) ? 'waiting' : 'overdue';
  }

  private entryOf(c: Candidate, state: OracleState, { dueOn, endsOn }: Worked, assumptions: Set<string>, relieved: boolean, metOn: Day | null): OracleEntry {
    return { id: c.id, limit: c.limit, side: c.row.side, state, metOn, mootOn: null, dueOn, endsOn, assumptions: [...assumptions].sort(), relieved };
  }

  notStarted(c: Candidate): OracleEntry {
    return { id: c.id, limit: c.limit, side: c.row.side, state: 'not-started', metOn: null, mootOn: null, dueOn: null, endsOn: null, assumptions: [], relieved: false };
  }

  // --- A later-of is not over while it can still grow

  private onTheDay(day: Day): CaseOnADay {
    return new CaseOnADay(this.caseFile, this.dispute, this.candidates, this.dated, day, true);
  }

  private canStillGrow(c: Candidate): boolean {
    if (c.reading.together !== 'later of') return false;
    const awaited = c.reading.limbs.filter((limb) => limb.optional && (!limb.onlyWhereCertificateNeeded || this.dispute.certificateNeeded) && this.isAwaited(limb.event));
    if (awaited.length === 0 || (this.caseFile.directed?.[c.id] ?? null) !== null) return false;
    return c.limit !== 'appeal.lodge' || this.certificateCanStillBeIssued();
  }

  private certificateCanStillBeIssued(): boolean {
    if (this.hasHappened('authorityToldOfMediationOn') || this.hasHappened('adviserToldOfMediationOn')) return true;
    const contact = this.candidates.find(({ limit }) => limit === 'mediation.contact-adviser');
    if (contact === undefined || !this.hasStarted(contact)) return false;
    return ['met', 'met-time-unknown', 'relieved', 'not-recorded'].includes(this.entry(contact)?.state ?? '');
  }

  // --- What is awaited

  /** reading: "it" in "the limit it meets" is the event that is followed. */
  private openLimitsMetBy(event: string): Candidate[] {
    return this.candidates.filter((c) => {
      if (!c.row.metBy.some((name) => this.eventNamed(name) === event) || !this.hasStarted(c)) return false;
      const entry = this.entry(c);
      return entry !== null && OPEN.includes(entry.state);
    });
  }

  private followedBy(event: string): string[] {
    return names(EVENTS[event]?.follows).flatMap((name) => {
      if (!name.endsWith('(detained)')) return [name];
      return this.dispute.detained ? [name.slice(0, -'(detained)'.length)] : [];
    });
  }

  /**
   * The day from which an event has been awaited: that of the latest event it follows that has happened, or, where none
   * has, the day the open limit began; null where there is neither.
   *
   * reading: of an event that is only shown, the first day that shows it; of several open limits the latest to begin.
   */
  private awaitedSince(event: string): Day | null {
    const followed = this.followedBy(event);
    const days = followed.map((earlier) => this.daysOf(earlier)[0]).filter((day) => day !== undefined);
    if (days.length > 0) return days.sort().at(-1) ?? null;
    const began = followed.flatMap((earlier) => this.openLimitsMetBy(earlier)).map((c) => this.beganOn(c));
    return began.sort().at(-1) ?? null;
  }

  isAwaited(event: string): boolean {
    if (this.happenedOn('caseClosedOn') !== null) return false; // it also ends all waiting
    if (this.hasHappened(event)) return false;
    const ends = names(EVENTS[event]?.until)
      .map((name) => this.eventNamed(name))
      .filter((end): end is string => end !== null && !this.isOverruled(end));
    if (event === 'noticeSentOn') return this.dispute.appeal && !ends.some((end) => this.hasHappened(end)); // at any time
    const since = this.awaitedSince(event);
    if (since === null) return false;
    return !ends.some((end) => this.daysOf(end).some((day) => day >= since));
  }

  /**
   * The awaited events that this limit, which has not started, waits for; null where it is not listed.
   *
   * reading: "whenever its event is given" (upstream, ombudsman.*, judicial-review.*) names what such a limit hangs on;
   * it waits like any other.
   */
  waitsFor(c: Candidate): string[] | null {
    // reading: without a dispute, an appeal.* or upper-tribunal.* limit is listed with its own event alone.
    if (this.dispute.none && (c.limit.startsWith('appeal.') || c.limit.startsWith('upper-tribunal.'))) return null;
    const missing = this.missing(c);
    const awaited = missing.filter((event) => this.isAwaited(event));
    const anyIsEnough = c.reading.together === 'one of' || c.reading.together === 'at least one' || c.reading.together === 'earlier of';
    if (awaited.length === 0 || (!anyIsEnough && awaited.length < missing.length)) return null;

    // A moot limit that has not started is not listed; a mooting event counts there as `until` does.
    const since = awaited.map((event) => this.awaitedSince(event)).filter((day) => day !== null).sort().at(-1) ?? null;
    const wheneverItHappened = (c.reading.countsBack && !c.limit.startsWith('phase-transfer.')) || TIMETABLE.includes(c.limit) || c.limit === 'move.transfer-plan';
    const moot = this.mootingDays(c, (on) => wheneverItHappened || since === null || on >= since).length > 0;
    return moot ? null : awaited;
  }

  /** "only when health is in issue … all four when recommendationMadeOn is given"; without a dispute its own event. */
  isListedByItsDates(c: Candidate): boolean {
    if (!RECOMMENDATIONS.includes(c.limit) || this.dispute.none) return true;
    if (this.datedOn('recommendationMadeOn') !== null) return true;
    // reading: recommendations are for decisions from 3 April 2018; decided by the day the dispute gives, else with its notice.
    const notice = this.datedOn('noticeSentOn');
    const available = this.dispute.parts.some((part) => part.recommendable && (part.decidedOn ?? notice ?? '9999-12-31') >= '2018-04-03');
    return available && (c.limit.includes('health') ? this.dispute.health : this.dispute.socialCare);
  }
}

// ---------------------------------------------------------------------------------------------------------------
// The events of a case: those that are dated, those that `done` dates, and the decision that is the notice.

/** The decision of this kind of dispute that can stand for the notice; `on` gives the day of one that may. */
function decisionFor(kind: string, on: (event: string) => Day | null): Day | null {
  switch (kind) {
    case 'refusal-to-assess':
      return on('assessmentDecisionSentOn');
    case 'refusal-to-issue-plan':
      return on('noPlanNoticeSentOn');
    case 'plan-content':
      return ['finalPlanSentOn', 'amendedPlanSentOn', 'reassessedPlanSentOn'].map(on).filter((day) => day !== null).sort().at(-1) ?? null;
    case 'refusal-to-amend-plan':
    case 'cease-to-maintain-plan':
      return on('noAmendmentNoticeSentOn') ?? on('reviewDecisionSentOn');
    default:
      return null; // to re-assess none
  }
}

/**
 * The decision that is taken for the notice, where noticeSentOn is not dated.
 *
 * reading: each decision must pass (on or before `asAt`, not after the reversal, not later than the first step that
 * follows a notice, a step that `done` dates included) before the latest of them is taken. `done` is such a step where it
 * can have effect: "where the entry has not started … what the file says of it waits without effect".
 */
function decisionThatIsTheNotice(caseFile: OracleCaseFile, dispute: Dispute, named: readonly Candidate[], events: ReadonlyMap<string, string>, asAt: Day): Day | null {
  const steps = AFTER_THE_NOTICE.flatMap((event) => events.get(event) ?? []);
  for (const [id, day] of known(caseFile.done)) {
    const c = named.find((one) => one.id === id);
    if (c === undefined || meetsItselfAlone(c) || !AFTER_THE_NOTICE.includes(c.row.metBy[0])) continue;
    const lacks = c.reading.limbs.some(({ event, optional }) => !optional && event !== 'noticeSentOn' && !events.has(event));
    if (!lacks) steps.push(day);
  }
  const firstStep = steps.map(dayOf).sort()[0] ?? null;
  const reversed = events.get('decisionReversedOn') ?? null;
  const on = (event: string): Day | null => {
    const value = events.get(event);
    if (value === undefined) return null;
    const day = dayOf(value);
    if (day > asAt || (firstStep !== null && day > firstStep) || (reversed !== null && day > dayOf(reversed))) return null;
    return day;
  };
  for (const part of dispute.parts) {
    const decided = decisionFor(part.kind, on);
    if (decided !== null) return decided; // the first in the list whose decision is dated
  }
  return null;
}

/** `done` of a comply.* entry and of appeal.hearing meets that entry alone. */
function meetsItselfAlone(c: Candidate): boolean {
  return c.source !== null || c.limit === 'appeal.hearing';
}

/**
 * The events on this day: the dated ones, then one by one, the earliest first, those of the `done` that has effect: its
 * entry has started and was not moot before, by what was done earlier either. `evenIfMoot` lets every `done` of a started
 * entry in, to look at the file and not at the day: what moots it today was planned once, and mooted nothing.
 */
function eventsOf(caseFile: OracleCaseFile, dispute: Dispute, candidates: readonly Candidate[], named: readonly Candidate[], asAt: Day, evenIfMoot: boolean): Dated {
  const events = new Map(known(caseFile.dates));
  const supplied = new Set<string>();
  const noticeIsDated = events.has('noticeSentOn');
  const withNotice = (): Dated => {
    const decided = noticeIsDated ? null : decisionThatIsTheNotice(caseFile, dispute, named, events, asAt);
    return decided === null ? { events, noticeIsDecision: false } : { events: new Map([...events, ['noticeSentOn', decided]]), noticeIsDecision: true };
  };

  const waiting = known(caseFile.done).sort(([, a], [, b]) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
  for (;;) {
    const dated = withNotice();
    const today = new CaseOnADay(caseFile, dispute, candidates, dated, asAt);
    const next = waiting.findIndex(([id, value]) => {
      const c = candidates.find((one) => one.id === id);
      if (c === undefined || meetsItselfAlone(c) || !today.isListedByItsDates(c) || !today.hasStarted(c)) return false;
      if (today.isTooEarlyForTheTransfer(c, dayOf(value))) return false;
      return evenIfMoot || !today.isMootBefore(c, dayOf(value));
    });
    const [found] = next === -1 ? [] : waiting.splice(next, 1);
    if (found === undefined) return dated;
    const event = (candidates.find((one) => one.id === found[0]) as Candidate).row.metBy[0];
    const already = events.get(event);
    // Where the event is dated too, that day is the event's; where two `done` give it two days, the earlier is.
    if (already === undefined || (supplied.has(event) && dayOf(found[1]) < dayOf(already))) {
      events.set(event, found[1]);
      supplied.add(event);
    }
  }
}

// ---------------------------------------------------------------------------------------------------------------
// A case file is valid or not whatever the day it is looked at.

/** Everything that "not before" reaches from an event, through the chain. */
function notBefore(event: string): Set<string> {
  const reached = new Set<string>();
  const toLookAt = names(EVENTS[event]?.notBefore);
  for (let next = toLookAt.pop(); next !== undefined; next = toLookAt.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    toLookAt.push(...names(EVENTS[next]?.notBefore));
  }
  return reached;
}

/**
 * reading: "not before" is asked of dated events, planned ones included; a day that `done` gives must only not lie before
 * its entry began. An event that the page does not name is without effect.
 */
function checkDates(caseFile: OracleCaseFile, dispute: Dispute): void {
  const dates = new Map(known(caseFile.dates));
  for (const [event, value] of dates) checkedDay(value, MAY_CARRY_A_TIME.has(event), 'invalid-date');
  for (const [event, value] of dates) {
    for (const earlier of notBefore(event)) {
      const other = dates.get(earlier);
      if (other !== undefined && dayOf(value) < dayOf(other)) throw problem('contradictory-dates', `${event} ${value} is before ${earlier} ${other}`);
    }
  }
  const notice = dates.get('noticeSentOn');
  if (dispute.detained && notice !== undefined && dayOf(notice) < '2015-04-01') throw problem('not-in-force', `a notice to a detained person of ${notice} is before 2015-04-01`);
}

function checkNames(caseFile: OracleCaseFile, dispute: Dispute, named: readonly Candidate[]): void {
  const reachable = (id: string, field: string): Candidate => {
    const c = named.find((one) => one.id === id);
    // reading: an id that stands nowhere on the page can be reached by no dispute either.
    if (c === undefined) throw problem('invalid-input', `${field} names ${id}, which this dispute can never reach`);
    return c;
  };
  for (const [id, value] of known(caseFile.directed)) {
    const c = reachable(id, 'directed');
    if (!takesDirectedDate(c.limit, c.source)) throw problem('invalid-input', `the Tribunal does not direct a date for ${id}`);
    civilDay(value);
  }
  for (const [id, value] of known(caseFile.agreed)) {
    const c = reachable(id, 'agreed');
    if (!takesAgreedDate(c.limit, c.source)) throw problem('invalid-input', `no date can be agreed for ${id}`);
    civilDay(value);
  }
  for (const [id, value] of known(caseFile.done)) {
    const c = reachable(id, 'done');
    checkedDay(value, canBeDueAtFive(c.limit, c.source), 'invalid-input');
  }
  for (const { entry, exception, closure } of caseFile.relieved ?? []) {
    const c = reachable(entry, 'relieved');
    if (!lifts(exception, c.limit, c.source, dispute.detained)) throw problem('invalid-input', `${exception} does not lift ${entry}`);
    if (!closureHolds(exception, closure ?? null)) throw problem('invalid-input', 'the advice was not requested in the window of the closure');
  }
  for (const limit of caseFile.notRecorded ?? []) {
    if (!oracleLimits.includes(limit)) throw problem('unknown-limit', `${limit} is not a limit on the law page`);
  }
}

/** Nothing is done before its entry began; nothing is directed or agreed to be due before then. */
function checkBeginnings(caseFile: OracleCaseFile, dispute: Dispute, candidates: readonly Candidate[], named: readonly Candidate[]): void {
  const atTheEnd = '9999-12-31';
  const dated = eventsOf(caseFile, dispute, candidates, named, atTheEnd, true);
  const always = new CaseOnADay(caseFile, dispute, candidates, dated, atTheEnd);
  for (const [id, value] of known(caseFile.done)) {
    const c = candidates.find((one) => one.id === id);
    if (c === undefined || !always.isListedByItsDates(c) || !always.hasStarted(c)) continue;
    if (!always.mayHaveBeenDone(c, dayOf(value))) throw problem('contradictory-dates', `${id} was done on ${value}, before it began`);
  }
  // A file is valid or not whatever the day: what starts before its law began is refused before that day has come, too,
  // and so is a decision of such a day that will stand for the notice.
  for (const c of candidates) if (always.isListedByItsDates(c) && always.hasStarted(c)) always.entry(c);
  // The decision is taken for the notice "in every respect": to a detained person "a notice sent before that day is
  // not-in-force", and no limit counts from one before 1 September 2014.
  // reading: on the day before it stood for the notice, whatever decision came to stand for it later.
  const [lawBegan, lastDayBefore] = dispute.detained ? ['2015-04-01', '2015-03-31'] : ['2014-09-01', '2014-08-31'];
  const before = eventsOf(caseFile, dispute, candidates, named, lastDayBefore, true);
  const isCounted = candidates.some(({ reading }) => reading.limbs.some(({ event }) => event === 'noticeSentOn'));
  if (before.noticeIsDecision && (dispute.detained || isCounted)) throw problem('not-in-force', `a notice of ${before.events.get('noticeSentOn')} is before this law began, on ${lawBegan}`);
  // reading: as for one deadline, and by the days that the file itself gives to what starts the entry.
  const dates = new Map(known(caseFile.dates));
  for (const [id, value] of [...known(caseFile.directed), ...known(caseFile.agreed)]) {
    const c = candidates.find((one) => one.id === id);
    if (c === undefined || isNamedByTribunal(c.limit)) continue;
    const earliest = c.reading.limbs.filter((limb) => !limb.optional).flatMap(({ event }) => dates.get(event) ?? []).map(dayOf).sort()[0];
    if (earliest !== undefined && value < earliest) throw problem('contradictory-dates', `${id} cannot be due on ${value}, before ${earliest}`);
  }
}

// ---------------------------------------------------------------------------------------------------------------

export function oracleTimeline(caseFile: OracleCaseFile, asAt: string): OracleTimeline {
  const day = civilDay(asAt);
  const dispute = readDispute(caseFile.dispute);
  const candidates = listable(caseFile, dispute);
  const named = nameable(caseFile, dispute);
  checkDates(caseFile, dispute);
  checkNames(caseFile, dispute, named);
  checkBeginnings(caseFile, dispute, candidates, named);

  const dated = eventsOf(caseFile, dispute, candidates, named, day, false);
  const today = new CaseOnADay(caseFile, dispute, candidates, dated, day);
  const entries: OracleEntry[] = [];
  const awaited = new Set<string>();
  for (const c of candidates) {
    if (!today.isListedByItsDates(c)) continue;
    if (today.hasStarted(c)) {
      const entry = today.entry(c);
      if (entry !== null) entries.push(entry);
      continue;
    }
    const events = today.waitsFor(c);
    if (events === null) continue;
    entries.push(today.notStarted(c));
    for (const event of events) awaited.add(event);
  }

  // Array.sort keeps equals in their order, which is the order of the page.
  const byDueOn = (a: OracleEntry, b: OracleEntry): number => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : (a.dueOn ?? '') > (b.dueOn ?? '') ? 1 : 0);
  const idsOf = (list: OracleEntry[]): string[] => list.map(({ id }) => id);
  const isRight = (entry: OracleEntry): boolean => candidates.find(({ id }) => id === entry.id)?.reading.right === true;
  return {
    entries,
    next: entries.filter(({ state }) => state === 'not-due' || state === 'due-today').sort(byDueOn)[0]?.id ?? null,
    overdue: idsOf(entries.filter(({ state }) => state === 'overdue').sort(byDueOn)),
    // reading: the family's rights and guaranteed days are those of its side; upper-tribunal.respond is the council's.
    passed: idsOf(entries.filter((entry) => entry.state === 'lapsed' && entry.side === 'family' && isRight(entry)).sort((a, b) => byDueOn(b, a))),
    waitingFor: EVENTS_IN_ORDER.filter((event) => awaited.has(event)),
  };
}

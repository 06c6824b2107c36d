// Every word of src/text that a person can read, in English: dates, labels and sentences, in the order in which a reader
// meets them. A translation is a second object of the same shape, and the compiler says what it lacks.
//
// How to read it: a sentence is a text, a `phrase` with places for what stands in it, or, where a number chooses a form,
// a function. What comes in is already in the reader's language, and was made by the parts of this catalogue: `date` and
// `when` by `dates`, `period` by `period`, `items` by `list`. `who` acts, and is the subject of `actors` or `you`; `act`
// is what there is to do, from `limits`; `event` is what happened or is to happen, from `events`; `start` is the same in
// a word or two, from `starts`; `why` is one or more of `exceptions`. Numbers come in as numbers, so that a language can
// choose its plural. A capital letter at the beginning and the full stop at the end are the sentence's own.

import type { State } from '../deadlines/status'
import type { Scope } from '../disputes/route'
import type { Actor, Side } from '../law/actors'
import type { Assumption, CountingRuleId, EndId } from '../law/counting-rules'
import type { Period } from '../law/counts'
import type { DisputeKind, MediationRight, Party, PlanSection } from '../law/dispute-kinds'
import type { EventName, NoticeName } from '../law/events'
import type { ExceptionId } from '../law/exceptions'
import type { Group } from '../law/limit'
import type { Instrument } from '../law/provisions'
import type { LimitId, StartEvent } from '../law/time-limits'
import { capital, phrase } from './phrase'

/** A day, in numbers: Monday is 1, January is 1. */
export interface DateParts {
  readonly weekday: number
  readonly day: number
  readonly month: number
  readonly year: number
}

/** A stretch of days that do not count before the Tribunals. */
export type Spell = 'August' | 'Christmas'

/** What stands in a sentence, by name, already in the reader's language. */
type Texts<K extends string> = { readonly [P in K]: string }

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
// biome-ignore format: twelve
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const
const UNITS = { days: 'day', weeks: 'week', months: 'month', 'working-days': 'working day' } as const

const count = (n: number, unit: string): string => (n === 1 ? `${n} ${unit}` : `${n} ${unit}s`)
const daysOf = (days: number): string => count(days, 'day')
const thereAre = (days: number): string => (days === 1 ? 'there is 1 day left' : `there are ${days} days left`)
const end = (n: number): string => (n === 1 ? 'ends' : 'end')

export const english = {
  // ── How the language is put together ────────────────────────────────────────────────────────────────────────────

  /** A label that stands alone, from words that otherwise stand in a sentence. */
  capital: ({ text }: Texts<'text'>) => capital(text),
  /** `a, b and c`; with `or` where one is enough. */
  list: ({ items, last }: { items: readonly string[]; last: 'and' | 'or' }) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`,
  /** A sentence with what it rests on before its full stop; `law` is a list of citations, which no language changes. */
  cite: ({ sentence, law }: Texts<'sentence' | 'law'>) => sentence.replace(/[.:]?$/, (stop) => ` [${law}]${stop}`),
  /** `2 months`. */
  period: ({ n, unit }: { n: number; unit: Period['unit'] }) => count(n, UNITS[unit]),

  dates: {
    /** `Friday 2 January 2026`. */
    long: ({ weekday, day, month, year }: DateParts) => `${WEEKDAYS[weekday - 1]} ${day} ${MONTHS[month - 1]} ${year}`,
    /** `2 January 2026`. */
    plain: ({ day, month, year }: DateParts) => `${day} ${MONTHS[month - 1]} ${year}`,
    /** `2 Jan`, for a narrow column. */
    short: ({ day, month }: DateParts) => `${day} ${MONTHS[month - 1]?.slice(0, 3)}`,
    /** `15 February`, in any year. */
    dayAndMonth: ({ day, month }: { day: number; month: number }) => `${day} ${MONTHS[month - 1]}`,
    weekday: ({ weekday }: { weekday: number }) => `${WEEKDAYS[weekday - 1]}`,
    month: ({ month }: { month: number }) => `${MONTHS[month - 1]}`,
    /** `31st`: 29 to 31 only. */
    ordinal: ({ day }: { day: number }) => (day === 31 ? '31st' : `${day}th`),
    /** `5pm on Friday 2 January 2026`. */
    atHour: phrase('{hour} on {date}'),
  },
  hours: { '17:00': '5pm' },

  // ── Labels ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The reader: the parent or the young person. */
  you: 'you',
  /** Who acts, as the subject of a sentence or after "for". */
  actors: {
    'local-authority': 'the council',
    'advice-giver': 'whoever was asked for advice',
    'parent-or-young-person': 'the parent or young person',
    'review-arranger': 'whoever arranges the review',
    'school-or-local-authority': 'the school or the council',
    'old-local-authority': 'the old council',
    'new-local-authority': 'the new council',
    'mediation-adviser': 'the adviser',
    'commissioning-body': 'the health commissioning body',
    'mediation-arranger': 'whoever arranges the mediation',
    party: 'either side',
    applicant: 'whoever was refused',
    appellant: 'whoever is appealing',
    complainant: 'the person complaining',
    claimant: 'the claimant',
    'home-authority': 'the home council',
    'appropriate-person': "the detained young person or the child's parent",
    'local-authority-or-health-body': 'the council or the health body',
    'health-body': 'the health body',
    'school-or-institution': 'the school or college',
    parties: 'both sides',
    respondent: 'the other side',
    'parent-or-pupil': 'the parent or pupil',
    'responsible-body': 'the school',
    'recipient-of-letter': 'whoever got the letter',
    defendant: 'the defendant',
  } satisfies Record<Actor, string>,

  /** Who acts, for a column or a heading. */
  actorLabel: ({ actor }: Texts<'actor'>) => actor.replace(/^the /, ''),

  sides: { family: 'family', authority: 'council', other: 'others' } satisfies Record<Side, string>,

  /** The stage of a case, for a heading. */
  groups: {
    assessment: 'Assessment',
    plan: 'Making the plan',
    reassessment: 'Re-assessment',
    review: 'Annual review',
    'phase-transfer': 'Moving to the next stage of education',
    move: 'Moving to another area',
    mediation: 'Mediation',
    appeal: 'Appeal to the Tribunal',
    'upper-tribunal': 'Upper Tribunal',
    discrimination: 'Discrimination claim against a school',
    ombudsman: 'Ombudsman',
    'judicial-review': 'Judicial review',
    detained: 'Detained person',
    compliance: 'After an order, an agreement or a change of mind',
  } satisfies Record<Group, string>,

  /** What each time limit asks for, as after "the council must"; with a capital, its label. */
  limits: {
    'assessment.decide': 'send the decision whether to assess',
    'assessment.give-advice': 'send the advice to the council',
    'assessment.notify-no-plan': 'send any refusal to issue a plan',
    'plan.comment-on-draft': 'comment on the draft plan',
    'plan.answer-consultation': 'answer the council about naming the school',
    'plan.finalise': 'send the final plan',
    'reassessment.decide': 'send the decision whether to re-assess',
    'reassessment.finalise': 'send the final plan after re-assessing',
    'reassessment.review': 'review the re-assessed plan',
    'review.give-notice': 'give notice of the review meeting',
    'review.circulate-papers': 'send round the advice for the review',
    'review.report': 'send the report of the review meeting',
    'review.decide': 'send the decision after the review',
    'review.comment-on-amendments': 'comment on the proposed changes',
    'review.finalise-amendments': 'send the amended plan or a refusal to amend',
    'review.complete': 'complete the annual review',
    'phase-transfer.finalise-to-post-16': 'send the amended plan for post-16',
    'phase-transfer.finalise-other': 'send the amended plan for the next stage',
    'phase-transfer.finalise-between-post-16': 'send the amended plan for the new post-16 place',
    'move.transfer-plan': 'transfer the plan to the new council',
    'move.inform': 'tell the family about the transfer',
    'move.review': 'review the plan after the move',
    'mediation.contact-adviser': 'contact a mediation adviser',
    'mediation.certify-declined': 'issue the certificate without mediation',
    'mediation.tell-commissioning-body': 'pass the health issues on to the health body',
    'mediation.arrange': 'see that mediation takes place',
    'mediation.arrange-health': 'see that mediation on health takes place',
    'mediation.give-date': 'give the date and place of mediation',
    'mediation.certify-not-arranged': 'issue the certificate as no mediation was arranged',
    'mediation.certify-concluded': 'issue the certificate after mediation',
    'appeal.lodge': 'get the appeal to the Tribunal',
    'appeal.respond': 'respond to the appeal',
    'appeal.attendance-form': 'return the attendance form',
    'appeal.further-evidence': 'send further evidence',
    'appeal.working-document': 'send the working document',
    'appeal.bundle': 'send the bundle',
    'appeal.hearing': 'come to the hearing',
    'appeal.answer-health-recommendation': 'answer the health recommendation',
    'appeal.answer-care-recommendation': 'answer the social care recommendation',
    'appeal.copy-health-answer': 'copy the health answer to the Secretary of State',
    'appeal.copy-care-answer': 'copy the care answer to the Secretary of State',
    'appeal.seek-permission': 'ask for permission to appeal',
    'appeal.set-aside': 'ask to have the decision set aside',
    'appeal.costs': 'apply for costs',
    'appeal.review-changed-circumstances': 'ask for a review as circumstances have changed',
    'appeal.reinstate': 'ask to have the withdrawn appeal back',
    'upper-tribunal.seek-permission': 'ask the Upper Tribunal for permission',
    'upper-tribunal.renew': 'ask for a hearing about the refusal',
    'upper-tribunal.lodge': 'get the appeal to the Upper Tribunal',
    'upper-tribunal.respond': 'respond to the appeal in the Upper Tribunal',
    'upper-tribunal.reply': 'reply to the response in the Upper Tribunal',
    'discrimination.claim': 'bring the claim',
    'discrimination.respond': 'respond to the claim',
    'discrimination.respond-on-reinstatement': 'respond to the claim about a permanent exclusion',
    'ombudsman.complain': 'complain to the Ombudsman',
    'judicial-review.answer-letter': 'answer the letter before claim',
    'judicial-review.file': 'start a claim for judicial review',
    'judicial-review.acknowledge': 'file an acknowledgment of service',
    'detained.decide': 'send the decision whether to assess',
    'detained.give-advice': 'send the advice to the home council',
    'detained.notify-no-plan': 'send any refusal to issue a plan',
    'detained.comment-on-draft': 'comment on the draft plan',
    'detained.finalise': 'send the final plan',
    'detained.arrange-mediation': 'see that mediation takes place',
    'comply.cease-plan': 'end the plan',
    'comply.notify-assessment': 'confirm that it will assess',
    'comply.notify-no-plan': 'send any decision that no plan is needed',
    'comply.finalise-after-assessment': 'send the final plan after assessing',
    'comply.draft-plan': 'send the draft plan',
    'comply.finalise-plan': 'send the final plan',
    'comply.reconsider': 'reconsider the case that was sent back',
    'comply.amend-plan': 'send the amended plan',
    'comply.amend-placement': 'change the school or type of school named',
    'comply.agreed-action': 'do what was agreed',
    'comply.tell-authority': 'tell the council what was agreed',
  } satisfies Record<LimitId, string>,

  /** What each time limit runs from, with its article, as after "2 months after". */
  starts: {
    requestReceivedOn: 'the request',
    adviceRequestReceivedOn: 'the request for advice',
    consultationReceivedOn: "the council's question",
    reassessedPlanSentOn: 'the re-assessed plan',
    noticeDatedOn: 'the date on the letter',
    adviserToldOfMediationOn: 'the request for mediation',
    attendanceFormDueOn: 'the day named for the form',
    evidenceDueOn: 'the day named for evidence',
    workingDocumentDueOn: 'the day named for the document',
    bundleDueOn: 'the day named for the bundle',
    hearingOn: 'the day set for the hearing',
    healthAnswerReceivedByAuthorityOn: 'the health answer',
    careRecommendationAnsweredOn: 'the social care answer',
    withdrawalNoticeSentOn: 'the notice of withdrawal',
    appealWithdrawnOn: 'the withdrawal',
    upperTribunalPermissionSentOn: 'the notice of permission',
    upperTribunalNoticeCopiedOn: 'the copy of the appeal',
    upperTribunalResponseCopiedOn: 'the copy of the response',
    claimReceivedBySchoolOn: "the claim's arrival",
    reinstatementClaimReceivedBySchoolOn: "the claim's arrival",
    letterBeforeClaimSentOn: 'the letter before claim',
    judicialReviewServedOn: 'the service of the claim',
    draftPlanServedOn: 'the draft plan',
    reassessmentRequestReceivedOn: 'the request to re-assess',
    reassessmentNotifiedOn: 'the decision to re-assess',
    reviewMeetingOn: 'the review meeting',
    amendmentNoticeSentOn: 'the proposed changes',
    amendmentNoticeServedOn: 'the proposed changes',
    planMadeOrReviewedOn: 'the last plan or review',
    post16StartsOn: 'the post-16 start',
    nextPhaseStartsOn: 'the next stage',
    nextPost16StartsOn: 'the new post-16 place',
    movedOn: 'the move',
    awareOfMoveOn: 'the news of the move',
    planTransferredOn: 'the plan transfer',
    noticeSentOn: 'the letter',
    adviserToldNoMediationOn: 'the refusal of mediation',
    authorityToldOfMediationOn: 'the request for mediation',
    commissioningBodyToldOn: 'the message to the health body',
    mediationOn: 'the mediation',
    adviserToldNotArrangedOn: 'the message to the adviser',
    mediationConcludedOn: 'the end of the mediation',
    certificateIssuedOn: 'the certificate',
    appealReceivedByAuthorityOn: "the appeal's arrival",
    recommendationMadeOn: 'the recommendation',
    tribunalDecisionSentOn: 'the decision',
    permissionRefusalSentOn: 'the refusal',
    upperTribunalRefusalSentOn: 'the refusal',
    permissionGrantedSentOn: 'the permission',
    conductEndedOn: 'the end of the conduct',
    awareOfMatterOn: 'first knowing of the matter',
    groundsAroseOn: 'the day the grounds arose',
    orderMadeOn: 'the order',
    agreementMadeOn: 'the agreement',
    concessionNotifiedOn: 'the concession',
  } satisfies Record<StartEvent<LimitId>, string>,

  /** What happened, and the same where it is still to come: `{sent|sends}`, as after "on that day" and as after "once". */
  events: {
    requestReceivedOn: 'the request {reached|reaches} the council',
    adviceRequestReceivedOn: "the council's request for advice {arrived|arrives}",
    adviceGivenOn: 'the advice {was|is} given',
    assessmentDecisionSentOn: 'the council {said|says} whether it will assess',
    draftPlanServedOn: 'the council {served|serves} the draft plan',
    draftCommentsMadeOn: 'the family {commented|comments} on the draft plan',
    consultationReceivedOn: 'the school {was|is} asked about being named',
    consultationAnsweredOn: 'the school {answered|answers} the council',
    finalPlanSentOn: 'the council {sent|sends} the final plan',
    noPlanNoticeSentOn: 'the council {sent|sends} notice that there will be no plan',
    reassessmentRequestReceivedOn: 'the request to re-assess {reached|reaches} the council',
    reassessmentNotifiedOn: 'the council {said|says} that it will re-assess',
    reassessedPlanSentOn: 'the council {sent|sends} the plan after the re-assessment',
    planMadeOrReviewedOn: 'the plan {was|is} made or last reviewed',
    reviewNoticeGivenOn: 'notice of the review meeting {was|is} given',
    reviewPapersCirculatedOn: 'the advice for the review {was|is} sent round',
    reviewMeetingOn: 'the review meeting {took|takes} place',
    reviewReportSentOn: 'the report of the review meeting {was|is} sent',
    reviewDecisionSentOn: 'the council {sent|sends} its decision on the review',
    amendmentNoticeSentOn: 'the council {sent|sends} the changes it proposes',
    amendmentNoticeServedOn: 'the council {served|serves} the changes it proposes',
    amendmentCommentsMadeOn: 'the family {commented|comments} on the changes',
    amendedPlanSentOn: 'the council {sent|sends} the amended plan',
    noAmendmentNoticeSentOn: 'the council {sent|sends} notice that it will not amend the plan',
    post16StartsOn: 'post-16 education {started|starts}',
    nextPhaseStartsOn: 'the next stage of education {started|starts}',
    nextPost16StartsOn: 'the new post-16 place {started|starts}',
    awareOfMoveOn: 'the old council {learnt|learns} of the move',
    movedOn: 'the family {moved|moves}',
    planTransferredOn: 'the old council {transferred|transfers} the plan',
    moveInformationSentOn: 'the new council {told|tells} the family of the transfer',
    noticeDatedOn: 'the letter with the decision {was|is} dated',
    noticeSentOn: 'the council {sent|sends} the letter with its decision',
    caseClosedOn: 'the case {was|is} closed',
    decisionReversedOn: 'the council {changed|changes} its mind',
    adviserContactedOn: 'the family {contacted|contacts} the mediation adviser',
    adviserToldNoMediationOn: 'the family {told|tells} the adviser it will not mediate',
    adviserToldOfMediationOn: 'the adviser {was|is} told that the family wishes to mediate',
    authorityToldOfMediationOn: 'the council {was|is} informed that the family wishes to mediate',
    commissioningBodyToldOn: 'the health body {was|is} told of the health issues',
    adviserToldNotArrangedOn: 'the adviser {was|is} told that no mediation was arranged',
    mediationDateGivenOn: 'the date and place of mediation {were|are} given',
    mediationOn: 'the mediation {took|takes} place',
    mediationConcludedOn: 'the mediation {ended|ends}',
    agreementMadeOn: 'the mediation agreement {was|is} put in writing',
    agreementCarriedOutOn: 'all that was in dispute {was|is} agreed and done',
    certificateIssuedOn: 'the mediation certificate {was|is} issued',
    appealReceivedByTribunalOn: 'the Tribunal {received|receives} the appeal',
    appealReceivedByAuthorityOn: 'the council {received|receives} the appeal',
    responseReceivedOn: "the Tribunal {received|receives} the council's response",
    concessionNotifiedOn: 'the council {said|says} it will not oppose the appeal',
    attendanceFormDueOn: 'the attendance form {was|is} due',
    attendanceFormSentOn: 'the attendance form {was|is} returned',
    evidenceDueOn: 'further evidence {was|is} due',
    evidenceSentOn: 'further evidence {was|is} sent',
    workingDocumentDueOn: 'the working document {was|is} due',
    workingDocumentSentOn: 'the working document {was|is} sent',
    bundleDueOn: 'the bundle {was|is} due',
    bundleSentOn: 'the bundle {was|is} sent',
    hearingOn: 'the hearing {took|takes} place',
    appealWithdrawnOn: 'the appeal {was|is} withdrawn',
    withdrawalNoticeSentOn: 'the Tribunal {sent|sends} notice that the withdrawal has taken effect',
    orderMadeOn: 'the Tribunal {made|makes} its order',
    tribunalDecisionSentOn: 'the Tribunal {sent|sends} its decision',
    recommendationMadeOn: 'the Tribunal {made|makes} its recommendation',
    healthRecommendationAnsweredOn: 'the health recommendation {was|is} answered',
    careRecommendationAnsweredOn: 'the social care recommendation {was|is} answered',
    healthAnswerReceivedByAuthorityOn: 'the council {received|receives} the answer of the health body',
    healthAnswerCopiedOn: 'the health answer {was|is} copied to the Secretary of State',
    careAnswerCopiedOn: 'the social care answer {was|is} copied to the Secretary of State',
    permissionSoughtOn: 'permission to appeal {was|is} asked for',
    setAsideSoughtOn: 'a request to set the decision aside {was|is} made',
    costsSoughtOn: 'costs {were|are} applied for',
    reviewSoughtOn: 'a review of the decision {was|is} asked for',
    reinstatementSoughtOn: 'a request to have the appeal back {was|is} made',
    permissionRefusalSentOn: 'the Tribunal {sent|sends} its refusal of permission',
    permissionGrantedSentOn: 'the Tribunal {sent|sends} its permission to appeal',
    upperTribunalPermissionSoughtOn: 'the Upper Tribunal {was|is} asked for permission',
    upperTribunalRefusalSentOn: 'the Upper Tribunal {sent|sends} its refusal of permission',
    renewalSoughtOn: 'a hearing of the refusal {was|is} asked for',
    upperTribunalAppealReceivedOn: 'the Upper Tribunal {received|receives} the appeal',
    upperTribunalPermissionSentOn: 'the Upper Tribunal {sent|sends} notice of its permission',
    upperTribunalNoticeCopiedOn: 'the notice of appeal {was|is} copied to the other side',
    upperTribunalResponseReceivedOn: 'the Upper Tribunal {received|receives} the response',
    upperTribunalResponseCopiedOn: 'the response {was|is} copied to whoever is appealing',
    upperTribunalReplyReceivedOn: 'the Upper Tribunal {received|receives} the reply',
    planCeasedOn: 'the council {ended|ends} the plan',
    reconsideredOn: 'the council {reconsidered|reconsiders} the case',
    agreedActionDoneOn: 'what was agreed {was|is} done',
    authorityToldOfAgreementOn: 'the council {was|is} told what was agreed',
    conductEndedOn: 'the conduct complained of {ended|ends}',
    claimReceivedBySchoolOn: 'the school {received|receives} the claim',
    reinstatementClaimReceivedBySchoolOn: 'the claim to be taken back {reached|reaches} the school',
    claimResponseReceivedOn: "the Tribunal {received|receives} the school's response",
    claimReceivedOn: 'the Tribunal {received|receives} the claim',
    awareOfMatterOn: 'the person affected first {knew|knows} of the matter',
    ombudsmanComplaintMadeOn: 'the complaint to the Ombudsman {was|is} made',
    groundsAroseOn: 'the grounds for the claim {arose|arise}',
    judicialReviewFiledOn: 'the claim for judicial review {was|is} filed',
    judicialReviewServedOn: 'the claim for judicial review {was|is} served',
    judicialReviewAcknowledgedOn: 'service of the claim {was|is} acknowledged',
    letterBeforeClaimSentOn: 'the letter before claim {was|is} sent',
    letterBeforeClaimAnsweredOn: 'the letter before claim {was|is} answered',
  } satisfies Record<EventName, string>,

  /** The letter with the decision, by what it decides. */
  notices: {
    '@assess': 'the council {sent|sends} its refusal to assess',
    '@issue': 'the council {sent|sends} its refusal to issue a plan',
    '@content': 'the council {sent|sends} the plan in dispute',
    '@reassess': 'the council {sent|sends} its refusal to re-assess',
    '@amend': 'the council {sent|sends} its refusal to amend the plan',
    '@cease': 'the council {sent|sends} its decision to end the plan',
  } satisfies Record<NoticeName, string>,

  states: {
    'not-started': 'not begun',
    'not-due': 'to do',
    waiting: 'waiting',
    'due-today': 'due today',
    overdue: 'late',
    relieved: 'lifted, as soon as practicable',
    met: 'done in time',
    'met-late': 'done late',
    'met-time-unknown': 'done, day not known',
    lapsed: 'passed',
    'not-recorded': 'not recorded',
    'not-applicable': 'no longer needed',
  } satisfies Record<State, string>,

  /** How an entry stands, for a column, where its state alone would say too little or too much. */
  entries: {
    /** A right, not a duty. */
    canDo: 'can do',
    canDoToday: 'can do until today',
    /** `day` is as the caller prints it. */
    onDay: phrase('{state}, {day}'),
    afterHour: phrase('{state}, after {hour}'),
    done: 'done',
    unknownIfInTime: phrase('done, {day}, not known if in time'),
    limitWasLifted: phrase('{state}; the limit was lifted'),
  },

  kinds: {
    'refusal-to-assess': 'refusal to assess',
    'refusal-to-issue-plan': 'refusal to issue a plan',
    'plan-content': 'what the plan says',
    'refusal-to-reassess': 'refusal to re-assess',
    'refusal-to-amend-plan': 'refusal to amend the plan',
    'cease-to-maintain-plan': 'decision to end the plan',
    'draft-plan': 'what the draft plan says',
    'disability-discrimination': 'disability discrimination by a school',
    'education-duties': 'how education duties are carried out',
    'special-educational-provision': 'special educational provision made',
    'health-or-social-care-provision': 'health or social care provision',
    'between-authorities': 'between the council and the health body',
    'statement-of-sen': 'statement of SEN',
  } satisfies Record<DisputeKind, string>,

  sections: {
    A: 'section A: views, interests and hopes',
    B: 'section B: special educational needs',
    C: 'section C: health needs',
    D: 'section D: social care needs',
    E: 'section E: outcomes',
    F: 'section F: special educational provision',
    G: 'section G: health provision',
    H: 'section H: social care provision',
    H1: 'section H1: social care provision under 18',
    H2: 'section H2: other social care provision',
    I: 'section I: placement',
    J: 'section J: personal budget',
    K: 'section K: advice and information',
  } satisfies Record<PlanSection, string>,

  parties: {
    'parent-or-young-person': 'the parent or young person',
    'local-authority': 'the council',
    'governing-body': 'the governing body',
    'early-years-provider': 'the early years provider',
    school: 'the school',
    academy: 'the academy',
    'further-education-institution': 'the further education college',
    'post-16-institution': 'the post-16 college or other institution',
    'health-commissioning-body': 'the health commissioning body',
  } satisfies Record<Party, string>,

  scopes: { education: 'education', health: 'health', 'social-care': 'social care' } satisfies Record<Scope, string>,

  rules: {
    'month-corresponding-date': 'a month ends on the same date',
    'event-day-excluded': 'the day of the event is not counted',
    'event-day-counts': 'the day of the event is day 1',
    'before-date': 'the day before the date named is the last',
    'at-least-before': 'counted back from the event',
    'working-day': 'weekends and bank holidays are left out',
    'working-day-assumed': 'weekends and bank holidays are left out, as we read it',
    'five-pm': 'the last day ends at 5pm',
    'roll-to-working-day': 'moves to the next working day',
    'lodge-after-august-or-christmas': 'moves past August, or past Christmas',
    'days-not-counted': 'August and Christmas days are not counted',
    'directed-date': 'the Tribunal named a date',
    'agreed-date': 'the parties agreed a date',
    'upper-tribunal-days-not-counted': 'August and Christmas days are made up after the end',
  } satisfies Record<CountingRuleId, string>,

  exceptions: {
    'school-closed': 'a long school closure',
    'early-years-closed': 'a long early years closure',
    'exceptional-circumstances': 'exceptional circumstances',
    'absent-from-area': 'a long absence from the area',
    'missed-appointment': 'a missed appointment',
    coronavirus: 'coronavirus',
  } satisfies Record<ExceptionId, string>,

  /** When an exception holds; one whose own words are the test has none. */
  exceptionTests: {
    closure: ({ closed, window }: { closed: number; window: number }) =>
      `closed for at least ${closed} days, and advice asked for between ${window} days before it closes and ${window} days before it reopens`,
    absence: ({ weeks, weeksForCompliance }: { weeks: number; weeksForCompliance: number }) =>
      `away from the area for ${weeks} weeks on end; for complying with an order, an agreement or a concession, ${weeksForCompliance} weeks`,
    ends: phrase('the time ends from {from} to {through}'),
  },

  /** What a result takes as given, for a column or a footnote. */
  assumptions: {
    'working-day-assumed': 'what a working day is',
    'certificate-needed': 'a mediation certificate is needed',
    'could-be-earlier': 'the end could be earlier',
    'upper-tribunal-day-for-day': 'days left out are made up one for one',
    'notice-sent-with-decision': 'the decision is taken for the letter',
    'directed-lodging-date-stands': 'the date that the Tribunal named stands',
    'received-by-17:00': 'it came by 5pm',
  } satisfies Record<Assumption, string>,

  /** What a citation is, in running text. */
  provisions: {
    instruments: {
      CFA: 'the Children and Families Act 2014',
      Regs: 'the SEND Regulations 2014',
      Rules: 'the First-tier Tribunal Rules 2008',
      'UT Rules': 'the Upper Tribunal Rules 2008',
      'Rec Regs': 'the SEND (Recommendations Power) Regulations 2017',
      'Detained Regs': 'the SEND (Detained Persons) Regulations 2015',
      EqA: 'the Equality Act 2010',
      BFDA: 'the Banking and Financial Dealings Act 1971',
      LGA: 'the Local Government Act 1974',
      'Interpretation Act': 'the Interpretation Act 1978',
      CPR: 'the Civil Procedure Rules 1998',
      'SI 2020/471': 'the SEND (Coronavirus) Regulations 2020',
      'Pre-Action Protocol for Judicial Review': 'the Pre-Action Protocol for Judicial Review',
      Code: 'the SEND Code of Practice',
      'Case law': 'case law',
    } satisfies Record<Instrument, string>,
    section: phrase('section {number}'),
    regulation: phrase('regulation {number}'),
    rule: phrase('rule {number}'),
    paragraph: phrase('paragraph {number}'),
    schedule: phrase('Schedule {number}'),
    scheduleParagraph: phrase('Schedule {number}, paragraph {paragraph}'),
    /** `provision` is one of those above, `instrument` the name of an Act or of rules. */
    of: phrase('{provision} of {instrument}'),
  },

  // ── What to do, and by when: the first sentence or two about a time limit ───────────────────────────────────────

  toDo: {
    /** What the reader is to do, as an instruction. */
    do: phrase('{Act} by {when}.'),
    contactAdviser: phrase('To be able to appeal, contact a mediation adviser by {when}.'),
    sendAppeal: phrase('Your appeal must reach the Tribunal by {when}.'),
    must: phrase('{Who} must {act} by {when}.'),
    can: phrase('{Who} can {act} until {when}.'),
    /** A time that the other side must leave the reader; `giver` is that side. */
    floor: phrase('You have until the end of {date} to {act}.'),
    floorMeans: phrase('{Giver} must give you at least {period}. You can ask to be heard after that too.'),
    appointment: phrase('{Start} is {date}.'),
  },

  /** How long there is, where today is known. */
  clock: {
    left: ({ days }: { days: number }) => `${capital(thereAre(days))}.`,
    leftAndLastWorkingDay: ({ days, date }: Texts<'date'> & { days: number }) =>
      `${capital(thereAre(days))}, and the last working day before then is ${date}.`,
    lastWorkingDay: phrase('The last working day before then is {date}.'),
    today: 'That is today.',
    youNeedNot: 'You do not have to.',
    youNeedNotLeft: ({ days }: { days: number }) => `You do not have to, and ${thereAre(days)}.`,
    youNeedNotToday: 'You do not have to, and today is the last day.',
    /** Of somebody else's right. */
    choice: 'It is a choice, not a duty.',
    choiceLeft: ({ days }: { days: number }) => `It is a choice, not a duty, and ${thereAre(days)}.`,
    choiceToday: 'It is a choice, not a duty, and today is the last day.',
  },

  lifted: {
    do: phrase('{Act} as soon as you can. The time limit is lifted because of {why}.'),
    must: phrase('{Who} must {act} as soon as practicable. The time limit is lifted because of {why}.'),
    withoutThat: phrase('Without that, the last day would be {when}.'),
    withoutThatPast: phrase('Without that, the last day would have been {when}.'),
    thisStepOnly: 'Only this step may take longer. The other steps keep their times.',
    twoRefusals:
      'This reason is for a decision under regulation 5(1). A refusal under section 36(5) has the same time, and no such reason: look which of them the letter names.',
  },

  /** Nothing is late: the time can still grow. */
  waiting: {
    certificateDue: phrase('Get your mediation certificate: the adviser must issue it by {date}.'),
    certificateWasDue: phrase('Ask the adviser for your mediation certificate: it was due by {date}.'),
    certificate: 'Get your mediation certificate from the adviser.',
    certificateThen: phrase('Your time to appeal has not run out: you then have {period} from the day it is issued.'),
    event: phrase('This time has not run out: it waits until {event}.'),
    eventThen: phrase('It then runs for {period} from that day.'),
  },

  /** A duty whose day has passed: how late, and what can still be done. `days` is null where today is not known. */
  late: {
    you: ({ act, when, days }: Texts<'act' | 'when'> & { days: number | null }) =>
      `You are ${days === null ? '' : `${daysOf(days)} `}late: the last day to ${act} was ${when}.`,
    other: ({ who, act, when, days }: Texts<'who' | 'act' | 'when'> & { days: number | null }) =>
      `${capital(who)} is ${days === null ? '' : `${daysOf(days)} `}late: the last day to ${act} was ${when}.`,
    /** Where nobody said when the old council learnt of the move. */
    otherUnlessLearntLater: (of: Texts<'who' | 'act' | 'when'> & { days: number | null }) =>
      `${capital(of.who)} is ${of.days === null ? '' : `${daysOf(of.days)} `}late, unless it learnt of the move later: the last day to ${of.act} was ${of.when}.`,

    /** What can still be done before a Tribunal. `it` is what reaches it, from `papers`. */
    youCanStill: phrase('You can still {act}: say why it is late, and a judge decides whether to give more time.'),
    sendAppeal: 'You can still send your appeal: say why it is late, and a judge decides whether to give more time.',
    canStill: phrase(
      '{Who} can still {act}: a judge decides whether to give more time, and must be told why it is late.',
    ),
    mustSayWhy: phrase('{It} must say why it is late, and a judge decides whether to give more time.'),
    whoeverIsLate: 'Whoever sends it late must say why, and a judge decides whether to give more time.',
    papers: {
      'appeal.lodge': 'the appeal',
      'appeal.respond': 'the response',
      'appeal.seek-permission': 'the request',
      'appeal.set-aside': 'the request',
      'appeal.costs': 'the application',
      'appeal.review-changed-circumstances': 'the request',
      'appeal.reinstate': 'the request',
      'upper-tribunal.seek-permission': 'the request',
      'upper-tribunal.renew': 'the request',
      'upper-tribunal.lodge': 'the appeal',
      'upper-tribunal.respond': 'the response',
      'upper-tribunal.reply': 'the reply',
      'discrimination.respond': 'the response',
      'discrimination.respond-on-reinstatement': 'the response',
    } satisfies Partial<Record<LimitId, string>>,

    /** The adviser was not contacted in time. */
    askWithoutCertificate:
      'You can ask the Tribunal for leave to appeal without a certificate, and give full reasons: a judge decides.',
    mediationBringsCertificate:
      'If you ask for mediation, you still get a certificate after it. Without mediation, none can be issued now.',
    /** The appeal is late, and no certificate is known. */
    noCertificate:
      'If you have no mediation certificate, ask for leave to appeal without one, and give full reasons: a judge decides.',
    claim: 'You can still bring the claim: the Tribunal may consider a claim which is out of time.',
    claimBrought: 'The Tribunal may consider a claim which is out of time.',
    complaint: 'You can still complain: the Ombudsman may take a complaint that comes later.',
    complaintMade: 'The Ombudsman may take a complaint that comes later.',
    court: 'You can still ask a judge for more time, but you need a good reason: get legal advice at once.',
    courtAsked: 'A judge decides whether to give more time, and needs a good reason.',
  },

  /** What a family can do when somebody else is late. */
  remedies: {
    council: 'You can ask for it in writing, naming the law, then complain, and then go to the Ombudsman.',
    tribunal: 'You can tell the Tribunal, and ask what happens next.',
    adviser: 'You can ask the adviser for it now.',
    chase: "You can ask the council to chase it: the council's own time goes on.",
    health: 'You can ask for it in writing, and then complain to the health body.',
    court: 'You can go on without it: get legal advice on what comes next.',
    /** The last day for a refusal: nobody asks for one. */
    refusal: 'If there is to be a plan instead, that has its own last day.',
  },

  /** A right, a floor or an appointment whose day has passed. */
  passed: {
    right: ({ act, hour, date, days }: Texts<'act' | 'date'> & { hour: string | null; days: number | null }) =>
      `The time to ${act} passed ${hour === null ? '' : `at ${hour} `}on ${date}${days === null ? '' : `, ${daysOf(days)} ago`}.`,
    floor: ({ act, giver, date, days }: Texts<'act' | 'giver' | 'date'> & { days: number | null }) =>
      `The time that ${giver} had to give you to ${act} passed on ${date}${days === null ? '' : `, ${daysOf(days)} ago`}.`,
    floorMeans: phrase('You can still ask {giver} to hear you.'),
    appointment: phrase('{Start} was {date}.'),
    appointmentMeans: 'This file does not say what came of it.',
  },

  done: {
    inTime: phrase('This was done in time, on {date}.'),
    /** Another event shows it, and no later than the last day. */
    shownInTime: 'This was done in time, as a later step shows.',
    lastDay: phrase('The last day was {when}.'),
    floorEnded: phrase('{Giver} had to give you until {date}.'),
    lifted: phrase('This was done on {date}, and is not late: the time limit was lifted because of {why}.'),
    shownLifted: phrase('This was done, and is not late: the time limit was lifted because of {why}.'),
    appointment: phrase('{Start} was {date}, and this is done.'),
    late: ({ date, days, when }: Texts<'date' | 'when'> & { days: number }) =>
      `This was done ${daysOf(days)} late, on ${date}: the last day was ${when}.`,
    lateAfterHour: phrase('This was done late, after {hour} on the last day, {date}.'),
    /** After a time that the other side had to leave: nobody is late. */
    afterFloor: phrase('This was done on {date}. {Giver} had to give you until {end}.'),
    dayNotKnown: 'This was done, but the day is not known.',
    unknownIfInTime: phrase('This was done on {date}: whether that was in time hangs on the date of {start}.'),
  },

  notRecorded: {
    unknown: 'This file does not record whether this was done.',
    lastDayIs: phrase('The last day is {when}.'),
    lastDayWas: phrase('The last day was {when}.'),
  },

  notNeeded: {
    since: phrase('No longer needed: on {date}, {event}.'),
    because: phrase('No longer needed: {event}.'),
    /** What can have overtaken it, where nothing shows which did; `events` is a list. */
    oneOf: phrase('No longer needed. This falls away once {events}.'),
  },

  notStarted: {
    begins: phrase('This begins once {events}.'),
    countedBack: phrase('The last day is not known yet: it is counted back from the day when {events}.'),
    must: phrase('{Who} must {act}.'),
    mustThen: phrase('{Who} must then {act}.'),
    sendAppeal: 'Your appeal must then reach the Tribunal.',
    contactAdviser: 'To be able to appeal, you must then contact a mediation adviser.',
    canThen: phrase('{Who} can then {act}: it is a choice, not a duty.'),
    floor: phrase('{Giver} must then give you time to {act}.'),
    /** `runs` says how long, from when. */
    time: phrase('The time is {runs}.'),
    timeOfFloor: phrase('The time is at least {runs}.'),
    noNeedYet: 'Until then there is no need to act.',
  },

  // ── Why: from which event, how it was counted, what moved it, what it takes as given ────────────────────────────

  counting: {
    after: ({ date, event, period, n, ends }: Texts<'date' | 'event' | 'period' | 'ends'> & { n: number }) =>
      `On ${date}, ${event}. That day is not counted, so the ${period} ${end(n)} on ${ends}.`,
    from: ({ date, event, period, n, ends }: Texts<'date' | 'event' | 'period' | 'ends'> & { n: number }) =>
      `On ${date}, ${event}. That day is day 1, so the ${period} ${end(n)} on ${ends}.`,
    fromWorkingDay: (of: Texts<'date' | 'event' | 'period' | 'ends'> & { n: number }) =>
      `On ${of.date}, ${of.event}. That day is day 1, or the next working day is, so the ${of.period} ${end(of.n)} on ${of.ends}.`,
    back: phrase('On {date}, {event}. {Period} back from that day is {ends}.'),
    /** Before a day of the year: `dayAndMonth` is `15 February`. */
    beforeDay: phrase('On {date}, {event}. The time is before {dayAndMonth} of that year, so the last day is {ends}.'),
    atOnce: phrase('On {date}, {event}. This is due at once, on that same day.'),
    named: phrase('The Tribunal named {date}, in its letter or its directions.'),
    /** The end of a month that has no such day: `ordinal` is `31st`. */
    endOfShortMonth: phrase('{ends}, the last day of the month: {month} has no {ordinal}'),
    /** `days` are the days left out, from `spells`. */
    withoutDays: phrase('{ends}, with {days} left out'),
    earlier: phrase('The earlier of these days counts: {date}.'),
    later: phrase('The later of these days counts: {date}.'),
    workingDays: 'Working days leave out weekends and bank holidays.',
  },

  spells: {
    August: { is: 'in August', days: 'the days in August', short: 'August' },
    Christmas: {
      is: 'between 25 December and 1 January',
      days: 'the days from 25 December to 1 January',
      short: 'Christmas',
    },
  } satisfies Record<Spell, { is: string; days: string; short: string }>,

  moves: {
    /** `spell` is where the first day lies. */
    past: phrase('{from} is {spell}. So the last day moves to the next working day after that, {to}.'),
    notCounted: phrase('{Days} are not counted. So the end moves from {from} to {to}.'),
    directed: phrase('The Tribunal named {to}. It stands in place of {from}.'),
    directedSame: phrase('The Tribunal named this same day, {to}.'),
    agreed: phrase('The parties to the mediation agreed a date in writing: {to}. It stands in place of {from}.'),
    agreedSame: phrase('The parties to the mediation agreed a date in writing: this same day, {to}.'),
    toWorkingDay: phrase('{from} is not a working day. So the last day is the next one, {to}.'),
  },

  /** What could still change the end. */
  unknown: {
    later: phrase('Once {event}, the time runs to {period} from that day, if that is later.'),
    moveLearntLater: phrase('If the old council learnt of the move later, it has {period} from that day.'),
    earlier: phrase('No date is given for when {event}: if {period} after that day comes sooner, the time ends then.'),
    letterDatedEarlier: 'If the letter carries an earlier date than the day it was sent, the last day is earlier.',
  },

  /** One sentence for each assumption; of `could-be-earlier`, one of `unknown` for each missing date. */
  taken: {
    'working-day-assumed':
      'The regulations do not say what a working day is, so this leaves out weekends and bank holidays, and nothing else.',
    'certificate-needed':
      'This takes it that a mediation certificate is needed: if it is not, its date does not count.',
    'upper-tribunal-day-for-day':
      'Each day left out is made up by one more day at the end, which is how we read the rule.',
    'notice-sent-with-decision':
      'No date is given for the letter with the decision, so this takes the day of the decision for it.',
    'directed-lodging-date-stands':
      'The Tribunal named a day in August or at Christmas: it might move to the next working day after that, but this keeps the safe day.',
    'received-by-17:00': 'It came on the last day, at an hour not known, so this takes it that it came by 5pm.',
  } satisfies Record<Exclude<Assumption, 'could-be-earlier'>, string>,

  hourOfLastDay: phrase('The last day ends at {hour}, UK time. That is the careful reading of the rule.'),

  /** What there is to know about some time limits besides their dates. */
  notes: {
    yourDays: 'These days are yours, to comment. They are not the time that the council has to think about it.',
    schoolsShould: 'The Code says that schools should answer in this time. No regulation says so.',
    changeOfMind: 'If the council first says no and then changes its mind, the time still runs from the request.',
    reportPrepared:
      'The law gives this time to prepare the report, and then to send it. This counts it for sending too.',
    decisionCarriesChanges:
      'The decision says whether the plan stays, changes or ends. If it is to change, the proposed changes must come with it.',
    reviewRestart: 'Changing the plan does not start this time again. Re-assessing does.',
    contactOnly: 'You only have to make contact in this time. The certificate can come later.',
    doesNotMove: 'The last day does not move for a weekend, a bank holiday, August or Christmas.',
    informedBy:
      'The time runs from the day the council was informed by you. The Code counts from the day the adviser told it.',
    toldAdviser: 'The time runs from the day the adviser was told.',
    sessionWithin:
      'The law says to arrange mediation in this time. That it must also take place in it is how we read the law and the Code.',
    cannotArrange:
      'If no mediation can be arranged in time, the council must tell the adviser, who issues the certificate. If you have an appeal, you can send it at once, or wait for the mediation.',
    workingDaysSettle: 'The regulations say working days, though the Code says days.',
    countsAsTakingPart: 'You count as having taken part in mediation, and you can still mediate.',
    laterByConsent: 'It can be given later if the family agrees.',
    countsOnReceipt: 'The appeal counts when the Tribunal receives it, not when you send it.',
    agreementDoesNotStop: 'An agreement at mediation does not stop this time, until all in dispute is agreed and done.',
    timeGoesOn: 'If the council says that it has changed its mind, your time to appeal still goes on.',
    letterNamesDate:
      'The Tribunal names a date in its letter when it registers the appeal. That date stands, and the counted one is for when none is known.',
    tribunalsOwnDay: 'The Tribunal sets this day itself. If it names another one, that day stands.',
    eachSide: 'Each side does this for itself.',
    latestOf:
      'The time runs from the latest of the decision, its reasons, corrected reasons and a refusal to set it aside. That refusal counts only if it was asked for in time.',
    costsFrom: 'The time runs from what ends the case, not from a refusal of permission to appeal.',
    withoutMerit: 'From 6 April 2022, this is not open if the request was recorded as totally without merit.',
    firstTierGave:
      'This is for permission that the First-tier Tribunal gave. If the Upper Tribunal gave it, the request itself is the notice of appeal, unless it says otherwise.',
    otherGrounds: 'Whoever wants the decision upheld on other grounds must respond.',
    conductOverTime:
      'Conduct that goes on counts from its last day. A failure to act counts from the day it was decided on.',
    ombudsmanInWriting:
      'The time runs from the day the person affected first knew. The complaint must be in writing, and the Ombudsman may take it later than this.',
    promptly: 'The claim must be made promptly, so this last day can be too late.',
    safeDay: 'The day as counted is the safe one, even on a weekend.',
    tribunalMayName: 'If the Tribunal names another date, that date stands.',
    partiesMayAgree: 'The parties to the mediation may agree another date in writing.',
    canBeLifted: phrase('This time limit can be lifted. The grounds are {why}.'),
  },

  /** How sure the law is; said of nothing that was read as it stands. */
  confidence: {
    'as-made': 'Some of the law here was read as first made, with its changes.',
    guidance: 'For some of the law here we read guidance, not the text itself.',
    recollection: 'Some of the law here was not checked against the text: ask before you rely on it.',
  },
  holidays: {
    supplied: 'The bank holidays are those given for this answer, not the published list.',
    projected: 'Some bank holidays here are not published yet. The date could still change.',
  },

  // ── In a few words: how an entry stands, why it has its date, what comes first in a case ─────────────────────────

  standing: {
    left: ({ days }: { days: number }) => `${daysOf(days)} left`,
    today: 'Today',
    todayUntil: phrase('Today, until {hour}'),
    /** An appointment. */
    inDays: ({ days }: { days: number }) => `In ${daysOf(days)}`,
    daysAgo: ({ days }: { days: number }) => `${daysOf(days)} ago`,
    waitingForCertificate: 'Waiting for your certificate',
    waiting: phrase('Waiting until {event}'),
    late: ({ days }: { days: number }) => `${daysOf(days)} late`,
    doneInTime: phrase('Done in time, on {date}'),
    shownInTime: 'Done in time',
    done: 'Done',
    doneOn: phrase('Done on {date}'),
    doneLifted: phrase('Done on {date}, the limit was lifted'),
    doneLate: ({ days, date }: Texts<'date'> & { days: number }) => `Done ${daysOf(days)} late, on ${date}`,
    doneAfterHour: phrase('Done late, after {hour} on {date}'),
    dayNotGiven: 'Done, day not given',
    unknownIfInTime: phrase('Done on {date}, not known if in time'),
    passed: ({ days }: { days: number }) => `Passed ${daysOf(days)} ago`,
    lifted: 'Lifted',
    notRecorded: 'Not recorded',
    notNeeded: 'No longer needed',
    notNeededSince: phrase('No longer needed: on {date}, {event}'),
    notNeededBecause: phrase('No longer needed: {event}'),
    begins: phrase('Begins when {events}'),
    countedBack: phrase('Not known until {events}'),
  },

  /** Why a date is what it is, in a narrow column: at most 60 characters, or the shorter form. */
  why: {
    join: ({ parts }: { parts: readonly string[] }) => parts.join('; '),
    waits: phrase('waits for {starts}'),
    lifted: 'lifted',
    atLeast: phrase('at least {run}'),
    earlier: phrase('{run}, the earlier'),
    later: phrase('{run}, the later'),
    /** `what` is a weekday, a spell or `bankHoliday`. */
    moves: phrase('{what} moves to {to}'),
    movesShort: phrase('moves to {to}'),
    bankHoliday: 'bank holiday',
    notCounted: phrase('{spells} not counted'),
    notCountedShort: phrase('{spells} out'),
    directed: phrase('the Tribunal named {to}'),
    agreed: phrase('{to} agreed in writing'),
    eventOn: phrase('on {date}, {event}'),
  },

  /** How a time runs. */
  runs: {
    after: phrase('{period} after {start}'),
    from: phrase('{period} from {start}, counting that day'),
    fromShort: phrase('{period} from {start}'),
    before: phrase('{period} before {start}'),
    atLeastBefore: phrase('at least {period} before {start}'),
    beforeDay: phrase('before {dayAndMonth} of the year of {start}'),
    atOnce: phrase('at once, on the day of {start}'),
    /** The day itself, as the Tribunal named it. */
    onTheDay: phrase('on {start}'),
    /** Several ways, the earlier or the later of which counts; `runs` is a list. */
    whicheverEarlier: phrase('{runs}, whichever is earlier'),
    whicheverLater: phrase('{runs}, whichever is later'),
  },

  /** The law as a table. */
  table: {
    earlierOf: phrase('the earlier of {runs}'),
    laterOf: phrase('the later of {runs}'),
    atLeast: phrase('at least {runs}'),
    may: phrase('a right, within {runs}'),
    ifKnown: phrase('{run} (if there is one)'),
    ifCertificateNeeded: phrase('{run} (if there is one, where a certificate is needed)'),
    ends: {
      'as-it-falls': phrase('stays on the day it falls'),
      lodging: phrase('moves past August and Christmas, then to a working day, {hour}'),
      'tribunal-act': phrase('leaves August and Christmas out, then moves to a working day, {hour}'),
      directed: phrase('the day that the Tribunal names, then moves to a working day, {hour}'),
      'upper-tribunal': phrase('makes up August and Christmas, then moves to a working day, {hour}'),
    } satisfies Record<EndId, (parts: Texts<'hour'>) => string>,
  },

  headline: {
    nothing: 'Nothing is due.',
    nothingYet: 'Nothing is due until something else happens.',
    notRecorded: 'Nothing is known to be due, but this file does not record every step.',
  },

  // ── What follows from a disputed decision ───────────────────────────────────────────────────────────────────────

  dispute: {
    contactAdviserFirst:
      'First contact a mediation adviser. The Tribunal needs a mediation certificate with this appeal.',
    canAppeal: 'You can appeal to the Tribunal.',
    timeToAppeal: phrase('The time to appeal is {runs}. Your appeal must have reached the Tribunal by then.'),
    whoAppeals: "A child's parent appeals. A young person over compulsory school age appeals in their own name.",
    certificateWithoutMediation:
      'You can get the certificate without mediation. Tell the adviser that you do not want to mediate.',
    noCertificateForPlacement: 'You need no mediation certificate, as this is about placement only.',
    mediateAnyway: phrase('You can still mediate. The time limit stays {run}.'),
    recommendations: phrase(
      'The Tribunal can also make recommendations on {scopes}. They change nothing about the certificate.',
    ),
    noRecommendations: 'The Tribunal makes no recommendations on health or social care here.',
    detained:
      'For a detained person there are only three appeals: a refusal to assess, no plan on release, and placement in a first plan.',
    /** The Code says otherwise; no statute does. */
    assessedBefore: 'You can appeal this refusal even if there was an assessment in the last six months.',
    planKept: 'The council must keep the plan until the time to appeal has passed or the appeal is decided.',
    mediationIfInPlan:
      'If the provision is in the plan, mediation is open too. Then the dispute is about what the plan says, in section C, D, G or H.',

    noAppealOnHealthAlone:
      'There is no appeal about health or social care alone. The Tribunal looks at them only with an appeal about education.',
    noAppealOnSection: 'There is no appeal about this part of the plan alone.',
    commentNow: 'You can comment on the draft plan now.',
    noAppealUntilFinal: 'There is no appeal until the plan is final.',
    claim: phrase('You can bring a claim against the school to the Tribunal. The time is {run}.'),
    claimNeedsNoCertificate:
      'This is a claim and not an appeal. It is outside the mediation scheme, so it needs no certificate.',
    noAppeal: 'There is no appeal about this.',
    settleByDisagreementResolution: 'There is no appeal about this. Disagreement resolution is the way to settle it.',
    statementsEnded: 'There is no appeal about a statement of SEN. Statements ended on 31 March 2018.',
    noCertificateNeeded: 'So no mediation certificate is needed.',

    /** `arranger` is from `actors`. */
    mediation: phrase('Mediation is open to you, on {scopes}. It is for {arranger} to arrange.'),
    rights: {
      free: 'Mediation is free.',
      'voluntary-for-the-family': 'You do not have to take part.',
      'authority-attends-with-someone-who-can-decide': 'The council must come, with someone who can decide.',
      'supporter-may-come': 'You can bring someone to support you.',
      'travel-and-expenses-payable': 'Your travel and other costs of coming can be paid.',
    } satisfies Record<MediationRight, string>,
    disagreementResolution: phrase('Disagreement resolution is open at any time between {parties}.'),
    disagreementResolutionIs: 'It is private and apart from the council. Taking part is a choice.',
    disagreementResolutionChangesNothing: 'It needs no certificate and does not change any time to appeal.',

    parts: ({ decisions }: { decisions: number }) =>
      `The letter has ${count(decisions, 'disputed decision')}, read together. Each alone would be:`,
    partNoAppeal: phrase('{Kind}: no appeal.'),
    partWithCertificate: phrase('{Kind}: an appeal, with a certificate.'),
    partWithoutCertificate: phrase('{Kind}: an appeal, without a certificate.'),
  },

  // ── The law's own terms ─────────────────────────────────────────────────────────────────────────────────────────

  glossary: {
    'agreed date': 'A date that the parties to a mediation agreed in writing, in place of the counted one.',
    amend: 'To change a plan.',
    'annual review': 'The check of a plan that the council must complete each year.',
    appeal: 'Asking the Tribunal to look again at a decision of the council.',
    'appropriate person': "For a detained person: the child's parent, or the young person.",
    'as soon as practicable': 'As soon as it can be done, with no set day.',
    'attendance form': 'The form on which each side tells the Tribunal who will come to the hearing.',
    'bank holiday': 'A public holiday in England and Wales.',
    BFDA: 'The Banking and Financial Dealings Act 1971, which sets the bank holidays.',
    bundle: 'All the papers of an appeal, put together for the hearing.',
    'Case law': 'What judges have decided in cases before.',
    'cease to maintain': 'To end a plan.',
    CFA: 'The Children and Families Act 2014.',
    Code: 'The SEND Code of Practice of January 2015. It is guidance that councils must have regard to.',
    'compulsory school age': 'Up to the last Friday in June of the school year in which a child turns 16.',
    concession: 'The council tells the Tribunal, before it responds, that it will not oppose the appeal.',
    council: 'The local authority, which decides about assessments and plans.',
    CPR: 'The Civil Procedure Rules 1998, for claims in the courts.',
    'detained person': 'A child or young person held in youth custody.',
    'Detained Regs': 'The regulations of 2015 on SEND and people in youth custody.',
    'directed date': 'A date that the Tribunal named, in place of the counted one.',
    directions: 'What the Tribunal tells the sides to do before the hearing, and by when.',
    'disagreement resolution': 'A free way to settle disputes about SEND, apart from any appeal.',
    'discrimination claim': 'A claim that a school treated a disabled pupil unlawfully. It is not an appeal.',
    'draft plan': 'The plan as the council proposes it, for comments.',
    'EHC needs assessment': 'The check of what education, health and care a child or young person needs.',
    'EHC plan': 'An education, health and care plan. It says what the needs are and what must be provided.',
    EqA: 'The Equality Act 2010.',
    'exceptional circumstances': 'Something out of the ordinary that keeps a council from acting in time.',
    family: "The child's parent, or the young person.",
    'final plan': 'The plan as the council issues it. It can be appealed.',
    'health commissioning body': 'The NHS body that pays for health care in the area.',
    'home council': 'The council for the place where a detained person lived before.',
    'Interpretation Act': 'The Interpretation Act 1978, which says what a month and an hour are in law.',
    'judicial review': 'A court looks at whether what a public body did was lawful.',
    late: 'The last day of a duty is over, and it has not been done.',
    leave: 'Permission from a judge to do something.',
    LGA: 'The Local Government Act 1974, which set up the Ombudsman.',
    lifted: 'The set time no longer binds, for a reason in the law. The step is due as soon as practicable.',
    lodge: 'To get an appeal to the Tribunal. It counts when the Tribunal receives it.',
    maintain: 'To keep a plan going.',
    mediation: 'A meeting of the family and the council, led by someone who takes no side.',
    'mediation adviser': 'The person to contact about mediation, who also issues the certificate.',
    'mediation certificate': 'The proof that you spoke to a mediation adviser. Most appeals need one.',
    'not recorded': 'A case file whose source never says whether a step was taken.',
    notice: 'The letter or email in which the council says what it has decided.',
    Ombudsman: 'The Local Government and Social Care Ombudsman, who looks into complaints about councils.',
    order: 'What the Tribunal tells the council to do.',
    passed: 'The time to use a right is over. There may still be a way to ask.',
    'permission to appeal': "The leave that is needed to appeal against the Tribunal's own decision.",
    'phase transfer': 'The move from one stage of education to the next.',
    placement: 'The school or other place that a plan names, or its type.',
    'Pre-Action Protocol for Judicial Review':
      'What is to be done before a claim for judicial review: above all, a letter.',
    're-assessment': 'A new EHC needs assessment of someone who has a plan.',
    'Rec Regs': 'The regulations of 2017 on what the Tribunal can advise on health and social care.',
    recommendation: 'What the Tribunal advises on health or social care.',
    reconsider: 'To decide again, after the Tribunal has sent a case back.',
    Regs: 'The Special Educational Needs and Disability Regulations 2014.',
    response: "The council's answer to an appeal.",
    Rules: "The First-tier Tribunal's rules of 2008.",
    'section B': 'The part of an EHC plan that says what the special educational needs are.',
    'section F': 'The part of an EHC plan that says what special educational provision must be made.',
    'section I': 'The part of an EHC plan that names the school or other place, or its type.',
    'sections C and G': 'The parts of an EHC plan about health.',
    'sections D and H': 'The parts of an EHC plan about social care.',
    SEND: 'Special educational needs and disabilities.',
    'set aside': 'To cancel a decision because something went wrong in how it was made.',
    'SI 2020/471': 'The regulations of 2020 that lifted some times because of coronavirus.',
    'totally without merit': 'A judge has said that a request has no chance at all.',
    Tribunal: 'The First-tier Tribunal, whose judges decide SEND appeals and claims.',
    'Upper Tribunal': 'The court above the Tribunal, for questions of law.',
    'UT Rules': "The Upper Tribunal's rules of 2008.",
    waiting: 'The time has not run out: what makes it longer can still come.',
    'working day': 'A day that is not a Saturday, a Sunday or a bank holiday.',
    'working document': 'The plan with the changes that each side wants, for the Tribunal.',
    'young person': 'Someone over compulsory school age and under 25.',
  },
}

/** Every word of the text functions in one language: `english`, or another object of the same shape. */
export type Catalogue = typeof english

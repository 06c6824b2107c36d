// The slow oracle for a SEN2 return: what the command `caseload` must answer, worked out a second time from the page
// on the return (sen2.md), its worked answers (expected.md) and the issue that goes before both.
//
// It shares no code and no table with `src`, and did not look at it. It takes a return as the page names its items,
// already free of XML and CSV, and answers with case files, what is overdue, due, waiting and passed, what is refused,
// and the 20-week measure. What a single case comes to is asked of the oracle for a whole case. Each rule says where it
// stands: "1" to "5" are the sections of sen2.md, "5.10" is pitfall 10, "answers" is expected.md. Where the page leaves
// room, the choice is marked `reading:`.
import { DateTime } from 'luxon';
import { type Day, oracleLimits } from './deadlines.ts';
import { type OracleCaseFile, type OracleEntry, oracleTimeline } from './timeline.ts';

// ---------------------------------------------------------------------------------------------------------------
// 1, "XML structure": a return, its people, and under each the requests with assessment, plan and review. An item that
// is left out is blank; every one of them may be.

export interface Return {
  Year: number;
  ReferenceDate: Day;
  Persons: readonly Person[];
}

export interface Person {
  Surname?: string | undefined;
  Forename?: string | undefined;
  PersonBirthDate?: Day | undefined;
  UPN?: string | undefined;
  Requests: readonly Request[];
}

type Flag = '0' | '1';

export interface Request {
  ReceivedDate?: Day | undefined;
  RequestSource?: string | undefined;
  RYA?: Flag | undefined;
  RequestOutcomeDate?: Day | undefined;
  RequestOutcome?: 'Y' | 'N' | 'A' | 'W' | 'H' | undefined;
  RequestMediation?: Flag | undefined;
  RequestTribunal?: Flag | undefined;
  Exported?: string | undefined;
  Assessment?: Assessment | undefined;
  ActivePlans?: ActivePlan | undefined;
}

export interface Assessment {
  AssessmentOutcome?: 'Y' | 'N' | 'A' | 'W' | 'H' | undefined;
  AssessmentOutcomeDate?: Day | undefined;
  AssessmentMediation?: Flag | undefined;
  AssessmentTribunal?: Flag | undefined;
  OtherMediation?: Flag | undefined;
  OtherTribunal?: Flag | undefined;
  Week20?: Flag | undefined;
  NamedPlan?: NamedPlan | undefined;
}

export interface NamedPlan {
  StartDate?: Day | undefined;
  CeaseDate?: Day | undefined;
  CeaseReason?: string | undefined;
}

export interface ActivePlan {
  TransferLA?: string | undefined;
  ReviewMeeting?: Day | undefined;
  ReviewOutcome?: 'A' | 'C' | 'M' | undefined;
  ReviewDraft?: Day | undefined;
  PhaseTransferDueDate?: Day | undefined;
  PhaseTransferFinalDate?: Day | undefined;
  LastReview?: Day | undefined;
}

// ---------------------------------------------------------------------------------------------------------------
// What it comes to.

export type About = 'request' | 'review' | 'next-review';

export interface ReturnedCase {
  /** The number of its `Requests` in the return, the first is 0. */
  request: number;
  about: About;
  caseFile: OracleCaseFile;
  timeline: OracleEntry[];
}

/** An entry that is listed: overdue, due within the days asked for, waiting or passed. */
export interface ListedEntry {
  request: number;
  entry: string;
  side: string;
  state: string;
  dueOn: Day;
  /** Days over, or days left. */
  days: number;
}

export type LeftOut = 'mediation-or-tribunal' | 'no-plan' | 'other-year' | 'no-dates';

/** One record in the 20-week measure: its days, or why it is left out. */
export type Measured = { days: number; inTime: boolean; exception: boolean } | { reasons: LeftOut[] };

export interface Answer {
  cases: ReturnedCase[];
  /** The number of the `Requests`, once for each case that is refused. */
  refused: number[];
  overdue: Record<string, number>;
  due: { 7: number; 28: number };
  waiting: Record<string, number>;
  passed: Record<string, number>;
  entries: ListedEntry[];
  /** Requests without a plan or a decision against one, and how many full weeks have gone since receipt. */
  open: { request: number; receivedOn: Day; weeks: number; dueOn: Day }[];
  /** What was done in time, on a day that is known, and what was done late. */
  measures: Record<string, { inTime: number; late: number }>;
  twentyWeeks: {
    year: number;
    includingExceptions: { inTime: number; all: number };
    excludingExceptions: { inTime: number; all: number };
    leftOut: Record<LeftOut, number>;
    /** Including exceptions. */
    byMonth: { month: string; inTime: number; all: number }[];
    records: Measured[];
  };
}

// ---------------------------------------------------------------------------------------------------------------
// 2, below the table: "So SEN2 answers eight limits". Everything else is blind, and is never overdue, never next.

const ANSWERED = [
  'assessment.decide',
  'assessment.notify-no-plan',
  'plan.finalise',
  'review.decide',
  'review.complete',
  'phase-transfer.finalise-other',
  'phase-transfer.finalise-to-post-16',
];
/** "and, for phase transfers, review.finalise-amendments" */
const ANSWERED_IN_PHASE_TRANSFER = 'review.finalise-amendments';

interface Blindness {
  phaseTransfer?: boolean;
  alsoBlind?: readonly string[];
}

function blindLimits({ phaseTransfer = false, alsoBlind = [] }: Blindness): string[] {
  return oracleLimits.filter((limit) => {
    if (alsoBlind.includes(limit)) return true;
    if (limit === ANSWERED_IN_PHASE_TRANSFER) return !phaseTransfer;
    return !ANSWERED.includes(limit);
  });
}

/** A case that the page refuses. */
class Refused extends Error {}

type Dates = Record<string, Day>;

// ---------------------------------------------------------------------------------------------------------------
// 2, first half of the table: the case of a request.

function requestCase(request: Request, census: Day): OracleCaseFile | null {
  const { ReceivedDate, RequestOutcome, RequestOutcomeDate, Assessment } = request;
  const { AssessmentOutcome, AssessmentOutcomeDate, NamedPlan } = Assessment ?? {};

  // 2, "RequestOutcome H: no request case".
  if (RequestOutcome === 'H') return null;

  // 1, "the plan hangs below the request that led to it". reading: a `Requests` that says nothing of a request, and of no
  // assessment that is still open, only holds the plan, so there is no case to refuse.
  const assessmentIsOver = AssessmentOutcome === undefined || AssessmentOutcome === 'H' || AssessmentOutcome === 'W';
  if (ReceivedDate === undefined && RequestOutcome === undefined && RequestOutcomeDate === undefined && assessmentIsOver) return null;

  // 2, "ReceivedDate: requestReceivedOn". 5.10: missing, the case is refused.
  if (ReceivedDate === undefined) throw new Refused('no ReceivedDate');
  const dates: Dates = { requestReceivedOn: ReceivedDate };
  const alsoBlind: string[] = [];
  let dispute: OracleCaseFile['dispute'] = null;

  // 1, "What the dates mean": RequestOutcomeDate is blank for A, W, H; 2 has "none" for A and W. So where one stands there
  // all the same, it is the date of no decision. reading: beside a blank outcome it is the day of a decision.
  const decidedOn = RequestOutcome === 'A' || RequestOutcome === 'W' ? undefined : RequestOutcomeDate;
  // 2, "RequestOutcome Y + Date: assessmentDecisionSentOn".
  if (RequestOutcome !== 'N' && decidedOn !== undefined) dates.assessmentDecisionSentOn = decidedOn;
  // 2, "RequestOutcome N + Date: kind refusal-to-assess, noticeSentOn". Without the dispute plan.finalise and
  // notify-no-plan would wrongly be overdue (answers, Elm).
  if (RequestOutcome === 'N') {
    dispute = { kind: 'refusal-to-assess' };
    if (decidedOn !== undefined) dates.noticeSentOn = decidedOn;
  }
  // reading: an outcome without its date was reached, nobody knows when: blind, never overdue (2, "A reader must state
  // which limits its file is blind to"). After an undated refusal no plan is due either.
  if ((RequestOutcome === 'Y' || RequestOutcome === 'N') && decidedOn === undefined) alsoBlind.push('assessment.decide');
  if (RequestOutcome === 'N' && decidedOn === undefined) alsoBlind.push('assessment.notify-no-plan', 'plan.finalise');
  // 2, "RequestOutcome A: none", open. reading: a blank outcome says no more.

  // 2, "AssessmentOutcome Y + Date: finalPlanSentOn"; "N + Date: noPlanNoticeSentOn".
  // 1 gives AssessmentOutcomeDate a meaning for these two alone: beside another outcome it starts and meets nothing.
  const concludedOn = AssessmentOutcomeDate;
  // 5.7: after an overturned refusal a plan stands below a request that stays N. Answers, Pine: plan.finalise is not
  // applicable. reading: so what followed the refusal dates nothing in this case, and is blind where that is undated.
  if (RequestOutcome !== 'N') {
    if (AssessmentOutcome === 'Y' && concludedOn !== undefined) dates.finalPlanSentOn = concludedOn;
    if (AssessmentOutcome === 'N' && concludedOn !== undefined) dates.noPlanNoticeSentOn = concludedOn;
    // 2 says "no dispute needed"; answers list mediation.* and appeal.* of Gorse as blind, so the notice is a dispute's.
    if (AssessmentOutcome === 'N') dispute = { kind: 'refusal-to-issue-plan' };
    // 2, "AssessmentOutcome Y, no date": open, plan.finalise runs, notify-no-plan must be dropped.
    if (AssessmentOutcome === 'Y' && concludedOn === undefined) alsoBlind.push('assessment.notify-no-plan');
    // reading: N without its date as an undated refusal. H, an assessment that was concluded before the year or by
    // another council (1, "Code sets"), below a request that is not H: the same.
    if ((AssessmentOutcome === 'N' && concludedOn === undefined) || AssessmentOutcome === 'H') alsoBlind.push('assessment.notify-no-plan', 'plan.finalise');
  }

  // 5.10: "decision before receipt, issue before decision: refuse that case". reading: so is an issue before receipt, and
  // so is any AssessmentOutcomeDate, whatever the outcome: one of the two dates is wrong.
  if (decidedOn !== undefined && decidedOn < ReceivedDate) throw new Refused('decided before it was received');
  if (concludedOn !== undefined && concludedOn < ReceivedDate) throw new Refused('concluded before it was received');
  if (concludedOn !== undefined && decidedOn !== undefined && concludedOn < decidedOn) throw new Refused('concluded before it was decided');

  // Issue 14: "Exported, W and a ceased plan are caseClosedOn the reference date; what was met before stays met."
  if (RequestOutcome === 'W' || AssessmentOutcome === 'W' || request.Exported !== undefined || NamedPlan?.CeaseDate !== undefined) dates.caseClosedOn = census;

  return { dispute, dates, notRecorded: blindLimits({ alsoBlind }) };
}

// ---------------------------------------------------------------------------------------------------------------
// 2, second half of the table: the review that was held last with its phase transfer, and the review that comes next.

function reviewCases(request: Request, census: Day): { about: About; caseFile: OracleCaseFile }[] {
  const { Assessment, ActivePlans: plan = {} } = request;
  const { ReviewMeeting: meeting, LastReview: last } = plan;
  const current: Dates = {};
  const next: Dates = {};

  // 2, "ReviewMeeting: reviewMeetingOn".
  if (meeting !== undefined) current.reviewMeetingOn = meeting;

  // 2, "LastReview >= ReviewMeeting: reviewDecisionSentOn; and planMadeOrReviewedOn of the next cycle".
  const isDecision = meeting !== undefined && last !== undefined && last >= meeting;
  if (isDecision) {
    current.reviewDecisionSentOn = last;
    next.planMadeOrReviewedOn = last;
  }
  // 2, "LastReview < ReviewMeeting: planMadeOrReviewedOn of this cycle; decision open".
  if (meeting !== undefined && last !== undefined && last < meeting) current.planMadeOrReviewedOn = last;
  // reading: without a meeting (every return of 2023) LastReview is the last review, and the next one counts from it.
  if (meeting === undefined && last !== undefined) next.planMadeOrReviewedOn = last;

  // 2, "ReviewOutcome M or C: noAmendmentNoticeSentOn = LastReview".
  // reading: only where LastReview is the decision on this meeting.
  if (isDecision && (plan.ReviewOutcome === 'M' || plan.ReviewOutcome === 'C')) current.noAmendmentNoticeSentOn = last;
  // 2, "ReviewOutcome A + ReviewDraft: amendmentNoticeSentOn".
  // reading: a draft from before the meeting belongs to the review before, as LastReview does.
  const draft = plan.ReviewDraft;
  const isOlder = draft !== undefined && meeting !== undefined && draft < meeting;
  if (plan.ReviewOutcome === 'A' && draft !== undefined && !isOlder) current.amendmentNoticeSentOn = draft;

  // 2, "PhaseTransferDueDate: post16StartsOn when 31 March, nextPhaseStartsOn when 15 February: 1 September of that year.
  // Any other day: ask."
  const due = plan.PhaseTransferDueDate;
  if (due?.endsWith('-03-31')) current.post16StartsOn = `${due.slice(0, 4)}-09-01`;
  if (due?.endsWith('-02-15')) current.nextPhaseStartsOn = `${due.slice(0, 4)}-09-01`;
  // 2, "PhaseTransferFinalDate: amendedPlanSentOn".
  if (plan.PhaseTransferFinalDate !== undefined) current.amendedPlanSentOn = plan.PhaseTransferFinalDate;
  // 2, "NamedPlan/StartDate: planMadeOrReviewedOn of the first review, only when no LastReview, no TransferLA and equal to
  // the issue date". The issue date is AssessmentOutcomeDate with outcome Y. reading: the first review is the cycle of which
  // something is known, a meeting or a phase transfer ("one for each review cycle with its phase transfer", issue 14).
  const started = Assessment?.NamedPlan?.StartDate;
  const issued = Assessment?.AssessmentOutcome === 'Y' ? Assessment.AssessmentOutcomeDate : undefined;
  if (last === undefined && plan.TransferLA === undefined && started !== undefined && started === issued) {
    if (Object.keys(current).length === 0 && due === undefined) next.planMadeOrReviewedOn = started;
    else current.planMadeOrReviewedOn = started;
  }

  // 2, "amended plan outside phase transfer: absent". reading: either of the two items says that it is one.
  const phaseTransfer = due !== undefined || plan.PhaseTransferFinalDate !== undefined;

  const found: { about: About; dates: Dates; blind: Blindness }[] = [
    { about: 'review', dates: current, blind: { phaseTransfer } },
    { about: 'next-review', dates: next, blind: {} },
  ];
  return found
    .filter(({ dates }) => Object.keys(dates).length > 0)
    .map(({ about, dates, blind }) => {
      // Issue 14: a ceased plan is closed. 1, "Exported: nothing more is asked of this council", so no review either.
      const isClosed = Assessment?.NamedPlan?.CeaseDate !== undefined || request.Exported !== undefined;
      return { about, caseFile: { dates: isClosed ? { ...dates, caseClosedOn: census } : dates, notRecorded: blindLimits(blind) } };
    });
}

// ---------------------------------------------------------------------------------------------------------------
// 3: the 20-week measure.

function measured(request: Request, year: number): Measured {
  const { Assessment, ReceivedDate } = request;
  const reasons: LeftOut[] = [];
  const issuedOn = Assessment?.AssessmentOutcome === 'Y' ? Assessment.AssessmentOutcomeDate : undefined;

  // 3, "assessments where mediation or a tribunal took place" are left out of both. Issue 14: the two `Other…` flags do
  // not take a plan out of the measure; the other four do.
  const flags = [request.RequestMediation, request.RequestTribunal, Assessment?.AssessmentMediation, Assessment?.AssessmentTribunal];
  if (flags.includes('1')) reasons.push('mediation-or-tribunal');
  // 3, "requests without a plan"; 5.5: Y without a date is open, so no plan yet.
  if (issuedOn === undefined) reasons.push('no-plan');
  // 3, "plans issued in the calendar year".
  else if (issuedOn.slice(0, 4) !== String(year)) reasons.push('other-year');
  // reading: without a day of receipt there is nothing to count from, nor where the plan was issued before it.
  if (issuedOn !== undefined && (ReceivedDate === undefined || issuedOn < ReceivedDate)) reasons.push('no-dates');

  if (reasons.length > 0 || issuedOn === undefined || ReceivedDate === undefined) return { reasons };
  const days = daysBetween(ReceivedDate, issuedOn);
  // 3, "Week count": 140 is in time. It runs to AssessmentOutcomeDate, never to StartDate (5.3).
  // Answers, Sorrel: the measure does not look at the date of the decision to assess.
  return { days, inTime: days <= 140, exception: Assessment?.Week20 === '1' };
}

function twentyWeeks(requests: readonly Request[], year: number): Answer['twentyWeeks'] {
  const records = requests.map((request) => measured(request, year));
  const leftOut: Record<LeftOut, number> = { 'mediation-or-tribunal': 0, 'no-plan': 0, 'other-year': 0, 'no-dates': 0 };
  // 3: "including exceptions = all of them; excluding exceptions = those with Week20=0, in numerator and denominator".
  const includingExceptions = { inTime: 0, all: 0 };
  const excludingExceptions = { inTime: 0, all: 0 };
  const byMonth = new Map<string, { inTime: number; all: number }>();
  records.forEach((record, number) => {
    if ('reasons' in record) {
      // reading: a record with several reasons is counted once, under the first in the order of the issue.
      const [first] = record.reasons;
      if (first !== undefined) leftOut[first] += 1;
      return;
    }
    // Answers, "by month of issue, including".
    const month = (requests[number]?.Assessment?.AssessmentOutcomeDate as Day).slice(0, 7);
    const ofMonth = byMonth.get(month) ?? { inTime: 0, all: 0 };
    byMonth.set(month, ofMonth);
    for (const rate of record.exception ? [includingExceptions, ofMonth] : [includingExceptions, excludingExceptions, ofMonth]) {
      rate.all += 1;
      if (record.inTime) rate.inTime += 1;
    }
  });
  const months = [...byMonth].sort().map(([month, rate]) => ({ month, ...rate }));
  return { year, includingExceptions, excludingExceptions, leftOut, byMonth: months, records };
}

// ---------------------------------------------------------------------------------------------------------------
// The answer of the command.

export function requestsOf(read: Return): Request[] {
  return read.Persons.flatMap((person) => person.Requests);
}

/** What `caseload` must answer on this day; issue 14: the census day, where none is given. */
export function oracleReturn(read: Return, asAt: Day = read.ReferenceDate, within = 28): Answer {
  const requests = requestsOf(read);
  const answer: Answer = {
    cases: [],
    refused: [],
    overdue: {},
    due: { 7: 0, 28: 0 },
    waiting: {},
    passed: {},
    entries: [],
    open: [],
    measures: {},
    twentyWeeks: twentyWeeks(requests, read.Year - 1), // issue 14: "the return's Year less one"
  };
  requests.forEach((request, number) => {
    // 5.10: "refuse that case, keep the rest, and count it": the reviews of a refused request stay (answers, Sorrel).
    const add = (about: About, make: () => OracleCaseFile | null): void => {
      try {
        const caseFile = make();
        // What the law page itself refuses (dates that contradict each other, a day before the law) is refused here too.
        if (caseFile !== null) answer.cases.push({ request: number, about, caseFile, timeline: oracleTimeline(caseFile, asAt).entries });
      } catch (error) {
        if (!(error instanceof Refused) && (error as { code?: string }).code === undefined) throw error;
        answer.refused.push(number);
      }
    };
    add('request', () => requestCase(request, read.ReferenceDate));
    for (const { about, caseFile } of reviewCases(request, read.ReferenceDate)) add(about, () => caseFile);
  });
  for (const one of answer.cases) {
    for (const entry of one.timeline) {
      list(answer, one.request, entry, asAt, within);
      measure(answer, entry);
    }
    const open = openRequest(one, asAt);
    if (open !== null) answer.open.push(open);
  }
  return answer;
}

/** Answers, "open requests": Fir, Hazel, Rowan 3, weeks 11, 23, 15: the full weeks gone since receipt. */
function openRequest({ request, caseFile, timeline }: ReturnedCase, asAt: Day): Answer['open'][number] | null {
  const receivedOn = caseFile.dates.requestReceivedOn;
  const plan = timeline.find(({ limit }) => limit === 'plan.finalise');
  const isOpen = plan !== undefined && ['not-due', 'due-today', 'overdue'].includes(plan.state);
  // reading: one that is received after the day that is looked at is not open yet.
  if (!isOpen || plan.dueOn === null || receivedOn == null || receivedOn > asAt) return null;
  return { request, receivedOn, weeks: Math.floor(daysBetween(receivedOn, asAt) / 7), dueOn: plan.dueOn };
}

/** Answers, "Measures": decided within 6 weeks 9 of 10, review decision within 4 weeks 3 of 4, no plan within 16 weeks 0 of 1. */
function measure(answer: Answer, { limit, state, metOn }: OracleEntry): void {
  if (metOn === null || (state !== 'met' && state !== 'met-late')) return;
  const ofLimit = answer.measures[limit] ?? { inTime: 0, late: 0 };
  answer.measures[limit] = ofLimit;
  if (state === 'met') ofLimit.inTime += 1;
  else ofLimit.late += 1;
}

function list(answer: Answer, request: number, { id, limit, side, state, dueOn }: OracleEntry, asAt: Day, within: number): void {
  if (dueOn === null) return;
  const days = Math.abs(daysBetween(asAt, dueOn));
  const isDue = state === 'not-due' || state === 'due-today';
  // reading: "due within N days" takes in today and the Nth day after it.
  if (isDue && days <= 7) answer.due[7] += 1;
  if (isDue && days <= 28) answer.due[28] += 1;
  const counts = { overdue: answer.overdue, waiting: answer.waiting, lapsed: answer.passed }[state as string];
  if (counts !== undefined) counts[limit] = (counts[limit] ?? 0) + 1;
  if (counts !== undefined || (isDue && days <= within)) answer.entries.push({ request, entry: id, side, state, dueOn, days });
}

function daysBetween(from: Day, to: Day): number {
  const at = (day: Day): DateTime => DateTime.fromISO(day, { zone: 'utc' });
  return at(to).diff(at(from), 'days').days;
}

// Cases: the two of the design page, and some that show what those do not.
import { buildTimeline, type CaseFile, type Timeline, type TimelineEntry } from 'send-dispute-timescales'

/** An agreement in mediation, with an agreed date. */
export const mediated: CaseFile = {
  reference: 'echoed back',
  dispute: { kind: 'plan-content', sections: ['B', 'F', 'I'] },
  dates: {
    noticeSentOn: '2025-10-01',
    authorityToldOfMediationOn: '2025-10-20',
    mediationOn: '2025-11-14',
    agreementMadeOn: '2025-11-14',
  },
  agreement: { requires: ['comply.amend-plan'] },
  agreed: { 'comply.amend-plan@agreementMadeOn': '2025-12-19' },
}

/** A directed date, a lifted limit and one that was done. */
export const directed: CaseFile = {
  reference: '2025/117',
  dispute: { kind: 'refusal-to-issue-plan' },
  dates: {
    requestReceivedOn: '2025-05-12',
    noticeSentOn: '2025-10-03',
    appealReceivedByTribunalOn: '2025-11-28',
    appealReceivedByAuthorityOn: '2025-12-08',
  },
  directed: { 'appeal.respond': '2026-02-20' },
  done: { 'assessment.decide': '2025-06-20' },
  relieved: [
    {
      entry: 'assessment.notify-no-plan',
      exception: 'school-closed',
      closure: { adviceRequestedOn: '2025-07-15', closedFrom: '2025-07-21', reopensOn: '2025-09-02' },
    },
  ],
}

/** A decision that was late, and an appeal that is: two periods of which the later decides, moved past August. */
export const late: CaseFile = {
  reference: 'Åse & "Bo" <B/14>; 1,2',
  dispute: { kind: 'refusal-to-assess' },
  dates: {
    requestReceivedOn: '2026-04-20',
    noticeSentOn: '2026-06-12',
    adviserContactedOn: '2026-07-01',
    adviserToldNoMediationOn: '2026-07-02',
    certificateIssuedOn: '2026-07-07',
  },
}

/** Two months past, the adviser contacted in time, and the certificate still to come. */
export const pending: CaseFile = {
  reference: 'pending',
  dispute: { kind: 'refusal-to-assess' },
  dates: { noticeSentOn: '2025-06-05', adviserContactedOn: '2025-06-20', adviserToldNoMediationOn: '2025-09-02' },
}

/** A review without a dispute or a reference: periods that count back, and the earlier of two. */
export const review: CaseFile = {
  dates: {
    planMadeOrReviewedOn: '2025-03-10',
    reviewMeetingOn: '2026-02-24',
    amendmentNoticeSentOn: '2026-03-20',
    amendmentNoticeServedOn: '2026-03-23',
    nextPhaseStartsOn: '2026-09-01',
  },
}

/** Two decisions in one notice, long after the review. */
export const several: CaseFile = {
  reference: 'two parts',
  dispute: [{ kind: 'refusal-to-amend-plan' }, { kind: 'plan-content', sections: ['I'] }],
  dates: { planMadeOrReviewedOn: '2025-02-03', reviewMeetingOn: '2026-01-12', noticeSentOn: '2026-05-01' },
}

/** Lifted limits past their day. */
export const lifted: CaseFile = {
  reference: 'lifted',
  dates: {
    requestReceivedOn: '2026-01-05',
    assessmentDecisionSentOn: '2026-02-10',
    adviceRequestReceivedOn: '2026-02-11',
  },
  done: { 'assessment.give-advice': '2026-03-01' },
  relieved: [
    { entry: 'assessment.notify-no-plan', exception: 'exceptional-circumstances' },
    { entry: 'plan.finalise', exception: 'exceptional-circumstances' },
  ],
}

export const on = (caseFile: CaseFile, asAt: string): Timeline => buildTimeline(caseFile, { asAt })

/** The timeline with these steps, and those that have not begun, alone: a picture is tried with the steps it is about. */
export function showing(timeline: Timeline, ids: readonly string[]): Timeline {
  const entries = timeline.entries.filter(({ id, state }) => ids.includes(id) || state === 'not-started')
  const shown = entries.map(({ id }) => id)
  const open = entries.filter(({ state }) => state === 'not-due' || state === 'due-today')
  const dueOn = ({ deadline }: TimelineEntry): string => deadline?.dueOn ?? ''
  const first = [...open].sort((a, b) => (dueOn(a) < dueOn(b) ? -1 : dueOn(a) > dueOn(b) ? 1 : 0))[0] ?? null
  return {
    ...timeline,
    entries,
    next: timeline.next === null || shown.includes(timeline.next.id) ? timeline.next : first,
    overdue: timeline.overdue.filter((id) => shown.includes(id)),
    passed: timeline.passed.filter((id) => shown.includes(id)),
  }
}

/** The directed case, in the six steps that it is about. */
export const inSixSteps = (asAt: string): Timeline =>
  showing(on(directed, asAt), [
    'assessment.decide',
    'assessment.notify-no-plan',
    'plan.finalise',
    'mediation.contact-adviser',
    'appeal.lodge',
    'appeal.respond',
  ])

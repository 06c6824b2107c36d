// Every kind of page the calculator can show, as links: for what must hold on each.
export interface Situation {
  readonly name: string
  readonly today: string
  readonly hash: string
}

const ASSESS = '#who=parent&what=decision&decision=refusal-to-assess'

// biome-ignore format: one line a situation
export const situations: readonly Situation[] = [
  { name: 'two dates', today: '2026-08-03', hash: `${ASSESS}&noticeSentOn=2026-06-19` },
  { name: 'only the school', today: '2026-11-20', hash: '#who=parent&what=decision&decision=plan-content&about=school&noticeSentOn=2026-10-27' },
  { name: 'certificate pending', today: '2026-11-18', hash: `${ASSESS}&noticeSentOn=2026-09-14&contacted=yes&adviserContactedOn=2026-11-12&certificate=not-yet&mediation=no&adviserToldNoMediationOn=2026-11-17` },
  { name: 'late', today: '2026-11-29', hash: `${ASSESS}&noticeSentOn=2026-09-21&contacted=unsure` },
  { name: 'no letter', today: '2026-11-25', hash: `${ASSESS}&letter=none` },
  { name: 'letter lost', today: '2026-11-25', hash: `${ASSESS}&letter=lost` },
  { name: 'no appeal', today: '2026-11-25', hash: '#who=parent&what=decision&decision=plan-content&about=care&care=both&noticeSentOn=2026-11-02' },
  { name: 'council late', today: '2026-11-29', hash: '#who=parent&what=waiting&waiting=review&reviewMeetingOn=2026-09-22' },
  { name: 'a move', today: '2026-11-29', hash: '#who=parent&what=waiting&waiting=move&movedOn=2026-11-02&aware=not-yet&arrived=no&planMadeOrReviewedOn=unknown' },
  { name: 'draft', today: '2026-11-29', hash: '#who=parent&what=draft&draft=plan&draftPlanServedOn=2026-11-20' },
  { name: 'appeal running', today: '2026-11-29', hash: '#who=parent&what=appeal&responseDueOn=2026-12-10&attendanceFormDueOn=unknown&evidenceDueOn=2027-01-15&workingDocumentDueOn=unknown&bundleDueOn=unknown&hearingOn=2027-03-03&directed.appeal.further-evidence=2027-01-29' },
  { name: 'order, officer', today: '2026-10-05', hash: '#who=professional&where=council&what=outcome&outcome=order&orderMadeOn=2026-10-02&order=amend,placement&ownDates=no' },
  { name: 'agreement in part', today: '2026-10-05', hash: '#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-10-02&agreed=part&agreement=amend&agreed.comply.amend-plan@agreementMadeOn=unknown&decision=plan-content&about=needs&also=school&noticeSentOn=2026-08-20' },
  { name: 'agreement not carried out, the time to appeal over', today: '2026-11-30', hash: '#who=parent&what=outcome&outcome=agreement&agreementMadeOn=2026-10-20&agreed=all&agreement=amend,placement&agreed.comply.amend-plan@agreementMadeOn=unknown&agreed.comply.amend-placement@agreementMadeOn=unknown&decision=plan-content&about=needs&also=school&noticeSentOn=2026-09-21&certificate=yes&certificateIssuedOn=2026-10-22' },
  { name: 'the hearing is over', today: '2027-01-28', hash: '#who=parent&what=appeal&responseDueOn=2026-11-20&attendanceFormDueOn=unknown&evidenceDueOn=unknown&workingDocumentDueOn=2026-12-18&bundleDueOn=unknown&hearingOn=2027-01-22' },
  { name: 'appeal running, officer', today: '2026-12-14', hash: '#who=professional&where=council&what=appeal&responseDueOn=2026-11-20&attendanceFormDueOn=2026-12-04&evidenceDueOn=2026-12-11&workingDocumentDueOn=2026-12-18&bundleDueOn=2027-01-08&hearingOn=2027-01-22&responseReceivedOn=2026-11-19' },
  { name: 'the plan ends', today: '2026-11-30', hash: '#who=young-person&what=outcome&outcome=order&orderMadeOn=2026-11-10&order=end&ownDates=no' },
  { name: 'claim arrived late', today: '2026-11-30', hash: '#who=parent&what=discrimination&conductEndedOn=2026-05-15&claimReceivedOn=2026-11-20' },
  { name: 'change of mind', today: '2026-11-29', hash: '#who=parent&what=outcome&outcome=reversal&decision=refusal-to-assess&noticeSentOn=2026-10-14&decisionReversedOn=2026-11-20&requestReceivedOn=2026-09-01' },
  { name: 'claim passed', today: '2026-11-01', hash: '#who=parent&what=discrimination&conductEndedOn=2026-02-27' },
  { name: 'adviser', today: '2026-08-03', hash: '#who=adviser&what=decision&decision=plan-content&about=needs&also=school,health&noticeSentOn=2026-06-19&mediationOn=2026-08-01&authorityToldOfMediationOn=2026-07-10&adviserContactedOn=2026-07-06' },
  { name: 'something else', today: '2026-06-01', hash: '#who=young-person&what=other&matter=council&awareOfMatterOn=2026-02-01' },
  { name: 'a pinned day and a link with a slip', today: '2026-11-29', hash: `${ASSESS}&noticeSentOn=2026-06-19&asAt=2026-08-03&oops=1` },
]

/** Every kind of question. */
// biome-ignore format: one line a question
export const asked: readonly Situation[] = [
  { name: 'one of several', today: '2026-11-29', hash: '#who=parent&what=decision' },
  { name: 'the school', today: '2026-11-29', hash: '#who=parent&what=decision&decision=plan-content' },
  { name: 'a date, with where to look', today: '2026-11-29', hash: `${ASSESS}` },
  { name: 'two dates of one letter', today: '2026-11-29', hash: `${ASSESS}&differs=yes` },
  { name: 'the date of birth', today: '2026-11-29', hash: '#who=young-person&what=decision' },
  { name: 'a date and ticks', today: '2026-11-29', hash: '#who=professional&where=council&what=outcome&outcome=order' },
  { name: 'a timetable', today: '2026-11-29', hash: '#who=parent&what=appeal' },
  { name: 'a row of one date', today: '2026-11-30', hash: '#who=parent&what=outcome&outcome=order&orderMadeOn=2026-11-10&order=amend&ownDates=no&at=record' },
  { name: 'any other date', today: '2026-08-03', hash: `${ASSESS}&noticeSentOn=2026-06-19&at=any` },
  { name: 'an exception', today: '2026-08-03', hash: '#who=professional&where=council&what=waiting&waiting=assessment&requestReceivedOn=2026-07-06&at=exception.assessment.decide' },
]

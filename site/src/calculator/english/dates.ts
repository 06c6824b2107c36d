// What is asked about days, and how a day is said back.
import { html } from '../../shared/html'
import type { DatePart } from '../dates/typed'
import type { Voice } from '../people'
import type { DateWords } from './facts'
import { capital, day, lower, on, who } from './writing'

/** The dates that are asked for by name. Any other is named by the library's own word for its event. */
const DATES: Record<string, DateWords> = {
  born: {
    question: 'What is your date of birth?',
    hint: 'Only to tell you whether the right to appeal is yours. It is not kept and never goes into the link.',
    the: 'the date of birth',
    short: 'Date of birth',
  },
  /** On the way to a claim. */
  bornForClaim: {
    question: 'What is your date of birth?',
    hint: 'Only to tell you whether the right to bring the claim is yours. It is not kept and never goes into the link.',
    the: 'the date of birth',
    short: 'Date of birth',
  },
  noticeSentOn: {
    question: 'When did the council send the letter?',
    hint: 'The day it was emailed or posted. If you only know the date printed on it, use that: it is the safe choice. Do not use the day it reached you.',
    the: 'the day the letter was sent',
    short: 'Letter sent',
  },
  planSentOn: {
    question: 'When did the council send the plan?',
    hint: 'The day the final plan was emailed or posted. If you only know the date printed on its letter, use that: it is the safe choice. Do not use the day it reached you.',
    the: 'the day the plan was sent',
    short: 'Plan sent',
  },
  /** In place of the day it was sent, where nobody knows that. */
  printedOn: {
    question: 'Which date is printed on the letter?',
    hint: 'We count from it as the day the letter was sent: it is the safe choice. If the letter has no date, give the earliest day on which it can have been sent.',
    the: 'the date printed on the letter',
    short: 'Date on the letter',
  },
  noticeDatedOn: {
    question: 'Which date is printed on the letter?',
    the: 'the date on the letter',
    short: 'Date on the letter',
  },
  adviserContactedOn: {
    question: 'When did you contact the mediation adviser?',
    hint: 'The first call or email.',
    the: 'the day you contacted the adviser',
    short: 'Adviser contacted',
  },
  certificateIssuedOn: {
    question: 'When was the certificate issued?',
    hint: 'The date of issue stands on the certificate. Do not use the day it reached you.',
    the: 'the date of the certificate',
    short: 'Certificate issued',
  },
  adviserToldNoMediationOn: {
    question: 'When did you tell the adviser that you do not want mediation?',
    the: 'the day you said no to mediation',
    short: 'Said no to mediation',
  },
  authorityToldOfMediationOn: {
    question: 'When did the council learn that you want mediation?',
    hint: 'From you, or from the adviser.',
    the: 'the day the council was told of mediation',
    short: 'Asked for mediation',
  },
  mediationOn: { question: 'When is or was the mediation?', the: 'the day of the mediation', short: 'Mediation' },
  mediationConcludedOn: {
    question: 'When did the mediation end?',
    hint: 'The adviser issues the certificate soon after that day.',
    the: 'the day the mediation ended',
    short: 'Mediation ended',
  },
  adviserToldNotArrangedOn: {
    question: 'When was the adviser told that the mediation could not be arranged?',
    hint: 'By the council, or by the health body. If you do not know, ask the adviser.',
    the: 'the day the adviser was told that there is no mediation',
    short: 'Mediation not arranged',
  },
  appealReceivedByTribunalOn: {
    question: 'When did the Tribunal receive the appeal?',
    hint: 'An email arrives on the day it is sent. Post arrives later.',
    the: 'the day the Tribunal received the appeal',
    short: 'Appeal received',
  },
  appealReceivedByAuthorityOn: {
    question: 'When did the council receive the appeal?',
    hint: 'The Tribunal sends it on. Without a date in its letter, the council has 30 working days from that day.',
    the: 'the day the council received the appeal',
    short: 'Council received the appeal',
  },
  appealWithdrawnOn: {
    question: 'When did the Tribunal receive the withdrawal?',
    the: 'the day the appeal was withdrawn',
    short: 'Appeal withdrawn',
  },
  requestReceivedOn: {
    question: 'When did the council receive the request for an assessment?',
    hint: 'An email arrives on the day it is sent. Post arrives later.',
    the: 'the day the request was received',
    short: 'Request received',
  },
  reviewMeetingOn: {
    question: 'When is or was the review meeting?',
    the: 'the day of the review meeting',
    short: 'Review meeting',
  },
  amendmentNoticeSentOn: {
    question: 'When did the council send its proposed changes?',
    the: 'the day the proposed changes were sent',
    short: 'Proposed changes sent',
  },
  amendmentNoticeServedOn: {
    question: 'When did the proposed changes reach you?',
    the: 'the day the proposed changes arrived',
    short: 'Proposed changes arrived',
  },
  draftPlanServedOn: {
    question: 'When did the draft plan reach you?',
    the: 'the day the draft arrived',
    short: 'Draft plan arrived',
  },
  planMadeOrReviewedOn: {
    question: 'When was the plan made or last reviewed?',
    hint: 'The later of the two. The date of the plan stands on its first page.',
    the: 'the day the plan was made or last reviewed',
    short: 'Plan made or last reviewed',
  },
  reassessmentRequestReceivedOn: {
    question: 'When did the council receive the request to assess again?',
    the: 'the day the request was received',
    short: 'Request to assess again received',
  },
  adviceRequestReceivedOn: {
    question: 'When did the council’s request for advice arrive?',
    the: 'the day the request arrived',
    short: 'Request for advice arrived',
  },
  consultationReceivedOn: {
    question: 'When did the consultation arrive?',
    the: 'the day the consultation arrived',
    short: 'Consultation arrived',
  },
  commissioningBodyToldOn: {
    question: 'When did the council pass on the health issues?',
    the: 'the day the health issues were passed on',
    short: 'Health issues passed on',
  },
  post16StartsOn: {
    question: 'When does the new stage start?',
    hint: 'Usually the first day of term in September.',
    the: 'the day the new stage starts',
    short: 'New stage starts',
  },
  nextPhaseStartsOn: {
    question: 'When does the next stage start?',
    hint: 'Usually the first day of term in September.',
    the: 'the day the next stage starts',
    short: 'Next stage starts',
  },
  nextPost16StartsOn: {
    question: 'When does the new place start?',
    the: 'the day the new place starts',
    short: 'New place starts',
  },
  movedOn: { question: 'When did you move, or when will you?', the: 'the day of the move', short: 'Move' },
  awareOfMoveOn: {
    question: 'On which day did the old council first know?',
    the: 'the day the old council knew',
    short: 'Old council knew',
  },
  planTransferredOn: {
    question: 'When did the plan reach the new council?',
    the: 'the day the plan reached the new council',
    short: 'Plan reached the new council',
  },
  moveInformationSentOn: {
    question: 'When did the new council write that it has the plan?',
    hint: 'The letter or email says that the plan has come, and when it will be reviewed.',
    the: 'the day the new council wrote',
    short: 'New council wrote',
  },
  responseDueOn: {
    question: 'Council’s response',
    the: 'the day for the council’s response',
    short: 'Council’s response',
  },
  attendanceFormDueOn: {
    question: 'Attendance form',
    the: 'the day for the attendance form',
    short: 'Attendance form',
  },
  evidenceDueOn: { question: 'Evidence', the: 'the day for evidence', short: 'Evidence' },
  workingDocumentDueOn: {
    question: 'Working document: the plan with the changes that each side wants',
    the: 'the day for the working document',
    short: 'Working document',
  },
  bundleDueOn: { question: 'Bundle: all the papers for the hearing', the: 'the day for the bundle', short: 'Bundle' },
  attendanceFormSentOn: {
    question: 'When did you send the attendance form?',
    the: 'the day the attendance form was sent',
    short: 'Attendance form sent',
  },
  evidenceSentOn: {
    question: 'When did you send your evidence?',
    the: 'the day the evidence was sent',
    short: 'Evidence sent',
  },
  responseReceivedOn: {
    question: 'When did the Tribunal receive the council’s response?',
    hint: 'It stands on the response or in the email with it. If you only know the day it reached you, use that.',
    the: 'the day of the council’s response',
    short: 'Council’s response received',
  },
  workingDocumentSentOn: {
    question: 'When did the council send the working document?',
    hint: 'If you only know the day it reached you, use that.',
    the: 'the day the working document was sent',
    short: 'Working document sent',
  },
  bundleSentOn: {
    question: 'When did the council send the bundle?',
    hint: 'If you only know the day it reached you, use that.',
    the: 'the day the bundle was sent',
    short: 'Bundle sent',
  },
  hearingOn: { question: 'Hearing', the: 'the day of the hearing', short: 'Hearing' },
  orderMadeOn: {
    question: 'When was the order made?',
    hint: 'The date in the order itself, not the day it was received.',
    the: 'the day of the order',
    short: 'Order made',
  },
  tribunalDecisionSentOn: {
    question: 'When did the Tribunal send its decision?',
    hint: 'The day it was emailed or posted.',
    the: 'the day the decision was sent',
    short: 'Decision sent',
  },
  assessmentDecisionSentOn: {
    question: 'When did the council say whether it will assess?',
    the: 'the day of the decision whether to assess',
    short: 'Decision whether to assess',
  },
  noPlanNoticeSentOn: {
    question: 'When did the council say that there will be no plan?',
    the: 'the day the council said that there will be no plan',
    short: 'Told that there will be no plan',
  },
  finalPlanSentOn: {
    question: 'When did the council send the final plan?',
    hint: 'The day it was emailed or posted.',
    the: 'the day the final plan was sent',
    short: 'Final plan sent',
  },
  amendedPlanSentOn: {
    question: 'When did the council send the amended plan?',
    hint: 'The day it was emailed or posted.',
    the: 'the day the amended plan was sent',
    short: 'Amended plan sent',
  },
  agreementMadeOn: {
    question: 'When was the agreement put in writing?',
    the: 'the day of the agreement',
    short: 'Agreement in writing',
  },
  agreementCarriedOutOn: {
    question: 'On which day was all of it done?',
    hint: 'Only when everything that was in dispute has been agreed and done.',
    the: 'the day all of it was done',
    short: 'All agreed and done',
  },
  concessionNotifiedOn: {
    question: 'When did the council tell the Tribunal that it will not oppose the appeal?',
    the: 'the day the Tribunal was told',
    short: 'Tribunal told',
  },
  decisionReversedOn: {
    question: 'When did the council tell you that it changed its mind?',
    the: 'the day of the change of mind',
    short: 'Council changed its mind',
  },
  conductEndedOn: {
    question: 'When did it happen, or end?',
    hint: 'If it went on, the last day. If the school refused to act, the day it refused.',
    the: 'the day it happened or ended',
    short: 'Happened or ended on',
  },
  claimReceivedOn: {
    question: 'When did the Tribunal receive the claim?',
    the: 'the day the Tribunal received the claim',
    short: 'Claim received',
  },
  claimReceivedBySchoolOn: {
    question: 'When did the school receive the claim from the Tribunal?',
    the: 'the day the school received the claim',
    short: 'School received the claim',
  },
  awareOfMatterOn: {
    question: 'When did you first know of it?',
    hint: 'The Ombudsman takes complaints within 12 months of that day.',
    the: 'the day you first knew',
    short: 'First known',
  },
}

/** The same questions where they are about somebody else. */
const OTHER_DATES: Record<'parent' | 'others', Record<string, Partial<DateWords>>> = {
  parent: {
    born: {
      question: 'What is your child’s date of birth?',
      hint: 'Only to tell you whose right to appeal it is. It is not kept and never goes into the link.',
    },
    bornForClaim: {
      question: 'What is your child’s date of birth?',
      hint: 'Only to tell you whose right it is to bring the claim. It is not kept and never goes into the link.',
    },
  },
  others: {
    born: {
      question: 'What is the date of birth of the child or young person?',
      hint: 'Only to tell you whose right to appeal it is. It is not kept and never goes into the link.',
    },
    bornForClaim: {
      question: 'What is the date of birth of the child or young person?',
      hint: 'Only to tell you whose right it is to bring the claim. It is not kept and never goes into the link.',
    },
    draftPlanServedOn: { question: 'When did the draft plan reach the family?' },
    decisionReversedOn: { question: 'When did the council tell the family that it changed its mind?' },
    attendanceFormSentOn: { question: 'When was the attendance form sent?' },
    evidenceSentOn: { question: 'When was the evidence sent?' },
    amendmentNoticeServedOn: { question: 'When did the proposed changes reach the family?' },
    movedOn: { question: 'When did the family move, or when will it?' },
    awareOfMatterOn: { question: 'When did the family first know of it?' },
    adviserContactedOn: {
      question: 'When did the family contact the mediation adviser?',
      the: 'the day the adviser was contacted',
    },
    adviserToldNoMediationOn: {
      question: 'When was the adviser told that the family does not want mediation?',
      the: 'the day the adviser was told no',
    },
    authorityToldOfMediationOn: {
      question: 'When did the council learn that the family wants mediation?',
      hint: 'From the family, or from the adviser.',
    },
  },
}

export const dates = {
  labels: { day: 'Day', month: 'Month', year: 'Year' } as Record<DatePart, string>,
  readBack: (iso: string) => html`That is <strong>${day(iso)}</strong>.`,
  readBackPlanned: (iso: string) => html`That is <strong>${day(iso)}</strong>, still to come.`,
  unknown: 'I do not know',
  skip: 'I would rather not say',
  optional: 'If you do not know it, leave it empty.',
  tip: {
    sent: 'Sent',
    where: html`<strong>Where to look.</strong> Email: the date at the top of the message. Post: the postmark, or the date on the letter.`,
    how: html`You can paste a date, or write <span class="nb">“3rd June”</span>, <span class="nb">“3 Jun 26”</span> or <span class="nb">“03/06/2026”</span>. Day first.`,
  },
  /** A date of one step of several, in the messages about it. */
  ofStep: {
    directed: (step: string) => `the Tribunal’s date to ${lower(step)}`,
    agreed: (step: string) => `the agreed date to ${lower(step)}`,
    done: (step: string) => `the day when this was done: ${lower(step)}`,
  },
  noLetter: 'There is no letter, or I do not know the day',
  differs: 'The letter carries another date than the day it was sent',
  of: (key: string, v: Voice, plan: boolean, eventLabel: (key: string) => string): DateWords => {
    const known = DATES[plan && key === 'noticeSentOn' ? 'planSentOn' : key]
    if (known !== undefined)
      return { ...known, ...(v === 'young-person' ? {} : OTHER_DATES[v === 'parent' ? 'parent' : 'others'][key]) }
    const what = eventLabel(key)
    return { question: `When was this: ${what}?`, the: `the day when ${what}`, short: capital(what) }
  },
}

/** Above the buttons that add what has happened since. */
export const since = {
  done: 'Already done?',
  arrived: 'Has something arrived?',
  certificate: 'Certificate arrived?',
  notRight: 'Not right?',
  contactedBy: (v: Voice, by: string) =>
    html`${who(v, 'Did you contact', 'Did the family contact')} a mediation adviser by ${on(by)}?`,
  change: 'Change a date:',
  more: 'Something new?',
  chips: {
    contacted: (v: Voice) => who(v, 'I have contacted an adviser', 'The adviser has been contacted'),
    contactedInTime: (v: Voice) => who(v, 'I did contact an adviser in time', 'The adviser was contacted in time'),
    notContacted: (v: Voice) => who(v, 'I did not, or not in time', 'It did not, or not in time'),
    waitingCertificate: (v: Voice) => who(v, 'I am waiting for my certificate', 'The certificate is still to come'),
    certificate: 'Add the date of issue to see the last day',
    certificateThere: (v: Voice) => who(v, 'I have my certificate', 'The certificate is there'),
    addContactDay: 'Add the day the adviser was contacted',
    appealSent: (v: Voice) => who(v, 'I have sent my appeal', 'The appeal has been sent'),
    otherDay: 'The letter was sent on another day',
    agreed: 'We have an agreement',
    changedMind: 'The council changed its mind',
    letter: 'The letter has come',
    letterLost: 'A letter was sent, but it did not come',
    sentDay: 'Add the day it was sent',
    decisionLetter: 'A decision letter',
    changes: 'Proposed changes to the plan',
    finalPlan: 'A final plan',
    planCame: 'The final plan has come',
    willAssess: 'It will assess',
    draft: 'A draft plan',
    refusal: 'A refusal',
    reviewed: 'A review meeting was held',
    moved: 'The plan has reached the new council',
    informed: (v: Voice) => who(v, 'The new council has told me about it', 'The new council has told the family'),
    comments: 'The comments have been sent',
    sent: (v: Voice, limit: string) =>
      limit === 'appeal.respond'
        ? 'The council’s response has come'
        : limit === 'appeal.attendance-form'
          ? who(v, 'I have sent the attendance form', 'The attendance form has been sent')
          : limit === 'appeal.working-document'
            ? 'The working document has come'
            : limit === 'appeal.bundle'
              ? 'The bundle has come'
              : who(v, 'I have sent my evidence', 'The evidence has been sent'),
    mediationDay: 'The mediation is on, or was on',
    mediationEnded: 'The mediation has ended',
    notArranged: 'It could not be arranged',
    timetable: 'Add or change dates in the Tribunal’s letter',
    moreTime: 'The Tribunal gave more time',
    withdrawn: 'The appeal has been withdrawn',
    order: 'There is an order',
    decision: 'There is a decision',
    outcome: 'There is an order or a decision, or the council does not oppose it',
    ownDates: 'The order names another date',
    record: 'Record what was done',
    decisionSent: 'Add the day the decision was sent',
    carriedOut: 'All of it has been done',
    longer: 'It went on for longer, or happened again',
    schoolGotClaim: 'The school has received the claim',
    claimSent: (v: Voice) => who(v, 'I sent a claim', 'A claim was sent'),
    exception: (act: string | null, claimed: boolean) =>
      `${claimed ? 'Change the exception' : 'An exception applies'}${act === null ? '' : `: ${act}`}`,
    any: 'Add any other date',
    born: (v: Voice, claim: boolean) =>
      v === 'young-person'
        ? `Is it me who ${claim ? 'brings the claim' : 'appeals'}? Give my date of birth`
        : 'Give the date of birth',
    recommend: 'Health or social care is in dispute too',
    isItLate: 'See what the council must do by when',
    askedMediation: (v: Voice) => who(v, 'I have asked for mediation', 'Mediation has been asked for'),
    changePart: 'Change what it is about',
    toldOld: 'The old council knows now',
    lastReview: 'Add the day of the last review',
    willReassess: 'It will assess again',
    firstKnown: 'Add the day it was first known',
    councilGotAppeal: 'The appeal has reached the council',
  },
}

/** In place of the library's word for the day it was sent. */
export const letterWasDated = 'the letter with the decision {was|is} dated'

/** Over the reasons, where only the date printed on the letter is known. */
export const letterIsDated = (iso: string, plan: boolean) =>
  html`The ${plan ? 'letter with the plan' : 'letter'} is dated ${on(iso)}. That date counts as the day it was sent: it is the safe choice.`

export const told = (iso: string) => html`<del>${on(iso)}</del> in the letter`

export const bestBy = (iso: string) => html`Best by ${day(iso)}, the last working day before.`

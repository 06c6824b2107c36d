// What is asked, and what can be answered.
import { html } from '../../shared/html'
import { isForFamily } from '../people'
import type { Asked, OptionWords, QuestionWords } from './facts'
import { on, who } from './writing'

const ALSO: Record<string, string> = {
  assessmentDecisionSentOn: 'decision letter agrees yes',
  noticeSentOn: 'refusal refused refuses refuse decision notice sent posted emailed',
  noticeDatedOn: 'refusal refused printed date',
  noPlanNoticeSentOn: 'refusal refused refuses refuse decision letter no plan',
  noAmendmentNoticeSentOn: 'refusal refused refuses refuse decision letter changes',
  reviewDecisionSentOn: 'annual review letter refusal',
  draftPlanServedOn: 'proposed ehcp',
  finalPlanSentOn: 'ehcp ehc issued',
  amendedPlanSentOn: 'ehcp ehc changed new final',
  amendmentNoticeSentOn: 'amendment proposed draft',
  amendmentNoticeServedOn: 'amendment proposed draft arrived',
  planCeasedOn: 'cease ceased stopped',
  certificateIssuedOn: 'section 55',
  adviserToldNoMediationOn: 'declined refused no certificate',
  appealReceivedByTribunalOn: 'sent lodged registered sendist',
  responseReceivedOn: 'reply answer',
  evidenceDueOn: 'deadline reports',
  orderMadeOn: 'decision judge',
  tribunalDecisionSentOn: 'judge outcome refused dismissed',
  reassessmentRequestReceivedOn: 'reassess again',
  ombudsmanComplaintMadeOn: 'lgo lgsco',
  conductEndedOn: 'exclusion excluded discrimination happened',
}

/** Around the box in which any date is looked for. */
const SEARCH = {
  usual: 'Often added:',
  /** Words that somebody may type, and that the name of the date does not have. */
  also: ALSO,
  label: 'What happened',
  none: 'No date has that word. Try another one.',
  found: (n: number) => (n === 1 ? '1 date' : `${n} dates`),
}

export const questions = {
  start: { title: 'What has happened?' },
  where: { title: 'Where do you work?' },
  sixteen: {
    title: ({ voice }: Asked) =>
      voice === 'parent'
        ? 'Will your child be 16 or over this school year?'
        : 'Will the child be 16 or over this school year?',
    hint: 'A school year runs from 1 September to 31 August.',
  },
  decision: { title: 'What did the council decide?', hint: 'Look for these words in the letter.' },
  /** After a change of mind there are two letters: it is the first that is asked about. */
  decisionBefore: { title: 'What did the council decide at first?', hint: 'Look for these words in its first letter.' },
  sentBefore: {
    title: 'When did the council send its first letter?',
    hint: 'The letter with the decision, not the one with the change of mind. Give the day it was emailed or posted. If you only know the date printed on it, use that.',
  },
  about: {
    title: 'Is it only about the school?',
    hint: 'In the plan, the school or college is in section I, the needs in section B and the help in section F. If it is only the school, no mediation certificate is needed.',
  },
  care: {
    title: 'Is it about health or social care?',
    hint: 'Sections C and G are about health, D and H about social care.',
  },
  careMatter: {
    title: 'Is it about health or social care?',
    hint: 'Social care is the council’s, health is not: complaints go different ways.',
  },
  also: {
    title: 'Is it about these as well?',
    hint: 'Choose all that apply. If it is about neither, just continue.',
  },
  recommend: {
    title: 'Is health or social care in dispute as well?',
    hint: 'The Tribunal can then make recommendations about it. Choose all that apply.',
  },
  /** Where a question asks for two dates at once. */
  sentTwice: { title: 'Which two dates does the letter have?' },
  stepsTwice: { title: 'About the proposed changes' },
  letter: {
    title: 'Has the council written to you?',
    hint: 'An email counts. What was only said on the phone or in a meeting does not.',
  },
  contacted: {
    title: ({ voice, day }: Asked) =>
      html`${who(voice, 'Did you contact', 'Did the family contact')} a mediation adviser ${day === null ? 'in time' : html`by ${on(day)}`}?`,
    hint: 'A call or an email is enough. The adviser is named in the council’s letter.',
  },
  certificate: {
    title: ({ voice }: Asked) =>
      who(voice, 'Do you have the mediation certificate?', 'Is the mediation certificate there?'),
    hint: 'Its date of issue decides how long there is to appeal.',
  },
  mediation: {
    title: ({ voice }: Asked) =>
      who(voice, 'Did you say no to mediation, or ask for it?', 'Did the family say no to mediation, or ask for it?'),
  },
  waiting: {
    title: ({ voice }: Asked) =>
      isForFamily(voice)
        ? who(voice, 'What are you waiting for?', 'What is the family waiting for?')
        : 'Which step is it?',
  },
  phase: { title: 'Which stage comes next?' },
  aware: {
    title: ({ voice }: Asked) =>
      `When did the old council first know that ${who(voice, 'you', 'the family')} would move?`,
    hint: 'Its time to pass on the plan runs from that day, or from the move where that is later.',
  },
  arrived: { title: 'Has the plan reached the new council?' },
  draft: { title: ({ voice }: Asked) => (isForFamily(voice) ? 'What has arrived?' : 'What was sent?') },
  timetable: {
    title: 'What dates does the Tribunal’s letter name?',
    hint: 'Give those that you have. All of them may stay empty.',
  },
  moreTime: {
    title: 'Has the Tribunal given more time?',
    hint: 'Give the new date where there is one. The others stay as they are.',
  },
  hour: {
    title: ({ day }: Asked) => html`Did it arrive by 5pm${day === null ? null : html` on ${on(day)}`}?`,
    hint: 'That was the last day, and it ended at 5pm.',
  },
  outcome: { title: 'What is there?' },
  order: {
    title: 'About the Tribunal’s order',
    lead: 'An order starts its own time limits. The first decision is not asked for: you can add it later if you need the whole case.',
  },
  ownDates: {
    title: 'Does the order name a date of its own?',
    hint: 'Or has the Tribunal given more time since? That date stands instead of the weeks in the regulations.',
  },
  orderDates: { title: 'Which dates?', hint: 'Give those that the Tribunal has named. The others stay as they are.' },
  agreement: { title: 'About the agreement' },
  agreedDates: {
    title: 'Were other dates agreed, in writing?',
    hint: 'Give those that stand in the agreement. Where it names none, leave it empty.',
  },
  concession: { title: 'About the appeal that the council does not oppose' },
  schoolClaim: { title: 'About the claim' },
  matter: { title: 'What is it about?' },
  record: { title: 'What was done, and when?', hint: 'Give the days that you know. The others may stay empty.' },
  exception: {
    title: 'Does an exception apply?',
    hint: 'It lifts the date for this step alone, which is then due as soon as practicable. Choose none to take it back.',
  },
  any: {
    title: 'Add any other date',
    hint: 'Type a word, for example “report”, “refusal” or “certificate”.',
    ...SEARCH,
  },
} satisfies Record<string, QuestionWords>

export const options = {
  who: {
    parent: { label: 'Parent or carer' },
    'young-person': { label: 'Young person, 16\u00a0to\u00a025' },
    adviser: { label: 'Adviser, or helping a family' },
    professional: { label: 'Council, school or health staff' },
  },
  what: {
    decision: {
      label: 'The council sent a decision or a final plan',
      hint: 'A refusal, an end to the plan, or a plan you disagree with',
    },
    waiting: {
      label: 'The council is late, or we are waiting',
      hint: 'Assessment, plan, annual review, or a move to a new area',
    },
    draft: { label: 'A draft plan or proposed changes arrived', hint: 'You can comment and ask for a school' },
    appeal: {
      label: 'An appeal has been sent to the Tribunal',
      hint: 'Dates in its letters, evidence, hearing, more time',
    },
    outcome: {
      label: 'There is an order, an agreement or a change of mind',
      hint: 'By the Tribunal, at mediation, or in a letter from the council',
    },
    discrimination: {
      label: 'A school discriminated because of a disability',
      hint: 'For example an exclusion, or no reasonable adjustments',
    },
    other: { label: 'Something else', hint: 'The help a school gives, health or social care, a complaint' },
  },
  where: {
    council: { label: 'A council' },
    school: { label: 'A school, college or nursery' },
    health: { label: 'The NHS or another health body' },
  },
  sixteen: { no: { label: 'No' }, yes: { label: 'Yes' } },
  decision: {
    'refusal-to-assess': { label: 'Not to carry out an EHC needs assessment' },
    'refusal-to-issue-plan': { label: 'Not to make an EHC plan, after assessing' },
    'plan-content': {
      label: 'The final or changed plan is here, and we disagree with it',
      hint: 'About the needs, the help or the school',
    },
    'refusal-to-reassess': { label: 'Not to assess again' },
    'refusal-to-amend-plan': { label: 'Not to change the plan, after a review' },
    'cease-to-maintain-plan': { label: 'To end the plan' },
  },
  about: {
    school: { label: 'Yes, only the school or college', hint: 'The one named, its type, or that none is named' },
    needs: { label: 'No, about the needs or the help', hint: 'With or without the school' },
    care: { label: 'Only about health or social care' },
    rest: { label: 'About another part of the plan', hint: 'Views, outcomes, a personal budget' },
    unsure: { label: 'I am not sure', hint: 'We take the careful answer, with a certificate' },
  },
  care: {
    health: { label: 'Health' },
    social: { label: 'Social care' },
    both: { label: 'Both' },
  },
  also: {
    school: { label: 'The school or college, or the type of school', hint: 'Section I' },
    health: { label: 'Health', hint: 'Sections C and G' },
    social: { label: 'Social care', hint: 'Sections D and H' },
  },
  recommend: { health: { label: 'Health' }, 'social-care': { label: 'Social care' } },
  letter: {
    none: { label: 'No, nothing in writing yet' },
    dated: {
      label: 'Yes, but I do not know the day it was sent',
      hint: 'Use the date printed on it: it is the safe choice',
    },
    lost: { label: 'There was a letter, but I do not have it', hint: 'It was lost, or never came' },
  },
  contacted: {
    yes: { label: 'Yes' },
    no: { label: 'No' },
    unsure: { label: 'I am not sure', hint: 'We count it as no, and say what a yes would change' },
  },
  certificate: { yes: { label: 'Yes' }, 'not-yet': { label: 'Not yet' } },
  mediation: {
    no: { label: 'Said no to mediation' },
    asked: { label: 'Asked for mediation' },
    neither: { label: 'Neither yet' },
  },
  waiting: {
    assessment: { label: 'The answer to a request for an assessment' },
    plan: { label: 'The plan, after an assessment' },
    review: { label: 'The decision after a review meeting' },
    changes: { label: 'The final plan, after proposed changes' },
    annual: { label: 'The annual review itself' },
    phase: { label: 'The plan for the next school or college' },
    move: { label: 'The new council, after a move' },
    reassessment: { label: 'An answer, after asking to assess again' },
    advice: { label: 'Advice for an assessment', hint: 'The council has asked for it' },
    consultation: { label: 'An answer to a consultation', hint: 'The council asks whether to name the school' },
    meeting: { label: 'The annual review meeting and its report' },
    'health-mediation': { label: 'Mediation about health', hint: 'The council has passed on a request' },
  },
  phase: {
    'post-16': { label: 'From school into post-16 education', hint: 'Sixth form, college or training after Year 11' },
    'between-post-16': { label: 'From one post-16 place to another' },
    other: { label: 'Any other', hint: 'Nursery, primary, junior or secondary school' },
  },
  aware: {
    same: { label: 'On the day of the move' },
    day: { label: 'On another day', hint: 'It is asked for next' },
    'not-yet': { label: 'It does not know yet' },
    unknown: { label: 'I do not know' },
  },
  arrived: { yes: { label: 'Yes' }, no: { label: 'No, or I do not know' } },
  draft: {
    plan: { label: 'A draft plan', hint: 'After an assessment' },
    changes: { label: 'Proposed changes to a plan', hint: 'After a review, or at any other time' },
  },
  hour: { yes: { label: 'Yes' }, no: { label: 'No, after 5pm' }, unsure: { label: 'I am not sure' } },
  outcome: {
    order: { label: 'An order of the Tribunal' },
    agreement: { label: 'An agreement at mediation' },
    concession: { label: 'The council told the Tribunal that it will not oppose the appeal' },
    reversal: { label: 'The council changed its mind', hint: 'It told the family, outside any order or agreement' },
    decision: { label: 'A decision of the Tribunal without an order', hint: 'For example, the appeal was dismissed' },
  },
  duties: {
    amend: { label: 'Change the plan: needs or help', hint: 'Section B or F' },
    placement: { label: 'Change the school or the type of school', hint: 'Section I' },
    assess: { label: 'Assess, or re-assess' },
    make: { label: 'Make a plan' },
    reconsider: { label: 'Think again about a decision', hint: 'The case was sent back' },
    keep: { label: 'Keep the plan', hint: 'It continues at once' },
    end: { label: 'End the plan', hint: 'The appeal against ending it was dismissed' },
    'recommend-health': { label: 'Recommendations on health', hint: 'To be answered within 5 weeks' },
    'recommend-care': { label: 'Recommendations on social care', hint: 'To be answered within 5 weeks' },
    /** Of links that were made before there were two. */
    recommendations: { label: 'Health or social care recommendations', hint: 'To be answered within 5 weeks' },
    action: { label: 'Do something else that was agreed', hint: 'About a part that cannot be appealed' },
  },
  ownDates: { yes: { label: 'Yes' }, no: { label: 'No' } },
  agreed: { all: { label: 'All that was in dispute' }, part: { label: 'A part of it' } },
  reinstatement: {
    yes: { label: 'Yes', hint: 'It asks to take the pupil back after a permanent exclusion' },
    no: { label: 'No' },
  },
  matter: {
    council: {
      label: 'How the council does its work',
      hint: 'Delay, an unkept promise, a decision you cannot appeal',
    },
    school: { label: 'The help that a school or college gives' },
    care: { label: 'Health or social care' },
  },
} as Record<string, Record<string, OptionWords>>

/** The voices in which a choice reads differently. */
export const optionsFor = {
  professional: {
    waiting: {
      assessment: 'Decide on a request for an assessment',
      plan: 'Make the plan, after an assessment',
      review: 'Decide after a review meeting',
      changes: 'Send the final plan, after proposed changes',
      annual: 'Review a plan each year',
      phase: 'Amend the plan for the next school or college',
      move: 'Take over or hand on a plan, after a move',
      reassessment: 'Decide on a request to assess again',
      advice: 'Give advice for an assessment',
      consultation: 'Answer a consultation',
      meeting: 'Hold an annual review meeting, and send its report',
      'health-mediation': 'Arrange mediation about health',
    },
    decision: { 'plan-content': 'To make or change a plan, and the family disagrees with it' },
  } as Record<string, Record<string, string>>,
}

export const legends = {
  who: 'Who are you?',
  what: 'What has happened?',
  whatHint: 'Choose the latest thing. You can add the rest afterwards.',
  duties: (source: string) =>
    source === 'order' ? 'What does it tell the council to do?' : 'What must the council do?',
  dutiesHint: 'Choose all that apply.',
  agreed: 'What was agreed?',
  reinstatement: 'Does the claim ask for a pupil to be taken back?',
}

// Every sentence of the page in English, with its parameters. A translation is a second file like this one, and one for
// the library's own sentences. Dates come in as ISO days; how they are written is decided here too.

import { type Content, type Html, html } from '../shared/html'
import type { DateProblem, Doubt } from './dates/checks'
import { weekdayOf } from './dates/days'
import type { DatePart } from './dates/typed'
import { isFamily, isForFamily, type Voice } from './people'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const weekday = (iso: string): string => WEEKDAYS[weekdayOf(iso) - 1] ?? ''
const monthName = (iso: string): string => MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''
const dayMonth = (iso: string): string => `${Number(iso.slice(8, 10))} ${monthName(iso)}`
const plain = (iso: string): string => `${dayMonth(iso)} ${iso.slice(0, 4)}`
const long = (iso: string): string => `${weekday(iso)} ${plain(iso)}`

/** `19 August 2026`, which never breaks over two lines. */
const on = (iso: string): Html => html`<time datetime="${iso}">${plain(iso)}</time>`
/** `Wednesday 19 August 2026`. */
const day = (iso: string): Html => html`<time datetime="${iso}">${long(iso)}</time>`
/** `5pm on Tuesday 1 September 2026`, or the day alone. */
const moment = (iso: string, hour: boolean): Html =>
  hour ? html`<span class="nb">5pm</span> on ${day(iso)}` : day(iso)
const blank = (text: string): Html => html`<span class="blank">[${text}]</span>`
const link = (href: string, text: string): Html => html`<a href="${href}">${text}</a>`

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
const list = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A sentence for the family, and the same for somebody who reads about the family. */
const who = (voice: Voice, family: string, others: string): string => (isFamily(voice) ? family : others)

const TRIBUNAL = 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability'
const tribunalPage = link(TRIBUNAL, 'Tribunal’s page on GOV.UK')

/** An answer to choose, with what it means. */
export interface OptionWords {
  readonly label: string
  readonly hint?: string
}

/** A date that can be asked for. */
export interface DateWords {
  /** `When did the council send the letter?` */
  readonly question: string
  readonly hint?: string
  /** `the day the letter was sent`, for the messages about it. */
  readonly the: string
  /** `Letter sent`, before the date. */
  readonly short: string
}

/** What is known of a late appeal. */
export interface LateFacts {
  readonly sent: string
  readonly plan: boolean
  /** Null where the appeal is still in time. */
  readonly appealWasDue: string | null
  readonly adviserWasDue: string | null
  readonly noCertificate: boolean
  readonly contactedLate: boolean
}

/** What a letter about a late step says. */
export interface CouncilLate {
  readonly began: Content
  readonly act: string
  readonly due: string
  readonly law: string | null
}

export interface SendFacts {
  readonly due: string
  readonly hour: boolean
  /** One is needed. */
  readonly certificate: boolean
  /** How long there is after a certificate that is still to come; null where none is. */
  readonly month: string | null
  readonly left: number
}

export interface OfficerLetter {
  readonly contact: string | null
  readonly appeal: string | null
  readonly duties: readonly { readonly act: string; readonly due: string }[]
}

const UNITS: Record<string, string> = { days: 'day', weeks: 'week', months: 'month', 'working-days': 'working day' }

/** The decisions, as the line above the first heading has them. */
const KINDS: Record<string, string> = {
  'refusal-to-assess': 'The council will not assess',
  'refusal-to-issue-plan': 'The council will not make a plan',
  'plan-content': 'A plan you disagree with',
  'refusal-to-reassess': 'The council will not assess again',
  'refusal-to-amend-plan': 'The council will not change the plan',
  'cease-to-maintain-plan': 'The council will end the plan',
}

/** The same for somebody else than the family. */
const OTHER_KINDS: Record<string, string> = { ...KINDS, 'plan-content': 'A plan in dispute' }

const DUTIES: Record<string, { readonly must: string; readonly had: string }> = {
  'assessment.decide': {
    must: 'The council must send its decision by',
    had: 'The council had to send its decision by',
  },
  'plan.finalise': {
    must: 'If it makes a plan: the final plan must be sent by',
    had: 'The council had to send the final plan by',
  },
  'review.decide': {
    must: 'The council must send its decision by',
    had: 'The council had to send its decision by',
  },
  'review.finalise-amendments': {
    must: 'If it changes the plan: the final plan must be sent by',
    had: 'The council had to send the final plan by',
  },
  'review.complete': {
    must: 'The annual review must be completed by',
    had: 'The annual review had to be completed by',
  },
  'reassessment.decide': {
    must: 'The council must send its decision by',
    had: 'The council had to send its decision by',
  },
  'move.transfer-plan': {
    must: 'The old council must pass on the plan by',
    had: 'The old council had to pass on the plan by',
  },
  'move.inform': {
    must: 'The new council must tell you about the plan by',
    had: 'The new council had to tell you about the plan by',
  },
  'move.review': { must: 'The new council must review the plan by', had: 'The new council had to review the plan by' },
  'comply.amend-placement': {
    must: 'The council must change the school in the plan (section I) by',
    had: 'The council had to change the school in the plan (section I) by',
  },
}

/** Which council it is, where there are two. */
const COUNCILS: Record<string, string> = {
  'move.transfer-plan': 'The old council',
  'move.inform': 'The new council',
  'move.review': 'The new council',
}

const CHILD = blank('Child’s name')

const LETTERS: Record<string, { readonly began: (iso: string, event: string) => Html; readonly act: string }> = {
  'assessment.decide': {
    began: (iso) => html`You received my request for an EHC needs assessment on ${on(iso)}.`,
    act: 'send your decision',
  },
  'plan.finalise': {
    began: (iso) => html`You received my request for an EHC needs assessment on ${on(iso)}.`,
    act: 'send the final plan',
  },
  'review.decide': {
    began: (iso) => html`${CHILD}’s annual review meeting was on ${on(iso)}.`,
    act: 'send your decision',
  },
  'review.finalise-amendments': {
    began: (iso) => html`This is about the changes to ${CHILD}’s EHC plan. The time began on ${on(iso)}.`,
    act: 'send the final plan, or say that you will not change it,',
  },
  'review.complete': {
    began: (iso) => html`${CHILD}’s EHC plan was made or last reviewed on ${on(iso)}.`,
    act: 'complete the annual review',
  },
  'reassessment.decide': {
    began: (iso) => html`You received my request to assess again on ${on(iso)}.`,
    act: 'send your decision',
  },
  'phase-transfer.finalise-to-post-16': {
    began: (iso) => html`${CHILD} starts post-16 education on ${on(iso)}.`,
    act: 'send the amended plan',
  },
  'phase-transfer.finalise-other': {
    began: (iso) => html`${CHILD} starts the next stage of education on ${on(iso)}.`,
    act: 'send the amended plan',
  },
  'phase-transfer.finalise-between-post-16': {
    began: (iso) => html`${CHILD} starts a new post-16 place on ${on(iso)}.`,
    act: 'send the amended plan',
  },
  'move.transfer-plan': {
    began: (iso, event) =>
      event === 'awareOfMoveOn' ? html`You have known of our move since ${on(iso)}.` : html`We moved on ${on(iso)}.`,
    act: 'transfer the EHC plan to the new council',
  },
  'move.inform': {
    began: (iso) => html`${CHILD}’s EHC plan was transferred to you on ${on(iso)}.`,
    act: 'tell us so, and when you will review the plan',
  },
}

interface Act {
  readonly act: string
  readonly due: string
}

/** `Name the school by 16 October, and send the plan by 6 November`; one day for both is said once. */
function actsBy(acts: readonly Act[]): Html {
  const [first, ...more] = acts
  if (first === undefined) return html``
  const short = (iso: string): Html => html`<time datetime="${iso}">${dayMonth(iso)}</time>`
  if (more.length > 0 && more.every(({ due }) => due === first.due))
    return html`${list(acts.map(({ act }) => act))} by ${short(first.due)}`
  return joined(acts.map(({ act, due }) => html`${act} by ${short(due)}`))
}

/** `a by 3 June, and b by 6 June`. */
const joined = (items: readonly Html[]): Html =>
  html`${items.map((item, i) => html`${i === 0 ? '' : i === items.length - 1 ? ', and ' : ', '}${item}`)}`

const role = (v: Voice): string =>
  v === 'council'
    ? ' · council officer'
    : v === 'school'
      ? ' · school or college'
      : v === 'health'
        ? ' · health body'
        : ''

/** A council's time in a sentence, by the step. */
const TIMES: Readonly<Record<string, (v: Voice, period: string) => string>> = {
  'assessment.decide': (_, period) => `After a request, the council has ${period} to say whether it will assess.`,
  'plan.finalise': (_, period) =>
    `After a request, the council has ${period} to send the final plan, if one is needed.`,
  'review.decide': (v, period) =>
    `After a review meeting, the council has ${period} to tell ${who(v, 'you', 'the family')} whether it will keep, change or end the plan.`,
  'reassessment.decide': (_, period) =>
    `After a request to assess again, the council has ${period} to say whether it will.`,
}

export const english = {
  language: 'en-GB',

  date: {
    /** Over the big date: `5pm on Tuesday`. */
    dayLine: (iso: string, hour: boolean) => (hour ? `5pm on ${weekday(iso)}` : weekday(iso)),
    months: MONTHS,
    weekdays: WEEKDAYS,
    plain,
    long,
    weekday,
    dayMonth,
    moment,
    hour: '5pm',
  },

  frame: {
    name: 'SEND dispute timescales',
    skip: 'Skip to main content',
    siteMenu: 'Site',
    menu: { dates: 'Your dates', guides: 'Guides', law: 'The law', search: 'Search' },
    help: 'Get help',
    about:
      'Independent and free. Not a government service, a council, the Tribunal or a charity, and not legal advice. For England only.',
    lawRead: (iso: string) => html`Law last read on ${on(iso)}.`,
    private: 'Nothing you do here is sent anywhere.',
    covered: 'What is covered',
    mistake: 'Report a mistake',
    developers: 'For developers',
    licences: 'Licences',
    titleOf: (page: string) => `${page} – SEND dispute timescales`,
    errorTitle: (page: string) => `Error: ${page}`,
  },

  start: {
    title: 'How long do I have?',
    tab: 'Work out your SEND dates',
    description:
      'Time limits for appeals, mediation and what the council must do, about special educational needs in England.',
    lead: 'Time limits for appeals, mediation and what the council must do, about special educational needs (SEND) in England. A few short questions, then your dates.',
    facts: ['Free, no account, no names needed', 'Your answers stay on this device'],
    next: 'Continue',
    talk: 'Rather talk to someone?',
    withoutScript: {
      title: 'Count your dates by hand',
      text: 'This page works out dates with JavaScript, and your browser does not run it. Each of these guides shows how to count them by hand.',
    },
  },

  buttons: {
    continue: 'Continue',
    show: (voice: Voice) => (isForFamily(voice) && voice !== 'adviser' ? 'Show my dates' : 'Show the dates'),
    save: 'Save',
    back: 'Back',
    change: 'Change',
    changeAnswers: 'Change answers',
    copyWords: 'Copy these words',
    copied: 'Copied',
    copyByHand: 'The words are selected: copy them by hand',
    copyCode: 'Copy',
  },

  yourAnswers: 'Your answers',

  questions: {
    start: { title: 'What has happened?' },
    where: { title: 'Where do you work?' },
    born: { title: (voice: Voice) => who(voice, 'What is your date of birth?', 'What is the date of birth?') },
    sixteen: {
      title: (voice: Voice) =>
        voice === 'parent'
          ? 'Will your child be 16 or over this school year?'
          : 'Will the child be 16 or over this school year?',
      hint: 'A school year runs from 1 September to 31 August.',
    },
    decision: { title: 'What did the council decide?', hint: 'Look for these words in the letter.' },
    about: {
      title: 'Is it only about the school?',
      hint: 'In the plan, the school or college is in section I, the needs in section B and the help in section F. If it is only the school, you need no mediation certificate.',
    },
    care: {
      title: 'Is it about health or social care?',
      hint: 'Sections C and G are about health, D and H about social care.',
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
      title: (voice: Voice, by: string) =>
        html`${who(voice, 'Did you contact', 'Did the family contact')} a mediation adviser by ${on(by)}?`,
      hint: 'A call or an email is enough. The adviser is named in the council’s letter.',
    },
    certificate: {
      title: (voice: Voice) =>
        who(voice, 'Do you have the mediation certificate?', 'Is the mediation certificate there?'),
      hint: 'Its date of issue decides how long there is to appeal.',
    },
    mediation: {
      title: (voice: Voice) =>
        who(voice, 'Did you say no to mediation, or ask for it?', 'Did the family say no to mediation, or ask for it?'),
    },
    waiting: {
      title: (voice: Voice) =>
        isForFamily(voice)
          ? who(voice, 'What are you waiting for?', 'What is the family waiting for?')
          : 'Which step is it?',
    },
    phase: { title: 'Which stage comes next?' },
    aware: {
      title: (voice: Voice) =>
        `When did the old council first know that ${who(voice, 'you', 'the family')} would move?`,
      hint: 'Its time to pass on the plan runs from that day, or from the move where that is later.',
    },
    arrived: { title: 'Has the plan reached the new council?' },
    draft: { title: 'What has arrived?' },
    timetable: {
      title: 'What dates does the Tribunal’s letter name?',
      hint: 'Give those that you have. All of them may stay empty.',
    },
    moreTime: {
      title: 'Has the Tribunal given more time?',
      hint: 'Give the new date where there is one. The others stay as they are.',
    },
    hour: {
      title: (day: string) => html`Did it arrive by 5pm on ${on(day)}?`,
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
    reversal: { title: 'About the change of mind' },
    schoolClaim: { title: 'About the claim' },
    matter: { title: 'What is it about?' },
    record: { title: 'What was done, and when?', hint: 'Give the days that you know. The others may stay empty.' },
    exception: {
      title: 'Does an exception apply?',
      hint: 'It lifts the date for this step alone, which is then due as soon as practicable. Choose none to take it back.',
    },
    any: {
      title: 'Add any other date',
      hint: 'Type a word, for example “report”, “response” or “certificate”.',
      label: 'What happened',
      none: 'No date has that word. Try another one.',
      found: (n: number) => (n === 1 ? '1 date' : `${n} dates`),
    },
  },

  options: {
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
      rest: { label: 'About another part of the plan', hint: 'Your views, the outcomes, a personal budget' },
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
  } as Record<string, Record<string, OptionWords>>,

  /** The voices in which a choice reads differently. */
  optionsFor: {
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
    } as Record<string, Record<string, string>>,
  },

  legends: {
    who: 'Who are you?',
    what: 'What has happened?',
    whatHint: 'Choose the latest thing. You can add the rest afterwards.',
    duties: (source: string) =>
      source === 'order' ? 'What does it tell the council to do?' : 'What must the council do?',
    dutiesHint: 'Choose all that apply.',
    agreed: 'What was agreed?',
    reinstatement: 'Does the claim ask for a pupil to be taken back?',
  },

  /** How an answer is named in the list of answers. */
  answerNames: {
    who: 'Who you are',
    what: 'What happened',
    where: 'Where you work',
    born: 'Date of birth',
    sixteen: '16 or over this school year',
    decision: 'The council decided',
    about: 'Only about the school?',
    care: 'About',
    also: 'Also about',
    recommend: 'Also about',
    letter: 'A letter from the council',
    contacted: 'Contacted an adviser in time',
    certificate: 'Certificate',
    mediation: 'Mediation',
    waiting: 'Waiting for',
    phase: 'Next stage',
    aware: 'The old council knew',
    arrived: 'Plan reached the new council',
    draft: 'What arrived',
    hour: 'Arrived by 5pm',
    outcome: 'What there is',
    duties: 'The council must',
    ownDates: 'A date of its own',
    agreed: 'Agreed',
    reinstatement: 'Asks for a pupil to be taken back',
    matter: 'About',
    exception: 'Exception',
  } as Record<string, string>,

  answerValues: {
    notKnown: 'Not known',
    none: 'None of these',
    bornKept: 'Given, and not kept',
    newDate: (what: string) => `${what}: new date`,
    toldDate: (what: string) => `${what}: date in the letter`,
    agreedDate: (what: string) => `${what}: agreed date`,
    doneOn: (what: string) => `${what}: done`,
    lifted: (what: string) => `${what}: exception`,
    afterFive: 'after 5pm',
  },

  dates: {
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
    noLetter: 'There is no letter, or I do not know the day',
    differs: 'The letter carries another date than the day it was sent',
    of: (key: string, v: Voice, plan: boolean, eventLabel: (key: string) => string): DateWords => {
      const known = DATES[plan && key === 'noticeSentOn' ? 'planSentOn' : key]
      if (known !== undefined)
        return { ...known, ...(v === 'young-person' ? {} : OTHER_DATES[v === 'parent' ? 'parent' : 'others'][key]) }
      const what = eventLabel(key)
      return { question: `When was this: ${what}?`, the: `the day when ${what}`, short: capital(what) }
    },
  },

  errors: {
    title: 'There is a problem',
    prefix: 'Error:',
    nothingChosen: {
      who: 'Choose who you are',
      what: 'Choose what has happened',
      other: 'Choose an answer',
      ticks: 'Choose what it tells the council to do',
    },
    date: (the: string, problem: DateProblem): string => {
      switch (problem.code) {
        case 'empty':
          return `Enter ${the}`
        case 'incomplete':
          return `${capital(the)} must include a ${list(problem.missing.map((part) => part))}`
        case 'unreadable':
          return {
            day: 'Enter the day as a number, for example 3',
            month: 'Enter the month as a number or a name, for example 6 or June',
            year: 'Enter the year as a number, for example 2026',
          }[problem.part]
        case 'no-such-day':
          return `There is no ${problem.day} ${MONTHS[problem.month - 1]}${problem.month === 2 && problem.day === 29 ? ` ${problem.year}` : ''}. Check the day and the month`
        case 'in-the-future':
          return `${capital(the)} must be today or earlier. You entered ${plain(problem.iso)}.`
      }
    },
    order: (later: string, laterOn: string, earlier: string, earlierOn: string) =>
      `${capital(later)} (${plain(laterOn)}) cannot be before ${earlier} (${plain(earlierOn)}). Change one of them`,
    beforeTheLaw: 'The law does not reach back before 1 September 2014',
    beyondTheCalendar: 'Bank holidays are not known that far ahead or back. Check the year',
    refused: (message: string) => `These answers do not fit together: ${message}`,
    dropped: (names: readonly string[]) =>
      `The link held something that this page cannot read, and it was left out: ${list(names)}.`,
  },

  doubt: (the: string, { code, iso, ...more }: Doubt): string => {
    switch (code) {
      case 'sunday':
        return `${capital(the)}, ${plain(iso)}, was a Sunday. Is the day right?`
      case 'bank-holiday':
        return `${capital(the)}, ${plain(iso)}, was a bank holiday. Is the day right?`
      case 'long-ago':
        return `${capital(the)}, ${plain(iso)}, is ${plural((more as { months: number }).months, 'month')} ago. Is the year right?`
      case 'before-the-law':
        return `${capital(the)} is ${plain(iso)}. The law began on 1 September 2014.`
    }
  },

  /** The line above the first heading: what the case is about. */
  caseLine: {
    decision: (v: Voice, kind: string, sent: string | null) =>
      html`${(isFamily(v) ? KINDS : OTHER_KINDS)[kind] ?? 'The decision'}${sent === null ? ', nothing in writing' : html` · ${kind === 'plan-content' ? 'plan' : 'letter'} sent ${on(sent)}`}${role(v)}`,
    dated: (v: Voice, about: string, short: string, iso: string) =>
      html`${about} · ${lower(short)} ${on(iso)}${role(v)}`,
    about: (v: Voice, about: string) => html`${about}${role(v)}`,
    abouts: {
      waiting: {
        assessment: 'Request for an assessment',
        plan: 'Assessment and plan',
        review: 'Annual review',
        changes: 'Changes to the plan',
        annual: 'Annual review',
        phase: 'Next stage of education',
        move: 'Move to a new council',
        reassessment: 'Request to assess again',
        advice: 'Advice for an assessment',
        consultation: 'Consultation about a school',
        meeting: 'Annual review',
        'health-mediation': 'Mediation about health',
      } as Record<string, string>,
      draft: 'Draft plan',
      changes: 'Proposed changes to the plan',
      appeal: 'Appeal to the Tribunal',
      order: 'Tribunal order',
      agreement: 'Agreement at mediation',
      concession: 'Appeal that the council does not oppose',
      reversal: 'Change of mind',
      decision: 'Decision of the Tribunal',
      discrimination: 'Disability discrimination by a school',
      other: {
        council: 'How the council does its work',
        school: 'The help a school or college gives',
        care: 'Health or social care',
      } as Record<string, string>,
    },
  },

  asAt: {
    today: (iso: string) => html`As things stand today, ${day(iso)}.`,
    past: (iso: string) => html`As things stood on ${day(iso)}.`,
    later: (iso: string) => html`As things will stand on ${day(iso)}, if nothing else happens.`,
    showToday: 'Show today',
  },

  /** How a step stands. `late` counts days; `left` too. */
  states: {
    left: (n: number, others: boolean) => `${plural(n, 'day')} left${others ? ' for the council' : ''}`,
    today: (hour: boolean) => (hour ? 'Today, until 5pm' : 'Today'),
    waiting: 'Waiting for the certificate',
    waitingYou: 'Waiting for your certificate',
    late: (n: number) => `${plural(n, 'day')} late`,
    printed: 'Passed',
    met: (iso: string | null) => (iso === null ? html`Done in time` : html`Done in time, on ${on(iso)}`),
    metByFive: (iso: string) => html`Done on ${on(iso)}, in time if it arrived by 5pm`,
    metLate: (n: number, iso: string) =>
      n === 0 ? html`Done after 5pm on the last day, ${on(iso)}` : html`Done ${plural(n, 'day')} late, on ${on(iso)}`,
    metUnknown: (iso: string | null) =>
      iso === null
        ? html`Done, day not given`
        : html`Done on ${on(iso)}, in time or not: that depends on the certificate`,
    contactNotDated: 'Done, day not given',
    passed: (n: number) => `Passed ${plural(n, 'day')} ago`,
    relieved: 'Lifted: as soon as practicable',
    notNeeded: 'No longer needed',
    notStarted: 'Not begun',
    notRecorded: 'Not recorded in this file',
    noDay: 'No fixed day. Ask as soon as you can',
    nowDue: 'Now',
  },

  exceptionTo: (step: string) => `${step}: does an exception apply?`,

  bestBy: (iso: string) => html`Best by ${day(iso)}, the last working day before.`,
  told: (iso: string) => html`<del>${on(iso)}</del> in the letter`,

  /** Above the buttons that add what has happened since. */
  since: {
    done: 'Already done?',
    arrived: 'Has something arrived?',
    certificate: 'Certificate arrived?',
    notRight: 'Not right?',
    change: 'Change a date:',
    more: 'Something new?',
    chips: {
      contacted: (v: Voice) => who(v, 'I have contacted an adviser', 'The adviser has been contacted'),
      contactedInTime: (v: Voice) => who(v, 'I did contact an adviser in time', 'The adviser was contacted in time'),
      waitingCertificate: (v: Voice) => who(v, 'I am waiting for my certificate', 'The certificate is still to come'),
      certificate: 'Add the date of issue to see the last day',
      certificateThere: (v: Voice) => who(v, 'I have my certificate', 'The certificate is there'),
      addContactDay: 'Add the day the adviser was contacted',
      appealSent: (v: Voice) => who(v, 'I have sent my appeal', 'The appeal has been sent'),
      otherDay: 'The letter was sent on another day',
      agreed: 'We have an agreement',
      changedMind: 'The council changed its mind',
      letter: 'The letter has come',
      decisionLetter: 'A decision letter',
      changes: 'Proposed changes to the plan',
      finalPlan: 'A final plan',
      willAssess: 'It will assess',
      draft: 'A draft plan',
      refusal: 'A refusal',
      reviewed: 'A review meeting was held',
      moved: 'The plan has reached the new council',
      comments: 'The comments have been sent',
      timetable: 'Add or change dates in the Tribunal’s letter',
      moreTime: 'The Tribunal gave more time',
      withdrawn: 'The appeal has been withdrawn',
      order: 'There is an order',
      decision: 'There is a decision',
      noOppose: 'The council does not oppose it',
      ownDates: 'The order names another date',
      record: 'Record what was done',
      decisionSent: 'Add the day the decision was sent',
      carriedOut: 'All of it has been done',
      longer: 'It went on for longer, or happened again',
      claimSent: (v: Voice) => who(v, 'I sent a claim', 'A claim was sent'),
      exception: (act: string | null) => (act === null ? 'An exception applies' : `An exception applies: ${act}`),
      any: 'Add any other date',
      born: (v: Voice) =>
        v === 'young-person' ? 'Is it me who appeals? Give my date of birth' : 'Give the date of birth',
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
  },

  /** The big words in place of a date, and what stands over a date. */
  panel: {
    label: 'The dates',
    contact: (v: Voice, past: boolean) =>
      past
        ? who(v, 'You had to contact a mediation adviser by', 'The family had to contact a mediation adviser by')
        : who(v, 'Contact a mediation adviser by', 'The family must contact a mediation adviser by'),
    appeal: (v: Voice, past: boolean) =>
      past
        ? who(v, 'Your appeal had to reach the Tribunal by', 'The appeal had to reach the Tribunal by')
        : who(v, 'Your appeal must reach the Tribunal by', 'The appeal must reach the Tribunal by'),
    appealOpen: (v: Voice) => who(v, 'Your appeal must reach the Tribunal', 'The appeal must reach the Tribunal'),
    withinMonth: (v: Voice, month: string) => `within ${month} of ${who(v, 'your', 'the')} certificate`,
    beginsWithLetter: 'begins when the council sends its decision in writing',
    appealTime: (v: Voice) => who(v, 'Your time to appeal', 'The time to appeal'),
    mediation: 'Mediation',
    mediationChoice: (v: Voice) => who(v, 'your choice', 'the family’s choice'),
    contactNote: (v: Voice) =>
      who(
        v,
        'A call or an email is enough. You do not have to mediate.',
        'A call or an email is enough. Nobody is made to mediate.',
      ),
    mediationNote: 'Free, and open to you. It does not add time for the appeal.',
    augustNote: 'Moved on from August.',
    christmasNote: 'Moved on from Christmas.',
    rolledNote: 'Moved to a working day.',
    growsNote: (v: Voice, month: string) =>
      `${who(v, 'Your', 'The')} certificate can make it later (${month} from its date), never earlier.`,
    monthNote: (month: string) =>
      `${capital(month)} from the certificate, which is later than the time from the letter.`,
    ifIssued: (v: Voice, issued: string, due: string, today: boolean) =>
      html`If it is issued ${today ? 'today' : html`on ${day(issued)}`}, ${who(v, 'your', 'the')} appeal must arrive by 5pm on <strong>${day(due)}</strong>.`,
    dayDecides: 'Add the day: it decides whether a certificate can be issued for saying no to mediation.',
    by: (label: string) => `${label} by`,
    must: (label: string) => `The council must ${lower(label)} by`,
    had: (label: string) => `The council had to ${lower(label)} by`,
    otherMust: (actor: string, label: string) => `${capital(actor)}: ${lower(label)} by`,
    until: (label: string) => `${label} until`,
    begins: 'not begun yet',
    canStill: (v: Voice) => who(v, 'You can still', 'The family can still'),
    askLateClaim: 'ask the Tribunal to take a late claim',
    hearing: 'The hearing is on',
    hearingWas: 'The hearing was on',
    anyTime: 'at any time',
    disagreement: 'Disagreement resolution',
    askMediation: 'Ask for mediation',
    safetyNet: (v: Voice) =>
      who(
        v,
        'Your safety net, until the council has done all of it.',
        'The safety net, until the council has done all of it.',
      ),
    theRest: (v: Voice) => who(v, 'For what you have not agreed on.', 'For what has not been agreed on.'),
    onePlan: 'One amended plan with everything, sent by the first date, meets both.',
    atOnce: 'Due at once.',
    named: 'The Tribunal named this day.',
    agreedDay: 'Both sides agreed on this day, in writing.',
    mayBeLater: 'Unless the old council learnt of the move later.',
    ifToldToday: (due: string) => html`If it is told today, it must pass on the plan by <strong>${day(due)}</strong>.`,
    tellOld: 'The old council must pass on the plan',
    onceItKnows: 'once it knows of the move',
    mediationFree: 'Free. The council, or the health body, must come if you ask.',
    disagreementNote: 'Free and confidential. It changes no time limit.',
    commentsUntil: 'Comments can be sent at least until',
    doesNotMove: 'This day does not move for August, a weekend or a bank holiday.',
    complainUntil: 'A complaint to the Ombudsman can be made until',
    keepPlan: 'The council must keep the plan',
    periodNote: (length: string, what: string) => `${capital(length)} from the day ${what.replaceAll("'", '’')}.`,
    /** A duty in the family's eyes, where the plain label would leave out a condition or a word. */
    duties: DUTIES,
  },

  /** Steps, each with the words to say where words help. */
  steps: {
    title: 'What to do now',
    saying: 'What you can say',
    sayingFor: 'What the family can say',
    writing: 'What you can write',
    writingFor: 'What the family can write',
    writingForm: 'What you can write in the form',
    writingFormFor: 'What the family can write in the form',

    callAdviser: (v: Voice, sent: string, plan: boolean, certificateBy: string) => ({
      title: html`Contact the mediation adviser, today if you can`,
      text: [
        html`The name and number are in the council’s letter. If not, ask SENDIASS or the council. The adviser does not work for the council, and it is free.`,
      ],
      saying: [
        html`I have a ${plan ? 'final plan' : 'decision letter'} from ${blank('council')}, sent on ${on(sent)}. I want to appeal. I do not want mediation. Please send me my mediation certificate.`,
      ],
      after: [
        html`${who(v, 'If you say no to mediation today', 'If the family says no to mediation today')}, the adviser must issue the certificate by ${day(certificateBy)}. ${who(v, 'If you would like to try it, say so: you can still appeal.', 'If it would like to try mediation, it says so: it can still appeal.')}`,
      ],
    }),
    startForm: (form: string, certificate: boolean) => ({
      title: html`Start the appeal form, <span class="nb">${form}</span>`,
      text: [
        html`${form === 'SEND35A' ? '“Refusal to assess”, on' : 'It is on'} the ${tribunalPage}. ${certificate ? 'No need to wait for the certificate before you start. ' : ''}There is no fee.`,
      ],
    }),
    formReady: (form: string) => ({
      title: html`Fill in the appeal form, <span class="nb">${form}</span>`,
      text: [
        html`${form === 'SEND35A' ? '“Refusal to assess”, on' : 'It is on'} the ${tribunalPage}. Have it ready, and send it as soon as the certificate is here.`,
      ],
    }),
    send: ({ due, hour, certificate, month, left }: SendFacts) => ({
      title:
        left === 0
          ? html`Send it today, so that it arrives by <span class="nb">5pm</span>`
          : html`Send it, so that it arrives in time`,
      text: [
        html`Send ${certificate ? 'the form, the certificate' : 'the form'} and the council’s letter to the address on the form. Email is quickest. It must be there by ${moment(due, hour)}${left === 0 ? html`, and that is today. Keep the reply.` : left < 4 ? html`. Keep the reply.` : html`, so send it some days before and keep the reply.`}`,
        ...(month !== null && left < 7
          ? [
              html`No certificate by then? Once an adviser was contacted in time, there is ${month} from the day it is issued.`,
            ]
          : []),
      ],
    }),
    lookOut: (v: Voice, said: string, due: string | null, late: boolean) => ({
      title: due === null ? html`Look out for the certificate` : html`Look out for the certificate, by ${day(due)}`,
      text: [
        html`${who(v, 'You', 'The family')} said no to mediation on ${on(said)}. ${due === null ? null : html`The adviser ${late ? 'had to' : 'must'} issue the certificate by ${on(due)}. `}If it has not come, call.`,
      ],
      saying: [
        html`I told you on ${on(said)} that I do not want mediation. The certificate was due by ${due === null ? blank('date') : on(due)}. Please send it today.`,
      ],
    }),
    sayWhat: (v: Voice) => ({
      title: html`Tell the adviser whether you want mediation`,
      text: [
        html`The certificate comes after that: soon after ${who(v, 'you say', 'the family says')} no, or after the mediation.`,
      ],
      saying: [html`I have decided not to mediate. Please issue my mediation certificate and send it to me.`],
    }),
    mediate: (v: Voice, by: string | null) => ({
      title: html`Go to the mediation, and keep the appeal form ready`,
      text: [
        html`${by === null ? null : html`The council must see that it takes place by ${day(by)}. If it does not, tell the adviser, who then issues the certificate. `}${who(v, 'You', 'The family')} can end it at any time, and still appeal.`,
      ],
    }),
    afterMediation: (v: Voice, held: string | null, by: string | null) => ({
      title:
        by === null
          ? html`Ask for the certificate after the mediation`
          : html`Look out for the certificate, by ${day(by)}`,
      text: [
        html`${by === null ? html`The adviser issues it once the mediation has ended, whatever came of it.` : html`The adviser must issue it by then. If it has not come, call.`} ${who(v, 'You', 'The family')} can appeal even if something was agreed.`,
      ],
      saying: [
        html`The mediation on ${held === null ? blank('date') : on(held)} has ended. Please issue my mediation certificate and send it to me.`,
      ],
    }),
    readIssueDate: (v: Voice, month: string) => ({
      title: html`Read the date on the certificate`,
      text: [
        html`${who(v, 'You have', 'There is')} ${month} from the day it was <strong>issued</strong>, not from the day it arrived.`,
      ],
    }),
    findDay: (v: Voice) => ({
      title: html`Find the day the adviser was contacted`,
      text: [
        html`Look in ${who(v, 'your', 'the family’s')} emails and calls, or ask the adviser, who keeps a record. Then add it here.`,
      ],
      saying: [
        html`On which day did I first contact you? Please send me the date in an email. I need it for my appeal.`,
      ],
    }),

    checkDay: (from: string | null, plan: boolean) => ({
      title: html`Check the date once more`,
      text: [
        html`Time runs from the day the ${plan ? 'plan' : 'letter'} was <strong>sent</strong>. Look at the email or the postmark.${from === null ? null : html` If it left the council on ${on(from)} or later, there is still time to contact an adviser.`}`,
      ],
    }),
    formAndAsk: (v: Voice, form: string, facts: LateFacts) => ({
      title: html`Fill in the appeal form, <span class="nb">${form}</span>, and ask for ${facts.appealWasDue !== null && facts.noCertificate ? 'two things' : facts.noCertificate ? 'leave to appeal without a certificate' : 'more time'}`,
      text: [
        html`${
          facts.appealWasDue !== null && facts.noCertificate
            ? html`Ask for <strong>more time</strong>, and to appeal <strong>without a certificate</strong>. `
            : null
        }${
          facts.noCertificate
            ? html`${facts.contactedLate ? 'The adviser was contacted after the time, and' : 'An adviser contacted now'} cannot issue one for saying no to mediation. `
            : null
        }Say why, with dates, and be frank.`,
      ],
      inForm: [
        html`The council’s ${facts.plan ? 'plan' : 'letter'} was sent on ${on(facts.sent)}.${facts.appealWasDue === null ? null : html` My appeal was due on ${on(facts.appealWasDue)} and is late because ${blank('your reasons, with dates')}.`}`,
        ...(facts.noCertificate
          ? [
              html`I did not contact a mediation adviser by ${on(facts.adviserWasDue ?? facts.sent)} because ${blank('your reasons')}. Please ${facts.appealWasDue === null ? '' : 'extend the time (rule 5) and '}let me appeal without a certificate (regulation 34(3)).`,
            ]
          : [html`Please extend the time (rule 5).`]),
      ],
      after: facts.noCertificate
        ? [
            html`There is another way: ask for mediation. A family that takes part in it gets a certificate afterwards, even after late contact. It takes time, so ${who(v, 'send the form first', 'the form goes first')}.`,
          ]
        : [],
    }),
    sendNow: (due: string | null) => ({
      title:
        due === null
          ? html`Send it now, with the council’s letter`
          : html`Send it by ${day(due)}, with the council’s letter`,
      text: [html`To the address on the form. Email is quickest. Do not wait for more papers: say what will follow.`],
    }),
    callHelp: {
      title: html`Call SENDIASS or IPSEA, today or tomorrow`,
      text: [
        html`They see late appeals often and can help with the reasons. If you cannot reach them, send the form first.`,
      ],
    },

    askForLetter: (v: Voice) => ({
      title: html`Ask the council for its decision in writing`,
      text: [
        html`The time to appeal begins only when the council sends its decision in writing. ${who(v, 'You lose', 'The family loses')} no time until then.`,
      ],
      writing: [
        html`You told me on ${blank('date')} that ${blank('what was said')}. Please send me this decision in writing, with the reasons and how I can appeal.`,
      ],
    }),
    keepWhatYouHave: {
      title: html`Keep what you have`,
      text: [html`Write down who said what, and when. Keep emails and letters, with their envelopes.`],
    },
    isItLate: {
      title: html`See whether the council is late`,
      text: [html`It has a fixed time to decide, whether it writes or not.`],
    },

    waitForRegistration: (v: Voice) => ({
      title: html`Look out for the Tribunal’s letter`,
      text: [
        html`It registers the appeal and names the dates that follow: response, evidence, hearing. Add them here. It can take about 10 working days. If nothing comes, call the Tribunal.`,
        html`Keep the day and the reply that ${who(v, 'you', 'the family')} got when it was sent.`,
      ],
    }),
    keepTimetable: (v: Voice) => ({
      title: html`Keep the dates in the Tribunal’s letter`,
      text: [
        html`Send ${who(v, 'your', 'the family’s')} form and evidence so that they arrive by 5pm on their day. Send them to the council too.`,
      ],
    }),
    moreTimeEarly: {
      title: html`If a date cannot be kept, ask before it passes`,
      text: [
        html`Ask the Tribunal for more time, in writing, with the reason and the new day. A judge can move any date.`,
      ],
      writing: [
        html`Please give me until ${blank('new date')} for ${blank('what')}, instead of ${blank('date')}, because ${blank('your reasons')}. I have told the council. (Rule 5(3)(a).)`,
      ],
    },
    councilLateResponse: (due: string) => ({
      title: html`Tell the Tribunal that the response has not come`,
      text: [html`The council’s response was due by ${day(due)}. Ask the Tribunal what happens next.`],
      writing: [
        html`The council’s response was due on ${on(due)}. I have not received it. Please direct what is to happen.`,
      ],
    }),
    lateReceived: (v: Voice) => ({
      title: html`Wait for what the judge decides`,
      text: [
        html`A judge decides whether to take ${who(v, 'your', 'the')} late appeal. If the form does not say why it is late, write to the Tribunal now.`,
      ],
      writing: [
        html`My appeal arrived late because ${blank('your reasons, with dates')}. Please extend the time (rule 5).`,
      ],
    }),

    writeToCouncil: (facts: CouncilLate) => ({
      title: html`Write to the council’s SEN team`,
      text: [],
      writing: [
        html`${facts.began} You had to ${facts.act} by ${on(facts.due)}${facts.law === null ? null : ` (${facts.law})`}. It is late. Please do it within 7 days. If you do not, I will make a formal complaint.`,
      ],
    }),
    complain: {
      title: html`If nothing comes, make a formal complaint`,
      text: [
        html`Use the council’s complaints page, and put “formal complaint” at the top. The Local Offer says how. IPSEA has model letters.`,
      ],
    },
    ombudsman: (by: string | null) => ({
      title: html`Then go to the Ombudsman`,
      text: [
        html`When the council has answered, or has had a fair time to. ${by === null ? 'There is a time limit that runs from the day you first knew.' : html`If you first knew on the day it became late, complain by ${day(by)}.`}`,
      ],
    }),
    comeBack: (after: string, act: string) => ({
      title: html`Come back after ${day(after)}`,
      text: [html`If the council still has to ${act}, it is late. This page then has the words to write.`],
    }),
    askHow: (facts: CouncilLate) => ({
      title: html`Ask the council how far it is`,
      text: [html`A short email to the SEN team is enough. Keep the answer.`],
      writing: [
        html`${facts.began} You have to ${facts.act} by ${on(facts.due)}. Please tell me how far you are, and when I will hear from you.`,
      ],
    }),

    comment: (v: Voice, what: 'draft' | 'changes') => ({
      title: html`Send ${who(v, 'your', 'the family’s')} comments in writing`,
      text: [
        html`Say what is missing, wrong or too vague in ${what === 'draft' ? 'the draft' : 'the changes'}, section by section: needs (B), help (F). Say what you agree with, too. An email is enough.`,
      ],
      writing: [
        html`These are my comments on the ${what === 'draft' ? 'draft plan' : 'proposed changes'}. Section B should also say ${blank('need')}. Section F should say ${blank('what help, how often, by whom')}.`,
      ],
    }),
    askSchool: (v: Voice) => ({
      title: html`Ask for a school or college`,
      text: [
        html`${who(v, 'You', 'The family')} can ask for one by name, and for a meeting with the council about the draft.`,
      ],
      writing: [
        html`I ask for ${blank('school or college')} to be named in section I, because ${blank('your reasons')}.`,
      ],
    }),
    afterDraft: (v: Voice) => ({
      title: html`Then look out for the final plan`,
      text: [
        html`A draft cannot be appealed, the final plan can. When it comes, come back with the day it was sent: ${who(v, 'your', 'the')} time to appeal runs from it.`,
      ],
    }),

    keepSafetyNet: (v: Voice, due: string, hour: boolean) => ({
      title: html`Keep ${who(v, 'your', 'the')} appeal date`,
      text: [
        html`If not all of it is done in time, send the appeal so that it arrives by ${moment(due, hour)}. The agreement does not stop that time.`,
      ],
    }),
    restAppeal: (v: Voice, due: string, hour: boolean) => ({
      title: html`Appeal about the rest, so that it arrives in time`,
      text: [
        html`What ${who(v, 'you have', 'has')} not agreed on goes to the Tribunal. The appeal must be there by ${moment(due, hour)}.`,
      ],
    }),
    checkDone: (plan: boolean) => ({
      title: html`See that it is done`,
      text: [
        html`Note the day each thing arrives.${plan ? ' What is in the plan must be given from the day the plan is made.' : null}`,
      ],
    }),
    writeIfLate: (facts: CouncilLate, late: boolean) => ({
      title: late ? html`Write to the council now` : html`If it is late, write to the council`,
      text: [],
      writing: [
        html`${facts.began} You had to ${facts.act} by ${on(facts.due)}${facts.law === null ? null : ` (${facts.law})`}. Please do it within 7 days. If you do not, I will make a formal complaint.`,
      ],
      after: [
        html`If nothing comes: a formal complaint, then the Ombudsman. A court can also order the council to act: get advice at once.`,
      ],
    }),
    doNotDrop: (v: Voice) => ({
      title: html`Do not let the appeal go`,
      text: [
        html`${who(v, 'Your', 'The')} time to appeal keeps running until the council has done what it said. A promise can be broken.`,
      ],
    }),

    checkLastDay: {
      title: html`Check the last day it happened`,
      text: [
        html`If the school’s treatment went on, the time runs from its last day. If it refused to act, it runs from the day it decided so. A later event, such as a second exclusion, has a time of its own.`,
      ],
    },
    getAdvice: {
      title: html`Get advice this week`,
      text: [
        html`The Equality Advisory and Support Service and IPSEA can tell you whether a claim is worth making. Legal aid may pay for a lawyer.`,
      ],
    },
    claimLate: (ended: string, due: string) => ({
      title: html`If you claim, say why it is late`,
      text: [html`Use the claim form on the ${tribunalPage}.`],
      inForm: [
        html`The treatment ended on ${on(ended)}, so my claim was due on ${on(due)}. It is late because ${blank('your reasons, with dates')}. Please consider it (Equality Act 2010, Schedule 17, paragraph 4(3)).`,
      ],
    }),
    claimForm: (due: string) => ({
      title: html`Fill in the claim form, and send it in time`,
      text: [
        html`It is on the ${tribunalPage}. It must be there by ${day(due)}. There is no fee, and you need no mediation certificate.`,
      ],
    }),
    claimWrite: {
      title: html`Write to the school`,
      text: [
        html`Say what happened and what you ask for. The school may put it right. It does not stop the time for a claim.`,
      ],
      writing: [
        html`On ${blank('date')} you ${blank('what happened')}. I believe that this was discrimination because of a disability (Equality Act 2010). Please ${blank('what you ask for')}.`,
      ],
    },

    askMediation: (v: Voice) => ({
      title: html`Ask for mediation`,
      text: [
        html`It is free. Tell the mediation adviser named in the council’s letter, or the council. ${who(v, 'You', 'The family')} can bring a supporter, and travel costs can be paid.`,
      ],
      saying: [
        html`I disagree with ${blank('section, or what it is about')} in the plan that you sent. I would like mediation.`,
      ],
    }),
    disagreement: {
      title: html`Ask for disagreement resolution`,
      text: [
        html`An independent person helps both sides to agree. It is free and confidential, and has no time limit. The council’s Local Offer says whom to ask.`,
      ],
      writing: [
        html`I would like disagreement resolution about ${blank('what it is about')}. Please tell me whom to contact.`,
      ],
    },
    complainSchool: {
      title: html`Complain to the school or college`,
      text: [html`Write to the head first, then to the governors or the trust. Ask for its complaints policy.`],
    },
    complainCouncil: {
      title: html`Make a formal complaint to the council`,
      text: [
        html`Use its complaints page, and put “formal complaint” at the top. Say what you want it to do, and by when.`,
      ],
    },
    ombudsmanBy: (by: string) => ({
      title: html`Go to the Ombudsman, by ${day(by)}`,
      text: [html`Complain to the council first. The Ombudsman can take a later complaint where there is good reason.`],
    }),

    tellOldCouncil: (moved: string, ahead: boolean) => ({
      title: html`Tell the old council today, in writing`,
      text: [html`Its time to pass on the plan runs from the day it knows of the move.`],
      writing: [
        html`We ${ahead ? 'will move' : 'moved'} on ${on(moved)}, to ${blank('new council')}. Please transfer the EHC plan to it.`,
      ],
    }),
    tellNewCouncil: {
      title: html`Tell the new council too`,
      text: [html`Ask it to look out for the plan, and to say when it has arrived. Give it a copy of your own.`],
    },

    waitForSchool: {
      title: html`Look out for the Tribunal’s letter`,
      text: [html`It sends the claim to the school and names the dates that follow. Add them here when they come.`],
    },
    ombudsmanLate: {
      title: html`Ask the Ombudsman all the same`,
      text: [html`It can take a late complaint where there is good reason. Say why it is late, with dates.`],
      writing: [html`I complain late because ${blank('your reasons, with dates')}. Please look into it all the same.`],
    },
    confirmInWriting: {
      title: html`Ask the council to confirm it in writing`,
      text: [html`A letter or an email helps if it is not done.`],
      writing: [
        html`On ${blank('date')} you told me that you will ${blank('what the council will do')} after all. Please confirm this in writing, and by when.`,
      ],
    },
    reinstate: {
      title: html`If you want it back, ask soon`,
      text: [
        html`The Tribunal can take up a withdrawn appeal again. Ask in writing, with the reason, and get advice first.`,
      ],
      writing: [
        html`Please reinstate my appeal, which I withdrew on ${blank('date')}, because ${blank('your reasons')}.`,
      ],
    },

    permission: (v: Voice, due: string) => ({
      title: html`Get advice on the decision soon`,
      text: [
        html`${who(v, 'You', 'The family')} can ask the Tribunal for permission to appeal, because of a mistake in law, so that it arrives by ${moment(due, true)}.`,
      ],
    }),
    permissionPassed: {
      title: html`Ask for permission late, if there is reason`,
      text: [html`The time has passed, but the Tribunal can extend it. Say why it is late. Get advice first.`],
      writing: [
        html`I ask for permission to appeal, and for more time (rule 5), because ${blank('your reasons, with dates')}.`,
      ],
    },
  },

  /** First sentences, and what stands beneath. */
  results: {
    twoDates: {
      title: (v: Voice) => who(v, 'You have two dates to keep', 'The family has two dates to keep'),
      contactToday: (v: Voice) =>
        who(v, 'Contact a mediation adviser today', 'The family must contact a mediation adviser today'),
      appealToday: (v: Voice) => who(v, 'Your appeal must arrive by 5pm today', 'The appeal must arrive by 5pm today'),
      bothToday: (v: Voice) => who(v, 'Both of your dates are today', 'Both of the family’s dates are today'),
    },
    onlySchool: {
      title: (v: Voice) =>
        who(v, 'You have one date, and need no certificate', 'There is one date, and no certificate is needed'),
    },
    appealBy: {
      title: (v: Voice, due: string) => html`${who(v, 'Your', 'The')} appeal must arrive by ${on(due)}`,
    },
    contactMissed: {
      title: (v: Voice) => who(v, 'You can still appeal in time', 'The family can still appeal in time'),
      lead: (v: Voice, late: boolean) =>
        late
          ? who(
              v,
              'You contacted the adviser after the time for it. Ask to appeal without a certificate.',
              'The adviser was contacted after the time for it. The family asks to appeal without a certificate.',
            )
          : who(
              v,
              'The time to contact an adviser has passed, the time to appeal has not. Ask to appeal without a certificate.',
              'The time to contact an adviser has passed, the time to appeal has not. The family asks to appeal without a certificate.',
            ),
    },
    waiting: {
      title: (v: Voice) => who(v, 'Your time to appeal has not run out', 'The time to appeal has not run out'),
      inTime: (v: Voice, month: string) =>
        who(
          v,
          `You contacted the adviser in time. You have ${month} from the day your certificate is issued.`,
          `The adviser was contacted in time. There is ${month} from the day the certificate is issued.`,
        ),
      notDated: (v: Voice, month: string, by: string) =>
        html`If ${who(v, 'you contacted the adviser', 'the adviser was contacted')} by ${on(by)}, ${who(v, 'you have', 'there is')} ${month} from the day the certificate is issued.`,
      mediating: (v: Voice, month: string) =>
        who(
          v,
          `You asked for mediation. You get a certificate after it, and have ${month} from its date.`,
          `Mediation was asked for. A certificate follows it, and there is ${month} from its date.`,
        ),
    },
    late: {
      title: (v: Voice) =>
        who(v, 'You are late, but you can still ask to appeal', 'It is late, but the family can still ask to appeal'),
      noCertificate: (v: Voice) =>
        who(
          v,
          'A judge can give you more time, and can let you appeal without a certificate. Each day counts: send it as soon as you can.',
          'A judge can give more time, and can allow an appeal without a certificate. Each day counts: it should be sent as soon as possible.',
        ),
      certificate: (v: Voice) =>
        who(
          v,
          'A judge can give you more time. Each day counts: send it with your reasons today.',
          'A judge can give more time. Each day counts: it should be sent with reasons today.',
        ),
      ifNo: 'If the judge says no',
      ifNoText: {
        'refusal-to-assess': [
          'The council can be asked for an assessment again at any time. If it refuses again, a new letter comes, and with it a new right to appeal.',
        ],
        other: [
          'Ask for advice on what is open: disagreement resolution, an early review of the plan, or a complaint. None of them has this time limit.',
        ],
      } as Record<string, readonly string[]>,
      unsure: 'If you did contact an adviser',
      unsureText: (v: Voice, by: string, month: string) =>
        html`If ${who(v, 'you contacted', 'the family contacted')} an adviser by ${on(by)}, ${who(v, 'you are', 'it is')} not late: there is time until ${month} after the certificate is issued. Look in emails and calls, and ask the adviser.`,
    },
    notStarted: {
      title: (v: Voice) => who(v, 'Nothing has begun to run yet', 'No time to appeal has begun yet'),
      lead: (v: Voice) =>
        who(
          v,
          'Your time to appeal begins when the council sends its decision in writing.',
          'The time to appeal begins when the council sends its decision in writing.',
        ),
    },
    noAppeal: {
      title: (v: Voice) =>
        who(
          v,
          'You cannot appeal about this, but you can ask for mediation',
          'No appeal about this, but mediation is open',
        ),
      lead: 'The Tribunal hears this part only together with an appeal about needs, help or school.',
      leadRest: 'The Tribunal does not hear appeals about this part of the plan.',
      more: 'Is it really only that?',
      moreText:
        'If the needs (B), the help (F) or the school (I) are wrong as well, there is a right to appeal, and health and social care can come with it.',
    },
    received: {
      title: (v: Voice) =>
        who(v, 'Your appeal reached the Tribunal in time', 'The appeal reached the Tribunal in time'),
      lastDay: (v: Voice) =>
        who(v, 'Your appeal reached the Tribunal on the last day', 'The appeal reached the Tribunal on the last day'),
      late: (v: Voice) =>
        who(v, 'Your appeal arrived late, and a judge decides', 'The appeal arrived late, and a judge decides'),
      unknown: (v: Voice, received: string) => html`${who(v, 'Your', 'The')} appeal arrived on ${on(received)}`,
      unknownLead: 'Whether that was in time depends on the date of the certificate.',
    },
    doneWith: {
      title: (v: Voice) => who(v, 'Your appeal is no longer needed', 'The appeal is no longer needed'),
      lead: 'All that was in dispute is agreed and done.',
      closed: 'This case is closed',
    },
    running: {
      next: (what: string, due: string) => html`Next: ${lower(what)} by ${on(due)}`,
      nextHearing: (due: string) => html`Next: the hearing on ${on(due)}`,
      ownLate: (what: string, n: number) => `${what}: ${plural(n, 'day')} late. Send it now, and ask for more time`,
      noDates: 'The Tribunal’s letter names the dates that come next',
      noDatesLead: 'Add them when it comes. Until then, nobody knows a day for them.',
      over: 'The appeal has been withdrawn',
      overLead: 'Its dates no longer bind anybody.',
      letter: 'The Tribunal’s letter',
      letterWords: 'names the dates',
    },
    draft: {
      until: (v: Voice, due: string) =>
        html`${who(v, 'You', 'The family')} can comment until ${on(due)}, and after if the council still listens`,
      passed: (v: Voice) =>
        who(
          v,
          'You can still comment, if the council still listens',
          'The family can still comment, if the council still listens',
        ),
      passedLead: (due: string) =>
        html`The days that the council had to leave ended on ${on(due)}. Send comments today.`,
      sent: (v: Voice) => who(v, 'Your comments are with the council', 'The comments are with the council'),
      note: 'The least time that the council must leave. Nobody is late.',
      appeal: 'Can I appeal?',
      appealText:
        'Not about a draft. The right to appeal comes with the final plan, or with a letter that says there will be none.',
    },
    council: {
      late: (act: string, n: number) => html`The council is ${plural(n, 'day')} late: it had to ${act}`,
      nounLate: (noun: string, n: number) => html`The council’s ${noun} is ${plural(n, 'day')} late`,
      transferLate: (n: number) => html`The old council is ${plural(n, 'day')} late: it had to pass on the plan`,
      transferMayBeLater:
        'Unless it learnt of the move later: its time runs from the day it knew. Ask it when that was.',
      /** How long it has, over a date that has passed. */
      has: (limit: string, v: Voice, period: string) => TIMES[limit]?.(v, period) ?? null,
      until: (limit: string, due: string) => html`${COUNCILS[limit] ?? 'The council'} has until ${on(due)}`,
      today: (limit: string) => `${COUNCILS[limit] ?? 'The council'} has until today`,
      done: 'The council has done it',
      lifted: 'This date no longer binds the council',
      liftedLead: 'An exception lifted it: the step is due as soon as practicable. Ask the council when.',
      nothing: 'The council’s time has not begun yet',
      reviewTitle: 'When is the next annual review?',
      tellOld: 'Tell the old council today',
      tellOldLead: 'It does not know of the move yet, and its time runs from the day it does.',
      canIAppeal: 'Can I appeal?',
      noAppeal: (v: Voice) => [
        'Not about the time it takes. A right to appeal comes with the council’s decision in writing, or with the final plan.',
        who(
          v,
          'Then come back with the day it was sent: your time runs from it.',
          'Then come back with the day it was sent: the time runs from it.',
        ),
      ],
      planGoesOn: 'The plan stays in force until then, and the help in it must be given.',
      urgent: 'If it is urgent',
      urgentText:
        'A court can order the council to act (judicial review). Get advice at once: it must be asked for promptly, and legal aid may pay.',
      reviewUnknown:
        'The day of the next annual review is open, because the day of the last one is not known. Add it, and it is worked out.',
    },
    order: {
      duties: (acts: readonly Act[]) => html`The council must ${actsBy(acts)}`,
      dutiesLate: (n: number, act: string) => html`The council is ${plural(n, 'day')} late: it had to ${act}`,
      onlyKeep: 'The plan continues at once',
      onlyKeepLead: 'The appeal against ending it was allowed: the council must keep the plan and give the help in it.',
      permission: 'Is the order wrong in law?',
      permissionText: (v: Voice) =>
        `Either side can ask for permission to appeal, within a time that runs from the day the decision was sent. ${who(v, 'Add that day to see your last one.', 'Add that day to see the last one.')}`,
      permissionUntil: (due: string, passed: boolean) =>
        passed
          ? html`Either side could ask for permission to appeal until ${moment(due, true)}. The Tribunal can extend that time.`
          : html`Either side can ask for permission to appeal until ${moment(due, true)}.`,
      done: 'The council has done what it had to do',
    },
    agreement: {
      all: (act: string, due: string) => html`The council must ${act} by ${on(due)}`,
      part: (v: Voice, act: string, due: string, appeal: string) =>
        html`The council must ${act} by ${html`<time datetime="${due}">${dayMonth(due)}</time>`}, and ${who(v, 'your', 'the')} appeal about the rest must arrive by ${html`<time datetime="${appeal}">${dayMonth(appeal)}</time>`}`,
    },
    reversal: {
      title: (v: Voice) => who(v, 'Your time to appeal keeps running', 'The time to appeal keeps running'),
      lead: (v: Voice) =>
        who(
          v,
          'The council has changed its mind, but a promise can be broken. Keep your dates until it is done.',
          'The council has changed its mind, but a promise can be broken. The dates stand until it is done.',
        ),
      leadWithPlan: (v: Voice, due: string, late: boolean) =>
        html`The council changed its mind, but a promise can be broken. Counted from the request, the plan ${late ? 'was' : 'is'} due by ${on(due)}. Keep ${who(v, 'your', 'the')} dates until it is there.`,
    },
    decided: {
      title: (v: Voice, due: string) =>
        html`${who(v, 'You can', 'Either side can')} ask for permission to appeal until ${on(due)}`,
      passed: (v: Voice) =>
        who(
          v,
          'The time to ask for permission has passed, but you can ask',
          'The time to ask for permission has passed, but it can be asked',
        ),
    },
    claim: {
      title: (due: string) => html`A claim must reach the Tribunal by ${on(due)}`,
      today: 'A claim must reach the Tribunal today',
      passed: (v: Voice, period: string) =>
        who(
          v,
          `The ${period} for a claim have passed, but you can ask`,
          `The ${period} for a claim have passed, but the family can ask`,
        ),
      passedLead: 'The Tribunal may still take a late claim. It has to be asked, and told why.',
      sent: 'The claim is with the Tribunal',
      had: 'A claim had to reach the Tribunal by',
      must: 'A claim must reach the Tribunal by',
      without: 'What you can do without a claim',
      withoutText: (v: Voice) =>
        `Complain to the school, then to its governors or its trust. If ${v === 'young-person' ? 'you have' : v === 'parent' ? 'your child has' : 'there is'} an EHC plan, ask the council for an early review. Neither has this time limit.`,
      schoolDue: (due: string) => html`Send your response by 5pm on ${on(due)}`,
    },
    other: {
      title: 'There is no time limit to settle this, and help is free',
      council: (due: string) => html`The Ombudsman takes complaints until ${on(due)}`,
      councilPassed: 'The Ombudsman may still take a late complaint',
      lead: 'Disagreement resolution is open at any time.',
      school:
        'A school’s help is not appealed to the Tribunal. A plan is: if one was refused or is wrong, choose that instead.',
    },
    officer: {
      doBy: (acts: readonly Act[]) =>
        actsBy(acts.map(({ act, due }, i) => ({ act: i === 0 ? capital(act) : act, due }))),
      lateBy: (act: string, n: number) => html`${capital(act)}: ${plural(n, 'day')} late`,
      lifted: (act: string) => `${capital(act)} as soon as practicable: the date is lifted`,
      notBegun: 'The next duty begins when the family acts',
      notBegunLead: 'Its dates stand below. What each step starts stands under “Every date”.',
      nothing: 'What is recorded starts no duty of yours',
      nothingLead: 'Add other dates of the case, and they are worked out.',
      done: 'What was due is done',
      family: 'The family’s dates',
    },
    goesOn: 'The plan continues for now',
    goesOnText: (v: Voice) =>
      `The council must keep the plan, and give the help in it, until ${who(v, 'your', 'the')} time to appeal has passed, or the appeal is decided.`,
    born: {
      youngPerson: (v: Voice) =>
        v === 'young-person'
          ? 'You appeal in your own name. A parent can help you.'
          : 'The young person appeals in their own name. A parent can help. If they lack capacity, the person who acts for them does.',
      notYet: (v: Voice, until: string) =>
        v === 'young-person'
          ? html`Until ${on(until)}, the right to appeal is your parent’s. From the day after, it is yours.`
          : html`Until ${on(until)}, the right to appeal is the parent’s. From the day after, it is the young person’s.`,
      ask: 'Whose right is it?',
      askText: 'A young person over compulsory school age appeals in their own name.',
      askChip: 'My child will be 16 or over this school year',
      askChipOthers: 'Will be 16 or over this school year',
      notKept: 'Whether the right to appeal is yours depends on your date of birth, which is not kept.',
    },
  },

  /** `one month`, `2 months`, `30 working days`. */
  period: ({ n, unit }: { readonly n: number; readonly unit: string }): string =>
    `${n === 1 ? 'one' : n} ${UNITS[unit]}${n === 1 ? '' : 's'}`,
  lower,
  capital,

  /** What a duty is called in the first sentence, where the label is too long for it. */
  acts: {
    'comply.amend-placement': 'name the school',
    'comply.amend-plan': 'send the amended plan',
  } as Record<string, string>,

  /** An exception as the head of a choice: the library's own word for it. */
  exceptionName: (label: string) => capital(label),

  /** What is late, after "The council's". */
  nouns: {
    'assessment.decide': 'decision',
    'plan.finalise': 'final plan',
    'reassessment.decide': 'decision',
    'reassessment.finalise': 'final plan',
    'review.decide': 'decision',
    'appeal.respond': 'response',
    'appeal.working-document': 'working document',
    'appeal.bundle': 'bundle',
    'review.finalise-amendments': 'final plan',
    'review.complete': 'annual review',
    'phase-transfer.finalise-to-post-16': 'plan for the next stage',
    'phase-transfer.finalise-other': 'plan for the next stage',
    'phase-transfer.finalise-between-post-16': 'plan for the new place',
    'move.review': 'review',
  } as Record<string, string>,

  /** The letter about a late step, where it says more than the label does. */
  letters: LETTERS,
  letterBegan: (what: string, iso: string, event: string) =>
    event === 'concessionNotifiedOn'
      ? html`On ${on(iso)}, you told the Tribunal that you do not oppose the appeal.`
      : html`On ${on(iso)}, ${what}.`,

  officerSteps: {
    readOrder: (law: Content) => ({
      title: html`Read the order for dates of its own`,
      text: [html`A date named in the order stands instead of the weeks above.${law}`],
    }),
    sendPlan: {
      title: html`Send what is due`,
      text: [
        html`To the parent or young person, and a plan to the school it names. The day it is sent is the day that counts.`,
      ],
    },
    arrange: (law: Content) => ({
      title: html`Arrange the provision`,
      text: [html`It is owed from the day the plan is made. There is no time to prepare.${law}`],
    }),
    applyBefore: (noExceptions: boolean, law: Content) => ({
      title: html`If you cannot keep a date, apply before it passes`,
      text: [
        html`Only the Tribunal can change it.${noExceptions ? html` The exceptions for school holidays or special circumstances do not cover these duties.${law}` : null}`,
      ],
    }),
    agreeBefore: (law: Content) => ({
      title: html`If you cannot keep a date, agree on another one in writing`,
      text: [html`Both sides of the mediation can do that.${law} Ask before the date passes.`],
    }),
    respond: {
      title: html`Send the response so that it arrives by <span class="nb">5pm</span>`,
      text: [html`The Tribunal’s registration letter names the day. Enter it here if it differs.`],
    },
    keepProof: {
      title: html`Keep proof of the day`,
      text: [html`Note when each thing was sent or received. Record it here, and the next dates are worked out.`],
    },
    respondClaim: {
      title: html`Send the response so that it arrives by <span class="nb">5pm</span>`,
      text: [html`To the Tribunal, on its form. Its letter may name another day: that day stands.`],
    },
    giveInTime: {
      title: html`Do it so that the day can be shown`,
      text: [html`Keep a copy, and note the day.`],
    },
    sayEarly: {
      title: html`If it cannot be done in time, say so before the day`,
      text: [html`Tell whoever waits for it, with the reason and a new day.`],
    },
    sendOnDay: {
      title: html`Send it so that the day of sending can be shown`,
      text: [html`The day it is sent is the day that counts. Say in the letter what the family can do, and by when.`],
    },
    ifLate: {
      title: html`If it cannot be done in time, tell the family before the day`,
      text: [html`Give the reason and a new day. Unless an exception applies, the date still stands.`],
    },
    addDates: {
      title: html`Add what has happened since`,
      text: [html`Each event that is added starts, meets or ends the steps that hang on it.`],
    },
  },

  officer: {
    title: 'For officers',
    letter: 'Words for the letter to the family',
    letterNote: 'A short text with the dates, to copy.',
    copyTable: 'Copy the dates as a table',
    copyTableNote: 'For the case system or a spreadsheet.',
    law: 'Every time limit',
    lawNote: 'What each step requires, with its law.',
    many: 'Many cases at once',
    manyNote: 'The same rules as a library and a command, for case systems.',
  },

  officerLetter: ({ contact, appeal, duties }: OfficerLetter): readonly Html[] => [
    ...(appeal === null
      ? []
      : [
          html`You can appeal to the Tribunal. Your appeal must reach it by ${moment(appeal, true)}.${contact === null ? html` You need no mediation certificate.` : html` To get a mediation certificate, contact the mediation adviser by ${day(contact)}: a call or an email is enough. You do not have to mediate. If the certificate makes the time to appeal longer, the later day counts.`}`,
          html`Free, impartial help: your local SENDIASS.`,
        ]),
    ...duties.map(({ act, due }) => html`We will ${act} by ${day(due)}.`),
  ],

  help: {
    title: 'Free help',
    page: 'Get help',
    pageLead: 'Free, and most of it by phone or email. Home pages only: numbers change, and the pages have them.',
    lookedAt: (iso: string) => html`The addresses were last looked at on ${on(iso)}.`,
    who: {
      sendiass: {
        name: 'Your local SENDIASS',
        for: 'Free and impartial. They know your council, and can help with the form or come to a meeting.',
        where: 'Your council’s Local Offer page has their number. All services: councilfordisabledchildren.org.uk',
      },
      ipsea: {
        name: 'IPSEA',
        for: 'Free legal advice on SEND, from a charity. Guides, model letters and a phone line you can book.',
        where: 'ipsea.org.uk',
      },
      sossen: {
        name: 'SOS!SEN',
        for: 'Free helpline for parents who are dealing with a council.',
        where: 'sossen.org.uk',
      },
      contact: {
        name: 'Contact',
        for: 'Helpline for families with disabled children: benefits, school, someone to talk to.',
        where: 'contact.org.uk',
      },
      tribunal: {
        name: 'The Tribunal',
        for: 'Forms, where to send them, and its phone number.',
        where: 'First-tier Tribunal (Special Educational Needs and Disability): gov.uk',
      },
      adviser: {
        name: 'The mediation adviser',
        for: 'Free, and not the council’s. Gives the mediation certificate.',
        where: 'Named in the council’s letter',
      },
      ombudsman: {
        name: 'The Ombudsman',
        for: 'Looks into complaints about councils, free. Complain to the council first.',
        where: 'Local Government and Social Care Ombudsman: lgo.org.uk',
      },
      equality: {
        name: 'Equality Advisory and Support Service',
        for: 'Free advice on discrimination, by phone or online.',
        where: 'equalityadvisoryservice.com',
      },
      'legal-aid': {
        name: 'Legal aid',
        for: 'You may get a lawyer paid for. Check what you can get.',
        where: 'gov.uk/check-legal-aid',
      },
      'child-law': {
        name: 'Child Law Advice',
        for: 'Guides on the law about children and schools.',
        where: 'childlawadvice.org.uk',
      },
      'local-offer': {
        name: 'Your council’s Local Offer',
        for: 'Every council lists its services, its SENDIASS and its complaints procedure there.',
        where: 'Find the council: gov.uk/find-local-council',
      },
    } as Record<string, { name: string; for: string; where: string }>,
  },

  keep: {
    title: 'Keep these dates',
    page: 'Keep this page',
    file: 'For the case file',
    calendar: 'Add to my calendar',
    print: 'Print one page',
    copy: 'Copy the link',
    copied: 'The link was copied.',
    copyByHand: 'The link is selected: copy it by hand',
    linkLabel: 'Link to these dates',
    note: 'The link holds your answers. Open it on any day, and it shows how things stand then. Anyone who has it can read them.',
    fileNote:
      'The calendar file has one entry for each date, with its reason. The link holds the answers, and opens as of the day it is opened.',
    pin: 'Keep this day in the link, for a file note',
    calendarTitle: 'Add to my calendar',
    caseName: 'A name for these dates',
    caseNameHint: 'It stands in the titles of the calendar entries. No full names. You can leave it empty.',
    nameInLink: 'Put the name in the link, too',
    which: 'Which dates?',
    mine: (v: Voice) => who(v, 'Only my dates', v === 'adviser' ? 'Only the family’s dates' : 'Only our dates'),
    everybody: 'Everybody’s dates',
    save: 'Save the calendar file',
    saved:
      'A file, send-dates.ics, was saved. Open it to add the dates. Do it again when something changes: the entries are brought up to date.',
    calendarName: (about: string) => `SEND dates: ${about}`,
  },

  folds: {
    label: 'More about these dates',
    sure: {
      statute: null,
      'as-made': 'How sure: some of the law was read as first made, with its changes.',
      guidance: 'How sure: for some of it we read guidance, not the text itself.',
      recollection: 'How sure: some of it was not checked against the text. Ask before you rely on it.',
    } as Record<string, string | null>,
    why: 'Why these dates',
    whyOne: 'Why this date',
    whyNotLate: 'Why your time has not run out',
    council: 'What the council must do next',
    others: 'What the others must do',
    family: 'The family’s dates',
    every: 'Every date in this case',
    told: 'What you told us',
    councilLate: 'If the council is late, what the family can do',
    count: (open: number, done: number, notBegun: number) =>
      list(
        [
          open > 0 ? `${open} open` : '',
          done > 0 ? `${done} done` : '',
          notBegun > 0 ? `${notBegun} not begun` : '',
        ].filter(Boolean),
        'and',
      ).replace(/ and /, ', '),
    certificate: 'Appeal, certificate and mediation',
    picture: { today: 'today', past: 'the day this is seen from', counted: 'the time as counted ends' },
    columns: { what: 'What', who: 'Who', due: 'Last day', state: 'State' },
    notBegun: 'Not begun',
    by: (iso: string, hour: boolean) => moment(iso, hour),
    lawAndDays: (law: string, holidays: string, version: string) =>
      html`The law was last read on ${on(law)}, the bank holidays were checked on ${on(holidays)}. Worked out with send-dispute-timescales ${version}, in your browser.`,
    councilLateText: [
      'Write to the council, complain, and go to the Ombudsman.',
      'Ask the High Court for a judicial review: promptly, and with advice.',
    ],
  },

  sheetFoot: (law: string) =>
    html`Worked out with SEND dispute timescales. The law was last read on ${on(law)}. Not legal advice. To see it as of another day, open the page again with the same answers.`,

  judgeCanExtend: 'A judge can give more time, even when a date has passed.',
}

/** The dates that are asked for by name. Any other is named by the library's own word for its event. */
const DATES: Record<string, DateWords> = {
  born: {
    question: 'What is your date of birth?',
    hint: 'Only to tell you whether the right to appeal is yours. It is not kept and never goes into the link.',
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
  noticeDatedOn: {
    question: 'Which date is printed on the letter?',
    the: 'the date on the letter',
    short: 'Date on the letter',
  },
  adviserContactedOn: {
    question: 'When was the mediation adviser contacted?',
    hint: 'The first call or email.',
    the: 'the day the adviser was contacted',
    short: 'Adviser contacted',
  },
  certificateIssuedOn: {
    question: 'When was the certificate issued?',
    hint: 'The date of issue stands on the certificate. Do not use the day it reached you.',
    the: 'the certificate',
    short: 'Certificate issued',
  },
  adviserToldNoMediationOn: {
    question: 'When was the adviser told that there will be no mediation?',
    the: 'the day the adviser was told no',
    short: 'Said no to mediation',
  },
  authorityToldOfMediationOn: {
    question: 'When did the council learn that mediation is wanted?',
    hint: 'From you, or from the adviser.',
    the: 'the day the council was told of mediation',
    short: 'Asked for mediation',
  },
  mediationOn: { question: 'When is the mediation?', the: 'the day of the mediation', short: 'Mediation' },
  appealReceivedByTribunalOn: {
    question: 'When did the Tribunal receive the appeal?',
    hint: 'An email arrives on the day it is sent. Post arrives later.',
    the: 'the day the Tribunal received the appeal',
    short: 'Appeal received',
  },
  appealReceivedByAuthorityOn: {
    question: 'When did the council receive the appeal?',
    hint: 'The Tribunal sends it on. Without a date in its letter, the council has 30 working days from that day. If you do not know it, leave it empty.',
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
    question: 'Working document',
    the: 'the day for the working document',
    short: 'Working document',
  },
  bundleDueOn: { question: 'Bundle', the: 'the day for the bundle', short: 'Bundle' },
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
    question: 'When did the council tell the family that it changed its mind?',
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
    hint: 'The Ombudsman takes complaints within 12 months of that day. If you do not know it, leave it empty.',
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
  },
  others: {
    born: {
      question: 'What is the date of birth of the child or young person?',
      hint: 'Only to tell you whose right to appeal it is. It is not kept and never goes into the link.',
    },
    draftPlanServedOn: { question: 'When did the draft plan reach the family?' },
    amendmentNoticeServedOn: { question: 'When did the proposed changes reach the family?' },
    movedOn: { question: 'When did the family move, or when will it?' },
    awareOfMatterOn: { question: 'When did the family first know of it?' },
    authorityToldOfMediationOn: { hint: 'From the family, or from the adviser.' },
  },
}

export type Words = typeof english

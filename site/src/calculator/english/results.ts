// The result of each situation: its heading, and what is said first.
import { type Html, html } from '../../shared/html'
import type { Voice } from '../people'
import { type Act, capital, dayMonth, daysLate, joined, list, lower, moment, on, who } from './writing'

/** Which council it is, where there are two. */
const COUNCILS: Record<string, string> = {
  'move.transfer-plan': 'The old council',
  'move.inform': 'The new council',
  'move.review': 'The new council',
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

/** A council's time in a sentence, by the step. */
const TIMES: Readonly<Record<string, (v: Voice, period: string) => string>> = {
  'assessment.decide': (_, period) => `After a request, the council has ${period} to say whether it will assess.`,
  'plan.finalise': (_, period) =>
    `After a request, the council has ${period} to send the final plan, if one is needed.`,
  'review.decide': (_, period) => `After a review meeting, the council has ${period} to send its decision.`,
  'reassessment.decide': (_, period) =>
    `After a request to assess again, the council has ${period} to say whether it will.`,
}

/** What a row of the Tribunal's timetable is about. */
export const TIMETABLE_NOUNS: Readonly<Record<string, string>> = {
  'appeal.respond': 'response',
  'appeal.attendance-form': 'attendance form',
  'appeal.further-evidence': 'evidence',
  'appeal.working-document': 'working document',
  'appeal.bundle': 'bundle',
}

/** First sentences, and what stands beneath. */
export const results = {
  twoDates: {
    title: (v: Voice) => who(v, 'You have two dates to keep', 'The family has two dates to keep'),
    contactToday: (v: Voice) =>
      who(v, 'Contact a mediation adviser today', 'The family must contact a mediation adviser today'),
    appealToday: (v: Voice) => who(v, 'Your appeal must arrive by 5pm today', 'The appeal must arrive by 5pm today'),
    bothToday: (v: Voice) => who(v, 'Both of your dates are today', 'Both of the family’s dates are today'),
  },
  maybeOnlySchool: {
    title: 'If it is only about the school',
    text: (v: Voice) =>
      who(
        v,
        'If you disagree only with the school (section I), you need no certificate. Then only the date for the appeal counts.',
        'If the family disagrees only with the school (section I), it needs no certificate. Then only the date for the appeal counts.',
      ),
  },
  onlySchool: {
    title: (v: Voice) =>
      who(v, 'You have one date, and need no certificate', 'There is one date, and no certificate is needed'),
  },
  appealBy: {
    title: (v: Voice, due: string) => html`${who(v, 'Your', 'The')} appeal must arrive by ${on(due)}`,
    /** The certificate is still to come, and can only make it later. */
    orLater: (v: Voice, due: string, month: string, today: boolean) =>
      html`${who(v, 'Your', 'The')} appeal must arrive by ${today ? html`<span class="nb">5pm</span> today` : on(due)}, or ${month} after ${who(v, 'your', 'the')} certificate, whichever is later`,
  },
  contactMissed: {
    title: (v: Voice) => who(v, 'You can still appeal in time', 'The family can still appeal in time'),
    leadUnsaid: (v: Voice, by: string) =>
      html`If ${who(v, 'you contacted', 'the family contacted')} an adviser by ${on(by)}, ${who(v, 'you', 'it')} can still get a certificate. If not, ${who(v, 'ask', 'it asks')} to appeal without one.`,
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
      html`You told us that the adviser was contacted by ${on(by)}. So ${who(v, 'you have', 'there is')} ${month} from the day the certificate is issued.`,
    /** Why nobody is late: both times, and which has not begun. */
    why: (v: Voice, { letter, month, mediating }: { letter: string; month: string; mediating: boolean }) => [
      html`${who(v, 'You have', 'There is')} ${letter} from the council’s letter, or ${month} from the certificate, whichever is later.`,
      html`${mediating ? html`Mediation was asked for, and a certificate follows it.` : html`The adviser was contacted in time.`} No certificate has been issued yet, so the time from it has not begun.`,
    ],
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
    ifNoText: (v: Voice): Record<string, readonly string[]> => ({
      'refusal-to-assess': [
        `${who(v, 'You can ask the council', 'The family can ask the council')} for an assessment again. If it says no again, that is a new decision, with a letter and dates of its own.`,
      ],
      'refusal-to-issue-plan': [
        `${who(v, 'You can ask the council', 'The family can ask the council')} for an assessment again. Until then the school must still give help: ask for advice on SEN support, disagreement resolution or a complaint. None of them has this time limit.`,
      ],
      'cease-to-maintain-plan': [
        `${who(v, 'You can ask the council', 'The family can ask the council')} for a new assessment. Ask for advice on disagreement resolution or a complaint as well: they do not have this time limit.`,
      ],
      other: [
        'Ask for advice on what is open: disagreement resolution, an early review of the plan, or a complaint. None of them has this time limit.',
      ],
    }),
    unsure: 'If an adviser was contacted',
    otherwise: 'If not,',
    unsureTitle: (v: Voice) =>
      who(v, 'You may be late, and can still ask to appeal', 'It may be late, and the family can still ask to appeal'),
    unsureText: (v: Voice, by: string, month: string) =>
      html`If ${who(v, 'you contacted', 'the family contacted')} an adviser by ${on(by)}, ${who(v, 'you', 'it')} may be in time. There is ${month} from the date of the certificate. Look in emails and calls, and ask the adviser.`,
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
  letterLost: {
    title: (v: Voice) =>
      who(v, 'Your time to appeal may be running already', 'The time to appeal may be running already'),
    lead: (plan: boolean) =>
      `It runs from the day the ${plan ? 'plan' : 'letter'} was sent, even if it never came. Ask the council for that day today.`,
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
    moreText: 'Needs (B), help (F) and school (I) can be appealed. Health and social care can then come with them.',
  },
  received: {
    title: (v: Voice) => who(v, 'Your appeal reached the Tribunal in time', 'The appeal reached the Tribunal in time'),
    lastDay: (v: Voice) =>
      who(v, 'Your appeal reached the Tribunal on the last day', 'The appeal reached the Tribunal on the last day'),
    late: (v: Voice) =>
      who(v, 'Your appeal arrived late, and a judge decides', 'The appeal arrived late, and a judge decides'),
    unknown: (v: Voice, received: string) => html`${who(v, 'Your', 'The')} appeal arrived on ${on(received)}`,
    next: 'The Tribunal’s letter names the dates that come next. Add them when it is here.',
    unknownLead: 'Whether that was in time depends on the date of the certificate.',
  },
  doneWith: {
    title: (v: Voice) => who(v, 'Your appeal is no longer needed', 'The appeal is no longer needed'),
    lead: 'All that was in dispute is agreed and done.',
    closed: 'This case is closed',
  },
  running: {
    next: (what: string, due: string) => html`Next: ${lower(what)} by ${on(due)}`,
    nextOfCouncil: (limit: string, due: string) =>
      html`Next: the council’s ${TIMETABLE_NOUNS[limit] ?? 'step'}, by ${on(due)}`,
    nextHearing: (due: string, today: boolean) =>
      today ? 'The hearing is today' : html`Next: the hearing on ${on(due)}`,
    heard: (due: string) => html`The hearing was on ${on(due)}`,
    heardLead: 'The Tribunal sends its decision in writing. Add it when it comes: other dates run from it.',
    /** Nobody has said whether it was done. */
    wasDue: (v: Voice, limit: string, due: string, council: boolean) =>
      limit === 'appeal.further-evidence'
        ? html`The day for evidence was ${on(due)}`
        : html`The ${council ? 'council’s ' : ''}${TIMETABLE_NOUNS[limit] ?? 'next step'} was due on ${on(due)}. ${council ? 'Has it come?' : who(v, 'Have you sent it?', 'Has it been sent?')}`,
    evidencePassedLead: 'Ask the Tribunal before you send more.',
    allSaid: 'Add the next date in the Tribunal’s letter',
    allSaidLead: 'Each date that you gave is done, or has passed.',
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
    passedLead: (due: string) => html`The days that the council had to leave ended on ${on(due)}. Send comments today.`,
    sent: (v: Voice) => who(v, 'Your comments are with the council', 'The comments are with the council'),
    note: 'The least time that the council must leave. Nobody is late.',
    appeal: 'Can I appeal?',
    appealText:
      'Not about a draft. The right to appeal comes with the final plan, or with a letter that says there will be none.',
  },
  council: {
    late: (act: string, n: number) => html`The council is ${daysLate(n)}: it had to ${act}`,
    nounLate: (limit: string, noun: string, n: number) =>
      html`${COUNCILS[limit] ?? 'The council'}’s ${noun} is ${daysLate(n)}`,
    informLate: (v: Voice, n: number) =>
      html`The new council is ${daysLate(n)}: it had to tell ${who(v, 'you', 'the family')} about the plan`,
    transferLate: (n: number) => html`The old council is ${daysLate(n)}: it had to pass on the plan`,
    transferMayBeLater: 'Unless it learnt of the move later: its time runs from the day it knew. Ask it when that was.',
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
    duties: (acts: readonly Act[], whose = 'council') => html`The ${whose} must ${actsBy(acts)}`,
    dutiesLate: (n: number, act: string, whose = 'council') => html`The ${whose} is ${daysLate(n)}: it had to ${act}`,
    ends: 'The plan ends at once',
    endsLead: 'The appeal against ending it was dismissed, so the council stops the plan.',
    onlyKeep: 'The plan continues at once',
    onlyKeepLead: 'The appeal against ending it was allowed: the council must keep the plan and give the help in it.',
    alsoKeep: 'The plan continues at once: the council must keep it, and give the help in it.',
    alsoEnds: 'The plan ends at once: the appeal against ending it was dismissed.',
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
    leadPassed: (v: Voice, due: string, part: boolean) =>
      part
        ? html`The time to appeal about the rest passed on ${on(due)}. ${who(v, 'You', 'The family')} can still ask to appeal: a judge can give more time.`
        : html`The time to appeal passed on ${on(due)}. If the council does not do what was agreed, ${who(v, 'you', 'the family')} can still ask to appeal.`,
    leadDone: (v: Voice) =>
      `If that is all that was agreed, add that all of it has been done: then ${who(v, 'your', 'the')} appeal is no longer needed.`,
    all: (act: string, due: string) => html`The council must ${act} by ${on(due)}`,
    part: (v: Voice, act: string, due: string, appeal: string) =>
      html`The council must ${act} by ${html`<time datetime="${due}">${dayMonth(due)}</time>`}, and ${who(v, 'your', 'the')} appeal about the rest by ${html`<time datetime="${appeal}">${dayMonth(appeal)}</time>`}`,
  },
  reversal: {
    title: (v: Voice) => who(v, 'Your time to appeal goes on', 'The time to appeal goes on'),
    lead: (v: Voice) =>
      who(
        v,
        'The council has changed its mind, but a promise can be broken. Keep your dates until it is done.',
        'The council has changed its mind, but a promise can be broken. The dates stand until it is done.',
      ),
    leadKept: (v: Voice) =>
      `The plan has been sent. If ${who(v, 'you disagree', 'the family disagrees')} with it, that is a new decision, with dates of its own.`,
    keepWord: 'See that the council does what it said',
    leadPassed: (v: Voice, told: string, due: string) =>
      html`The council changed its mind on ${on(told)}, and the time to appeal passed on ${on(due)}. If it does not keep its word, ${who(v, 'you', 'the family')} can still ask to appeal.`,
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
    sentLate: 'It arrived late, and the Tribunal decides whether to take it.',
    had: 'A claim had to reach the Tribunal by',
    must: 'A claim must reach the Tribunal by',
    without: 'What is open without a claim',
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
    doBy: (acts: readonly Act[]) => actsBy(acts.map(({ act, due }, i) => ({ act: i === 0 ? capital(act) : act, due }))),
    lateBy: (act: string, n: number) => html`${capital(act)}: ${daysLate(n)}`,
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
    `The council must keep the plan, and give the help in it, while ${who(v, 'you', 'the family')} can appeal. After an appeal it must do so until that is decided.`,
  custody: {
    title: (v: Voice) =>
      v === 'young-person'
        ? 'If you are in youth custody'
        : v === 'parent'
          ? 'If your child is in youth custody'
          : 'If the child or young person is in youth custody',
    text: [
      'Other rules apply there. Only three decisions can be appealed: not to assess, not to make a plan, and the school or college named. The last one only in a first plan (section I).',
      'About the school no certificate is needed. Mediation is asked for through the mediation adviser. The time to appeal is counted as on this page.',
      'What else this page says is not worked out for somebody in custody: ask IPSEA.',
    ],
  },
  born: (claim: boolean) => {
    const acts = claim ? 'brings the claim' : 'appeals'
    const right = claim ? 'the right to bring the claim' : 'the right to appeal'
    return {
      youngPerson: (v: Voice) =>
        v === 'young-person'
          ? `You ${claim ? 'bring the claim' : 'appeal'} in your own name, or the person who acts for you does. A parent can help you.`
          : `The young person ${acts} in their own name. Where the young person lacks capacity, the person who acts for them does. ${v === 'parent' ? 'You' : 'A parent'} can help.`,
      notYet: (v: Voice, until: string) =>
        v === 'young-person'
          ? html`Until ${on(until)}, ${right} is your parent’s. From the day after, it is yours.`
          : html`Until ${on(until)}, ${right} is ${v === 'parent' ? 'yours' : 'the parent’s'}. From the day after, it is the young person’s.`,
      ask: (v: Voice) =>
        v === 'young-person'
          ? `Is it you who ${acts}?`
          : claim
            ? 'Who brings the claim: the parent or the young person?'
            : 'Who appeals: the parent or the young person?',
      askText: (v: Voice) =>
        v === 'young-person'
          ? `A parent ${acts} until the last Friday in June of the school year when you turn 16. From the day after, you do, or the person who acts for you.`
          : `${v === 'parent' ? 'You do' : 'The parent does'}, until the last Friday in June of the school year when ${v === 'parent' ? 'your' : 'the'} child turns 16. From the day after, the young person ${acts} in their own name.`,
      askChip: 'My child will be 16 or over this school year',
      askChipOthers: 'The child will be 16 or over this school year',
      notKept: `Whether ${right} is yours depends on your date of birth, which is not kept.`,
    }
  },
}

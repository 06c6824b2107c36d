// What to do: each step of each situation.
import { type Html, html } from '../../shared/html'
import type { Voice } from '../people'
import type { CheckedDays, CouncilLate, LateFacts, SendFacts, SentLetter, TimetableRow } from './facts'
import { blank, day, link, list, lower, moment, on, plural, who } from './writing'

const TRIBUNAL = 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability'

const tribunalPage = link(TRIBUNAL, 'Tribunal’s page on GOV.UK')

/** What is sent is asked to be sent. */
const please = (act: string): string => (act.startsWith('send ') ? 'Please send it' : 'Please do it')

/** ` (regulation 44(2)(e) of the SEND Regulations 2014)`, where there is a law to name. */
const inLaw = ({ law }: CouncilLate): string => (law === null ? '' : ` (${law})`)

/** A promise of the council is a reason of its own. */
const whyLate = ({ changedMindOn, agreedOn }: LateFacts): Html =>
  changedMindOn !== null
    ? html`. On ${on(changedMindOn)} the council told me that it had changed its mind, but ${blank('what it has not done')}`
    : agreedOn !== null
      ? html`. On ${on(agreedOn)} the council agreed at mediation to put it right, but ${blank('what it has not done')}`
      : html` because ${blank('your reasons, with dates')}`

/** What goes with the form. */
const enclosed = (plan: boolean): string => (plan ? 'plan and the letter that came with it' : 'council’s letter')

/** What the Tribunal's words mean, where nobody else would use them. */
const MEANS: Readonly<Record<string, string>> = {
  'appeal.attendance-form': ' (who will come to the hearing)',
  'appeal.working-document': ' (the plan with the changes that each side wants)',
  'appeal.bundle': ' (all the papers for the hearing)',
}

/** `Friday 30 October 2026: send further evidence`. */
function timetableRow({ limit, act, due, named, council, passed }: TimetableRow): Html {
  if (limit === 'appeal.hearing') return html`<strong>${day(due)}</strong>: the hearing.`
  const what = html`${lower(act)}${MEANS[limit] ?? null}${named === due ? null : html`; the letter says ${day(named)}, which is no working day`}`
  if (limit === 'appeal.further-evidence' && passed)
    return html`<strong>${day(due)}</strong>: the day for evidence. It has passed: ask the Tribunal before you send more.`
  if (council) return html`<strong>${day(due)}</strong>: the council ${passed ? 'had to' : 'must'} ${what}.`
  return html`<strong>${day(due)}</strong>: ${what}${passed ? html`. If it has not been sent, send it now and ask for more time` : null}.`
}

/** Steps, each with the words to say where words help. */
export const steps = {
  title: 'What to do now',
  saying: 'What you can say',
  sayingFor: 'What the family can say',
  writing: 'What you can write',
  writingFor: 'What the family can write',
  writingForm: 'What you can write in the form',
  writingFormFor: 'What the family can write in the form',

  callAdviser: (v: Voice, { sent, printed, plan }: SentLetter, certificateBy: string) => ({
    title: html`Contact the mediation adviser, today if you can`,
    text: [
      html`The name and number are in the council’s letter. If not, ask SENDIASS or the council. The adviser does not work for the council, and it is free.`,
    ],
    saying: [
      html`I have a ${plan ? 'final plan' : 'decision letter'} from ${blank('council')}, ${printed ? 'dated' : 'sent on'} ${on(sent)}. I want to appeal. I do not want mediation. Please send me my mediation certificate.`,
    ],
    after: [
      html`<span class="screen">${who(v, 'If you say no to mediation today', 'If the family says no to mediation today')}, the adviser must issue the certificate by ${day(certificateBy)}. </span>${who(v, 'If you would like to try mediation, say so: you can still appeal.', 'If the family would like to try mediation, it says so: it can still appeal.')}`,
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
  send: ({ plan, due, hour, certificate, month, grows, left }: SendFacts) => ({
    title:
      left === 0
        ? html`Send it today, so that it arrives by <span class="nb">5pm</span>`
        : html`Send it, so that it arrives in time`,
    text: [
      html`Send ${list(['the form', ...(certificate ? ['the certificate'] : []), ...(plan ? ['the plan', 'the letter that came with it'] : ['the council’s letter'])])} to the address on the form. Email is quickest. It must be there by ${moment(due, hour)}${left === 0 ? ', and that is today' : null}. ${left < 4 ? 'Keep the reply.' : 'Send it some days before, and keep the reply.'}${left === 0 ? html` After <span class="nb">5pm</span>, send it all the same, and ask for more time in the form.` : null}`,
      ...(month !== null && (grows || left < 7)
        ? [
            html`No certificate by then? ${grows ? 'There' : 'Once an adviser was contacted in time, there'} is ${month} from the day it is issued.`,
          ]
        : []),
    ],
  }),
  lookOut: (v: Voice, said: string, due: string | null, late: number) => ({
    title:
      due === null
        ? html`Look out for the certificate`
        : late > 0
          ? html`The certificate is ${plural(late, 'day')} late: call the adviser`
          : html`Look out for the certificate, by ${day(due)}`,
    text: [
      html`${who(v, 'You', 'The family')} said no to mediation on ${on(said)}. ${due === null ? null : html`The adviser ${late > 0 ? 'had to' : 'must'} issue the certificate by ${on(due)}. `}${late > 0 ? null : html`If it has not come by then, call.`}`,
    ],
    saying: [
      html`I told you on ${on(said)} that I do not want mediation. The certificate was due by ${due === null ? blank('date') : on(due)}. Please send it today.`,
    ],
  }),
  sayWhat: (v: Voice, soon: boolean) => ({
    title: soon
      ? html`Tell the adviser this week whether you want mediation`
      : html`Tell the adviser whether you want mediation`,
    text: [
      html`The certificate comes after that: soon after ${who(v, 'you say', 'the family says')} no, or after the mediation.${soon ? html` Do not leave it: the appeal needs the certificate.` : null}`,
    ],
    saying: [html`I have decided not to mediate. Please issue my mediation certificate and send it to me.`],
  }),
  mediate: (v: Voice, by: string | null, passed: boolean) => ({
    title: html`Go to the mediation, and keep the appeal form ready`,
    text: [
      html`${by === null ? null : html`The council ${passed ? 'had to' : 'must'} see that it takes place by ${day(by)}. If it ${passed ? 'has' : 'does'} not, tell the adviser, who then issues the certificate. `}${who(v, 'You', 'The family')} can end it at any time, and still appeal.`,
    ],
  }),
  notArranged: (told: string, due: string, late: number) => ({
    title:
      late > 0
        ? html`The certificate is ${plural(late, 'day')} late: call the adviser`
        : html`Look out for the certificate, by ${day(due)}`,
    text: [
      html`The adviser learnt on ${on(told)} that the mediation could not be arranged, and ${late > 0 ? 'had to' : 'must'} issue the certificate by ${on(due)}.${late > 0 ? null : ' If it has not come by then, call.'}`,
    ],
    saying: [
      html`You were told on ${on(told)} that no mediation could be arranged. The certificate was due by ${on(due)}. Please send it today.`,
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
    saying: [html`On which day did I first contact you? Please send me the date in an email. I need it for my appeal.`],
  }),

  checkDay: (v: Voice, { contactFrom, appealFrom, appealUntil }: CheckedDays, plan: boolean) => ({
    title: html`Check the date once more`,
    text: [
      html`Time runs from the day the ${plan ? 'plan' : 'letter'} was <strong>sent</strong>. Look at the email or the postmark.${contactFrom === null ? null : html` If it is dated and sent on ${on(contactFrom)} or later, there is still time to contact an adviser.`}${appealFrom === null ? null : html` If it left the council on ${on(appealFrom)} or later, ${who(v, 'your', 'the')} appeal is still in time.${appealUntil === null ? null : html` There is then time until ${on(appealUntil)} at least.`}`}`,
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
          ? facts.contactUnsaid
            ? 'Unless an adviser was contacted in time, none can issue one for saying no to mediation. '
            : html`${facts.contactedLate ? 'The adviser was contacted after the time, and' : 'An adviser contacted now'} cannot issue one for saying no to mediation. `
          : null
      }Say why, with dates, and be frank.`,
    ],
    inForm: [
      html`The council’s ${facts.plan ? 'plan' : 'letter'} ${facts.printed ? 'is dated' : 'was sent on'} ${on(facts.sent)}.${facts.appealWasDue === null ? null : html` My appeal was due on ${on(facts.appealWasDue)} and is late${whyLate(facts)}.`}`,
      ...(facts.noCertificate
        ? [
            html`${facts.contactUnsaid ? 'I have no mediation certificate' : html`I did not contact a mediation adviser by ${on(facts.adviserWasDue ?? facts.sent)}`} because ${blank('your reasons')}. Please ${facts.appealWasDue === null ? '' : 'extend the time (rule 5) and '}let me appeal without a certificate (regulation 34(3)).`,
          ]
        : [html`Please extend the time (rule 5).`]),
    ],
    after: facts.noCertificate
      ? [
          html`There is another way: ask for mediation. A family that takes part in it gets a certificate afterwards, even after late contact. It takes time, so ${who(v, 'send the form first', 'the form goes first')}.`,
        ]
      : [],
  }),
  sendNow: (plan: boolean) => ({
    title: html`Send the form now, with the ${enclosed(plan)}`,
    text: [html`To the address on the form. Email is quickest. Do not wait for more papers: say what will follow.`],
  }),
  /** The adviser was not contacted in time, and the appeal still can be. */
  sendInTime: (due: string, hour: boolean, left: number, plan: boolean) => ({
    title: html`Send the form ${left === 0 ? 'today' : 'in time'}, with the ${enclosed(plan)}`,
    text: [
      html`To the address on the form. Email is quickest. It must be there by ${left === 0 && hour ? html`<span class="nb">5pm</span> today` : moment(due, hour)}. Do not wait for more papers: say what will follow.`,
    ],
  }),
  /** The fewer days there are, the sooner; where there are none, `left` is not given. */
  callHelp: (v: Voice, left = 2) =>
    v === 'adviser'
      ? {
          title: html`Help with the reasons, today${left < 2 ? null : ' or tomorrow'}`,
          text: [
            html`The reasons need dates, and what stood in the way. IPSEA sees late appeals often. If you cannot reach it, the form goes first.`,
          ],
        }
      : {
          title: html`Call SENDIASS or IPSEA, today${left < 2 ? null : ' or tomorrow'}`,
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
  askForCopy: (plan: boolean) => ({
    title: html`Ask the council today, in writing, for a copy and the day it was sent`,
    text: [html`An email to the SEN team is enough. Keep it, and the reply.`],
    writing: [
      html`I believe that you have sent ${plan ? 'a final plan for' : 'a letter with your decision about'} ${blank('child’s or young person’s name')}. I do not have it. Please send me a copy today, and tell me on which day you sent it, and how.`,
    ],
  }),
  contactWithoutLetter: {
    title: html`Contact a mediation adviser now`,
    text: [
      html`The time for that may be running too, and no letter is needed. A call or an email is enough. SENDIASS or the council can give you a name.`,
    ],
  },
  backWithDay: (v: Voice, plan: boolean) => ({
    title: html`Come back with the day it was sent`,
    text: [
      html`Add it here, and the dates are worked out. If the council names no day, give the earliest on which it can have been sent. That is the safe choice.`,
      html`If the time has passed by then, ${who(v, 'you', 'the family')} can still ask to appeal. That ${who(v, 'you', 'it')} did not have the ${plan ? 'plan' : 'letter'} is a reason to give.`,
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
  waitForDecision: {
    title: html`Look out for the Tribunal’s decision`,
    text: [
      html`It comes by email or post, often within about 10 working days. No law fixes a day. If nothing comes, ask the Tribunal.`,
    ],
  },
  hearingMoved: {
    title: html`If the hearing was put off or goes on, add the new day`,
    text: [html`The Tribunal writes to both sides. A new hearing can bring new dates for papers, too.`],
  },
  keepTimetable: (v: Voice, rows: readonly TimetableRow[], named: boolean) => ({
    title: named ? html`Keep the dates in the Tribunal’s letter` : html`Look for the dates in the Tribunal’s letter`,
    text: [
      ...rows.map(timetableRow),
      ...(named ? [] : [html`A day that the letter names stands instead. Add it here.`]),
      ...(rows.some(({ limit, council }) => !council && limit !== 'appeal.hearing')
        ? [
            html`Send what is ${who(v, 'yours', 'the family’s')} to send so that it arrives by 5pm on its day. Send it to the council too.`,
          ]
        : []),
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
    title: html`If the council’s response has not come, tell the Tribunal`,
    text: [html`It was due by ${day(due)}. If it has come, add the day. If not, ask the Tribunal what happens next.`],
    writing: [
      html`The council’s response was due on ${on(due)}. I have not received it. Please direct what is to happen.`,
    ],
  }),
  sentWithout: (v: Voice, { coming, until }: { readonly coming: boolean; readonly until: string | null }) => ({
    title: html`If it went without a certificate, see to that now`,
    text: [
      coming
        ? html`Send the certificate to the Tribunal as soon as it is here.`
        : until !== null
          ? html`Contact the mediation adviser by ${day(until)}. Send the certificate to the Tribunal as soon as it is here.`
          : html`If ${who(v, 'you have', 'the family has')} one, send it to the Tribunal. If not, ask to appeal without one.`,
    ],
    ...(coming || until !== null
      ? {}
      : {
          writing: [
            html`I have no mediation certificate because ${blank('your reasons')}. Please let me appeal without one (regulation 34(3)).`,
          ],
        }),
  }),
  lateReceived: (v: Voice, noCertificate: boolean) => ({
    title: html`Wait for what the judge decides`,
    text: [
      html`A judge decides whether to take ${who(v, 'your', 'the')} late appeal. If the form does not say why it is late, write to the Tribunal now.${noCertificate ? ' If it went without a certificate, ask for that too.' : null}`,
    ],
    writing: [
      html`My appeal arrived late because ${blank('your reasons, with dates')}. Please extend the time (rule 5).`,
      ...(noCertificate
        ? [
            html`I have no mediation certificate because ${blank('your reasons')}. Please let me appeal without one (regulation 34(3)).`,
          ]
        : []),
    ],
  }),

  writeToCouncil: (facts: CouncilLate) => ({
    title: html`Write to ${facts.to}`,
    text: [],
    writing: [
      html`${facts.began} You had to ${facts.act} by ${on(facts.due)}${facts.law === null ? null : ` (${facts.law})`}. ${facts.unless === null ? 'It' : 'As far as I know, it'} is late. ${please(facts.act)} within 7 days. If you do not, I will make a formal complaint.${facts.unless === null ? null : html` ${facts.unless}`}`,
    ],
  }),
  complain: {
    title: html`If nothing comes, make a formal complaint`,
    text: [
      html`Use the council’s complaints page, and put “formal complaint” at the top. The Local Offer says how. IPSEA has model letters.`,
    ],
  },
  ombudsman: (v: Voice, by: string | null) => ({
    title: html`Then go to the Ombudsman`,
    text: [
      html`When the council has answered, or has had a fair time to. ${by === null ? 'There is a time limit that runs from the day you first knew.' : html`If ${who(v, 'you', 'the family')} first knew on the day it became late, complain by ${day(by)}.`}`,
    ],
  }),
  beforeMeeting: (v: Voice) => ({
    title: html`Go to the review meeting`,
    text: [
      html`Write down before it what should stay in the plan and what should change. ${who(v, 'Your', 'The family’s')} views belong in the report. The council’s time to decide runs from the day of the meeting.`,
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

  askWhen: (facts: CouncilLate) => ({
    title: html`Ask the council when it will be done`,
    text: [html`A short email to the SEN team is enough. Ask which exception it relies on, too. Keep the answer.`],
    writing: [
      html`${facts.began} You say that an exception applies, so that ${on(facts.due)} no longer binds you. Please tell me which one and why, and by when you will ${facts.act.replace(/,$/, '')}.`,
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
      html`If not all of it has been done some days before, send the appeal, so that it arrives by ${moment(due, hour)}. The agreement does not stop that time.`,
    ],
  }),
  restAppeal: (v: Voice, due: string, hour: boolean) => ({
    title: html`Appeal about the rest, so that it arrives in time`,
    text: [
      html`What ${who(v, 'you have', 'has')} not agreed on goes to the Tribunal. The appeal must be there by ${moment(due, hour)}.`,
    ],
  }),
  /** The certificate after the mediation is still to come, and the time with it. */
  keepSafetyNetOpen: (v: Voice, form: string, month: string, part: boolean) => ({
    title: part
      ? html`Appeal about the rest, once the certificate is here`
      : html`Keep ${who(v, 'your', 'the')} right to appeal`,
    text: [
      html`${part ? 'The time to appeal' : 'The agreement does not stop the time to appeal. It'} ends ${month} after ${who(v, 'your', 'the')} certificate is issued. ${part ? html`Send the form, <span class="nb">${form}</span>, before that.` : html`If not all of it has been done some days before, send the appeal form, <span class="nb">${form}</span>.`}`,
    ],
  }),
  appealGoesOn: (v: Voice, part: boolean) => ({
    title: html`${part ? 'The appeal about the rest goes on' : 'Do not withdraw the appeal before all of it is done'}`,
    text: [
      html`The agreement does not end ${who(v, 'your', 'the')} appeal. ${part ? 'Tell the Tribunal what has been agreed.' : 'Once all of it has been done, it can be withdrawn: get advice first.'} The dates in the Tribunal’s letter stand until then.`,
    ],
  }),
  allDone: (v: Voice) => ({
    title: html`Keep the agreement and what was sent`,
    text: [
      html`If something was not done after all, take that answer back: ${who(v, 'your', 'the')} time to appeal may still run. If ${who(v, 'you disagree', 'the family disagrees')} with a new plan, that is a new decision, with dates of its own.`,
    ],
  }),
  afterEnd: (v: Voice) => ({
    title: html`Ask what help there is without a plan`,
    text: [
      html`SENDIASS knows what the school or college must still give. ${who(v, 'You', 'The family')} can ask the council for a new assessment.`,
    ],
  }),
  adviceOnDecision: {
    title: html`Get advice on the decision soon`,
    text: [
      html`If it may be wrong in law, there is a time to ask for permission to appeal. It runs from the day the decision was sent.`,
    ],
  },
  checkDone: (plan: boolean) => ({
    title: html`See that it is done`,
    text: [
      html`Note the day each thing arrives.${plan ? ' What is in the plan must be given from the day the plan is made.' : null}`,
    ],
  }),
  writeIfLate: (facts: CouncilLate, late: boolean, more: readonly CouncilLate[] = []) => ({
    title: late ? html`Write to the council now` : html`If it is late, write to the council`,
    text: [],
    writing: [
      html`${facts.began} You had to ${facts.act} by ${on(facts.due)}${inLaw(facts)}.${more.map((each) => html` You also had to ${each.act} by ${on(each.due)}${inLaw(each)}.`)} ${more.length > 0 ? 'Please do all of this' : please(facts.act)} within 7 days. If you do not, I will make a formal complaint.`,
    ],
    after: [
      html`If nothing comes: a formal complaint, then the Ombudsman. A court can also order the council to act: get advice at once.`,
    ],
  }),
  doNotDrop: (v: Voice, form: string, until: string | null, month: string, grows: boolean) => ({
    title: html`Do not let the appeal go`,
    text: [
      html`The promise does not stop the time. It ends ${until === null ? html`${month} after ${who(v, 'your', 'the')} certificate is issued` : html`on ${day(until)}${grows ? html`, or ${month} after ${who(v, 'your', 'the')} certificate is issued, whichever is later` : null}`}. If the council has not done it some days before, send the appeal form, <span class="nb">${form}</span>.`,
    ],
  }),

  checkLastDay: {
    title: html`Check the last day it happened`,
    text: [
      html`If the school’s treatment went on, the time runs from its last day. If it refused to act, it runs from the day it decided so. A later event, such as a second exclusion, has a time of its own.`,
    ],
  },
  /** As soon as the days that are left allow. */
  getAdvice: (left: number) => ({
    title: html`Get advice ${left === 0 ? 'today' : left < 4 ? 'today or tomorrow' : 'this week'}`,
    text: [
      html`The Equality Advisory and Support Service and IPSEA can tell you whether a claim is worth making. Legal aid may pay for a lawyer.`,
    ],
  }),
  claimLate: (ended: string, due: string) => ({
    title: html`Say why the claim is late`,
    text: [html`Use the claim form on the ${tribunalPage}.`],
    inForm: [
      html`The treatment ended on ${on(ended)}, so my claim was due on ${on(due)}. It is late because ${blank('your reasons, with dates')}. Please consider it (Equality Act 2010, Schedule 17, paragraph 4(3)).`,
    ],
  }),
  claimForm: (due: string, left: number) => ({
    title: left === 0 ? html`Send the claim form today` : html`Fill in the claim form, and send it in time`,
    text: [
      html`It is on the ${tribunalPage}. It must be there ${left === 0 ? 'today' : html`by ${day(due)}`}. Email is quickest. There is no fee, and no mediation certificate is needed.`,
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
  complainHealth: {
    title: html`Complain to the health service or body`,
    text: [
      html`Write to the service that gives the care, or to the NHS body that arranges it. Ask for its complaints procedure.`,
      html`If that does not settle it, there is an Ombudsman for the NHS: the Parliamentary and Health Service Ombudsman. The Ombudsman for councils does not look into it.`,
    ],
  },
  ombudsmanBy: (by: string) => ({
    title: html`Go to the Ombudsman, by ${day(by)}`,
    text: [
      html`Complain to the council first. If it will not have answered by then, ask the Ombudsman what to do. The Ombudsman can take a later complaint where there is good reason.`,
    ],
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
    text: [
      html`It sends the claim to the school and names the dates that follow. They stand, whatever day is worked out here.`,
    ],
  },
  claimLateReceived: (v: Voice) => ({
    title: html`Wait for what the Tribunal decides`,
    text: [
      html`It may still take ${who(v, 'your', 'the')} late claim. If the form does not say why it is late, write to the Tribunal now.`,
    ],
    writing: [
      html`My claim arrived late because ${blank('your reasons, with dates')}. Please consider it (Equality Act 2010, Schedule 17, paragraph 4(3)).`,
    ],
  }),
  ombudsmanLate: {
    title: html`Ask the Ombudsman all the same`,
    text: [html`It can take a late complaint where there is good reason. Say why it is late, with dates.`],
    writing: [html`I complain late because ${blank('your reasons, with dates')}. Please look into it all the same.`],
  },
  confirmInWriting: (told: string) => ({
    title: html`Ask the council to confirm it in writing`,
    text: [html`A letter or an email helps if it is not done.`],
    writing: [
      html`On ${on(told)} you told me that you will ${blank('what the council will do')} after all. Please confirm this in writing, and say by when you will do it.`,
    ],
  }),
  reinstate: (v: Voice, passed: boolean) => ({
    title: passed
      ? html`If ${who(v, 'you want', 'the family wants')} it back, ask late, and say why`
      : html`If ${who(v, 'you want', 'the family wants')} it back, ask soon`,
    text: [
      passed
        ? html`The time for it has passed, but the Tribunal can extend it. Ask in writing, with the reasons, and get advice first.`
        : html`The Tribunal can take up a withdrawn appeal again. Ask in writing, with the reason, and get advice first.`,
    ],
    writing: [
      html`Please reinstate my appeal, which I withdrew on ${blank('date')}, because ${blank('your reasons')}.${passed ? html` This is late because ${blank('your reasons, with dates')}. Please extend the time (rule 5).` : null}`,
    ],
  }),

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
}

/** What a duty is called in the first sentence, where the label is too long for it. */
export const acts = {
  'comply.amend-placement': 'name the school',
  'comply.amend-plan': 'send the amended plan',
  'review.finalise-amendments': 'send any amended plan',
} as Record<string, string>

// What a council officer, a school or an adviser is shown.
import { type Content, type Html, html } from '../../shared/html'
import type { OfficerLetter } from './facts'
import { blank, day, moment } from './writing'

export const officerSteps = {
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
  sendLate: {
    title: html`Send it now, and tell the family today`,
    text: [html`Say that it is late, and on which day it comes. Note the day it is sent.`],
  },
  respondLate: {
    title: html`Send the response today`,
    text: [html`To the Tribunal and to the family, with the reason why it is late.`],
  },
  askMoreTime: (noExceptions: boolean, law: Content) => ({
    title: html`Ask the Tribunal for more time today`,
    text: [
      html`Only the Tribunal can change the date. Give the reason and the new day.${noExceptions ? html` The exceptions for school holidays or special circumstances do not cover these duties.${law}` : null}`,
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
  sendToTribunal: (late: boolean) => ({
    title: late ? html`Send it today` : html`Send it so that it arrives by <span class="nb">5pm</span> on its day`,
    text: [
      late
        ? html`To the Tribunal and to the family, with the reason why it is late.`
        : html`To the Tribunal and to the family. The day in the Tribunal’s letter, or a later direction, stands.`,
    ],
  }),
  sendSoon: {
    title: html`Send it as soon as practicable`,
    text: [html`An exception lifts the date, not the duty. The day it is sent is the day that counts.`],
  },
  sayWhich: {
    title: html`Tell the family which exception applies, and why`,
    text: [html`Give the day on which it will be done. Keep what shows that the exception applies.`],
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
}

export const officer = {
  title: 'For officers',
  letter: 'Words for the letter to the family',
  letterNote: 'A short text with the dates, to copy.',
  copyTable: 'Copy the dates as a table',
  copyTableNote: 'For the case system or a spreadsheet.',
  law: 'Every time limit',
  lawNote: 'What each step requires, with its law.',
  many: 'Many cases at once',
  manyNote: 'The same rules as a library and a command, for case systems.',
}

/** What a duty is called to the council that has it. */
export const ownActs = {
  'comply.notify-assessment': 'confirm that you will assess',
} as Record<string, string>

/** What a duty is called after "We will". */
export const officerActs = {
  'comply.notify-assessment': 'confirm that we will assess',
} as Record<string, string>

export const officerLetter = (facts: OfficerLetter): readonly Html[] => [
  ...(facts.appeal === null ? [] : [canAppeal(facts, facts.appeal), html`Free, impartial help: your local SENDIASS.`]),
  ...facts.duties.map(({ act, due, how, ifNeeded }) =>
    how === 'late'
      ? html`We had to ${act} by ${day(due)}. It is late. We will do it by ${blank('date')}.`
      : how === 'lifted'
        ? html`We had to ${act} by ${day(due)}. An exception applies: ${blank('which, and why')}. We will do it by ${blank('date')}.`
        : html`${ifNeeded ? 'If a plan is needed, we' : 'We'} will ${act} by ${day(due)}.`,
  ),
]

function canAppeal({ certificate, contact, changedMind }: OfficerLetter, appeal: string): Html {
  const adviser =
    contact === null
      ? null
      : html` To get a mediation certificate, contact the mediation adviser by ${day(contact)}: a call or an email is enough. You do not have to mediate. If the certificate makes the time to appeal longer, the later day counts.`
  return html`${
    changedMind
      ? html`We have changed our decision. Your time to appeal against the first one still runs: an appeal must reach the Tribunal by ${moment(appeal, true)}.`
      : html`You can appeal to the Tribunal. Your appeal must reach it by ${moment(appeal, true)}.`
  }${certificate ? adviser : html` You need no mediation certificate.`}`
}

// The two dates of an appeal, for the family: what is known of them, and how they stand in the panel.
import { words } from 'site-language'
import { dayIn } from '../../flow/answers'
import { periodOf } from '../../wishes'
import type { Cell, Chip, Section } from '../blocks'
import { cellOf, movedNote, wordsCell } from '../cells'
import { chips } from '../step'
import { type Begun, begunOf, happenedOn, isAhead, isContactUnsaid, type View } from '../view'

export const APPEAL_HELP = ['sendiass', 'ipsea', 'sossen', 'tribunal'] as const

/** The two steps of an appeal, and what is known of them. */
export interface AppealFacts {
  /** Null where no certificate is needed. */
  readonly contact: Begun | null
  readonly appeal: Begun
  readonly sent: string
  /** Only the date printed on the letter is known, which stands for the day it was sent. */
  readonly printed: boolean
  /** What was sent is a plan, not a letter. */
  readonly plan: boolean
  readonly form: string
  /** The day of the certificate, once there is one. */
  readonly issued: string | null
}

/** SEND35A is the form about a refusal to assess, SEND35 the one about everything else. */
const formOf = (decision: string | undefined): string => (decision === 'refusal-to-assess' ? 'SEND35A' : 'SEND35')

export function appealFacts(view: View): AppealFacts | null {
  const { answers } = view
  const appeal = begunOf(view, 'appeal.lodge')
  const sent = dayIn(answers, 'noticeSentOn')
  if (appeal === null || sent === null) return null
  return {
    contact: begunOf(view, 'mediation.contact-adviser'),
    appeal,
    sent,
    printed: answers.letter === 'dated',
    plan: answers.decision === 'plan-content',
    form: formOf(answers.decision),
    issued: happenedOn(view, 'certificateIssuedOn'),
  }
}

/** How long there is after the certificate, as the law has it. */
export const monthOfCertificate = ({ asAt }: View): string =>
  words.period(periodOf('appeal.lodge', 'certificateIssuedOn', asAt))

/** The first date; without one to keep, what mediation would be. */
export function contactCell(view: View, contact: Begun | null): Cell {
  const { panel } = words
  const { voice } = view
  if (contact === null) return wordsCell(panel.mediation, panel.mediationChoice(voice), null, panel.mediationNote)
  const past = contact.state === 'overdue'
  const cell = cellOf(view, contact, {
    what: panel.contact(voice, past),
    notes: isAhead(contact) ? [panel.contactNote(voice)] : [],
  })
  // Nobody gave the day on which it was done.
  if (contact.state !== 'not-recorded') return cell
  return {
    ...cell,
    state: { mark: 'done', text: words.states.contactNotDated },
    notes: [panel.dayDecides],
    tone: 'done',
  }
}

/** The second date. */
export function appealCell(view: View, { contact, appeal, issued }: AppealFacts): Cell {
  const { panel } = words
  const { voice } = view
  const byCertificate = appeal.deadline.starts.some(({ event, chosen }) => chosen && event === 'certificateIssuedOn')
  const notes = isAhead(appeal)
    ? [
        movedNote(appeal),
        byCertificate ? panel.monthNote(monthOfCertificate(view)) : null,
        contact !== null && issued === null ? panel.growsNote(voice, monthOfCertificate(view)) : null,
      ]
    : appeal.state === 'overdue' && contact !== null && isContactUnsaid(view)
      ? [panel.unlessCertificate(voice, monthOfCertificate(view))]
      : []
  return cellOf(view, appeal, { what: panel.appeal(voice, appeal.state === 'overdue'), notes })
}

/** The first date and the second. Where there is no first, the appeal comes first, and mediation stands small beside it. */
export const bothCells = (view: View, facts: AppealFacts): readonly Cell[] =>
  facts.contact === null
    ? [appealCell(view, facts), { ...contactCell(view, null), tone: 'done' }]
    : [contactCell(view, facts.contact), appealCell(view, facts)]

/** What an adviser can add, whatever it is. */
export const adviserChips = ({ voice }: View): readonly Chip[] => (voice === 'adviser' ? [chips.any()] : [])

/** A plan that the council wants to end stays until an appeal can no longer be made, or is decided (CFA s.45(4)). */
export function goesOn({ timeline, voice }: View): readonly Section[] {
  const { goesOn: title, goesOnText } = words.results
  const { classification } = timeline
  const decisions = classification === null ? [] : 'parts' in classification ? classification.parts : [classification]
  const ends = decisions.some(({ kind }) => kind === 'cease-to-maintain-plan')
  return ends ? [{ title, text: [goesOnText(voice)] }] : []
}

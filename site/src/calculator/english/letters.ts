// Words to copy into a letter.
import { type Html, html } from '../../shared/html'
import type { Voice } from '../people'
import { blank, on } from './writing'

const CHILD = blank('Child’s name')

/** Whose plan it is, in a letter of the one who has it or of a parent. */
const whose = (v: Voice): Html => (v === 'young-person' ? html`My` : html`${CHILD}’s`)
const starts = (v: Voice): Html => (v === 'young-person' ? html`I start` : html`${CHILD} starts`)

/** What began the time. */
interface Began {
  readonly iso: string
  readonly event: string
  readonly voice: Voice
  /** It is still to come. */
  readonly ahead: boolean
}

interface LetterWords {
  /** Where it says more than the event does. */
  readonly began?: (began: Began) => Html
  readonly act: string
}

const LETTERS: Record<string, LetterWords> = {
  'assessment.decide': {
    began: ({ iso }) => html`You received my request for an EHC needs assessment on ${on(iso)}.`,
    act: 'send your decision',
  },
  'plan.finalise': {
    began: ({ iso }) => html`You received my request for an EHC needs assessment on ${on(iso)}.`,
    act: 'send the final plan',
  },
  'review.decide': {
    began: ({ iso, voice, ahead }) =>
      html`${whose(voice)} annual review meeting ${ahead ? 'is' : 'was'} on ${on(iso)}.`,
    act: 'send your decision',
  },
  'review.finalise-amendments': {
    began: ({ iso, voice }) =>
      html`This is about the changes to ${voice === 'young-person' ? 'my' : html`${CHILD}’s`} EHC plan. The time began on ${on(iso)}.`,
    act: 'send the final plan, or say that you will not change it,',
  },
  'review.complete': {
    began: ({ iso, voice }) => html`${whose(voice)} EHC plan was made or last reviewed on ${on(iso)}.`,
    act: 'complete the annual review',
  },
  'reassessment.decide': {
    began: ({ iso }) => html`You received my request to assess again on ${on(iso)}.`,
    act: 'send your decision',
  },
  'reassessment.finalise': {
    began: ({ iso }) => html`You told me on ${on(iso)} that you will assess again.`,
    act: 'send the final plan',
  },
  'phase-transfer.finalise-to-post-16': {
    began: ({ iso, voice }) => html`${starts(voice)} post-16 education on ${on(iso)}.`,
    act: 'send the amended plan',
  },
  'phase-transfer.finalise-other': {
    began: ({ iso, voice }) => html`${starts(voice)} the next stage of education on ${on(iso)}.`,
    act: 'send the amended plan',
  },
  'phase-transfer.finalise-between-post-16': {
    began: ({ iso, voice }) => html`${starts(voice)} a new post-16 place on ${on(iso)}.`,
    act: 'send the amended plan',
  },
  'move.transfer-plan': {
    began: ({ iso, event, voice, ahead }) =>
      event === 'awareOfMoveOn'
        ? html`You have known of ${voice === 'young-person' ? 'my' : 'our'} move since ${on(iso)}.`
        : html`${voice === 'young-person' ? 'I' : 'We'} ${ahead ? 'will move' : 'moved'} on ${on(iso)}.`,
    act: 'transfer the EHC plan to the new council',
  },
  'move.inform': {
    began: ({ iso, voice }) => html`${whose(voice)} EHC plan was transferred to you on ${on(iso)}.`,
    act: 'tell me so, and when you will review the plan,',
  },
  'move.review': {
    began: ({ iso, event, voice }) =>
      event === 'planTransferredOn'
        ? html`${whose(voice)} EHC plan was transferred to you on ${on(iso)}.`
        : html`${whose(voice)} EHC plan was made or last reviewed on ${on(iso)}.`,
    act: 'review the plan',
  },
  'comply.notify-assessment': { act: 'confirm that you will assess' },
  'comply.amend-placement': { act: 'amend section I (the school)' },
}

/** The letter about a late step, where it says more than the label does. */
export const letters = LETTERS

const OLD_COUNCIL = 'the old council’s SEN team'
const NEW_COUNCIL = 'the new council’s SEN team'
const TO: Readonly<Record<string, string>> = {
  'move.transfer-plan': OLD_COUNCIL,
  'move.inform': NEW_COUNCIL,
  'move.review': NEW_COUNCIL,
}

export const letterTo = (limit: string): string => TO[limit] ?? 'the council’s SEN team'

/** Where nobody knows when its time began. */
export const letterUnless = html`If you learnt of the move later, tell me on which day.`

export const letterBegan = (what: string, iso: string, event: string) =>
  event === 'concessionNotifiedOn'
    ? html`On ${on(iso)}, you told the Tribunal that you do not oppose the appeal.`
    : html`On ${on(iso)}, ${what}.`

/** What is late, after "The council's". */
export const nouns = {
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
} as Record<string, string>

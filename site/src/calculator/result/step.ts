// A step of the catalogue as a block: whose words they are is said above them.
import { words } from 'site-language'
import type { Content, Html } from '../../shared/html'
import type { Chip, Step } from './blocks'
import type { View } from './view'

/** A step as the catalogue has it: what to say on the phone, to write in a letter, or in a form. */
export interface StepWords {
  readonly title: Content
  readonly text: readonly Content[]
  readonly saying?: readonly Html[]
  readonly writing?: readonly Html[]
  readonly inForm?: readonly Html[]
  readonly after?: readonly Content[]
}

export function step({ voice }: View, { title, text, saying, writing, inForm, after }: StepWords): Step {
  const { steps } = words
  const others = voice === 'adviser'
  const said = saying ?? writing ?? inForm
  const label =
    saying !== undefined
      ? others
        ? steps.sayingFor
        : steps.saying
      : writing !== undefined
        ? others
          ? steps.writingFor
          : steps.writing
        : others
          ? steps.writingFormFor
          : steps.writingForm
  return {
    title,
    text,
    ...(said === undefined ? {} : { words: { label, paragraphs: said } }),
    ...(after === undefined || after.length === 0 ? {} : { after }),
  }
}

/** What was told of one letter, and of what was done about it. */
const OF_ONE_LETTER = [
  'outcome',
  'letter',
  'differs',
  'noticeSentOn',
  'noticeDatedOn',
  'decisionReversedOn',
  'contacted',
  'adviserContactedOn',
  'certificate',
  'certificateIssuedOn',
  'mediation',
  'adviserToldNoMediationOn',
  'authorityToldOfMediationOn',
  'mediationOn',
  'appealSent',
  'appealReceivedByTribunalOn',
  'hour',
] as const

/** The buttons under the dates, by what they add. */
export const chips = {
  contacted: ({ voice }: View): Chip => ({ text: words.since.chips.contacted(voice), set: { contacted: 'yes' } }),
  contactedInTime: ({ voice }: View): Chip => ({
    text: words.since.chips.contactedInTime(voice),
    set: { contacted: 'yes' },
  }),
  notContacted: ({ voice }: View): Chip => ({ text: words.since.chips.notContacted(voice), set: { contacted: 'no' } }),
  waitingCertificate: ({ voice }: View): Chip => ({
    text: words.since.chips.waitingCertificate(voice),
    set: { contacted: 'yes', certificate: 'not-yet' },
  }),
  certificateThere: ({ voice }: View): Chip => ({
    text: words.since.chips.certificateThere(voice),
    set: { certificate: 'yes' },
  }),
  certificate: (): Chip => ({ text: words.since.chips.certificate, set: { certificate: 'yes' } }),
  addContactDay: (): Chip => ({ text: words.since.chips.addContactDay, at: 'contactedOn' }),
  appealSent: ({ voice }: View): Chip => ({ text: words.since.chips.appealSent(voice), set: { appealSent: 'yes' } }),
  otherDay: (): Chip => ({ text: words.since.chips.otherDay, at: 'sent' }),
  event: (text: string, event: string): Chip => ({ text, at: `event.${event}` }),
  at: (text: string, at: string, set?: Readonly<Record<string, string>>): Chip => ({
    text,
    at,
    ...(set === undefined ? {} : { set }),
  }),
  /** A letter or a plan after another one: what was told of the first is not said of the second. */
  instead: (text: string, at: string, set: Readonly<Record<string, string>>): Chip => ({
    text,
    at,
    set: { ...Object.fromEntries(OF_ONE_LETTER.map((key) => [key, ''])), ...set },
  }),
  any: (): Chip => ({ text: words.since.chips.any, at: 'any' }),
}

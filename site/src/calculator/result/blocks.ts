// What an answer is made of, whoever draws it: the sentence to take away, the dates, what to do, what else there is.

import type { HelpId } from '../../help/list'
import type { Content } from '../../shared/html'
import type { Mark } from '../../shared/icons'

export type When =
  | { readonly iso: string; readonly hour: boolean }
  /** Big words where there is no date. */
  | { readonly words: string }

export interface StateLine {
  readonly mark: Mark
  readonly text: Content
  /** On paper, where "8 days late" would be wrong tomorrow. */
  readonly printed?: Content
}

export interface Cell {
  readonly what: Content
  readonly when: When
  readonly state: StateLine | null
  readonly notes: readonly Content[]
  /** `done` shrinks, `past` is what was missed, `open` stands out beside it. */
  readonly tone: 'plain' | 'done' | 'past' | 'open'
  /** The entry it shows, whose reasons belong under it. */
  readonly entry: string | null
}

/** A link that adds or changes an answer. */
export interface Chip {
  readonly text: string
  /** Answers to add, and the question to go to; without one, the next that is open. */
  readonly set?: Readonly<Record<string, string>>
  readonly at?: string
}

export interface WordsToSay {
  readonly label: string
  readonly paragraphs: readonly Content[]
}

export interface Step {
  readonly title: Content
  readonly text: readonly Content[]
  readonly words?: WordsToSay
  /** After the words. */
  readonly after?: readonly Content[]
  readonly chip?: Chip
}

export interface Section {
  readonly title: string
  readonly text: readonly Content[]
  readonly chip?: Chip
}

export interface Answer {
  readonly title: Content
  /** Whose right it is, above the dates. */
  readonly whose?: Content
  /** Below the dates, which must not need a scroll. */
  readonly lead?: Content
  readonly tone: 'open' | 'late' | 'wait' | 'done'
  readonly cells: readonly Cell[]
  readonly since: { readonly label: Content; readonly chips: readonly Chip[] }
  readonly steps: readonly Step[]
  readonly sections: readonly Section[]
  readonly help: readonly HelpId[]
  /** Over the reasons, where they answer more than why. */
  readonly whyTitle?: string
  /** Said before the reasons for each date. */
  readonly why?: readonly Content[]
  /** One click away, besides the folds that every answer has. */
  readonly folds?: readonly Section[]
  /** An officer's words for the letter to the family. */
  readonly letter?: readonly Content[] | undefined
}

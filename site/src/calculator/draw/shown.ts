// Everything that a drawn answer is made from.
import type { Content } from '../../shared/html'
import type { Told } from '../flow/told'
import type { Answer } from '../result/blocks'
import type { View } from '../result/view'

export interface Shown {
  readonly view: View
  readonly answer: Answer
  readonly told: readonly Told[]
  /** Doubts about a date, with where to change it. */
  readonly doubts: readonly { readonly text: string; readonly at: string }[]
  /** What a link held and this page cannot read. */
  readonly dropped: readonly string[]
  readonly caseLine: Content
  /** The name that the link carries. */
  readonly name: string | null
  /** Something can be put into a calendar. */
  readonly hasDates: boolean
  /** The reader's own are among them. */
  readonly hasOwnDates: boolean
  /** The link keeps the day that it shows. */
  readonly pinned: boolean
  readonly hrefOf: (at: string | null, set?: Readonly<Record<string, string>>) => string
  readonly todayHref: string
}

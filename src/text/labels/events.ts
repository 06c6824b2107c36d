// What happened, or is still to come.
import type { Trigger } from '../../law/events'
import { isNotice } from '../../law/notices'
import type { Catalogue } from '../english'

const phraseOf = (trigger: Trigger, words: Catalogue): string =>
  isNotice(trigger) ? words.notices[trigger] : words.events[trigger]

/** `the council sent the final plan`. */
export const happened = (trigger: Trigger, words: Catalogue): string => inPast(phraseOf(trigger, words))

/** `the council sends the final plan`. */
export const happens = (trigger: Trigger, words: Catalogue): string =>
  phraseOf(trigger, words).replace(/\{.*?\|(.*?)\}/g, '$1')

/** The first of the two forms of a phrase: `the council {sent|sends} the final plan`. */
export const inPast = (phrase: string): string => phrase.replace(/\{(.*?)\|.*?\}/g, '$1')

// Who a sentence speaks to, and of: the reader is the parent or young person.
import type { Actor } from '../../law/actors'
import type { Force } from '../../law/counts'
import type { Group } from '../../law/limit'
import type { Catalogue } from '../english'

/** Whose steps are always the reader's own. */
const READERS: readonly Actor[] = [
  'parent-or-young-person',
  'appropriate-person',
  'parent-or-pupil',
  'complainant',
  'claimant',
]

/** Whether the reader is the one who acts: what each party has to do is also the reader's, what either may do is not. */
export const isReader = (actor: Actor, force: Force): boolean =>
  READERS.includes(actor) || (actor === 'party' && force === 'must')

/** The subject of a sentence about an actor. */
export const subjectOf = (actor: Actor, force: Force, words: Catalogue): string =>
  isReader(actor, force) ? words.you : words.actors[actor]

/** Who has to leave the reader time. */
export const giverOf = (group: Group, words: Catalogue): string =>
  words.actors[group === 'detained' ? 'home-authority' : 'local-authority']

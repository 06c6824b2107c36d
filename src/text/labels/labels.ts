// A label for each id, for a column, a heading or a list. Each takes of a catalogue what it needs, so that a page that
// prints one kind of label loads the words of no other.
import type { State } from '../../deadlines/status'
import type { Side } from '../../law/actors'
import type { Assumption, CountingRuleId } from '../../law/counting-rules'
import type { DisputeKind, PlanSection } from '../../law/dispute-kinds'
import type { EventName } from '../../law/events'
import type { Group } from '../../law/limit'
import type { LimitId } from '../../law/time-limits'
import type { Catalogue } from '../english'
import { actors, sides, actorLabel as subject } from '../english/actors'
import { events } from '../english/events'
import { assumptions, kinds, rules, sections, states } from '../english/labels'
import { capital } from '../english/language'
import { groups, limits } from '../english/limits'
import { inPast } from './events'
import { wordsFor } from './lookup'

const invalid = 'invalid-input'

/**
 * Who has to act.
 *
 * @throws TimescalesError `invalid-input`
 * @example actorLabel('local-authority') // 'council'
 */
export const actorLabel = (
  actor: string,
  catalogue: Pick<Catalogue, 'actors' | 'actorLabel'> = { actors, actorLabel: subject },
): string =>
  catalogue.actorLabel({
    actor: wordsFor(catalogue.actors, actor as keyof Catalogue['actors'], {
      what: 'an actor of a time limit',
      code: invalid,
    }),
  })

/**
 * Whose a time limit is.
 *
 * @throws TimescalesError `invalid-input`
 * @example sideLabel('authority') // 'council'
 */
export const sideLabel = (side: Side, catalogue: Pick<Catalogue, 'sides'> = { sides }): string =>
  wordsFor(catalogue.sides, side, { what: 'a side', code: invalid })

/**
 * The stage of a case that a time limit belongs to.
 *
 * @throws TimescalesError `invalid-input`
 * @example groupLabel('review') // 'Annual review'
 */
export const groupLabel = (group: Group, catalogue: Pick<Catalogue, 'groups'> = { groups }): string =>
  wordsFor(catalogue.groups, group, { what: 'a group of time limits', code: invalid })

/**
 * What a time limit asks for.
 *
 * @throws TimescalesError `unknown-limit`
 * @example limitLabel('appeal.lodge') // 'Get the appeal to the Tribunal'
 */
export const limitLabel = (
  limit: LimitId,
  catalogue: Pick<Catalogue, 'capital' | 'limits'> = { capital, limits },
): string =>
  catalogue.capital({ text: wordsFor(catalogue.limits, limit, { what: 'a time limit', code: 'unknown-limit' }) })

/**
 * What happened, as after "on that day".
 *
 * @throws TimescalesError `unknown-event`
 * @example eventLabel('noticeSentOn') // 'the council sent the letter with its decision'
 */
export const eventLabel = (event: EventName, catalogue: Pick<Catalogue, 'events'> = { events }): string =>
  inPast(wordsFor(catalogue.events, event, { what: 'an event', code: 'unknown-event' }))

/**
 * How a time limit stands.
 *
 * @throws TimescalesError `invalid-input`
 * @example stateLabel('met-late') // 'done late'
 */
export const stateLabel = (state: State, catalogue: Pick<Catalogue, 'states'> = { states }): string =>
  wordsFor(catalogue.states, state, { what: 'a state of a time limit', code: invalid })

/**
 * What is in dispute.
 *
 * @throws TimescalesError `unknown-kind`
 * @example kindLabel('plan-content') // 'what the plan says'
 */
export const kindLabel = (kind: DisputeKind, catalogue: Pick<Catalogue, 'kinds'> = { kinds }): string =>
  wordsFor(catalogue.kinds, kind, { what: 'a kind of dispute', code: 'unknown-kind' })

/**
 * A section of an EHC plan.
 *
 * @throws TimescalesError `invalid-input`
 * @example sectionLabel('I') // 'section I: placement'
 */
export const sectionLabel = (section: PlanSection, catalogue: Pick<Catalogue, 'sections'> = { sections }): string =>
  wordsFor(catalogue.sections, section, { what: 'a section of an EHC plan', code: invalid })

/**
 * How days are counted.
 *
 * @throws TimescalesError `invalid-input`
 * @example ruleLabel('roll-to-working-day') // 'moves to the next working day'
 */
export const ruleLabel = (rule: CountingRuleId, catalogue: Pick<Catalogue, 'rules'> = { rules }): string =>
  wordsFor(catalogue.rules, rule, { what: 'a counting rule', code: invalid })

/**
 * What a result takes as given.
 *
 * @throws TimescalesError `invalid-input`
 * @example assumptionLabel('received-by-17:00') // 'it came by 5pm'
 */
export const assumptionLabel = (id: Assumption, catalogue: Pick<Catalogue, 'assumptions'> = { assumptions }): string =>
  wordsFor(catalogue.assumptions, id, { what: 'an assumption', code: invalid })

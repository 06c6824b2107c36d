// A label for each id, for a column, a heading or a list.
import type { State } from '../../deadlines/status'
import type { Side } from '../../law/actors'
import type { Assumption, CountingRuleId } from '../../law/counting-rules'
import type { DisputeKind, PlanSection } from '../../law/dispute-kinds'
import type { EventName } from '../../law/events'
import type { Group } from '../../law/limit'
import type { LimitId } from '../../law/time-limits'
import { type Catalogue, english } from '../english'
import { inPast } from './events'
import { wordsFor } from './lookup'

const invalid = 'invalid-input'

/**
 * Who has to act.
 *
 * @throws TimescalesError `invalid-input`
 * @example actorLabel('local-authority') // 'council'
 */
export const actorLabel = (actor: string, catalogue: Catalogue = english): string =>
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
export const sideLabel = (side: Side, catalogue: Catalogue = english): string =>
  wordsFor(catalogue.sides, side, { what: 'a side', code: invalid })

/**
 * The stage of a case that a time limit belongs to.
 *
 * @throws TimescalesError `invalid-input`
 * @example groupLabel('review') // 'Annual review'
 */
export const groupLabel = (group: Group, catalogue: Catalogue = english): string =>
  wordsFor(catalogue.groups, group, { what: 'a group of time limits', code: invalid })

/**
 * What a time limit asks for.
 *
 * @throws TimescalesError `unknown-limit`
 * @example limitLabel('appeal.lodge') // 'Get the appeal to the Tribunal'
 */
export const limitLabel = (limit: LimitId, catalogue: Catalogue = english): string =>
  catalogue.capital({ text: wordsFor(catalogue.limits, limit, { what: 'a time limit', code: 'unknown-limit' }) })

/**
 * What happened, as after "on that day".
 *
 * @throws TimescalesError `unknown-event`
 * @example eventLabel('noticeSentOn') // 'the council sent the letter with its decision'
 */
export const eventLabel = (event: EventName, catalogue: Catalogue = english): string =>
  inPast(wordsFor(catalogue.events, event, { what: 'an event', code: 'unknown-event' }))

/**
 * How a time limit stands.
 *
 * @throws TimescalesError `invalid-input`
 * @example stateLabel('met-late') // 'done late'
 */
export const stateLabel = (state: State, catalogue: Catalogue = english): string =>
  wordsFor(catalogue.states, state, { what: 'a state of a time limit', code: invalid })

/**
 * What is in dispute.
 *
 * @throws TimescalesError `unknown-kind`
 * @example kindLabel('plan-content') // 'what the plan says'
 */
export const kindLabel = (kind: DisputeKind, catalogue: Catalogue = english): string =>
  wordsFor(catalogue.kinds, kind, { what: 'a kind of dispute', code: 'unknown-kind' })

/**
 * A section of an EHC plan.
 *
 * @throws TimescalesError `invalid-input`
 * @example sectionLabel('I') // 'section I: placement'
 */
export const sectionLabel = (section: PlanSection, catalogue: Catalogue = english): string =>
  wordsFor(catalogue.sections, section, { what: 'a section of an EHC plan', code: invalid })

/**
 * How days are counted.
 *
 * @throws TimescalesError `invalid-input`
 * @example ruleLabel('roll-to-working-day') // 'moves to the next working day'
 */
export const ruleLabel = (rule: CountingRuleId, catalogue: Catalogue = english): string =>
  wordsFor(catalogue.rules, rule, { what: 'a counting rule', code: invalid })

/**
 * What a result takes as given.
 *
 * @throws TimescalesError `invalid-input`
 * @example assumptionLabel('received-by-17:00') // 'it came by 5pm'
 */
export const assumptionLabel = (id: Assumption, catalogue: Catalogue = english): string =>
  wordsFor(catalogue.assumptions, id, { what: 'an assumption', code: invalid })

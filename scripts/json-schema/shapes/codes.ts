// The codes that results hold. Where the core has no table of them, the compiler holds these lists complete.
import {
  type Assumption,
  type CertificateReason,
  type Counting,
  countingRules,
  type Deadline,
  type ErrorCode,
  type MediationRight,
  type NoAppealReason,
  notices,
  type Party,
  type Period,
  type Scope,
  type Side,
  type State,
  timeLimits,
  type Verified,
} from 'send-dispute-timescales'
import * as v from 'valibot'
import { send35Cautions } from '../../../src/edges/send35/cautions'
import { eventNames, kinds, namesIn, provisionNames } from './names'

export { entry, exception, limit } from './case-file'

const rows = Object.values(timeLimits)

export const event = v.picklist(eventNames)
/** An event, or the notice of one kind of dispute. */
export const trigger = v.picklist([...eventNames, ...namesIn(notices)])
export const kind = v.picklist(kinds)
export const provision = v.picklist(provisionNames)
export const countingRule = v.picklist(namesIn(countingRules))
export const actor = v.picklist([...new Set(rows.map((row) => row.actor))])
export const act = v.picklist([...new Set(rows.map((row) => row.act))])

const codes = <T extends string>(all: Record<T, 0>) => v.picklist(namesIn(all))

export const state = codes<State>({
  'not-started': 0,
  'not-due': 0,
  'due-today': 0,
  waiting: 0,
  overdue: 0,
  relieved: 0,
  met: 0,
  'met-late': 0,
  'met-time-unknown': 0,
  lapsed: 0,
  'not-recorded': 0,
  'not-applicable': 0,
})
export const assumption = codes<Assumption>({
  'working-day-assumed': 0,
  'certificate-needed': 0,
  'could-be-earlier': 0,
  'upper-tribunal-day-for-day': 0,
  'notice-sent-with-decision': 0,
  'directed-lodging-date-stands': 0,
  'received-by-17:00': 0,
})
export const side = codes<Side>({ family: 0, authority: 0, other: 0 })
export const verified = codes<Verified>({ statute: 0, 'as-made': 0, guidance: 0, recollection: 0 })
export const holidays = codes<Deadline['holidays']>({ published: 0, supplied: 0, projected: 0, 'not-used': 0 })
export const unit = codes<Period['unit']>({ days: 0, weeks: 0, months: 0, 'working-days': 0 })
export const counting = codes<Counting>({
  'event-day-excluded': 0,
  'event-day-counts': 0,
  'at-least-before': 0,
  'before-date': 0,
})
export const scope = codes<Scope>({ education: 0, health: 0, 'social-care': 0 })
export const certificateReason = codes<CertificateReason>({
  'educational-appeal': 0,
  'placement-only': 0,
  'no-appeal-right': 0,
  'outside-mediation-scheme': 0,
})
export const noAppealReason = codes<NoAppealReason>({
  'health-or-social-care-alone': 0,
  'section-without-appeal': 0,
  'not-final-yet': 0,
  'claim-not-appeal': 0,
  'disagreement-resolution': 0,
  'statements-ended': 0,
  'detained-person': 0,
})
export const mediationArranger = v.picklist(['local-authority', 'commissioning-body'])
export const mediationRight = codes<MediationRight>({
  free: 0,
  'voluntary-for-the-family': 0,
  'authority-attends-with-someone-who-can-decide': 0,
  'supporter-may-come': 0,
  'travel-and-expenses-payable': 0,
})
export const party = codes<Party>({
  'parent-or-young-person': 0,
  'local-authority': 0,
  'governing-body': 0,
  'early-years-provider': 0,
  school: 0,
  academy: 0,
  'further-education-institution': 0,
  'post-16-institution': 0,
  'health-commissioning-body': 0,
})
export const errorCode = codes<ErrorCode>({
  'invalid-date': 0,
  'unknown-limit': 0,
  'unknown-kind': 0,
  'unknown-event': 0,
  'missing-date': 0,
  'contradictory-dates': 0,
  'not-in-force': 0,
  'beyond-calendar': 0,
  'invalid-input': 0,
})
export const send35Caution = v.picklist(send35Cautions)

// How a step stands.
import { html } from '../../shared/html'
import { capital, day, on, plural } from './writing'

export const asAt = {
  today: (iso: string) => html`As things stand today, ${day(iso)}.`,
  past: (iso: string) => html`As things stood on ${day(iso)}.`,
  later: (iso: string) => html`As things will stand on ${day(iso)}, if nothing else happens.`,
  showToday: 'Show today',
}

const UNSAID = {
  sent: ', not recorded as sent',
  come: ', not recorded as received',
  done: ', not recorded as done',
} as const

/** How a step stands. `late` counts days; `left` too. */
export const states = {
  left: (n: number, others: boolean) => `${plural(n, 'day')} left${others ? ' for the council' : ''}`,
  today: (hour: boolean) => (hour ? 'Today, until 5pm' : 'Today'),
  waiting: 'Waiting for the certificate',
  waitingYou: 'Waiting for your certificate',
  late: (n: number) => (n === 0 ? 'Late since 5pm today' : `${plural(n, 'day')} late`),
  /** A day of the Tribunal's letter, where nobody has said whether it was kept. */
  ago: (n: number, unsaid: 'sent' | 'come' | 'done' | null) =>
    `${n === 0 ? 'Today at 5pm' : `${plural(n, 'day')} ago`}${unsaid === null ? '' : UNSAID[unsaid]}`,
  printed: 'Passed',
  met: (iso: string | null) => (iso === null ? html`Done in time` : html`Done in time, on ${on(iso)}`),
  metByFive: (iso: string) => html`Done on ${on(iso)}, in time if it arrived by 5pm`,
  metLate: (n: number, iso: string) =>
    n === 0 ? html`Done after 5pm on the last day, ${on(iso)}` : html`Done ${plural(n, 'day')} late, on ${on(iso)}`,
  metUnknown: (iso: string | null) =>
    iso === null
      ? html`Done, day not given`
      : html`Done on ${on(iso)}, in time or not: that depends on the certificate`,
  contactNotDated: 'Done, day not given',
  passed: (n: number) => `Passed ${plural(n, 'day')} ago`,
  onlyIfNoPlan: 'Only if there will be no plan',
  relieved: 'Lifted: as soon as practicable',
  notNeeded: 'No longer needed',
  notStarted: 'Not begun',
  notRecorded: (family: boolean) => (family ? 'Day not given' : 'Not recorded in this file'),
  beginsOnceKnown: 'Begins when the old council knows',
  dayNotKnown: 'The day is not known yet',
  noDay: 'No fixed day. Ask as soon as you can',
  nowDue: 'Now',
}

export const exceptionTo = (step: string) => `${step}: does an exception apply?`

/** An exception as the head of a choice: the library's own word for it. */
export const exceptionName = (label: string) => capital(label)

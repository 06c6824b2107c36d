// The frame of every page: its title, the first question, buttons, and the answers at its foot.
import { html } from '../../shared/html'
import { isForFamily, type Voice } from '../people'
import { dayMonth, long, MONTHS, moment, on, plain, WEEKDAYS, weekday } from './writing'

const UNITS: Record<string, string> = { days: 'day', weeks: 'week', months: 'month', 'working-days': 'working day' }

export const language = 'en-GB'

export const date = {
  /** Over the big date: `5pm on Tuesday`. */
  dayLine: (iso: string, hour: boolean) => (hour ? `5pm on ${weekday(iso)}` : weekday(iso)),
  months: MONTHS,
  weekdays: WEEKDAYS,
  plain,
  long,
  weekday,
  dayMonth,
  moment,
  hour: '5pm',
}

export const frame = {
  name: 'SEND dispute timescales',
  skip: 'Skip to main content',
  siteMenu: 'Site',
  menu: { dates: 'Your dates', guides: 'Guides', law: 'The law', search: 'Search' },
  help: 'Get help',
  about:
    'Independent and free. Not a government service, a council, the Tribunal or a charity, and not legal advice. For England only.',
  lawRead: (iso: string) => html`Law last read on ${on(iso)}.`,
  private: 'Nothing you do here is sent anywhere.',
  covered: 'What is covered',
  mistake: 'Report a mistake',
  developers: 'For developers',
  licences: 'Licences',
  titleOf: (page: string) => `${page} – SEND dispute timescales`,
  errorTitle: (page: string) => `Error: ${page}`,
}

export const start = {
  title: 'How long do I have?',
  tab: 'Work out your SEND dates',
  description:
    'Time limits for appeals, mediation and what the council must do, about special educational needs in England.',
  lead: 'Time limits for appeals, mediation and what the council must do, about special educational needs (SEND) in England. A few short questions, then your dates.',
  facts: ['Free, no account, no names needed', 'Your answers stay on this device'],
  next: 'Continue',
  talk: 'Rather talk to someone?',
  withoutScript: {
    title: 'Count your dates by hand',
    text: 'This page works out dates with JavaScript, and your browser does not run it. Each of these guides shows how to count them by hand.',
  },
}

export const buttons = {
  continue: 'Continue',
  show: (voice: Voice) => (isForFamily(voice) && voice !== 'adviser' ? 'Show my dates' : 'Show the dates'),
  save: 'Save',
  back: 'Back',
  change: 'Change',
  changeAnswers: 'Change answers',
  copyWords: 'Copy these words',
  copied: 'Copied',
  copyByHand: 'The words are selected: copy them by hand',
  copyCode: 'Copy',
}

export const yourAnswers = 'Your answers'

/** `one month`, `2 months`, `30 working days`. */
export const period = ({ n, unit }: { readonly n: number; readonly unit: string }): string =>
  `${n === 1 ? 'one' : n} ${UNITS[unit]}${n === 1 ? '' : 's'}`

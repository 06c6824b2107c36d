// What to keep, and the folds below the result.
import { html } from '../../shared/html'
import type { Voice } from '../people'
import { list, moment, on, who } from './writing'

export const keep = {
  title: 'Keep these dates',
  page: 'Keep this page',
  file: 'For the case file',
  calendar: 'Add to my calendar',
  print: 'Print one page',
  copy: 'Copy the link',
  copied: 'The link was copied.',
  copyByHand: 'The link is selected: copy it by hand',
  linkLabel: 'Link to these dates',
  note: 'The link holds your answers. Open it on any day, and it shows how things stand then. Anyone who has it can read them.',
  fileNote:
    'The calendar file has one entry for each date, with its reason. The link holds the answers, and opens as of the day it is opened.',
  pin: 'Keep this day in the link, for a file note',
  pinned: 'The link now keeps this day. Copy it for your file.',
  unpinned: 'The link no longer keeps this day. It shows the day it is opened.',
  calendarTitle: 'Add to my calendar',
  caseName: 'A name for these dates',
  caseNameHint: 'It stands in the titles of the calendar entries. No full names. You can leave it empty.',
  nameInLink: 'Put the name in the link, too',
  which: 'Which dates?',
  mine: (v: Voice) => who(v, 'Only my dates', v === 'adviser' ? 'Only the family’s dates' : 'Only our dates'),
  everybody: 'Everybody’s dates',
  save: 'Save the calendar file',
  saved:
    'A file, send-dates.ics, was saved. Open it to add the dates. When something changes, do it again here or from this page’s link, under the same name: the entries are brought up to date. Anywhere else, delete the old entries first.',
  calendarName: (about: string) => `SEND dates: ${about}`,
}

export const folds = {
  label: 'More about these dates',
  sure: {
    statute: null,
    'as-made': 'How sure: some of the law was read as first made, with its changes.',
    guidance: 'How sure: for some of it we read guidance, not the text itself.',
    recollection: 'How sure: some of it was not checked against the text. Ask before you rely on it.',
  } as Record<string, string | null>,
  both: 'Both dates',
  why: 'Why these dates',
  whyOne: 'Why this date',
  whyNotLate: (v: Voice) => who(v, 'Why your time has not run out', 'Why the time has not run out'),
  council: 'What the council must do next',
  others: 'What the others must do',
  family: 'The family’s dates',
  every: 'Every date in this case',
  told: 'What you told us',
  councilLate: 'If the council is late, what the family can do',
  count: (open: number, done: number, notBegun: number) =>
    list(
      [
        open > 0 ? `${open} open` : '',
        done > 0 ? `${done} done` : '',
        notBegun > 0 ? `${notBegun} not begun` : '',
      ].filter(Boolean),
      'and',
    ).replace(/ and /, ', '),
  certificate: 'Appeal, certificate and mediation',
  claim: 'The claim',
  picture: { today: 'today', past: 'the day this is seen from', counted: 'the time as counted ends' },
  columns: { what: 'What', who: 'Who', due: 'Last day', state: 'State' },
  notBegun: 'Not begun',
  by: (iso: string, hour: boolean) => moment(iso, hour),
  lawAndDays: (law: string, holidays: string, version: string) =>
    html`The law was last read on ${on(law)}, the bank holidays were checked on ${on(holidays)}. Worked out with send-dispute-timescales ${version}, in your browser.`,
  councilLateText: [
    'Write to the council, complain, and go to the Ombudsman.',
    'Ask the High Court for a judicial review: promptly, and with advice.',
  ],
}

export const sheetFoot = (law: string) =>
  html`Worked out with SEND dispute timescales. The law was last read on ${on(law)}. Not legal advice. To see it as of another day, open the page again with the same answers.`

export const judgeCanExtend = 'A judge can give more time, even when a date has passed.'

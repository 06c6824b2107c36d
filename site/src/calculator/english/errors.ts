// What keeps an answer from being read, and what may be a slip.
import type { DateProblem, Doubt } from '../dates/checks'
import { capital, list, MONTHS, plain, plural } from './writing'

export const errors = {
  title: 'There is a problem',
  prefix: 'Error:',
  nothingChosen: {
    who: 'Choose who you are',
    what: 'Choose what has happened',
    other: 'Choose an answer',
    ticks: 'Choose what it tells the council to do',
  },
  date: (the: string, problem: DateProblem): string => {
    switch (problem.code) {
      case 'empty':
        return `Enter ${the}`
      case 'incomplete':
        return `${capital(the)} must include a ${list(problem.missing.map((part) => part))}`
      case 'unreadable':
        return {
          day: 'Enter the day as a number, for example 3',
          month: 'Enter the month as a number or a name, for example 6 or June',
          year: 'Enter the year as a number, for example 2026',
        }[problem.part]
      case 'no-such-month':
        return `There is no month ${problem.month}. The day comes first, then the month`
      case 'short-year':
        return 'Enter all four figures of the year, for example 2026'
      case 'no-such-day':
        return `There is no ${problem.day} ${MONTHS[problem.month - 1]}${problem.month === 2 && problem.day === 29 ? ` ${problem.year}` : ''}. Check the day and the month`
      case 'in-the-future':
        return `${capital(the)} must be today or earlier. You entered ${plain(problem.iso)}.`
    }
  },
  order: (later: string, laterOn: string, earlier: string, earlierOn: string) =>
    `${capital(later)} (${plain(laterOn)}) cannot be before ${earlier} (${plain(earlierOn)}). Change one of them`,
  beforeTheLaw: 'The law does not reach back before 1 September 2014',
  beyondTheCalendar: 'Bank holidays are not known that far ahead or back. Check the year',
  doesNotFit: (the: string) => `${capital(the)} does not fit the other answers. Change it, or leave it out`,
  refused: 'These answers do not fit together. Change one of them',
  dropped: (names: readonly string[]) =>
    `The link held something that this page cannot read, and it was left out${names.length > 0 ? `: ${list(names)}` : ''}.`,
}

export const doubt = (the: string, { code, iso, ...more }: Doubt): string => {
  switch (code) {
    case 'sunday':
      return `${capital(the)}, ${plain(iso)}, was a Sunday. Is the day right?`
    case 'bank-holiday':
      return `${capital(the)}, ${plain(iso)}, was a bank holiday. Is the day right?`
    case 'long-ago':
      return `${capital(the)}, ${plain(iso)}, is ${plural((more as { months: number }).months, 'month')} ago. Is the year right?`
    case 'before-the-contact':
      return `${capital(the)}, ${plain(iso)}, is before the adviser was contacted, ${plain((more as { contacted: string }).contacted)}. Are both days right?`
    case 'before-the-law':
      return `${capital(the)} is ${plain(iso)}. The law began on 1 September 2014.`
  }
}

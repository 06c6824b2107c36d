// A case to look at: a table for a terminal, dates for a calendar, a picture.

export { type CalendarFileOptions, toCalendar } from './calendar/calendar'
export { timelineFor } from './one-side'
export { type SvgOptions, toSvg } from './svg/svg'
export { type TableOptions, toTable } from './table'

// The last day to lodge an appeal two months after the notice, written by hand with luxon: the date and nothing else.
import { DateTime } from 'luxon'
import { isHoliday } from './working-days.mjs'

const isWorkingDay = (day) => day.weekday <= 5 && !isHoliday.has(day.toISODate())

/** 25 December to 1 January, and August. */
const isLeftOut = ({ month, day }) => month === 8 || (month === 12 && day >= 25) || (month === 1 && day === 1)

export function luxonAppealLodge(noticeSentOn) {
  let end = DateTime.fromISO(noticeSentOn).plus({ months: 2 })
  while (isLeftOut(end)) end = end.plus({ days: 1 })
  while (!isWorkingDay(end)) end = end.plus({ days: 1 })
  return end.toISODate()
}

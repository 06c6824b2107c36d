// What three date boxes do while someone types: read the day back, and take a whole date that is pasted or typed.
import { words } from 'site-language'

import { todayInLondon } from '../dates/days'
import { DATE_PARTS, readTyped, readWhole, type TypedDate } from '../dates/typed'

export function enliven(page: HTMLElement): void {
  for (const boxes of page.querySelectorAll<HTMLElement>('[data-date]')) enlivenDate(boxes)
}

function enlivenDate(boxes: HTMLElement): void {
  const [day, month, year] = [...boxes.querySelectorAll('input')]
  const key = boxes.dataset.date ?? ''
  const echo = document.getElementById(`${key}-echo`)
  if (!day || !month || !year || echo === null) return
  const inputs = { day, month, year }
  const typed = (): TypedDate => ({ day: day.value, month: month.value, year: year.value })
  const fill = (whole: TypedDate): void => {
    for (const part of DATE_PARTS) inputs[part].value = whole[part]
  }
  // Nothing is judged here: half a date says nothing.
  const readBack = (): void => {
    const reading = readTyped(typed(), words.date.months)
    const said =
      'problem' in reading
        ? ''
        : (reading.iso > todayInLondon() ? words.dates.readBackPlanned(reading.iso) : words.dates.readBack(reading.iso))
            .html
    if (echo.innerHTML !== said) echo.innerHTML = said
  }
  boxes.addEventListener('input', readBack)
  // A whole date in one box goes into all three once the box is left.
  boxes.addEventListener('focusout', (event) => {
    const whole = readWhole((event.target as HTMLInputElement).value, words.date.months)
    if (whole !== null) fill(whole)
    readBack()
  })
  boxes.addEventListener('paste', (event) => {
    const whole = readWhole(event.clipboardData?.getData('text') ?? '', words.date.months)
    if (whole === null) return
    event.preventDefault()
    fill(whole)
    readBack()
    year.focus()
  })
  readBack()
}

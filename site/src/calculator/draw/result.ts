// An answer as a page: the sentence, the dates, what to do, who helps, what to keep, and what is one click away.
import { words } from 'site-language'
import { type Content, type Html, html } from '../../shared/html'
import { marks } from '../../shared/icons'
import { isFamily, isForFamily } from '../people'
import type { Answer, Cell, Chip, Section, Step, When } from '../result/blocks'
import { isOwn, type View } from '../result/view'
import { droppedLine } from './dropped'
import { foldsOf, TOLD } from './folds'
import { helpList } from './help'
import type { Shown } from './shown'

export function resultPage(shown: Shown): Html {
  const { answer, view, caseLine, name } = shown
  return html`<p class="case">${name !== null && html`<strong>${name}</strong> · `}${caseLine}\u2002 <a class="no-print" href="#${TOLD}">${words.buttons.changeAnswers}</a></p>
<h1 tabindex="-1" id="result"${isLong(answer.title) && html` class="long"`}>${answer.title}</h1>
${leadOf(answer.whose)}
${notes(shown)}
${panel(shown)}
${leadOf(answer.lead)}
${asAt(shown)}
${since(shown)}
<div class="cols"><div>
${steps(answer.steps, shown)}
${answer.sections.map((section) => sectionOf(section, shown))}
</div><div class="cols__help">${isForFamily(view.voice) ? helpList(answer.help, words.help.title, view.voice === 'adviser') : officerHelp(answer)}</div><div>
${keep(shown)}
<section aria-label="${words.folds.label}">${foldsOf(shown)}</section>
<p class="print-only sheet-foot">${words.sheetFoot(view.timeline.computedWith.law)}</p></div></div>`
}

/** A sentence with two dates, which would leave no room for the dates themselves on a phone. */
const isLong = (title: Content): boolean => html`${title}`.html.replace(/<[^>]+>/g, '').length > 70

const leadOf = (said: Content): Content => (said ? html`<p class="lead">${said}</p>` : null)

function notes({ doubts, dropped, hrefOf }: Shown): Content {
  if (doubts.length === 0 && dropped.length === 0) return null
  return html`<div class="note">${droppedLine(dropped)}${doubts.map(
    ({ text, at }) => html`<p>${text} <a class="no-print" href="${hrefOf(at)}">${words.buttons.change}</a></p>`,
  )}</div>`
}

function panel({ answer: { cells, tone }, view }: Shown): Content {
  if (cells.length === 0) return null
  // Numbers say "first this, then that", so they stand before the reader's own steps alone.
  const own = view.timeline.entries.filter((entry) => isOwn(view, entry)).map(({ id }) => id)
  const numbered = cells.length > 1 && cells.every(({ entry }) => entry !== null && own.includes(entry))
  const wide = tone === 'wait' && cells.length === 2
  return html`<ol class="dates${tone === 'open' ? '' : ` dates--${tone}`}${wide ? ' dates--wide-second' : ''}" aria-label="${words.panel.label}">${cells.map(
    (cell, i) => cellItem(cell, numbered ? i + 1 : null),
  )}</ol>`
}

const cellItem = ({ what, when, state, notes: said, tone }: Cell, number: number | null): Html =>
  html`<li class="date${tone === 'plain' ? '' : ` date--${tone}`}">
<h2 class="date__what">${number !== null && html`<span class="date__no" aria-hidden="true">${number}</span>`}<span>${what}</span></h2>
<p class="date__when">${whenWords(when)}</p>
${
  state &&
  html`<p class="state state--${state.mark}">${marks[state.mark]}<span>${
    state.printed
      ? html`<span class="screen">${state.text}</span><span class="print-inline">${state.printed}</span>`
      : state.text
  }</span></p>`
}
${said.length > 0 && html`<p class="date__note">${said.map((note, i) => html`${i > 0 && ' '}${note}`)}</p>`}
</li>`

function whenWords(when: When): Html {
  if ('words' in when) return html`<span class="date__big date__big--words">${when.words}</span>`
  const { iso, hour } = when
  return html`<time datetime="${iso}"><span class="date__day">${words.date.dayLine(iso, hour)} </span><span class="date__big">${words.date.plain(iso)}</span></time>`
}

function asAt({ view, todayHref }: Shown): Html {
  const { asAt: day, today } = view
  // A page that was printed is read on another day.
  if (day === today)
    return html`<p class="asat"><span class="screen">${words.asAt.today(day)}</span><span class="print-inline">${words.asAt.past(day)}</span></p>`
  return html`<p class="asat">${day < today ? words.asAt.past(day) : words.asAt.later(day)} <a href="${todayHref}">${words.asAt.showToday}</a></p>`
}

function since({ answer, view, hrefOf }: Shown): Content {
  const { label, chips } = answer.since
  // An adviser has it among the buttons.
  const other = isFamily(view.voice) && html`<a class="since__any" href="${hrefOf('any')}">${words.since.chips.any}</a>`
  if (chips.length === 0 && !other) return null
  return html`<div class="since no-print"><strong>${label}</strong>${chips.map((chip) => chipLink(chip, hrefOf))}${other}</div>`
}

const chipLink = ({ text, at, set }: Chip, hrefOf: Shown['hrefOf']): Html =>
  html`<a class="chip" href="${hrefOf(at ?? null, set)}">${text}</a>`

function steps(items: readonly Step[], { hrefOf }: Shown): Content {
  if (items.length === 0) return null
  return html`<section aria-labelledby="do"><h2 id="do">${words.steps.title}</h2><ol class="steps">${items.map(
    ({ title, text, words: said, after = [], chip }) =>
      html`<li><h3>${title}</h3>${text.map((each) => html`<p>${each}</p>`)}${
        said && wordsToSay(said.label, said.paragraphs)
      }${after.map((each) => html`<p>${each}</p>`)}${chip && html`<p class="no-print">${chipLink(chip, hrefOf)}</p>`}</li>`,
  )}</ol></section>`
}

export const wordsToSay = (label: Content, paragraphs: readonly Content[]): Html =>
  html`<div class="words"><p class="words__label">${label}</p><blockquote>${paragraphs.map(
    (each) => html`<p>${each}</p>`,
  )}</blockquote><p class="no-print" role="status"><button class="btn btn--plain btn--small" type="button" data-copy>${words.buttons.copyWords}</button></p></div>`

let sectionCount = 0
function sectionOf({ title, text, chip }: Section, { hrefOf }: Shown): Html {
  sectionCount += 1
  const id = `section-${sectionCount}`
  return html`<section aria-labelledby="${id}"${chip && html` class="no-print"`}><h2 id="${id}">${title}</h2>${text.map((each) => html`<p>${each}</p>`)}${
    chip && html`<p class="no-print">${chipLink(chip, hrefOf)}</p>`
  }</section>`
}

function officerHelp({ letter }: Answer): Html {
  const { officer } = words
  return html`<aside class="help no-print" aria-labelledby="help"><h2 id="help">${officer.title}</h2><ul>
${letter && html`<li><strong>${officer.letter}</strong>${wordsToSay(officer.letterNote, letter)}</li>`}
<li><span role="status"><button class="linkish" type="button" data-copy-table>${officer.copyTable}</button></span><br>${officer.copyTableNote}</li>
<li><a href="law.html">${officer.law}</a><br>${officer.lawNote}</li>
<li><a href="guides/case-systems.html">${officer.many}</a><br>${officer.manyNote}</li></ul></aside>`
}

function keep({ view, hasDates, hasOwnDates, pinned, name }: Shown): Html {
  const { keep: said } = words
  const forOfficer = !isForFamily(view.voice)
  const title = forOfficer ? said.file : hasDates ? said.title : said.page
  return html`<section class="keep" aria-labelledby="keep"><h2 id="keep">${title}</h2>
<div class="button-row no-print">${hasDates && html`<button class="btn" type="button" data-calendar aria-expanded="false" aria-controls="calendar">${said.calendar}</button>`}<button class="btn${hasDates ? ' btn--plain' : ''}" type="button" data-print>${said.print}</button><button class="btn btn--plain" type="button" data-copy-link>${said.copy}</button></div>
<p class="small" id="keep-said" role="status"></p>
${hasDates && calendarForm(view, hasOwnDates, name !== null)}
<p class="small quiet">${forOfficer ? said.fileNote : said.note}</p>
<label class="pin small no-print"><input type="checkbox" data-pin${pinned && html` checked`}> ${said.pin}</label></section>`
}

const calendarForm = ({ voice }: View, hasOwnDates: boolean, named: boolean): Html => {
  const { keep: said } = words
  const mineFirst = hasOwnDates && isForFamily(voice)
  return html`<form class="reveal no-print" id="calendar" hidden novalidate autocomplete="off">
<label class="label" for="case-name">${said.caseName}</label><p class="hint" id="case-name-hint">${said.caseNameHint}</p>
<input class="textin" id="case-name" name="name" type="text" maxlength="60" aria-describedby="case-name-hint">
<label class="pin"><input type="checkbox" name="inLink" value="yes"${named && html` checked`}> ${said.nameInLink}</label>
${hasOwnDates ? html`<fieldset><legend class="label">${said.which}</legend><label class="pin"><input type="radio" name="which" value="mine"${mineFirst && html` checked`}> ${said.mine(voice)}</label><label class="pin"><input type="radio" name="which" value="everybody"${!mineFirst && html` checked`}> ${said.everybody}</label></fieldset>` : html`<input type="hidden" name="which" value="everybody">`}
<button class="btn btn--plain" type="submit">${said.save}</button></form>`
}

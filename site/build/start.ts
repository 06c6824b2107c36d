// The first page as it stands without a script: the two questions, who helps, and the guides that count by hand.
import { words } from 'site-language'
import { group, tiles } from '../src/calculator/draw/fields'
import { helpList } from '../src/calculator/draw/help'
import { type Content, type Html, html } from '../src/shared/html'
import { marks } from '../src/shared/icons'

const WHO = ['parent', 'young-person', 'adviser', 'professional'] as const
const WHAT = ['decision', 'waiting', 'draft', 'appeal', 'outcome', 'discrimination', 'other'] as const

/** The guide that counts dates by hand, with a part for each thing that can have happened. */
const BY_HAND = 'guides/count-your-dates.html'

/** Its headings are these options in English, whatever language the page is in. */
const PARTS: Readonly<Record<(typeof WHAT)[number], string>> = {
  decision: 'the-council-sent-a-decision-or-a-final-plan',
  waiting: 'the-council-is-late-or-we-are-waiting',
  draft: 'a-draft-plan-or-proposed-changes-arrived',
  appeal: 'an-appeal-has-been-sent-to-the-tribunal',
  outcome: 'there-is-an-order-an-agreement-or-a-change-of-mind',
  discrimination: 'a-school-discriminated-because-of-a-disability',
  other: 'something-else',
}

export function startPage(): Html {
  const { start, legends, buttons } = words
  const tile = (key: string, value: string) => ({ value, checked: false, ...optionOf(key, value) })
  return html`<div id="page"><h1 tabindex="-1">${start.title}</h1>
<p class="lead">${start.lead}</p>
<ul class="facts">${start.facts.map((fact) => html`<li>${marks.done}${fact}</li>`)}</ul>
<div class="cols cols--start"><div><form class="needs-script" novalidate autocomplete="off">
${group(
  html`<span class="q">${legends.who}</span>`,
  tiles(
    'radio',
    'who',
    WHO.map((who) => tile('who', who)),
    'who',
  ),
  { id: 'who' },
)}
${group(
  html`<span class="q">${legends.what}</span>`,
  tiles(
    'radio',
    'what',
    WHAT.map((what) => tile('what', what)),
  ),
  { id: 'what', hint: legends.whatHint },
)}
<button class="btn" type="submit">${buttons.continue}</button>
</form>${byHand()}</div><div class="cols__help">${helpList(['sendiass', 'ipsea', 'sossen', 'contact'], start.talk)}</div></div></div>`
}

function optionOf(key: string, value: string) {
  const found = words.options[key]?.[value]
  if (found === undefined) throw new Error(`The catalogue has no words for ${key}=${value}.`)
  return found
}

/** Each thing that can have happened, as a link to how its dates are counted by hand. */
function byHand(): Html {
  const { withoutScript } = words.start
  return html`<noscript><section aria-labelledby="by-hand"><h2 id="by-hand">${withoutScript.title}</h2><p>${withoutScript.text}</p>
<ul class="plain-list">${WHAT.map((what) => {
    const { label, hint } = optionOf('what', what)
    return html`<li><a href="${BY_HAND}#${PARTS[what]}">${label}</a>${hint && html`<br><span class="quiet">${hint}</span>`}</li>`
  })}</ul></section></noscript>`
}

/** The form is of no use where no script runs. */
export const withoutScript = (to: (path: string) => string): Content =>
  html`<noscript><link rel="stylesheet" href="${to('assets/no-script.css')}"></noscript>\n`

// A decision without a date of the family: nothing in writing yet, no right to appeal, or nothing left to do.
import { words } from 'site-language'
import { periodOf } from '../../wishes'
import type { Answer } from '../blocks'
import { stateLine, wordsCell } from '../cells'
import { chips, step } from '../step'
import { entryOf, happenedOn, type View } from '../view'
import { APPEAL_HELP, adviserChips } from './appeal'
import { bornSections } from './born'

/** No letter: no time to appeal runs, and how to get one. */
export function notStarted(view: View): Answer {
  const { results, panel, steps } = words
  const { voice } = view
  const appeal = entryOf(view, 'appeal.lodge')
  return {
    title: results.notStarted.title(voice),
    lead: results.notStarted.lead(voice),
    tone: 'wait',
    cells: [
      // Nothing has come, which is not the same as that nothing was sent.
      wordsCell(
        panel.appealTime(voice),
        panel.beginsWithLetter,
        appeal === null ? null : stateLine(view, appeal),
        panel.ifSent(voice),
      ),
    ],
    since: {
      label: words.since.arrived,
      chips: [
        chips.at(words.since.chips.letter, 'sent', { letter: '' }),
        { text: words.since.chips.letterLost, set: { letter: 'lost' } },
        ...adviserChips(view),
      ],
    },
    steps: [
      step(view, steps.askForLetter(voice)),
      step(view, steps.keepWhatYouHave),
      { ...step(view, steps.isItLate), chip: chips.at(words.since.chips.isItLate, 'waiting', { what: 'waiting' }) },
    ],
    sections: bornSections(view),
    help: APPEAL_HELP,
  }
}

/** A letter was sent and is not there: the time runs all the same, from a day to be asked for (Rules r.20(1)(c)). */
export function letterLost(view: View): Answer {
  const { results, panel, states, steps } = words
  const { voice, answers, asAt } = view
  const plan = answers.decision === 'plan-content'
  const certificate = entryOf(view, 'mediation.contact-adviser') !== null
  const known = chips.at(words.since.chips.sentDay, 'sent', { letter: '' })
  return {
    title: results.letterLost.title(voice),
    lead: results.letterLost.lead(plan),
    tone: 'wait',
    cells: [
      wordsCell(
        panel.appealTime(voice),
        panel.runsFromSending(plan),
        { mark: 'wait', text: states.dayNotKnown },
        panel.fromThatDay(words.period(periodOf('appeal.lodge', 'noticeSentOn', asAt)), certificate),
      ),
    ],
    since: { label: words.since.arrived, chips: [known, ...adviserChips(view)] },
    steps: [
      step(view, steps.askForCopy(plan)),
      ...(certificate ? [step(view, steps.contactWithoutLetter)] : []),
      { ...step(view, steps.backWithDay(voice, plan)), chip: known },
    ],
    sections: bornSections(view),
    help: APPEAL_HELP,
  }
}

/** Another part of the plan, or health and social care alone: mediation is open, the Tribunal is not. */
export function noAppeal(view: View): Answer {
  const { results, panel, steps } = words
  const { voice, answers } = view
  return {
    title: results.noAppeal.title(voice),
    lead: answers.about === 'rest' ? results.noAppeal.leadRest : results.noAppeal.lead,
    tone: 'open',
    cells: [
      wordsCell(panel.mediation, panel.anyTime, null, panel.mediationFree),
      wordsCell(panel.disagreement, panel.anyTime, null, panel.disagreementNote),
    ],
    since: {
      label: words.since.more,
      chips: [
        chips.event(words.since.chips.askedMediation(voice), 'authorityToldOfMediationOn'),
        chips.at(words.since.chips.agreed, 'agreement', { what: 'outcome', outcome: 'agreement' }),
        ...adviserChips(view),
      ],
    },
    steps: [
      step(view, steps.askMediation(voice)),
      step(view, steps.disagreement),
      step(view, answers.care === 'health' && answers.about === 'care' ? steps.complainHealth : steps.complainCouncil),
    ],
    sections: [
      {
        title: results.noAppeal.more,
        text: [results.noAppeal.moreText],
        chip: chips.at(words.since.chips.changePart, 'about'),
      },
    ],
    help: ['sendiass', 'ipsea', 'adviser', 'contact'],
  }
}

/** All agreed and done, or the case closed. */
export function doneWith(view: View): Answer {
  const { results } = words
  const closed = happenedOn(view, 'caseClosedOn') !== null
  return {
    title: closed ? results.doneWith.closed : results.doneWith.title(view.voice),
    ...(closed ? {} : { lead: results.doneWith.lead }),
    tone: 'done',
    cells: [],
    since: {
      label: words.since.more,
      chips: closed
        ? adviserChips(view)
        : [chips.instead(words.since.chips.planCame, 'about', { ...forget(view), ...NEW_PLAN }), ...adviserChips(view)],
    },
    steps: [step(view, closed ? words.steps.checkDone(true) : words.steps.allDone(view.voice))],
    sections: [],
    help: APPEAL_HELP,
  }
}

const NEW_PLAN = { what: 'decision', decision: 'plan-content' } as const

/** A plan that came of an agreement is a new decision: what was agreed about the old one is not said of it. */
const forget = ({ answers }: View): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.keys(answers)
      .filter((key) => key.startsWith('agree') || key === 'amendedPlanSentOn')
      .map((key) => [key, '']),
  )

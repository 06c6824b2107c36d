// Whose right to appeal it is. The date of birth stays in this browser's memory until the page is left.
import { compulsorySchoolAgeEnds, whoMayAppeal } from 'send-dispute-timescales'
import { words } from 'site-language'
import type { Content } from '../../../shared/html'
import { type Answers, dayIn, GIVEN } from '../../flow/answers'
import type { Section } from '../blocks'
import type { View } from '../view'

/** To appeal, or to bring a claim. */
const rightOf = ({ what }: Answers) => words.results.born(what === 'discrimination')

/** What the date of birth says, above the dates; nothing without one. */
export function bornLead({ answers, voice, asAt }: View): Content {
  const dateOfBirth = dayIn(answers, 'born')
  if (dateOfBirth === null) return null
  const born = rightOf(answers)
  return whoMayAppeal({ dateOfBirth, on: asAt }) === 'young-person'
    ? born.youngPerson(voice)
    : born.notYet(voice, compulsorySchoolAgeEnds(dateOfBirth))
}

/** Below the steps: the question, where it was not asked or its answer was not kept. */
export function bornSections({ answers, voice }: View): readonly Section[] {
  const born = rightOf(answers)
  if (dayIn(answers, 'born') !== null) return []
  if (answers.born === GIVEN)
    return [
      {
        title: born.ask(voice),
        text: [born.notKept],
        chip: { text: words.since.chips.born(voice, answers.what === 'discrimination'), at: 'born' },
      },
    ]
  if (voice === 'young-person')
    return [
      {
        title: born.ask(voice),
        text: [born.askText(voice)],
        chip: { text: words.since.chips.born(voice, answers.what === 'discrimination'), at: 'born' },
      },
    ]
  const text = voice === 'parent' ? born.askChip : born.askChipOthers
  return [{ title: born.ask(voice), text: [born.askText(voice)], chip: { text, set: { sixteen: 'yes' } } }]
}

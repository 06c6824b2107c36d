// What moved the end of a time: each move with both its dates and its authority.
import { readIso } from '../../dates/iso'
import type { Adjustment, TimelineDeadline } from '../../deadlines/record'
import { longDate, spellDays, spellsBetween } from '../dates'
import type { Catalogue } from '../english'
import { type Sentence, say } from '../sentence'

/** Whether a date was named in place of the counted one. */
export const isNamedDate = ({ rule }: Adjustment): boolean => rule === 'directed-date' || rule === 'agreed-date'

export const explainMove = (move: Adjustment, deadline: TimelineDeadline, words: Catalogue): Sentence =>
  say(moveWords(move, deadline, words), move.basis)

function moveWords(move: Adjustment, deadline: TimelineDeadline, words: Catalogue): string {
  const [from, to] = [longDate(move.from, words), longDate(move.to, words)]
  const isSame = move.from === move.to
  const { moves } = words
  switch (move.rule) {
    case 'lodge-after-august-or-christmas': {
      const on = readIso(move.from)
      const spell = words.list({ items: spellsBetween(on - 1, on).map((each) => words.spells[each].is), last: 'and' })
      return moves.past({ from, spell, to })
    }
    case 'days-not-counted':
    case 'upper-tribunal-days-not-counted':
      return moves.notCounted({ days: spellDays(leftOut(move, deadline), words), from, to })
    case 'directed-date':
      return isSame ? moves.directedSame({ to }) : moves.directed({ from, to })
    case 'agreed-date':
      return isSame ? moves.agreedSame({ to }) : moves.agreed({ from, to })
    default:
      return moves.toWorkingDay({ from, to })
  }
}

/** The stretches of days that a count left out. */
export function leftOut({ from, to }: Adjustment, { starts }: TimelineDeadline) {
  const start = starts.find(({ chosen }) => chosen)
  return spellsBetween(readIso(start?.on ?? from), readIso(to))
}

// Dates that stand instead of the counted one: which entries take them.
import { type Path, type Problem, problem } from '../errors'
import { ends } from '../law/counting-rules'
import type { Limb } from '../law/counts'
import { limbsOf } from '../law/limit'
import type { NamedDate } from '../law/named-date'
import type { EntryName } from './entries'

type Rule = NamedDate['rule']

/** The limbs that can start an entry. */
export const limbsOfEntry = ({ row, source }: EntryName): readonly Limb[] =>
  limbsOf(row).filter(({ event }) => source === null || event === source)

/** Whether a date of this sort can stand instead of the counted one: the Tribunal may direct whatever is its own. */
export const takes = (entry: EntryName, rule: Rule): boolean =>
  limbsOfEntry(entry).some((limb) => limb.takes === rule) ||
  entry.row.versions.some(({ end }) => ends[end].takes === rule)

/**
 * The problem of a date that an entry does not take.
 *
 * @param words what the caller calls the entry, and dates of either sort
 */
export function doesNotTake(
  entry: EntryName,
  rule: Rule,
  { what, date }: { readonly what: string; readonly date: Readonly<Record<Rule, string>> },
  at: Path,
  value: unknown,
): Problem {
  const other = rule === 'directed-date' ? 'agreed-date' : 'directed-date'
  const message = takes(entry, other)
    ? `${what} takes ${date[other]}, not ${date[rule]}.`
    : `${what} does not take ${date[rule]}: leave it out.`
  return problem('invalid-input', at, message, `no ${rule.replace('-', ' ')}`, value)
}

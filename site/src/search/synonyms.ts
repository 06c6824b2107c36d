// The words people use, and the place that answers them first. Each place is one card of the search.
import type { Entry } from './options'

interface Place {
  readonly to: string
  readonly title: string
  readonly text: string
  /** Whole queries and their words, as people type them. */
  readonly called: readonly string[]
}

// biome-ignore format: one line a place
const places: readonly Place[] = [
  { to: 'guides/late-appeals.html', title: 'Too late to appeal?', text: 'It is not over: ask the Tribunal for more time, and say why.', called: ['how long do I have to appeal', 'deadline', 'time limit', 'too late', 'out of time', 'missed deadline', 'late appeal'] },
  { to: 'guides/late-appeals.html#more-time-under-rule-5', title: 'More time, under rule 5', text: 'A judge can extend any time before the Tribunal, before or after it has passed.', called: ['extension of time', 'extend', 'extension', 'more time', 'rule 5'] },
  { to: 'help.html', title: 'Get help', text: 'SENDIASS, IPSEA and others: free help, and where to find it.', called: ['SENDIASS', 'IASS', 'help', 'foster carer', 'kinship carer', 'carer', 'advice', 'lawyer', 'solicitor', 'IPSEA', 'SOS!SEN', 'legal aid', 'phone number'] },
  { to: 'guides/case-systems.html', title: 'Case systems', text: 'Many cases at once: JSON lines in and out, CSV, other languages.', called: ['NDJSON', 'JSON lines', 'jsonl', 'bulk', 'CSV', 'batch'] },
  { to: 'guides/glossary.html#ehc-plan', title: 'EHC plan', text: 'An education, health and care plan. Statements of SEN came before it.', called: ['EHCP', 'statement', 'statement of SEN', 'EHC plan'] },
  { to: 'guides/count-your-dates.html#the-council-sent-a-decision-or-a-final-plan', title: 'Appeal to the Tribunal', text: 'The form, what goes with it, and the day it must arrive.', called: ['tribunal form', 'SEND35', 'SEND35A', 'SENDIST', 'appeal form', 'appeal'] },
  { to: 'guides/certificate.html', title: 'The mediation certificate', text: 'When it is needed, how to get one, and what it changes.', called: ['mediation certificate', 'section 55', 'certificate', 's55', 'mediation adviser'] },
  { to: 'guides/council-late.html#the-annual-review-is-late', title: 'The annual review is late', text: 'By when the council must decide, and what to write.', called: ['annual review late', 'annual review', 'yearly review', 'review overdue'] },
  { to: 'guides/council-late.html#you-moved-to-another-council', title: 'You moved to another council', text: 'When the plan must be passed on, and what the new council must do.', called: ['moved house', 'new council', 'moving', 'move to another area'] },
  { to: 'guides/count-your-dates.html#a-school-discriminated-because-of-a-disability', title: 'A school discriminated because of a disability', text: 'A claim has a time limit of its own, also after an exclusion.', called: ['exclusion', 'excluded', 'discrimination', 'reasonable adjustments'] },
  { to: 'guides/counting.html', title: 'How days are counted', text: 'August, Christmas, weekends and bank holidays: which dates move, and which do not.', called: ['August', 'Christmas', 'bank holiday', 'bank holidays', 'weekend', 'working days'] },
  { to: 'guides/council-late.html#the-ombudsman', title: 'The Ombudsman', text: 'After a complaint to the council, and within a time limit.', called: ['LGO', 'LGSCO', 'ombudsman', 'complaint', 'complain'] },
  { to: 'guides/certificate.html#only-the-school', title: 'Only about the school', text: 'An appeal about section I alone needs no certificate.', called: ['naming a school', 'section I', 'placement', 'school named'] },
]

export const cards: readonly Entry[] = places.map(({ to, title, text, called }) => ({
  id: to,
  page: title,
  title,
  text,
  developers: 0,
  called: called.join(' · '),
}))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The place of a query that is one of the words people use; null for any other. */
export function placeFor(query: string): Entry | null {
  const asked = plain(query)
  if (asked === '') return null
  const at = places.findIndex(({ called }) => called.some((each) => plain(each) === asked))
  const near =
    at >= 0 ? at : places.findIndex(({ called }) => called.some((each) => ` ${asked} `.includes(` ${plain(each)} `)))
  return cards[near] ?? null
}

/** Whether a query asks for one's own dates. */
export const asksForDates = (query: string): boolean =>
  /\b(how long|when|by when|what date|deadline|time limit|late|days? left|last day|due)\b/i.test(query)

// A citation in running text: `regulation 20(10) of the SEND Regulations 2014`.
import { type Instrument, instruments, type ProvisionId, provisions } from '../../law/provisions'
import type { Catalogue } from '../english'
import { provisions as english } from '../english/provisions'
import { wordsFor } from './lookup'

/** What the numbers of an instrument count; null where it is cited as a whole, or a decided case is. */
const UNITS = {
  CFA: 'section',
  Regs: 'regulation',
  Rules: 'rule',
  'UT Rules': 'rule',
  'Rec Regs': 'regulation',
  'Detained Regs': 'regulation',
  EqA: 'section',
  BFDA: 'section',
  LGA: 'section',
  'Interpretation Act': 'section',
  CPR: 'rule',
  'SI 2020/471': null,
  'Pre-Action Protocol for Judicial Review': null,
  Code: 'paragraph',
  'Case law': null,
} as const satisfies Record<Instrument, 'section' | 'regulation' | 'rule' | 'paragraph' | null>

/**
 * A provision without its instrument, as a link under a reason would call it. A decided case is called by its name.
 *
 * @throws TimescalesError `invalid-input`
 * @example provisionLabel('Regs 20(10)') // 'regulation 20(10)'
 */
export function provisionLabel(
  citation: ProvisionId,
  catalogue: Pick<Catalogue, 'provisions'> = { provisions: english },
): string {
  const { instrument } = wordsFor(provisions, citation, { what: 'a provision', code: 'invalid-input' })
  return numbered(citation, instrument, catalogue) ?? whole(citation, instrument, catalogue)
}

/**
 * A provision in full, as a letter would name it.
 *
 * @throws TimescalesError `invalid-input`
 * @example provisionName('Regs 20(10)') // 'regulation 20(10) of the SEND Regulations 2014'
 */
export function provisionName(
  citation: ProvisionId,
  catalogue: Pick<Catalogue, 'provisions'> = { provisions: english },
): string {
  const { instrument } = wordsFor(provisions, citation, { what: 'a provision', code: 'invalid-input' })
  const provision = numbered(citation, instrument, catalogue)
  if (provision === null) return whole(citation, instrument, catalogue)
  return catalogue.provisions.of({ provision, instrument: catalogue.provisions.instruments[instrument] })
}

function numbered(
  citation: string,
  instrument: Instrument,
  { provisions: words }: Pick<Catalogue, 'provisions'>,
): string | null {
  const unit = UNITS[instrument]
  const place = citation.slice(instrument.length + 1)
  if (unit === null || place === '') return null
  const schedule = /^Sch\.(\S+)(?: para (\S+))?$/.exec(place)
  if (schedule === null) return words[unit]({ number: place.replace(/^s\./, '') })
  const [, number = '', paragraph] = schedule
  return paragraph === undefined ? words.schedule({ number }) : words.scheduleParagraph({ number, paragraph })
}

const whole = (citation: string, instrument: Instrument, words: Pick<Catalogue, 'provisions'>): string =>
  Object.hasOwn(instruments, citation) ? words.provisions.instruments[instrument] : citation

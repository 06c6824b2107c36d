// How far a result can be relied on: how the law was read, and whether the bank holidays are known.
import type { TimelineDeadline } from '../../deadlines/record'
import type { Verified } from '../../law/provisions'
import { say } from '../sentence'

const confidence = {
  statute: 'How sure is this? The law that counts here was read as it now stands',
  'as-made': 'How sure is this? Some of the law was read as first made or in a copy, so later changes may be missing',
  guidance: 'How sure is this? For some of it only guidance was read, not the law itself',
  recollection: 'How sure is this? Some of the law was not read at all, so check it before use',
} satisfies Record<Verified, string>

const holidays = {
  published: null,
  supplied: 'the bank holidays are those supplied for this sum, not the published list',
  projected: 'some bank holidays here are not published yet. The date could still change',
  'not-used': null,
} satisfies Record<TimelineDeadline['holidays'], string | null>

/** How sure the law is, and what of the calendar may change. */
export function explainConfidence({ verified, holidays: source }: TimelineDeadline): string[] {
  const ofHolidays = holidays[source]
  return [...(ofHolidays === null ? [] : [say(ofHolidays)]), say(confidence[verified])]
}

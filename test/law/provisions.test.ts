// The provisions: each read in one way only, so that none is surer in one place than in another.
import { expect, test } from 'vitest'
import { provisions } from '../../src/index'
import { readings, VERIFIED } from '../../src/law/provisions'

test('every provision stands once, by how it was read', () => {
  const citations = VERIFIED.flatMap((level): readonly string[] => readings[level])
  expect(citations.filter((citation, i) => citations.indexOf(citation) < i)).toEqual([])
  expect(Object.keys(provisions)).toEqual(citations)
})

test('the levels go from the strongest to the weakest', () => {
  expect(VERIFIED).toEqual(['statute', 'as-made', 'guidance', 'recollection'])
})

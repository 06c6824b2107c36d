// The reader that checks the pictures is strict itself.
import { expect, test } from 'vitest'
import { parseXml, textOf } from './support/xml'

test.each([
  ['an element left open', '<a><b></a>'],
  ['a bare ampersand', '<a>&</a>'],
  ['an unknown entity', '<a>&nbsp;</a>'],
  ['a bare less-than', '<a>1 < 2</a>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute twice', '<a b="1" b="2"/>'],
  ['two roots', '<a/><a/>'],
  ['a control character', '<a>\u0008</a>'],
  ['half a character', '<a>\ud800</a>'],
])('%s is not well formed', (_, source) => {
  expect(() => parseXml(source)).toThrow()
})

test('what is escaped reads back', () => {
  expect(textOf(parseXml('<a b="&quot;"><c/>1 &lt; 2 &amp; 3</a>'))).toBe('1 < 2 & 3')
})

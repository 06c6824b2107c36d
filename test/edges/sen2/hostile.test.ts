// A file may be damaged, or made to do harm: it is refused whole, soon, and without repeating what stands in it.
import { describe, expect, test } from 'vitest'
import { readSen2Blade, readSen2Xml } from '../../../src/edges/sen2/index'
import { returnOf, sampleBlade, sampleXml } from './support'

const refusal = (source: Parameters<typeof readSen2Xml>[0]) =>
  readSen2Xml(source).then(
    () => 'read',
    (error: Error & { code: string }) => `${error.code}: ${error.message}`,
  )

/** Pieces that never end, and how many were taken. */
function endless(head: string, piece: string) {
  const taken = { pieces: 0 }
  function* pieces() {
    yield head
    for (;;) {
      taken.pieces++
      yield piece
    }
  }
  return { pieces: pieces(), taken }
}

const MEGABYTE = 'x'.repeat(1_000_000)

describe('XML', () => {
  const bomb = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">'
  test.each([
    ['an entity bomb', `<!DOCTYPE m [${bomb}]><Message>&b;</Message>`, 'has a document type declaration'],
    ['an outside entity', '<!DOCTYPE m SYSTEM "file:///etc/passwd"><Message/>', 'has a document type declaration'],
    ['an entity that nobody defined', '<Message><Persons>&Quince;</Persons></Message>', 'is not well-formed XML'],
    ['a tag that is never closed', '<Message><Persons>', 'is not well-formed XML'],
    ['a file that breaks off', sampleXml().slice(0, 9000), 'is not well-formed XML'],
    ['tags crosswise', '<Message><Persons></Message></Persons>', 'is not well-formed XML'],
    ['two roots', '<Message/><Message/>', 'is not well-formed XML'],
    ['a character that XML does not have', '<Message>\u0001</Message>', 'is not well-formed XML'],
    ['nothing', '', 'is not well-formed XML'],
    ['another document', '<Quince/>', 'is not a SEN2 return: its outermost element is not Message (line 1). '],
    ['twenty-one elements deep', `<Message>${'<a>'.repeat(20)}`, 'is nested too deeply'],
  ])('%s', async (_, xml, what) => {
    const message = await refusal(xml)
    expect(message).toMatch(/^invalid-input: The file /)
    expect(message).toContain(what)
    expect(message).toMatch(/\(line \d+\)\. Have it exported again\.$/)
    expect(message).not.toContain('Quince')
  })

  test('the line is the line', async () => {
    expect(await refusal('<Message>\n\n<a></b></Message>')).toContain('(line 3)')
  })

  test('the return of another collection, which has the same outermost element', async () => {
    const cin = sampleXml().replace('<Collection>SEN2', '<Collection>CIN')
    expect(await refusal(cin)).toBe(
      'invalid-input: This return is of another collection: give the SEN2 person-level return.',
    )
  })

  test.each([
    ['a name of a tag', '<Message><'],
    ['an attribute', '<Message><a b="'],
    ['a comment', '<Message><!--'],
    ['a text', '<Message><Surname>'],
    ['a declaration', '<!DOCTYPE m [<!-- '],
    ['an instruction', '<?x '],
  ])('%s without an end is given up after a few million characters', async (_, head) => {
    const { pieces, taken } = endless(head, MEGABYTE)
    expect(await refusal(pieces)).toMatch(/without an end|is nested too deeply|not well-formed/)
    expect(taken.pieces).toBeLessThan(5)
  })

  test('elements without an end are given up at the depth', async () => {
    const { pieces, taken } = endless('<Message>', '<a>'.repeat(100))
    expect(await refusal(pieces)).toContain('is nested too deeply')
    expect(taken.pieces).toBe(1)
  })

  test('requests without an end are given up', async () => {
    const { pieces } = endless('<Message>', '<Requests/>'.repeat(50_000))
    expect(await refusal(pieces)).toContain('has more requests than any return')
  })

  test('a million attributes are read past', async () => {
    const attributes = Array.from({ length: 50_000 }, (_, i) => `a${i}="1"`).join(' ')
    const { records } = await readSen2Xml(`<Message ${attributes}><Requests/></Message>`)
    expect(records).toHaveLength(1)
  })

  test.each([
    [
      'UTF-16 with a byte order mark',
      Buffer.from(`\ufeff${sampleXml()}`, 'utf16le'),
      'is UTF-16 text: save it as UTF-8',
    ],
    ['UTF-16 without one', Buffer.from(sampleXml(), 'utf16le'), 'is UTF-16 text: save it as UTF-8'],
    ['big-endian UTF-16', Buffer.from(`\ufeff${sampleXml()}`, 'utf16le').swap16(), 'is UTF-16 text: save it as UTF-8'],
    [
      'Windows-1252',
      Buffer.from(sampleXml().replace('Alder', 'Ålder'), 'latin1'),
      'is not UTF-8 text: save it as CSV UTF-8',
    ],
    ['half a letter at its end', Buffer.concat([Buffer.from(sampleXml()), Buffer.from([0xc3])]), 'is not UTF-8 text'],
    ['NUL characters', Buffer.from(sampleXml().replace('Alder', 'Al\0der')), 'holds NUL characters'],
    ['NUL characters, as text', sampleXml().replace('Alder', 'Al\0der'), 'holds NUL characters'],
  ])('%s', async (_, source, what) => {
    expect(await refusal(source)).toContain(what)
  })

  test('a stream that fails fails with its own error', async () => {
    const broken = (async function* () {
      yield '<Message>'
      throw new Error('the disk went away')
    })()
    await expect(readSen2Xml(broken)).rejects.toThrow('the disk went away')
  })

  test('names of elements of every kind do not grow what is remembered, and mean nothing', async () => {
    const xml = returnOf({ __proto__: '1', constructor: '1', toString: '1', ReceivedDate: '2025-03-03' })
    expect((await readSen2Xml(xml)).records).toMatchObject([{ receivedDate: '2025-03-03', faults: [] }])
  })
})

describe('Blade', () => {
  const requests = 'requeststableid,receiveddate\n1,2025-Mar-03 00:00:00\n'
  const reading = (text: string | Uint8Array) =>
    readSen2Blade({ requests: text }).then(
      () => 'read',
      (error: Error) => error.message,
    )

  test.each([
    ['a quotation mark that is never closed', `${requests}"Quince`, 'cannot be read after row 2'],
    ['a quotation mark in the middle', `${requests}2,Qui"nce\n`, 'cannot be read after row 2'],
    ['a row without an end', `${requests}${MEGABYTE}${MEGABYTE}`, 'cannot be read after row 2'],
    [
      'Windows-1252',
      Buffer.from(`${requests}2,é`, 'latin1'),
      'The file requests is not UTF-8 text: save it as CSV UTF-8',
    ],
    ['UTF-16', Buffer.from(`\ufeff${requests}`, 'utf16le'), 'The file requests is UTF-16 text'],
    ['NUL characters', `${requests}2,\0`, 'The file requests holds NUL characters'],
    [
      'names of columns that are those of every object',
      '__proto__,constructor\n1,2\n',
      'has no column requeststableid',
    ],
  ])('%s', async (_, text, what) => {
    const message = await reading(text)
    expect(message).toContain(what)
    expect(message).not.toContain('Quince')
  })

  test('what was written into the other files never leaves them', async () => {
    const read = await readSen2Blade(sampleBlade())
    expect(JSON.stringify(read)).not.toMatch(/Alder|Ada|ZZ99|NOBT|Z9000|2019-05-04|ASD/)
  })
})

// The elements of a return as they come in: where one is, and what of it is kept.
import { SaxesParser } from 'saxes'
import type { TimescalesError } from 'send-dispute-timescales'
import { addNoHash, type Building, newHeader, newRecord, setHeader, setItem } from './builder'
import { headerItems, items, personItems } from './items'
import { type Identity, type KeyedHash, setIdentity } from './keyed-hash'
import type { Sen2Return } from './record'
import { refused } from './source'
import { MAX_VALUE } from './values'

/** A return is eight elements deep. */
const MAX_DEPTH = 20
/** No element, comment or text of a return comes near this length. */
const MAX_TOKEN = 1_000_000
/** Ten times what the largest council holds. */
const MAX_RECORDS = 300_000

export class XmlReader {
  readonly #parser = new SaxesParser()
  readonly #header = newHeader()
  readonly #records: Building[] = []
  readonly #names = new Map<string, string>()
  readonly #wantsIdentity: boolean
  /** People who have been read, and wait for their hash. */
  #people: { readonly identity: Identity; readonly records: readonly Building[] }[] = []
  /** Requests that are to have a hash for their key, and have none yet. */
  readonly #unhashed = new Set<Building>()
  #identity: Identity = {}
  #ofPerson: Building[] = []
  #personCount = 0
  #personDepth = 0
  #record: Building | null = null
  #recordDepth = 0
  #depth = 0
  /** The item whose text is being read, in lower case. */
  #item: string | null = null
  #itemDepth = 0
  #text = ''
  #fed = 0
  #lastEvent = 0

  constructor(wantsIdentity: boolean) {
    this.#wantsIdentity = wantsIdentity
    const parser = this.#parser
    parser.on('error', () => {
      throw this.#wrong('is not well-formed XML')
    })
    parser.on('doctype', () => {
      throw this.#wrong('has a document type declaration, which a return never has')
    })
    parser.on('opentag', ({ name }) => this.#open(name))
    parser.on('closetag', () => this.#close())
    parser.on('text', (text) => this.#add(text))
    parser.on('cdata', (text) => this.#add(text))
    // Not one more: an eighth makes the engine keep the parser's own fields in a table, and parsing four times as slow.
    parser.on('comment', () => this.#progress())
  }

  write(piece: string): void {
    this.#fed += piece.length
    this.#parser.write(piece)
    if (this.#fed - this.#lastEvent > MAX_TOKEN) throw this.#wrong('has an element, a comment or a text without an end')
  }

  /** Gives the keys of the people read so far, and forgets who they are. */
  async hashKeys(keyOf: KeyedHash): Promise<void> {
    const people = this.#people
    this.#people = []
    for (const { identity, records } of people) {
      const key = await keyOf(identity)
      if (key === null) continue
      for (const record of records) {
        record.key = key
        this.#unhashed.delete(record)
      }
    }
  }

  end(): Sen2Return {
    this.#parser.close()
    for (const record of this.#unhashed) addNoHash(record)
    return { header: this.#header, records: this.#records, refused: [] }
  }

  #open(written: string): void {
    this.#progress()
    const name = this.#local(written)
    if (++this.#depth > MAX_DEPTH) throw this.#wrong('is nested too deeply')
    if (this.#depth === 1 && name !== 'message')
      throw this.#wrong('is not a SEN2 return: its outermost element is not Message')
    // An element inside an item makes it unreadable.
    if (this.#item !== null) this.#text = '<'
    else if (this.#record !== null ? items.has(name) : this.#isOutside(name)) {
      this.#item = name
      this.#itemDepth = this.#depth
      this.#text = ''
    } else if (name === 'requests' && this.#record === null) this.#begin()
    else if (name === 'person') {
      this.#personCount++
      this.#personDepth = this.#depth
      this.#ofPerson = []
      this.#identity = {}
    }
  }

  #isOutside(name: string): boolean {
    return headerItems.has(name) || (this.#wantsIdentity && personItems.has(name))
  }

  #begin(): void {
    if (this.#records.length >= MAX_RECORDS) throw this.#wrong('has more requests than any return')
    const nth = this.#ofPerson.length + 1
    const number = this.#records.length + 1
    this.#record = newRecord(
      this.#wantsIdentity ? `request ${number}` : String(number),
      `person ${this.#personCount}, request ${nth}, line ${this.#parser.line}`,
    )
    this.#recordDepth = this.#depth
    this.#records.push(this.#record)
    this.#ofPerson.push(this.#record)
    if (this.#wantsIdentity) this.#unhashed.add(this.#record)
  }

  #close(): void {
    this.#progress()
    if (this.#item !== null && this.#depth === this.#itemDepth) {
      this.#take(this.#item)
      this.#item = null
    } else if (this.#record !== null && this.#depth === this.#recordDepth) this.#record = null
    else if (this.#wantsIdentity && this.#depth === this.#personDepth && this.#ofPerson.length > 0) {
      this.#people.push({ identity: this.#identity, records: this.#ofPerson })
      this.#ofPerson = []
    }
    this.#depth--
  }

  #take(name: string): void {
    if (this.#record !== null) setItem(this.#record, name, this.#text)
    else if (headerItems.has(name)) setHeader(this.#header, name, this.#text)
    else setIdentity(this.#identity, name, this.#text)
  }

  #add(text: string): void {
    this.#progress()
    // One character more than any value has is enough to see that this is none.
    if (this.#item !== null && this.#text.length <= MAX_VALUE) this.#text += text.slice(0, MAX_VALUE + 1)
  }

  #progress(): void {
    this.#lastEvent = this.#fed
  }

  /** An element's name in lower case, without a prefix. There are few, so each is worked out once. */
  #local(written: string): string {
    let name = this.#names.get(written)
    if (name === undefined) {
      name = written.slice(written.indexOf(':') + 1).toLowerCase()
      if (this.#names.size < MAX_NAMES) this.#names.set(written, name)
    }
    return name
  }

  /** The error for the whole file. What stands there is not repeated: it could be anything. */
  #wrong(what: string): TimescalesError {
    return refused(`The file ${what} (line ${this.#parser.line}). Have it exported again.`)
  }
}

const MAX_NAMES = 1000

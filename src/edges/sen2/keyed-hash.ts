// A key for a person that is the same in every file and leads back to nobody without the secret.
import { TimescalesError } from 'send-dispute-timescales'
import { personItems } from './items'
import { readDay } from './values'

/** What a return says of who a person is. It is read only where there is a secret, and forgotten once it is hashed. */
export interface Identity {
  /** Unique pupil number. */
  upn?: string
  /** Family name. */
  surname?: string
  /** Given name. */
  forename?: string
  /** As the file writes it. */
  birthDate?: string
}

/** Makes the hash of a person; null where too little is known of them. */
export type KeyedHash = (person: Identity) => Promise<string | null>

/** Puts one item into an identity. `name` in lower case. */
export function setIdentity(person: Identity, name: string, text: string): void {
  const field = personItems.get(name)
  if (field !== undefined && text.trim() !== '') person[field] = text
}

/** Bytes of the hash that are kept: 80 bits, so that no two people of a county meet by chance. */
const KEPT = 10
const SHORTEST_SECRET = 16

/**
 * Prepares the hash that stands in for a person: HMAC-SHA-256 of the UPN, else of surname, forename and birth date,
 * shortened to 80 bits, in hexadecimal. It is null for a person of whom neither is known; what is blank is not known. It
 * leads back to nobody without the secret; with it, and with a list of children, it does. So keep the secret apart from
 * the files.
 *
 * @param secret at least 16 characters of text, or bytes; the same for every file that is to have the same keys
 * @throws TimescalesError `invalid-input` for a secret that could be guessed
 * @example (await (await keyedHash('sixteen or more characters'))({ upn: 'Z900000000001' }))?.length // 20
 */
export async function keyedHash(secret: string | Uint8Array): Promise<KeyedHash> {
  const given = typeof secret === 'string' ? secret.trim() : secret
  if ([...given].length < SHORTEST_SECRET)
    throw new TimescalesError(
      'invalid-input',
      `The secret must have at least ${SHORTEST_SECRET} characters: make one at random, as text, and keep it apart from the files.`,
      { path: 'options.secret' },
    )
  const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given
  const { subtle } = globalThis.crypto
  const key = await subtle.importKey('raw', Uint8Array.from(bytes), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return async (person) => {
    const text = textOf(person)
    if (text === null) return null
    const hash = new Uint8Array(await subtle.sign('HMAC', key, new TextEncoder().encode(text)))
    return [...hash.subarray(0, KEPT)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  }
}

/** What is hashed; the first word keeps a UPN and a name apart. */
function textOf({ upn, surname, forename, birthDate }: Identity): string | null {
  const number = (upn ?? '').replace(/\s/g, '').toUpperCase()
  if (number !== '') return `upn ${number}`
  const [name, born] = [letters(surname ?? ''), (birthDate ?? '').trim()]
  // What is blank says nothing: hashed, it would make one child of all of whom nothing is known.
  if (name === '' || born === '') return null
  return `name ${name} ${letters(forename ?? '')} ${readDay(born) ?? born}`
}

/** Letters alone, without accents: hyphens, apostrophes and capitals differ from system to system. */
const letters = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toUpperCase()

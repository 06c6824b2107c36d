// What tells an event of one case from every other event in the same calendar.

/** Longer escaped references are shortened, so that a UID stays under 255 octets (RFC 7986, 5.3). */
const LONGEST = 150
/** How much of a long reference is kept, for a person who looks for it. */
const KEPT = 100

/**
 * Each reference and id give one UID, and no two give the same: what is escaped can be read back, and of a long
 * reference a 128-bit hash stands behind its beginning. `+` comes from the hash alone, for a reference has it escaped.
 */
export const uidOf = (reference: string, id: string): string =>
  `${shortened(encodeURIComponent(reference))}/${encodeURIComponent(id)}@send-dispute-timescales`

const shortened = (escaped: string): string =>
  escaped.length <= LONGEST ? escaped : `${escaped.slice(0, KEPT).replace(/%.?$/, '')}+${fnv1a(escaped)}`

const [OFFSET, PRIME, MASK] = [0x6c62272e07bb014262b821756295c58dn, 0x1000000000000000000013bn, (1n << 128n) - 1n]

/** FNV-1a of 128 bits over ASCII text (draft-eastlake-fnv), in hexadecimal: the same in every version. */
function fnv1a(ascii: string): string {
  let hash = OFFSET
  for (let i = 0; i < ascii.length; i++) hash = ((hash ^ BigInt(ascii.charCodeAt(i))) * PRIME) & MASK
  return hash.toString(16).padStart(32, '0')
}

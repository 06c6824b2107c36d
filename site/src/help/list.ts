// Who helps, by home page alone: phone numbers and deep links age. The build fails when the list has not been looked at
// for a year.

/** The day on which every address was last looked at. */
export const LOOKED_AT = '2026-11-29'

/** The words for each stand in the catalogue. */
export const helpers = {
  sendiass: 'https://councilfordisabledchildren.org.uk',
  'local-offer': 'https://www.gov.uk/find-local-council',
  ipsea: 'https://www.ipsea.org.uk',
  sossen: 'https://www.sossen.org.uk',
  contact: 'https://contact.org.uk',
  tribunal: 'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability',
  ombudsman: 'https://www.lgo.org.uk',
  equality: 'https://www.equalityadvisoryservice.com',
  'legal-aid': 'https://www.gov.uk/check-legal-aid',
  'child-law': 'https://childlawadvice.org.uk',
} as const

/** The mediation adviser has no page: the council's letter names it. */
export type HelpId = keyof typeof helpers | 'adviser'

/** What a reader without a browser at hand types in. */
export const shortAddress = (id: keyof typeof helpers): string => helpers[id].replace(/^https:\/\/(www\.)?/, '')

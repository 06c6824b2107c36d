// Keys in the order in which a person expects them: T-2 before T-10.

const collator = new Intl.Collator('en-GB', { numeric: true })

export const inNaturalOrder = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)

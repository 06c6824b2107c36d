// Numbers with what they count.

export const count = (n: number, unit: string): string => (n === 1 ? `${n} ${unit}` : `${n} ${unit}s`)
export const daysOf = (days: number): string => count(days, 'day')
export const thereAre = (days: number): string => (days === 1 ? 'there is 1 day left' : `there are ${days} days left`)
export const end = (n: number): string => (n === 1 ? 'ends' : 'end')

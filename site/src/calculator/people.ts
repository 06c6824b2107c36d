// Who is asking: it decides how they are spoken to, whose dates come first and what is shown.

/** Who the page speaks to. */
export type Voice = 'parent' | 'young-person' | 'adviser' | 'council' | 'school' | 'health'

/** Whether "you" are the family. */
export const isFamily = (voice: Voice): boolean => voice === 'parent' || voice === 'young-person'

/** Whether the family's dates come first: the family itself, or someone who helps it. */
export const isForFamily = (voice: Voice): boolean => isFamily(voice) || voice === 'adviser'

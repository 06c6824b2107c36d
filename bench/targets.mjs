// What the project promises, as ratios of CPU time in one run. The ratios of single calls are measured and shown, and no
// longer promised: a sentence that is clear goes before a microsecond.

/** `fast` is to be at least `least` times as fast as `slow`. */
export const targets = [{ group: 'batch', fast: 'batch command, a case', slow: 'luxon loop', least: 2 }]

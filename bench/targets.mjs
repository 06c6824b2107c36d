// What the project promises, as ratios of CPU time in one run.

/** `fast` is to be at least `least` times as fast as `slow`. */
export const targets = [
  { group: 'days', fast: 'addWorkingDays', slow: 'luxon loop', least: 2000 },
  { group: 'days', fast: 'addWorkingDays', slow: 'date-fns loop', least: 500 },
  { group: 'days', fast: 'addWorkingDays', slow: 'unchecked read', least: 0.5 },
  { group: 'records', fast: 'deadline: appeal.lodge', slow: 'luxon loop', least: 150 },
  { group: 'records', fast: 'deadline: appeal.respond', slow: 'luxon loop', least: 150 },
  { group: 'records', fast: 'timeline: plan content, agreement', slow: 'luxon loop', least: 12 },
  { group: 'records', fast: 'timeline: refusal, directed date', slow: 'luxon loop', least: 12 },
  { group: 'records', fast: 'timeline: refusal, appeal, response', slow: 'luxon loop', least: 12 },
  { group: 'certificate', fast: 'needsMediationCertificate', slow: 'json-rules-engine', least: 1000 },
  { group: 'batch', fast: 'batch command, a case', slow: 'luxon loop', least: 2 },
]

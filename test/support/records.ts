// Records as the library returns them, or as somebody hands them back.

/** An entry that has not started, whole. */
export const NOT_STARTED = {
  id: 'appeal.lodge',
  limit: 'appeal.lodge',
  state: 'not-started',
  deadline: null,
  metOn: null,
  supersededBy: null,
  assumptions: [],
}

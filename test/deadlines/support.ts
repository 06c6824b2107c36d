// A call of calculateDeadline with a limit and dates that the types cannot see together.
import { calculateDeadline, type Deadline, type DeadlineOptions, type LimitId } from '../../src/index'

export const deadline = (limit: string, dates: Record<string, string | null>, options?: DeadlineOptions): Deadline =>
  calculateDeadline(limit as LimitId, dates as never, options)

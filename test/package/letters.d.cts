import type { Deadline, Dispute } from 'send-dispute-timescales'

export function appealDeadline(noticeSentOn: string): Deadline
export function letter(noticeSentOn: string, dispute: Dispute): string

// The line above the first heading: what the case is about, and the day it depends on.
import { words } from 'site-language'
import type { Content } from '../../shared/html'
import { type Answers, dayIn, ticksOf, voiceOf, withNewHearing } from '../flow/answers'
import { dateWords } from '../flow/told'

export function caseLine(given: Answers): Content {
  const answers = withNewHearing(given)
  const { caseLine: said } = words
  const { abouts } = said
  const voice = voiceOf(answers)
  const dated = (about: string, ...keys: readonly string[]): Content => {
    const key = keys.find((each) => dayIn(answers, each) !== null)
    const day = key === undefined ? null : dayIn(answers, key)
    return key === undefined || day === null
      ? said.about(voice, about)
      : said.dated(voice, about, dateWords(key, answers).short, day)
  }
  switch (answers.what) {
    case 'waiting':
      return dated(abouts.waiting[answers.waiting ?? ''] ?? '', ...STARTS)
    case 'draft':
      return dated(
        answers.draft === 'changes' ? abouts.changes : abouts.draft,
        'draftPlanServedOn',
        'amendmentNoticeServedOn',
      )
    case 'appeal':
      return dated(abouts.appeal, 'hearingOn')
    case 'outcome':
      return dated(
        answers.outcome === 'order'
          ? said.order(ticksOf(answers, 'order'))
          : OUTCOMES[answers.outcome ?? ''] === undefined
            ? abouts.decision
            : abouts[OUTCOMES[answers.outcome ?? ''] ?? 'decision'],
        'orderMadeOn',
        'agreementMadeOn',
        'concessionNotifiedOn',
        'decisionReversedOn',
        'tribunalDecisionSentOn',
      )
    case 'discrimination':
      return dated(abouts.discrimination, 'conductEndedOn', 'claimReceivedBySchoolOn')
    case 'other':
      return said.about(voice, abouts.other[answers.matter ?? ''] ?? '')
    default:
      if (answers.letter === 'lost') return said.lost(voice, answers.decision ?? '')
      return said.decision(
        voice,
        answers.decision ?? '',
        answers.letter === 'none' ? null : dayIn(answers, 'noticeSentOn'),
        answers.letter === 'dated',
      )
  }
}

const OUTCOMES: Readonly<Record<string, 'agreement' | 'concession' | 'reversal' | 'decision'>> = {
  agreement: 'agreement',
  concession: 'concession',
  reversal: 'reversal',
  decision: 'decision',
}

/** The day that what is waited for depends on. */
const STARTS = [
  'reviewMeetingOn',
  'requestReceivedOn',
  'amendmentNoticeSentOn',
  'movedOn',
  'planMadeOrReviewedOn',
  'reassessmentRequestReceivedOn',
  'post16StartsOn',
  'nextPost16StartsOn',
  'nextPhaseStartsOn',
  'adviceRequestReceivedOn',
  'consultationReceivedOn',
  'commissioningBodyToldOn',
] as const

// The library's words, where the page has others: a family reads them beside the page's own, and so does an adviser.
import type { Catalogue } from 'send-dispute-timescales'

/** A catalogue of the library in the words of the page. Nothing here says "you" or "the family": anybody may read it. */
export const inOwnWords = (said: Catalogue): Catalogue => ({
  ...said,
  limits: {
    ...said.limits,
    'move.inform': 'say that it has the plan',
    'review.finalise-amendments': 'send the amended plan, or say that it stays as it is',
  },
  starts: {
    ...said.starts,
    awareOfMatterOn: 'the day it was first known',
    conductEndedOn: 'the end of the treatment',
  },
  events: {
    ...said.events,
    adviserContactedOn: 'the mediation adviser {was|is} contacted',
    adviserToldNoMediationOn: 'the adviser {was|is} told that mediation is not wanted',
    adviserToldOfMediationOn: 'the adviser {was|is} told that mediation is wanted',
    amendmentCommentsMadeOn: 'comments on the changes {were|are} sent',
    amendmentNoticeServedOn: 'the proposed changes {arrived|arrive}',
    authorityToldOfMediationOn: 'the council {was|is} told that mediation is wanted',
    awareOfMatterOn: 'the problem {was|is} first known',
    conductEndedOn: 'the treatment by the school {ended|ends}',
    draftCommentsMadeOn: 'comments on the draft plan {were|are} sent',
    draftPlanServedOn: 'the draft plan {arrived|arrives}',
    moveInformationSentOn: 'the new council {said|says} that it has the plan',
    movedOn: 'the move {took|takes} place',
  },
  dispute: {
    ...said.dispute,
    disagreementResolution: ({ parties }) => `Disagreement resolution is open at any time. It is for ${parties}.`,
    noCertificateForPlacement: 'You do not need a mediation certificate: this is only about the school or college.',
    planKept:
      'The council must keep the plan until the time to appeal has passed. If you appeal, it keeps it until the appeal is decided.',
  },
  unknown: {
    ...said.unknown,
    earlier: ({ event, period }) =>
      `No date is given for when ${event}. The time ends ${period} after that day, if that comes sooner.`,
  },
  notes: {
    ...said.notes,
    canBeLifted: ({ why }) => `This time limit can be lifted. Reasons: ${why}.`,
    ombudsmanInWriting:
      'The time runs from the day it was first known. The complaint must be in writing. The Ombudsman may take it later than this.',
  },
})

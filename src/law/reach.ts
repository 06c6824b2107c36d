// What in a case brings a time limit: part of each limit's row, so that no id has to be read to know it.

/**
 * - `before-the-notice`: the steps before the disputed decision, whenever their event is given
 * - `before-the-notice-detained`: the same for a detained person
 * - `certificate`: an appeal that needs a mediation certificate
 * - `mediation`: mediation is open
 * - `mediation-arranged-by-authority`, `mediation-arranged-by-health`: by whom it is arranged
 * - `mediation-detained`: mediation for a detained person
 * - `mediation-on-health`: health is in issue
 * - `lodging`: an appeal is open
 * - `appeal`: the same, and where nobody said what is in dispute, when its own event is given
 * - `decision`: as `appeal`, and in a disability discrimination claim too
 * - `health-recommendation`, `care-recommendation`: the Tribunal can recommend on it
 * - `claim`: a disability discrimination claim
 * - `anyone`: any case, when its event is given
 * - `requirement`: an order, an agreement or a concession requires it
 */
export type Reach =
  | 'before-the-notice'
  | 'before-the-notice-detained'
  | 'certificate'
  | 'mediation'
  | 'mediation-arranged-by-authority'
  | 'mediation-arranged-by-health'
  | 'mediation-detained'
  | 'mediation-on-health'
  | 'lodging'
  | 'appeal'
  | 'decision'
  | 'health-recommendation'
  | 'care-recommendation'
  | 'claim'
  | 'anyone'
  | 'requirement'

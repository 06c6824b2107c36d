// The shape of a dispute: one branch for each sort of kind.
import * as v from 'valibot'
import { day } from './dates'
import { exact, isRecord, steered } from './exact'
import { extensibleKinds, kinds, plainKinds, sections } from './names'

const detained = v.pipe(
  v.exactOptional(v.boolean()),
  v.description('The child or young person is detained (CFA s.70, s.73).'),
)
const decidedOn = v.pipe(
  v.exactOptional(day),
  v.description('The day of the decision; recommendations are for decisions from 3 April 2018.'),
)
export const section = v.picklist(sections)
const recommendations = v.array(v.picklist(['health', 'social-care']))
const planContent = 'plan-content'

const byKind = v.variant('kind', [
  exact({
    kind: v.literal(planContent),
    sections: v.pipe(v.array(section), v.nonEmpty()),
    detained,
    decidedOn,
  }),
  exact({
    kind: v.picklist(extensibleKinds),
    recommendations: v.exactOptional(recommendations),
    detained,
    decidedOn,
  }),
  exact({ kind: v.picklist(plainKinds), detained, decidedOn }),
])

/** A dispute whose kind is not known: what can be said of the rest is said all the same. */
const ofNoKind = v.object({
  kind: v.picklist(kinds),
  sections: v.exactOptional(v.array(section)),
  recommendations: v.exactOptional(recommendations),
  detained,
  decidedOn,
})
const noObject = exact({})

/** One disputed decision, or one disagreement. */
export const dispute = steered(byKind, (value) => {
  if (!isRecord(value)) return noObject
  return (kinds as unknown[]).includes(value.kind) ? byKind : ofNoKind
})

/** The several disputes in one notice. */
export const list = v.pipe(v.array(dispute), v.nonEmpty())

/** The disputed decision, or the several in one notice. */
export const oneOrMany = steered(v.union([dispute, list]), (value) => (Array.isArray(value) ? list : dispute))

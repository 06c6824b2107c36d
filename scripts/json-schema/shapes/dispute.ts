// The shape of a dispute: one branch for each sort of kind.
import * as v from 'valibot'
import { day } from './dates'
import { extensibleKinds, plainKinds, sections } from './names'

const detained = v.pipe(
  v.exactOptional(v.nullable(v.boolean())),
  v.description('The child or young person is detained (CFA s.70, s.73).'),
)
const decidedOn = v.pipe(
  v.exactOptional(v.nullable(day)),
  v.description('The day of the decision; recommendations are for decisions from 3 April 2018.'),
)
export const section = v.picklist(sections)
const recommendations = v.array(v.picklist(['health', 'social-care']))

/** One disputed decision, or one disagreement. */
export const dispute = v.variant('kind', [
  v.strictObject({
    kind: v.literal('plan-content'),
    sections: v.pipe(v.array(section), v.nonEmpty()),
    detained,
    decidedOn,
  }),
  v.strictObject({
    kind: v.picklist(extensibleKinds),
    recommendations: v.exactOptional(v.nullable(recommendations)),
    detained,
    decidedOn,
  }),
  v.strictObject({ kind: v.picklist(plainKinds), detained, decidedOn }),
])

/** The several disputes in one notice. */
export const list = v.pipe(v.array(dispute), v.nonEmpty())

/** The disputed decision, or the several in one notice. */
export const oneOrMany = v.union([dispute, list])

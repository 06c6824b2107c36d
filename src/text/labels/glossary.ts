// The law's own terms, each explained once.
import { english } from '../english'

/**
 * What the law's terms mean, in a sentence or two each; in another language, `glossary` of its catalogue.
 *
 * @example glossary['section I'] // 'The part of an EHC plan that names the school or other place, or its type.'
 */
export const glossary = /* @__PURE__ */ (() => english.glossary)()

/** A term of the law that the glossary explains. */
export type GlossaryTerm = keyof typeof glossary

// The schema in a form that code generators read well: one class for a thing, under one good name, and no word that only
// some of them know. What it takes and refuses stays the same.

/** A part of a JSON Schema. */
export type Json = { readonly [key: string]: unknown }

/**
 * The same schema for generators.
 *
 * - What is said beside a `$ref` stands around it: some make a second type of such a place.
 * - A choice within a choice is one choice, and a constant text an enum of one: older ones know neither.
 * - `required` is left out where nothing is.
 */
export function forGenerators(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forGenerators)
  if (typeof schema !== 'object' || schema === null) return schema
  const node = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, forGenerators(value)])) as Json
  return withoutEmpty(oneChoice(constantAsEnum(apartFromRef(node))))
}

function apartFromRef({ $ref, ...rest }: Json): Json {
  if ($ref === undefined) return rest
  return Object.keys(rest).length === 0 ? { $ref } : { ...rest, allOf: [{ $ref }] }
}

function constantAsEnum({ const: constant, ...rest }: Json): Json {
  if (constant === undefined) return rest
  return typeof constant === 'string' ? { ...rest, type: 'string', enum: [constant] } : { ...rest, const: constant }
}

function oneChoice(node: Json): Json {
  if (!Array.isArray(node.anyOf)) return node
  const choices = (node.anyOf as Json[]).flatMap((each) =>
    Array.isArray(each.anyOf) && Object.keys(each).length === 1 ? (each.anyOf as Json[]) : [each],
  )
  return { ...node, anyOf: choices }
}

function withoutEmpty({ required, ...rest }: Json): Json {
  return Array.isArray(required) && required.length === 0
    ? rest
    : { ...rest, ...(required !== undefined && { required }) }
}

/** One object of several, told apart by a property. */
interface Variant {
  readonly properties: Json
  readonly required: readonly string[]
}

/**
 * Several objects that a property tells apart, as one object with all their properties. What each takes stands in
 * conditions, which generators pass over: they make one class, and it writes null where a variant has no such property.
 *
 * @param by the property; `names` is the schema of all its values
 */
export function asOneObject(variants: readonly Variant[], by: string, names: Json): Json {
  const all = new Map(variants.flatMap(({ properties }) => Object.entries(properties)))
  const own = [...all].filter(([name]) => name !== by).map(([name, schema]) => [name, orNull(schema as Json)] as const)
  const conditions = variants.reduceRight<Json>((otherwise, { properties, required }) => {
    const particular = own
      .map(([name, schema]) => [name, schema, properties[name] ?? { type: 'null' }] as const)
      .filter(([, schema, inVariant]) => JSON.stringify(schema) !== JSON.stringify(inVariant))
      .map(([name, , inVariant]) => [name, inVariant] as const)
    const only = withoutEmpty({
      properties: Object.fromEntries(particular),
      required: required.filter((name) => name !== by),
    })
    const isLast = Object.keys(otherwise).length === 0
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    return isLast ? only : { if: { properties: { [by]: properties[by] } }, then: only, else: otherwise }
  }, {})
  return {
    type: 'object',
    properties: { [by]: names, ...Object.fromEntries(own) },
    required: [by],
    additionalProperties: false,
    ...conditionsOf(conditions),
  }
}

/** Of one variant alone there is nothing to tell apart. */
const conditionsOf = (conditions: Json): Json => ('if' in conditions ? conditions : { allOf: [conditions] })

const orNull = (schema: Json): Json => (Array.isArray(schema.anyOf) ? schema : { anyOf: [schema, { type: 'null' }] })

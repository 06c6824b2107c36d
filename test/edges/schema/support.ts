// What the tests of schema.json share: a validator that is not ours.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { jsonSchema } from '../../../scripts/json-schema/json-schema'

// No formats: most validators know none unless they are told to.
const ajv = new Ajv2020({ allErrors: true, strict: true, validateFormats: false })
const schema = jsonSchema() as { readonly $id: string } & object
ajv.addSchema(schema)

/** Checks against a case file, or against one of the definitions in schema.json. */
export function validator(definition: string): ValidateFunction {
  const validate = ajv.getSchema(definition === 'caseFile' ? schema.$id : `${schema.$id}#/$defs/${definition}`)
  if (validate === undefined) throw new Error(`schema.json has no ${definition}`)
  return validate
}

/** What ajv says of a value once it has been JSON; null when it fits. */
export function refusedBy(validate: ValidateFunction, value: unknown): string | null {
  return validate(JSON.parse(JSON.stringify(value))) ? null : (validate.errors as ErrorObject[]).map(said).join('; ')
}

const said = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message} ${JSON.stringify(params)}`

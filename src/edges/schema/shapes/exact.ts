// What the shapes are built from: objects that know each of their names, and a choice between shapes made by looking.
import * as v from 'valibot'

/** A plain object: what the copy makes of every object that is one. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/**
 * An object with these names and no others. valibot's own `strictObject` takes a list for an object, tells only the
 * first unknown name, and passes over `__proto__` and `constructor`.
 */
export function exact<const E extends v.ObjectEntries>(entries: E): v.StrictObjectSchema<E, undefined> {
  const strict = v.strictObject(entries)
  const known = v.object(entries)
  return {
    ...strict,
    '~run'(dataset, config) {
      const input: unknown = dataset.value
      if (!isRecord(input)) {
        v._addIssue(strict, 'type', dataset, config)
        return dataset as unknown as v.FailureDataset<never>
      }
      const result = known['~run'](dataset, config)
      for (const key of Object.keys(input))
        if (!Object.hasOwn(entries, key)) {
          const path: [v.ObjectPathItem] = [{ type: 'object', origin: 'key', input, key, value: input[key] }]
          v._addIssue(strict, 'key', result as v.OutputDataset<unknown, never>, config, {
            input: key,
            expected: 'no such name',
            path,
          })
        }
      return result as ReturnType<(typeof strict)['~run']>
    },
  }
}

/** A schema that, to tell exactly what is wrong, checks a value by the one shape that it can be meant to have. */
export const steered = <S extends v.GenericSchema>(schema: S, choose: (value: unknown) => v.GenericSchema): S => ({
  ...schema,
  '~run': (dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) =>
    choose(dataset.value)['~run'](dataset, config),
})

// What the core uses that came after ES2020, for engines that have no more than that. es2022.d.ts declares the same, and
// nothing else that is later passes tsconfig.script.json.

const isOwn = Object.prototype.hasOwnProperty

/** Object.hasOwn (ES2022). The build puts it in place of the built-in one. */
export const hasOwn = (object: object, key: PropertyKey): boolean => isOwn.call(object, key)

/** Array.prototype.at (ES2022), where the engine has none. */
if (!('at' in Array.prototype))
  Object.defineProperty(Array.prototype, 'at', {
    value(this: unknown[], index: number) {
      return this[index < 0 ? this.length + index : index]
    },
    writable: true,
    configurable: true,
  })

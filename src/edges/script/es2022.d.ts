// The built-ins after ES2020 that later-built-ins.ts brings along.
interface ObjectConstructor {
  hasOwn(o: object, v: PropertyKey): boolean
}
interface Array<T> {
  at(index: number): T | undefined
}
interface ReadonlyArray<T> {
  at(index: number): T | undefined
}

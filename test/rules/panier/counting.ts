/** A value whose every read, of a list, of an item or of its names, is counted. */
export function counting<T extends object>(value: T): readonly [value: T, reads: () => number] {
  let reads = 0
  const seen = <U extends object>(inside: U): U =>
    new Proxy(inside, {
      get(target, name) {
        reads++
        const member: unknown = Reflect.get(target, name)
        return typeof member === "object" && member !== null ? seen(member) : member
      },
      has(target, name) {
        reads++
        return Reflect.has(target, name)
      },
      ownKeys(target) {
        reads++
        return Reflect.ownKeys(target)
      },
      getOwnPropertyDescriptor(target, name) {
        reads++
        return Reflect.getOwnPropertyDescriptor(target, name)
      },
    })
  return [seen(value), () => reads]
}

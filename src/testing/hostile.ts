import * as fc from "fast-check"

const thrower = (): never => {
  throw new Error("read")
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function looped(): unknown {
  const list: unknown[] = [{}]
  list.push(list, { list })
  return list
}

const made: readonly (() => unknown)[] = [
  revoked,
  () => new Proxy({}, { ownKeys: thrower }),
  () => new Proxy([1], { get: thrower }),
  () => ({ get [Symbol.toStringTag]() { return thrower() } }), // prettier-ignore
  looped,
  () => new Array<unknown>(1000),
  () => Symbol("s"),
  () => thrower,
  () => JSON.parse('{"__proto__": {"Id": 1}}') as unknown,
]

/**
 * Makes bodies that throw when they are looked at, never end, or are no JSON: as a whole or in one member. They are made where
 * they are wanted, for whoever draws values looks at them.
 */
export function hostile(names: readonly string[]): fc.Arbitrary<() => unknown> {
  const make = fc.constantFrom(...made)
  const name = fc.constantFrom("unknown", ...names)
  return fc.oneof(
    make,
    fc.tuple(name, make).map(([member, inside]) => () => ({ [member]: inside() })),
    name.map((member) => () => Object.defineProperty({}, member, { get: thrower, enumerable: true })),
  )
}

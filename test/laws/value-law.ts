import { deepStrictEqual } from "node:assert"
import * as fc from "fast-check"
import { type ValueReading, valueReadings } from "./catalogue-values.js"
import type { AnyDeclared } from "./operations.js"

/** Judges values as the documents read: every value that is written out for a rule, at every place where it stands, then others near. */
export function asTheDocumentsSay(operation: AnyDeclared): fc.IRawProperty<unknown, false> {
  const readings = valueReadings[operation.id] ?? []
  let written = false
  const expectAll = (): void => {
    for (const reading of written ? [] : readings)
      for (const at of reading.at) for (const value of reading.near) expectRead(operation, reading, at, value)
    written = true
  }
  const open = readings.filter(({ listed }) => listed !== true)
  const drawn = fc
    .constantFrom(...open)
    .chain((reading) =>
      fc.record({ reading: fc.constant(reading), at: fc.constantFrom(...reading.at), value: nearTo(reading) }),
    )
  return fc.property(drawn, ({ reading, at, value }) => {
    expectAll()
    expectRead(operation, reading, at, value)
  })
}

/** Another value of the kinds that are written out: a text one sign off, a number. */
function nearTo({ near }: ValueReading): fc.Arbitrary<unknown> {
  const texts = near.filter((value) => typeof value === "string")
  const edited = (text: string): fc.Arbitrary<string> =>
    fc
      .tuple(fc.nat(text.length), fc.nat(1), fc.oneof(fc.constantFrom(..."a".concat(text)), fc.string({ maxLength: 1 })))
      .map(([at, taken, sign]) => text.slice(0, at) + sign + text.slice(at + taken))
      .filter((made) => made.isWellFormed())
  const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  const kinds = [
    ...(texts.length > 0 ? [fc.constantFrom(...texts).chain(edited)] : []),
    ...(near.some((value) => typeof value === "number") ? [numbers] : []),
  ]
  return fc.oneof(...kinds)
} // prettier-ignore

function expectRead(operation: AnyDeclared, { rule, passes }: ValueReading, at: string, value: unknown): void {
  const [part, pointer] = at.startsWith("/") ? (["body", at] as const) : (["path", at.slice(4)] as const)
  const request = { body: {}, [part]: around(pointer.split("/").slice(1), value) }
  const { issues, warnings } = operation.checkRequest(request, {}, { maxIssues: Infinity }) as Told
  const found = [...issues, ...warnings].some((one) => one.rule === rule && one.in === part && one.pointer === pointer)
  deepStrictEqual({ rule, at, value, fails: found }, { rule, at, value, fails: !passes(value as never) })
}

interface Told {
  readonly issues: readonly { readonly rule: string; readonly in: string; readonly pointer: string }[]
  readonly warnings: Told["issues"]
}

/** A value in the objects and lists that a place leads through. */
function around([key, ...others]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  return key === "0" ? [around(others, value)] : { [key]: around(others, value) }
}

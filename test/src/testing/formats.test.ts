import * as fc from "fast-check"
import * as constraints from "perevir/constraint"
import { describe, expect, it } from "vitest"
import type { Constraint } from "../../../src/constraint/constraint.js"
import type { Named } from "../../../src/constraint/description.js"
import { formatEdges, formats } from "../../../src/testing/formats.js"

const named = constraints as unknown as Readonly<Record<Named, Constraint<unknown>>>
const isText = (name: Named): boolean => name !== "decimal" && name !== "int64"
/** A constraint is asked of values of its own type only. */
const passes = (name: Named, value: unknown): boolean =>
  (!isText(name) || typeof value === "string") && named[name].test(value)

describe.each(Object.keys(formats) as Named[])("what is drawn for %s", (name) => {
  const drawn = (): readonly unknown[] => fc.sample(formats[name] as fc.Arbitrary<unknown>, { numRuns: 100, seed: 1 })

  it("passes", () => {
    expect(drawn().filter((value) => !passes(name, value))).toEqual([])
  })

  it("differs", () => {
    expect(new Set(drawn()).size).toBeGreaterThan(40)
  })
})

it.each(Object.keys(formatEdges) as Named[])("values next to the limits of %s pass, and do not", (name) => {
  const edges = formatEdges[name] ?? []
  expect(new Set(edges.map((value) => passes(name, value)))).toEqual(new Set([true, false]))
})

it("addresses are as long as may be, and one sign longer", () => {
  const octets = (formatEdges.emailLength ?? []).map((one) => {
    const [local = "", domain = ""] = String(one).split("@")
    return [Buffer.byteLength(local), Buffer.byteLength(`${local}@${domain}`)]
  })
  expect(octets.slice(0, 4)).toEqual([[64, 254], [64, 255], [65, 200], [65, 254]]) // prettier-ignore
})

it("instants are of several zones, with a fraction or without; days of several years", () => {
  const instants = fc.sample(formats.dateTime as fc.Arbitrary<string>, { numRuns: 200, seed: 1 })
  expect(new Set(instants.map((one) => one.slice(19).replace(/^\.\d+/, ".")))).toEqual(
    new Set(["", "."].flatMap((dot) => ["Z", "z", "+02:00", "-03:30", "+23:59", "-00:00"].map((zone) => dot + zone))),
  )
  const days = fc.sample(formats.date as fc.Arbitrary<string>, { numRuns: 100, seed: 1 })
  expect(days.every((day) => day >= "1990-01-01" && day <= "2060-01-01")).toBe(true)
})

it("amounts are of cents", () => {
  const amounts = fc.sample(formats.decimal as fc.Arbitrary<number>, { numRuns: 100, seed: 1 })
  expect(amounts.every((one) => one <= 100_000 && Number(one.toFixed(2)) === one)).toBe(true)
  expect(amounts.some((one) => one % 1 !== 0)).toBe(true)
})

import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import * as fc from "fast-check"
import type { Declared, Operation } from "perevir"
import { anything, valid } from "perevir/testing"
import { describe, expect, it } from "vitest"
import { engineRuleIds } from "../../../src/verdict/engine-rules.js"
import { disagreements } from "../../conformance/runner.js"
import { expectAlike } from "../alike.js"
import { update as ferry } from "../ferry.js"
import { update as parcel } from "../parcel.js"
import { update as boxes } from "./boxes.js"
import { update as harbour } from "./harbour.js"
import { compiled } from "./rows.js"

// What the compiler writes judges as it should. It is compiled here, where the compiler itself is tested; test/laws does it at length
// with what is compiled once for all tests.

/* eslint-disable @typescript-eslint/no-explicit-any -- of any pack */
type AnyOperation = Operation<any>
type AnyDeclared = Declared<any>
/* eslint-enable @typescript-eslint/no-explicit-any */

const root = new URL("../../../", import.meta.url)

const faces = (file: string) => compiled<Readonly<Record<string, AnyOperation>>>(fileURLToPath(new URL(file, root)))

describe.each<[name: string, declared: AnyDeclared]>([
  ["parcel", parcel],
  ["ferry", ferry],
  ["compile/boxes", boxes],
  ["compile/harbour", harbour],
])("%s", (name, declared) => {
  it("judges what is drawn as the declaration does", async () => {
    const face = (await faces(`test/src/${name}.ts`))["update"] as AnyOperation
    expectAlike(face, declared, fc.oneof(valid(declared), anything(declared)), 150)
  })

  it("judges it alike with rules that are off, and other settings", async () => {
    const face = (await faces(`test/src/${name}.ts`))["update"] as AnyOperation
    const ids = declared.rules.map(({ id }) => id).filter((id) => !engineRuleIds.has(id))
    const options = fc.record(
      {
        off: fc.subarray(ids),
        normalize: fc.constant(false),
        sensitive: fc.constant("show" as const),
        unknownKeys: fc.constantFrom("strip" as const, "ignore" as const),
      },
      { requiredKeys: [] },
    )
    const drawn = fc.tuple(fc.oneof(valid(declared), anything(declared)), options)
    const property = fc.property(drawn, ([{ request, facts }, settings]) => {
      expect(face.checkRequest(request, facts, settings)).toEqual(declared.checkRequest(request, facts, settings))
    })
    fc.assert(property, { numRuns: 150, seed: 20260101, endOnFailure: true })
  })
})

describe.each(["deals", "panier", "device-orders", "hardware-orders", "prepayments"])("%s", (pack) => {
  it("gives the verdicts of its conformance file", async () => {
    const cases = JSON.parse(readFileSync(new URL(`test/conformance/${pack}.json`, root), "utf8")) as readonly object[]
    expect(disagreements(cases, await faces(`rules/${pack}/index.ts`))).toEqual([])
  })
})

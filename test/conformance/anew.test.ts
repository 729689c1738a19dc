import { readFileSync } from "node:fs"
import type { Declared, Operation } from "perevir"
import { valid } from "perevir/testing"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { compiledFile } from "../../scripts/compiled.js"
import { conformanceFolder } from "../../scripts/conformance-files.js"
import { expectAlike } from "../src/alike.js"
import { disagreements } from "./runner.js"

// Declares the packs anew, inside a test: elsewhere that is done once, when a file of tests is loaded, where no test is blamed for it.

beforeEach(() => {
  vi.resetModules()
})

describe.each([
  ["deals", () => import("perevir/deals/declared")],
  ["panier", () => import("perevir/panier/declared")],
  ["device-orders", () => import("perevir/device-orders/declared")],
  ["hardware-orders", () => import("perevir/hardware-orders/declared")],
  ["prepayments", () => import("perevir/prepayments/declared")],
])("%s", (name, declare) => {
  const cases = JSON.parse(readFileSync(new URL(`${name}.json`, conformanceFolder), "utf8")) as readonly object[]

  it("gives the verdicts of its file", async () => {
    expect(disagreements(cases, await declare())).toEqual([])
  })
})

/* eslint-disable @typescript-eslint/no-explicit-any -- of any pack */
interface Pack {
  readonly update: Declared<any>
}
interface CompiledPack {
  readonly update: Operation<any>
}
/* eslint-enable @typescript-eslint/no-explicit-any */

describe.each<[name: string, declare: () => Promise<Pack>]>([
  ["parcel", () => import("../src/parcel.js")],
  ["ferry", () => import("../src/ferry.js")],
  ["locker", () => import("../src/locker.js")],
])("%s", (name, declare) => {
  it("judges what passes as what was compiled of it", async () => {
    const { update } = await declare()
    const compiled = (await import(compiledFile(name))) as CompiledPack
    expectAlike(update, compiled.update, valid(update), 20)
  })
})

import { readdirSync, readFileSync } from "node:fs"
import * as deals from "perevir/deals"
import * as deviceOrders from "perevir/device-orders"
import * as hardwareOrders from "perevir/hardware-orders"
import * as panier from "perevir/panier"
import * as prepayments from "perevir/prepayments"
import { describe, expect, test } from "vitest"
import { conformanceFiles, conformanceFolder } from "../../scripts/conformance-files.js"
import { disagreements } from "./runner.js"

const committed = (file: string) => readFileSync(new URL(file, conformanceFolder), "utf8")
const files = conformanceFiles()

describe("the conformance files", () => {
  test("are these", () => {
    const there = readdirSync(conformanceFolder).filter((name) => name.endsWith(".json"))
    expect(there.toSorted()).toEqual(files.map(({ file }) => file).toSorted())
  })

  test.each(files)("$file is up to date: else run npm run docs", ({ file, text }) => {
    expect(committed(file) === text).toBe(true)
  })
})

describe.each<[name: string, compiled: object]>([
  ["deals", deals],
  ["panier", panier],
  ["device-orders", deviceOrders],
  ["hardware-orders", hardwareOrders],
  ["prepayments", prepayments],
])("%s", (name, pack) => {
  const cases = JSON.parse(committed(`${name}.json`)) as readonly { readonly verdict: { readonly outcome: string } }[]

  test("gives the verdicts of its file", () => {
    expect(disagreements(cases, pack)).toEqual([])
  })

  test("is found out where a verdict is another", () => {
    const changed = cases.map(({ verdict, ...rest }) => ({ ...rest, verdict: { ...verdict, outcome: "unknown" } }))
    expect(disagreements(changed, pack)).toHaveLength(cases.length)
  })
})

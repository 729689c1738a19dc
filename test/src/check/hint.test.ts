import { describe, expect, it } from "vitest"
import { nearestName } from "../../../src/check/hint.js"

describe("the nearest name", () => {
  it.each<[name: string, names: readonly string[], nearest: string | undefined]>([
    ["nme", ["name", "note"], "name"],
    ["note", [], undefined],
    ["nxxe", ["name"], undefined],
    ["nxme", ["name"], "name"],
    ["abc", ["abd", "abe"], undefined],
    ["abcx", ["abcd", "abcde"], "abcd"],
    ["abcdx", ["abcd", "abcde"], undefined],
    ["a".repeat(1_000_000), ["a"], undefined],
    ["SellerPhone", ["sellerPhone", "buyerPhone"], "sellerPhone"],
  ])("of %.20s among %j is %s", (name, names, nearest) => {
    expect(nearestName(name, names)).toBe(nearest)
  })
})

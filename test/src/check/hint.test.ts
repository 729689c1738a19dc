import { describe, expect, it } from "vitest"
import { hintFor, nearestName, renameFor } from "../../../src/check/hint.js"
import type { Judged } from "../../../src/check/judged.js"
import { cellOf, objectOf, text } from "./made.js"

describe("the nearest name", () => {
  it.each<[name: string, names: readonly string[], nearest: string | undefined]>([
    ["nme", ["name", "note"], "name"],
    ["note", [], undefined],
    ["nxxe", ["name"], undefined],
    ["nxme", ["name"], "name"],
    ["mean", ["name"], undefined],
    ["nmae", ["names", "abcdefgh"], undefined],
    ["abc", ["abd", "abe"], undefined],
    ["abcx", ["abcd", "abcde"], "abcd"],
    ["abcdx", ["abcd", "abcde"], undefined],
    ["a".repeat(1_000_000), ["a"], undefined],
    ["SellerPhone", ["sellerPhone", "buyerPhone"], "sellerPhone"],
  ])("of %.20s among %j is %s", (name, names, nearest) => {
    expect(nearestName(name, names)).toBe(nearest)
  })
})

describe("an unknown member", () => {
  const query = () => objectOf({ dryRun: text() })
  const body = () =>
    objectOf(
      { note: text(), other: text(), inner: objectOf({ names: text() }), dryRum: text() },
      { exactlyOne: ["note", "other"] },
    )
  const member = (given: Readonly<Record<string, unknown>>, ...path: readonly string[]): Judged => {
    const root = cellOf(body(), given, { parts: { path: objectOf({}), query: query(), body: body() } })
    return path.reduce((cell, name) => cell.member(name) ?? cell, root)
  }
  it.each<
    [about: string, given: Readonly<Record<string, unknown>>, path: readonly string[], hint: object, fix: unknown]
  >([
    ["may have been the nearest one", { nte: "" }, ["nte"], { nearest: "note" }, [{ op: "move", from: "/nte", path: "/note" }]], // prettier-ignore
    ["may have been the nearest one inside", { inner: { name: "" } }, ["inner", "name"], { nearest: "names" }, [{ op: "move", from: "/inner/name", path: "/inner/names" }]], // prettier-ignore
    ["is not moved where that one is", { nte: "", note: "" }, ["nte"], { nearest: "note" }, undefined],
    ["is like no other", { zzzzz: "" }, ["zzzzz"], {}, undefined],
    ["is in place of another one", { note: "", other: "" }, ["other"], {}, undefined],
    ["belongs to another part", { dryRun: "" }, ["dryRun"], { part: "query" }, [{ op: "move", from: "/dryRun", path: "/dryRum" }]], // prettier-ignore
    ["belongs to no other part inside", { inner: { dryRun: "" } }, ["inner", "dryRun"], {}, undefined],
  ])("%s", (_, given, path, hint, fix) => {
    const asked = member(given, ...path)
    expect(hintFor(asked)).toStrictEqual(hint)
    expect(renameFor(asked)).toStrictEqual(fix)
  })
})

import { expect, it } from "vitest"
import { listIndexes } from "../../../src/check/list-indexes.js"

/* eslint-disable no-sparse-arrays */
it.each<[about: string, list: () => readonly unknown[], indexes: readonly number[]]>([
  ["nothing", () => [], []],
  ["all elements", () => ["a", undefined, "c"], [0, 1, 2]],
  ["all up to the first hole, then those that are there", () => ["a", , "c", , , "f"], [0, 1, 2, 5]],
  ["a hole at the start", () => [, "b"], [0, 1]],
  ["holes alone", () => new Array<string>(4_000_000_000), [0]],
  ["no other members", () => Object.assign(["a", , "c"], { name: 1 }), [0, 1, 2]],
])("%s", (_, list, indexes) => {
  expect(listIndexes(list())).toEqual(indexes)
})

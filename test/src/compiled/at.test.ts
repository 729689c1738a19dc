import { expect, it } from "vitest"
import { at, root } from "../../../src/compiled/at.js"
import { pathOf } from "../../../src/operation/place.js"

it("is a place of a part: its root has no key, and each one in it is one deeper", () => {
  const path = root("path")
  expect(path).toMatchObject({ in: "path", parent: undefined, key: "", rank: 0, depth: 0 })
  const element = at(at(path, "list", 3), 5, 7)
  expect(element).toMatchObject({ in: "path", key: 5, rank: 7, depth: 2 })
  expect(element.parent).toMatchObject({ in: "path", parent: path, key: "list", rank: 3, depth: 1 })
  expect(pathOf(element)).toEqual(["list", 5])
})

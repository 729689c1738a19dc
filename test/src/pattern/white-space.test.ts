import { expect, test } from "vitest"
import { classOf } from "../../../src/pattern/code-points.js"
import { whiteSpace } from "../../../src/pattern/white-space.js"

test("white space is what it is in JavaScript", () => {
  const pattern = new RegExp(`^${classOf(whiteSpace)}$`, "u")
  const codes = Array.from({ length: 0x10000 }, (_, code) => code)
  const differing = codes.filter(
    (code) => pattern.test(String.fromCharCode(code)) !== /^\s$/.test(String.fromCharCode(code)),
  )
  expect(differing).toEqual([])
})

import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { defects } from "./defects.js"

// What is no longer in its file cannot be planted: it would be found out only when all are, which takes half an hour.

it.each(defects)("$says: there is one place for it in $file", ({ file, from, to }) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8")
  expect(text.split(from)).toHaveLength(2)
  expect(to).not.toBe(from)
})

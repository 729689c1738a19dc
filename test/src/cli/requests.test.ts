import { existsSync, readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { perevir } from "./perevir.js"
import { six } from "./six.js"

const folder = "docs/requests"
const ending = ".request.json"

const files = six.flatMap(({ id }) => readdirSync(`${folder}/${id}`).map((name) => [id, name] as const))
const requests = files
  .filter(([, name]) => name.endsWith(ending))
  .map(([id, name]) => [id, name.slice(0, -ending.length)])

test.each(requests)("%s can be asked about %s", async (id, title) => {
  const base = `${folder}/${id ?? ""}/${title ?? ""}`
  const facts = existsSync(`${base}.facts.json`) ? ["--facts", `${base}.facts.json`] : []
  const flags = existsSync(`${base}.options`) ? readFileSync(`${base}.options`, "utf8").trim().split(/\s+/) : []
  const argv = ["check", id ?? "", base + ending, "--request", ...facts, ...flags]
  const { code, err } = await perevir(argv, { operations: six })
  expect({ code: [0, 1, 3, 4].includes(code), err }).toEqual({ code: true, err: "" })
})

test("each operation has requests, the document's sample or its example values first", () => {
  for (const { id } of six) {
    const first = requests.find(([operation]) => operation === id)?.[1]
    expect(first).toMatch(/^01-(sample-of-the-document|from-the-documents-example-values)$/)
  }
})

test("facts and options stand beside the request that they are for", () => {
  const alone = files.filter(
    ([id, name]) => !requests.some(([operation, title]) => operation === id && name.startsWith(`${title ?? ""}.`)),
  )
  expect(alone).toEqual([])
})

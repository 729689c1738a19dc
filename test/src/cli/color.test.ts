import { expect, test } from "vitest"
import { fileOf, perevir } from "./perevir.js"
import { six } from "./six.js"

const escape = "\u001b["

test.each([
  ["a terminal", { terminal: true }, true],
  ["a pipe", {}, false],
  ["a terminal, with NO_COLOR", { terminal: true, env: { NO_COLOR: "1" } }, false],
  ["a terminal, with an empty NO_COLOR", { terminal: true, env: { NO_COLOR: "" } }, true],
  ["a terminal that has none", { terminal: true, env: { TERM: "dumb" } }, false],
  ["a pipe, with FORCE_COLOR", { env: { FORCE_COLOR: "1" } }, true],
  ["a terminal, with FORCE_COLOR=0", { terminal: true, env: { FORCE_COLOR: "0" } }, false],
  ["FORCE_COLOR and NO_COLOR", { env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, false],
])("colours what it prints: %s", async (_, world, colored) => {
  for (const argv of [["check", "parcel.update", fileOf({ grams: 0 })], ["rules"]])
    expect((await perevir(argv, world)).out.includes(escape)).toBe(colored)
})

test("json has no colours", async () => {
  const argv = ["check", "parcel.update", fileOf({ grams: 0 }), "--format", "json"]
  expect((await perevir(argv, { terminal: true })).out).not.toContain(escape)
})

test.each([
  ["explain", (said: { readonly out: string }) => said.out, { stdin: '{"grams":5}' }],
  ["fix", (said: { readonly err: string }) => said.err, { stdin: '{"grams":5}' }],
] as const)("%s colours what it says to a terminal, and to nothing else", async (command, said, input) => {
  const argv = [command, "parcel.update", "-"]
  expect(said(await perevir(argv, { ...input, terminal: true }))).toContain(escape)
  expect(said(await perevir(argv, input))).not.toContain(escape)
})

test.each([
  ["as a list where it is narrow", 30, "- origin updated"],
  ["as a table where it is wide", 200, "origin   Id  ProduitID  Quantity\n    updated   1          2         1\n"],
  ["as a table where there is none", undefined, "origin   Id  ProduitID  Quantity\n    updated   1          2         1\n"],
])("fits the plan to the terminal: %s", async (_, columns, plan) => {
  const stdin = JSON.stringify({ Items: [{ Id: 1, ProduitID: 2, Quantity: 1 }] })
  const { out } = await perevir(["check", "panier.update"], { operations: six, stdin, ...(columns && { columns }) })
  expect(out).toContain(plan)
}) // prettier-ignore

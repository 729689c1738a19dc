import { describe, expect, test } from "vitest"
import type { Node } from "../../../src/tree/tree.js"
import { fileOf, perevir } from "./perevir.js"
import { six } from "./six.js"

const canary = "канарка"
const number = 9172635.5
const leaks = (text: string): boolean => text.includes(canary) || text.includes(String(number))

/** A value of some shape: whatever in it is sensitive is what `secret` makes, all else is harmless. */
function valueFor(node: Node, secret: (node: Node) => unknown, hidden = false): unknown {
  const isHidden = hidden || node.sensitive
  switch (node.kind) {
    case "object":
      return Object.fromEntries(
        [...node.members.values()].map((member) => [member.name, valueFor(member.node, secret, isHidden)]),
      )
    case "list":
      return node.rest ? [valueFor(node.rest, secret, isHidden)] : []
    case "union":
      return valueFor(node.variants[0] as Node, secret, isHidden)
    default:
      return isHidden ? secret(node) : node.kind === "number" ? 1 : "x"
  }
}

const secrets: readonly (readonly [string, (node: Node) => unknown])[] = [
  ["of their type", ({ kind }) => (kind === "number" ? number : canary)],
  ["of another type", ({ kind }) => (kind === "number" ? canary : number)],
  ["with something inside", () => ({ [canary]: canary })],
  [
    "with a space too many, so that a fix could be offered",
    ({ kind }) => (kind === "number" ? String(number) : ` ${canary} `),
  ],
  ["broken", () => `${canary}\ud800`],
]

describe.each(six.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
  const { parts, facts } = operation.tree

  test.each(secrets)("shows nothing of sensitive members %s", async (_, secret) => {
    const request = fileOf(
      Object.fromEntries(Object.entries(parts).map(([part, node]) => [part, valueFor(node, secret)])),
      "request.json",
    )
    const known = fileOf(valueFor(facts, secret), "facts.json")
    for (const flags of [
      [],
      ["--facts", known],
      ["--facts", known, "--unchecked", "allow", "--unknown-keys", "ignore"],
    ])
      for (const form of ["pretty", "json"]) {
        const argv = ["check", id, request, "--request", "--format", form, ...flags]
        const { code, out, err } = await perevir(argv, { operations: six })
        expect(code).not.toBe(2)
        expect(leaks(out + err)).toBe(false)
      }
  })
})

test("shows nothing of a sensitive member that passes, and all of it when asked to", async () => {
  const body = fileOf({ buyerFirstName: canary })
  const argv = ["check", "deals.update", body, "--fact", "status=NEW", "--format", "json"]
  const hidden = await perevir(argv, { operations: six })
  const shown = await perevir([...argv, "--show-sensitive"], { operations: six })
  expect([hidden.code, leaks(hidden.out)]).toEqual([0, false])
  expect([shown.code, leaks(shown.out)]).toEqual([0, true])
})

test("shows the fix of a sensitive member only when asked to", async () => {
  const argv = ["check", "deals.update", fileOf({ buyerFirstName: ` ${canary}` }), "--fact", "status=NEW"]
  expect((await perevir(argv, { operations: six })).out).not.toContain("fix")
  expect((await perevir([...argv, "--show-sensitive"], { operations: six })).out).toContain(`replace it by "${canary}"`)
})

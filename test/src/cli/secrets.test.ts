import { describe, expect, test } from "vitest"
import { canaryOf, leaks, secrets } from "../canary.js"
import { fileOf, perevir } from "./perevir.js"
import { six } from "./six.js"

const canary = "канарка"

const answers = ["check", "explain"].flatMap((command) => ["pretty", "json"].map((form) => [command, form] as const))

describe.each(six.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
  const { parts, facts } = operation.tree

  test.each(secrets)("shows nothing of sensitive members %s", async (_, secret) => {
    const request = fileOf(
      Object.fromEntries(Object.entries(parts).map(([part, node]) => [part, canaryOf(node, secret)])),
      "request.json",
    )
    const known = fileOf(canaryOf(facts, secret), "facts.json")
    for (const flags of [
      [],
      ["--facts", known],
      ["--facts", known, "--unchecked", "allow", "--unknown-keys", "ignore"],
    ])
      for (const [command, form] of answers) {
        const argv = [command, id, request, "--request", "--format", form, ...flags]
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

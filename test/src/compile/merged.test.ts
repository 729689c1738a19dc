import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"
import { compiled } from "./rows.js"
import { update as declared } from "./boxes.js"

// What compiled code lays over what is stored, and what it needs to know of it.

let update: typeof declared
beforeAll(async () => {
  const entry = fileURLToPath(new URL("boxes.ts", import.meta.url))
  ;({ update } = await compiled<{ readonly update: typeof declared }>(entry))
})

describe("a shape that contains itself, or null", () => {
  const label = (text: unknown) => ({ text: "a", under: { text: "b", under: { text } } })
  const looped: Record<string, unknown> = { text: "a" }
  looped["under"] = looped
  it.each<[about: string, body: object, facts: object, found: readonly string[]]>([
    ["is right as it is sent", { label: label("c") }, {}, []],
    ["is right with null", { label: { text: "a", under: null } }, {}, []],
    ["is wrong deep in it", { label: label(5) }, {}, ["type@body/label/under/under/text"]],
    ["is wrong as another value", { label: { text: "a", under: 5 } }, {}, ["type@body/label/under"]],
    ["lacks what it must have, deep in it", { label: { text: "a", under: {} } }, {}, ["required@body/label/under/text"]],
    ["is right as it is stored", {}, { current: { label: label("c") } }, []],
    ["is a broken fact deep in it", {}, { current: { label: label(5) } }, ["fact@facts/current/label/under/under/text"]],
    ["is no cycle", { label: looped }, {}, ["type@body/label/under/under"]],
  ])("%s", (_, body, facts, found) => {
    const say = (operation: typeof declared) =>
      operation.check(body, facts, { off: ["boxes.any"] }).issues.map((one) => `${one.rule}@${one.in}${one.pointer}`)
    expect(say(declared)).toEqual(found)
    expect(say(update)).toEqual(found)
  }) // prettier-ignore
})

describe("what is merged", () => {
  type Told = readonly [rule: string, what: unknown]
  it.each<[about: string, body: object, facts: object, told: readonly Told[]]>([
    [
      "is a member that is sent as null, not the stored one",
      { route: { from: null } },
      { current: { route: { from: "A", to: "B" } } },
      [["boxes.route", { route: { from: null, to: "B" } }]],
    ],
    [
      "is null that is sent over a stored object",
      { box: null },
      { current: { box: { a: "A" } } },
      [["boxes.any", { box: null }], ["boxes.box", { box: null }]],
    ],
    [
      "is null that is sent, and does not need what is stored",
      { box: null },
      {},
      [["boxes.any", { box: null }], ["boxes.box", { box: null }]],
    ],
    ["needs what is stored beside an object", { box: {} }, {}, [["boxes.any", "current"], ["boxes.box", "current"]]],
    ["needs what is stored where nothing is sent", {}, {}, [["boxes.any", "current"]]],
    [
      "is an object over a stored null",
      { box: { a: "A" } },
      { current: { box: null } },
      [["boxes.any", { box: { a: "A" } }], ["boxes.box", { box: { a: "A" } }]],
    ],
    [
      "is each member of either",
      { box: { a: "A" } },
      { current: { box: { b: "B" } } },
      [["boxes.any", { box: { a: "A", b: "B" } }], ["boxes.box", { box: { a: "A", b: "B" } }]],
    ],
  ])("%s", (_, body, facts, told) => {
    const say = (operation: typeof declared): readonly Told[] => {
      const { issues, unchecked } = operation.check(body, facts)
      return [
        ...issues.map(({ rule, params }): Told => [rule, params]),
        ...unchecked.map(({ rule, fact }): Told => [rule, fact]),
      ]
    }
    expect(say(declared)).toEqual(told)
    expect(say(update)).toEqual(told)
  })
}) // prettier-ignore

import { fileURLToPath } from "node:url"
import { beforeAll, describe, expect, it } from "vitest"
import { compiled } from "./rows.js"
import { update as declared } from "./ways.js"

// What is read and compared where a value has one of several shapes.

let update: typeof declared
beforeAll(async () => {
  const entry = fileURLToPath(new URL("ways.ts", import.meta.url))
  ;({ update } = await compiled<{ readonly update: typeof declared }>(entry))
})

describe("a rule reads", () => {
  it.each<[about: string, rule: string, body: object, current: object, read: object | undefined]>([
    ["what is sent of the variant that is stored", "ways.pay", { pay: { by: "cash" } }, { pay: { by: "cash", till: 5 } }, { pay: { by: "cash", till: 5 } }],
    ["what is sent of another variant, over all that is stored", "ways.pay", { pay: { by: "cash" } }, { pay: { by: "card", card: "c" } }, { pay: { by: "cash", card: "c" } }],
    ["what is stored of the second variant", "ways.pay", {}, { pay: { by: "cash", till: 5 } }, { pay: { by: "cash", till: 5 } }],
    ["what is sent of a variant without a tag", "ways.to", { to: { office: 1 } }, { to: { office: 2, floor: 3 } }, { to: { office: 1, floor: 3 } }],
    ["what is sent of another variant without a tag", "ways.to", { to: { city: "c" } }, { to: { office: 2 } }, { to: { city: "c", office: 2 } }],
    ["members of any name", "ways.names", { names: { p: { x: 1 } } }, { names: { p: { y: 2 }, q: { x: 3 } } }, { names: { p: { x: 1, y: 2 }, q: { x: 3 } } }],
    ["null over members of any name", "ways.names", { names: null }, { names: { q: { x: 3 } } }, { names: null }],
    ["a stored member of the second variant", "ways.office", {}, { to: { office: 2 } }, { office: 2 }],
    ["nothing of the second variant, where the first one is stored", "ways.office", {}, { to: { city: "c" } }, undefined],
    ["stored members of the second variant", "ways.b", {}, { all: [{ a: "x" }, { b: 1 }, { b: null }] }, { b: [null, 1, null] }],
  ])("%s", (_, rule, body, current, read) => {
    const say = (operation: typeof declared) =>
      operation.check(body, { status: "NEW", current }).issues.find((one) => one.rule === rule)?.params
    expect(say(declared)).toEqual(read)
    expect(say(update)).toEqual(read)
  }) // prettier-ignore
})

describe("what is sent as it is stored", () => {
  it.each<[about: string, body: object, current: object, locked: readonly string[]]>([
    ["is the first variant", { to: { city: "c" } }, { to: { city: "c" } }, []],
    ["is the second variant", { to: { office: 1, floor: 2 } }, { to: { office: 1, floor: 2 } }, []],
    ["is not another of the second", { to: { office: 1, floor: 2 } }, { to: { office: 1, floor: 3 } }, ["/to/floor"]],
    ["is not another variant", { to: { office: 1 } }, { to: { city: "c" } }, ["/to/office"]],
    ["is a variant with its tag", { pay: { by: "cash", till: 5 } }, { pay: { by: "cash", till: 5 } }, []],
    ["is not another one with its tag", { pay: { by: "cash", till: 5 } }, { pay: { by: "card", card: "c" } }, ["/pay/by", "/pay/till"]],
    ["is a list of either", { all: [{ a: "x" }, { b: 1 }] }, { all: [{ a: "x" }, { b: 1 }] }, []],
    ["is no other list of either", { all: [{ a: "x" }, { b: 1 }] }, { all: [{ a: "x" }, { b: 2 }] }, ["/all"]],
    ["are members of any name", { names: { p: { x: 1 } } }, { names: { p: { x: 1 } } }, []],
  ])("%s", (_, body, current, locked) => {
    const say = (operation: typeof declared) =>
      operation
        .check(body, { status: "DONE", current }, { unchanged: "allow" })
        .issues.filter(({ rule }) => rule === "ways.editable")
        .map(({ pointer }) => pointer)
    expect(say(declared)).toEqual(locked)
    expect(say(update)).toEqual(locked)
  }) // prettier-ignore
})

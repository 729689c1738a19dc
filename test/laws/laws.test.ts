import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyPatch } from "./apply-patch.js"
import type { Tree } from "../../src/tree/tree.js"
import { hostile } from "./hostile.js"
import { near, type Try } from "./near.js"
import { operations } from "./operations.js"
import { settings } from "./settings.js"

type Found = { readonly rule: string; readonly in: string; readonly pointer: string; readonly severity: string }
const keyOf = ({ rule, in: part, pointer }: Omit<Found, "severity">): string => `${rule} ${part} ${pointer}`

describe.each(operations)("%s", { timeout: 400_000 }, (_, operation, samples) => {
  const tries = near(operation.tree, samples)
  const holds = (law: (drawn: Try) => void): void => {
    fc.assert(
      fc.property(tries, (drawn) => law(drawn)),
      settings,
    )
  }
  /** The body by itself, and the whole request. */
  const judges = (request: Try["request"]) => [
    (facts: object, options: object) => operation.check(request.body, facts, options),
    (facts: object, options: object) => operation.checkRequest(request, facts, options),
  ]
  const show = { sensitive: "show", maxIssues: Infinity } as const

  it("2: the value of an accepted update is accepted, with the same value", () => {
    holds(({ request, facts }) => {
      for (const options of [{}, { unknownKeys: "strip", unchecked: "allow" }] as const) {
        const verdict = operation.check(request.body, facts, options)
        if (!verdict.ok) continue
        const again = operation.check(verdict.value, facts, options)
        expect(again).toMatchObject({ ok: true, value: verdict.value, normalised: [] })
      }
      const whole = operation.checkRequest(request, facts)
      if (whole.ok)
        expect(operation.checkRequest(whole.value as object, facts)).toMatchObject({ ok: true, value: whole.value })
    })
  })

  it("3: an accepted update changes only members editable in that state; what is stored may be sent again", () => {
    const tables = operation.tree.rules.filter((rule) => rule.kind === "editable")
    holds(({ request, facts }) => {
      for (const table of tables) {
        const state = stateOf(facts)
        const open = state === undefined ? undefined : table.open.get(state)
        if (open && operation.check(request.body, facts).ok)
          for (const leaf of leavesOf(request.body, table.stands)) expect(open).toContain(leaf)
        const current = withoutNulls(facts["current"])
        const noChange = operation.check(current, { ...facts, current }, { unchanged: "allow", unknownKeys: "ignore" })
        const misshapen = noChange.issues.filter(({ rule }) =>
          ["type", "required", "string.wellFormed", "fault"].includes(rule),
        )
        const locked = noChange.issues.filter(
          ({ rule, pointer }) => rule === table.id && !misshapen.some((one) => topOf(one.pointer) === topOf(pointer)),
        )
        if (noChange.outcome !== "fault") expect(locked).toEqual([])
      }
    })
  })

  it("4: one more fact decides what was unchecked, and nothing else", () => {
    holds(({ request, facts }) => {
      const names = Object.keys(facts).filter((name) => facts[name] !== undefined)
      for (const judge of judges(request))
        for (const name of names) {
          const fewer = judge({ ...facts, [name]: undefined }, show)
          const more = judge(facts, show)
          const contradicts = (verdict: typeof more): boolean =>
            verdict.issues.some(({ rule, in: part }) => rule === "fact" || part === "facts")
          if (contradicts(more) || contradicts(fewer)) continue
          const open = new Set(fewer.unchecked.map(keyOf))
          const before = [...fewer.issues, ...fewer.warnings].map(keyOf)
          const after = [...more.issues, ...more.warnings].map(keyOf)
          expect(after).toEqual(expect.arrayContaining(before))
          for (const found of after)
            if (!before.includes(found)) expect(open.has(found) || found.startsWith("fault")).toBe(true)
          for (const left of more.unchecked) expect(open.has(keyOf(left))).toBe(true)
        }
    })
  })

  it("5: after a fix its rule is gone there and no new error appears; repeating ends", () => {
    holds(({ request, facts }) => {
      let body = request.body
      for (let step = 0; ; step++) {
        const verdict = operation.check(body, facts, show)
        const errors = verdict.issues.map(keyOf)
        const fixed = [...verdict.issues, ...verdict.warnings].find(
          ({ fix, in: part }) => fix !== undefined && part === "body",
        )
        if (fixed?.fix === undefined) break
        body = applyPatch(body, fixed.fix)
        const after = operation.check(body, facts, show)
        expect([...after.issues, ...after.warnings].map(keyOf)).not.toContain(keyOf(fixed))
        for (const error of after.issues.map(keyOf)) expect(errors).toContain(error)
        expect(step).toBeLessThan(200)
      }
    })
  })

  it("6: a rule switched off loses its own issues, and no other changes", () => {
    const bare = ({ rule, in: part, pointer, params, severity }: Found & { readonly params: unknown }): object => ({
      rule,
      part,
      pointer,
      params,
      severity,
    })
    holds(({ request, facts }) => {
      for (const judge of judges(request)) {
        const verdict = judge(facts, show)
        const found = [...verdict.issues, ...verdict.warnings]
        const ids = [...found, ...verdict.unchecked].map(({ rule }) => rule)
        const own = new Set(ids.filter((rule) => rule.includes(".") && rule !== "string.wellFormed"))
        for (const id of own) {
          const without = judge(facts, { ...show, off: [id] })
          const others = ({ rule }: { readonly rule: string }): boolean => rule !== id
          expect([...without.issues, ...without.warnings].map(bare)).toEqual(found.filter(others).map(bare))
          expect(without.unchecked).toEqual(verdict.unchecked.filter(others))
        }
      }
    })
  })

  it("7: `given` and the union of `checkField` agree with `check`", () => {
    holds(({ request, facts }) => {
      const verdict = operation.check(request.body, facts, show)
      expect(operation.given(facts, show).check(request.body)).toEqual(verdict)
      const found = [...verdict.issues, ...verdict.warnings].filter((one) => one.in === "body")
      const places = new Set([...found.map(({ pointer }) => pointer), ...placesIn(request.body)])
      for (const pointer of places) {
        const field = operation.checkField(pointer, request.body, facts, show)
        const here = (one: Pick<Found, "in" | "pointer">): boolean => one.in === "body" && one.pointer === pointer
        expect(field.issues.filter(here)).toEqual(verdict.issues.filter(here))
        expect(field.warnings.filter(here)).toEqual(verdict.warnings.filter(here))
        expect(field.unchecked.filter(here)).toEqual(verdict.unchecked.filter(here))
      }
      for (const one of found)
        for (const pointer of readBy(operation.tree, one)) {
          const field = operation.checkField(pointer, request.body, facts, show)
          expect([...field.issues, ...field.warnings].map(keyOf)).toContain(keyOf(one))
        }
    })
  })

  it("9: any value gets a verdict, is not changed, and an issue is plain JSON", () => {
    const kinds = { withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }
    const any = fc.oneof(
      fc.anything(kinds).map((value) => () => value),
      hostile([...operation.tree.parts.body.members.keys()]),
    )
    const judged = (make: () => unknown, { request, facts }: Try): void => {
      const value = make()
      const before = structuredClone({ request, facts })
      const verdicts = [
        operation.check(request.body, facts, show),
        operation.checkRequest(request, facts),
        operation.check(value, facts, show),
        operation.checkRequest({ path: value, query: value, headers: value, body: request.body }, facts, show),
        operation.check(request.body, value),
        operation.check(request.body, { ...facts, current: value }, { unknownKeys: "strip" }),
      ]
      expect({ request, facts }).toEqual(before)
      for (const { outcome, issues, warnings, unchecked } of verdicts) {
        expect(["accepted", "undecided", "rejected", "fault"]).toContain(outcome)
        const all = [...issues, ...warnings, ...unchecked]
        expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all)
      }
    }
    fc.assert(fc.property(any, tries, judged), settings)
  })
})

/** The places of the body that the rule of a finding reads there; of all elements the first. */
function readBy(tree: Tree, { rule, pointer }: Found): readonly string[] {
  const keys = pointer.split("/").slice(1)
  const isAt = (pattern: readonly string[]): boolean =>
    pattern.length === keys.length && pattern.every((key, index) => key === "*" || key === keys[index])
  const stands = tree.rules.find(({ id }) => id === rule)?.stands ?? []
  return stands
    .filter(({ part, pattern }) => part === "body" && isAt(pattern))
    .flatMap(({ pattern, reads }) => {
      const indexes = keys.filter((_, index) => pattern[index] === "*")
      const ofBody = reads.map(([, read]) => read).filter(({ source }) => source === "body" || source === "merged")
      return ofBody.map(({ pattern: read, bound }) => {
        const left = indexes.slice(0, bound)
        return read.map((key) => `/${key === "*" ? (left.shift() ?? "0") : key}`).join("")
      })
    })
}

/** The first places of a body, in and between its containers. */
function placesIn(body: unknown): readonly string[] {
  const found: (readonly [pointer: string, value: unknown])[] = [["", body]]
  for (let next = 0; next < found.length && found.length < 40; next++) {
    const [pointer, value] = found[next] as readonly [string, unknown]
    if (!Array.isArray(value) && Object.prototype.toString.call(value) !== "[object Object]") continue
    for (const [key, inside] of Object.entries(value as object))
      found.push([`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, inside])
  }
  return found.map(([pointer]) => pointer)
}

const topOf = (pointer: string): string => pointer.split("/")[1] ?? ""

function stateOf(facts: Readonly<Record<string, unknown>>): string | undefined {
  const { status, current } = facts
  const held =
    typeof current === "object" && current !== null ? (current as { readonly status?: unknown }).status : undefined
  const state = status ?? held
  return typeof state === "string" ? state : undefined
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (Object.prototype.toString.call(value) !== "[object Object]") return value
  const there = Object.entries(value as object).filter(([, inside]) => inside !== null && inside !== undefined)
  return Object.fromEntries(there.map(([name, inside]) => [name, withoutNulls(inside)]))
}

function leavesOf(body: unknown, stands: readonly { readonly pattern: readonly string[] }[]): readonly string[] {
  return stands
    .filter(
      ({ pattern }) =>
        pattern.reduce<unknown>(
          (inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key],
          body,
        ) !== undefined,
    )
    .map(({ pattern }) => `/${pattern.join("/")}`)
}

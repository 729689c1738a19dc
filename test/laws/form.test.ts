import * as fc from "fast-check"
import { type Field, type Form, formOf } from "perevir/form"
import { anything } from "perevir/testing"
import { describe, expect, it } from "vitest"
import { parsePointer, toPointer } from "../../src/pointer.js"
import { type AnyDeclared, operations } from "./operations.js"
import { settings } from "./settings.js"

interface Leaf {
  readonly pointer: string
  readonly value: unknown
}

/** What stands in a body where a form has fields: of lists and records what is in them. */
function leavesIn(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  const inside = typeof value === "object" && value !== null ? Object.entries(value) : []
  return inside.length === 0
    ? [{ pointer: toPointer(path), value }]
    : inside.flatMap(([key, one]) => leavesIn(one, [...path, key]))
}

function fieldAt(fields: readonly Field[], pointer: string): Field | undefined {
  const path = parsePointer(pointer)
  return fields.find((field) => {
    const pattern = parsePointer(field.pointer)
    return pattern.length === path.length && pattern.every((token, depth) => token === "*" || token === path[depth])
  })
}

/** Whether a browser lets a value through, by the attributes of its field. */
function lets({ type, options, pattern, min = -Infinity, max = Infinity, step }: Field, value: unknown): boolean {
  if (type === "choice") return options?.some((option) => option === value) ?? false
  if (typeof value === "number" && type === "number")
    return value >= min && value <= max && (step !== 1 || (value - (Number.isFinite(min) ? min : 0)) % 1 === 0)
  return typeof value !== "string" || value === "" || pattern === undefined || new RegExp(`^(?:${pattern})$`, "v").test(value) // prettier-ignore
}

describe.each(operations)("the form of %s", { timeout: 400_000 }, (_, operation) => {
  const form = formOf(operation) as Form<AnyDeclared>
  const tries = anything(operation)

  it("refuses nothing that the rules accept", () => {
    const fields = form.fields()
    const met = new Set<string>()
    fc.assert(
      fc.property(tries, ({ request: { body }, facts }) => {
        const { issues } = operation.check(body, facts, { maxIssues: Infinity })
        for (const { pointer, value } of leavesIn(body)) {
          const field = fieldAt(fields, pointer)
          if (field === undefined || value === undefined || issues.some((issue) => issue.in === "body" && `${pointer}/`.startsWith(`${issue.pointer}/`) && !form.outline.locks.includes(issue.rule))) continue // prettier-ignore
          met.add(field.pointer)
          expect([pointer, value, lets(field, value)]).toEqual([pointer, value, true])
        }
      }),
      settings,
    )
    expect(met.size).toBeGreaterThan(fields.length / 4)
  })

  it("closes what check would refuse to be sent in that state, and nothing else", () => {
    fc.assert(
      fc.property(tries, ({ request: { body }, facts }) => {
        if (Object.prototype.toString.call(body) !== "[object Object]") return
        const { issues, unchecked } = operation.check(body, facts, { maxIssues: Infinity })
        const fields = form.fields(facts)
        const finds = (found: readonly { readonly rule: string; readonly in: string; readonly pointer: string }[], place: string) => // prettier-ignore
          found.some((one) => one.in === "body" && form.outline.locks.includes(one.rule) && ["", place].includes(one.pointer)) // prettier-ignore
        for (const { pointer } of fields.filter((field) => !field.pointer.includes("*"))) {
          const isThere = parsePointer(pointer).reduce<unknown>((value, key) => (typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? value[key as never] : undefined), body) !== undefined // prettier-ignore
          if (!isThere || issues.some((issue) => issue.rule === "unknown" && issue.pointer === pointer)) continue
          const editable = finds(issues, pointer) ? false : finds(unchecked, pointer) ? undefined : true
          expect([pointer, fieldAt(fields, pointer)?.editable]).toEqual([pointer, editable])
        }
      }),
      settings,
    )
  })

  it("sends back what was filled in, whichever way its inputs are named", () => {
    fc.assert(
      fc.property(filled(form.outline.fields as readonly Field[]), (body) => {
        const leaves = leavesIn(body).filter(({ pointer, value }) => pointer !== "" && typeof value !== "object")
        const texts = leaves.map(({ pointer, value }) => [parsePointer(pointer), String(value)] as const)
        const dotted = texts.map(([path, text]) => [path.join("."), text] as const)
        const indexed = texts.map(([path, text]) => [path.join(".").replaceAll(/\.(\d+)/g, "[$1]"), text] as const)
        expect(form.fromForm(texts.map(([path, text]) => [toPointer(path), text]))).toEqual(body)
        expect(form.fromForm(dotted)).toEqual(body)
        expect(form.fromForm(indexed.toReversed())).toEqual(body)
      }),
      settings,
    )
  })
})

const word = fc.stringMatching(/^[a-zA-Zа-я]{1,9}$/)

/** Bodies with some of the fields filled in, and no list or object that nothing is in. */
function filled(fields: readonly Field[]): fc.Arbitrary<unknown> {
  const value = (field: Field): fc.Arbitrary<unknown> => {
    switch (field.type) {
      case "number":
        return fc.oneof(fc.integer(), fc.integer().map((whole) => whole / 100)) // prettier-ignore
      case "boolean":
        return fc.boolean()
      case "choice":
        return fc.constantFrom(...(field.options ?? []))
      default:
        return word
    }
  }
  const leaves = fields.filter(({ type }) => !["list", "record", "date"].includes(type))
  const one = (field: Field) =>
    fc.tuple(value(field), fc.nat(2), fc.constantFrom("a", "b")).map(([made, index, name]) => ({ path: pathOf(fields, field, index, name), made })) // prettier-ignore
  return fc
    .subarray(leaves, { minLength: 1 })
    .chain((some) => fc.tuple(...some.map(one)))
    .map((members) => closed(members.reduce<object>((body, { path, made }) => placed(body, path, made), {})))
}

type Path = readonly (string | number)[]

function pathOf(fields: readonly Field[], { pointer }: Field, index: number, name: string): Path {
  const path = parsePointer(pointer)
  return path.map((token, depth) => {
    if (token !== "*") return token
    const holder = toPointer(path.slice(0, depth))
    return fields.find((field) => field.pointer === holder)?.type === "list" ? index : name
  })
}

function placed(holder: unknown, [key, ...rest]: Path, value: unknown): object {
  const empty = typeof key === "number" ? [] : {}
  const copy = (Array.isArray(holder) ? [...(holder as unknown[])] : { ...((holder as object | undefined) ?? empty) }) as Record<string | number, unknown> // prettier-ignore
  copy[key as string] = rest.length === 0 ? value : placed(copy[key as string] ?? (typeof rest[0] === "number" ? [] : {}), rest, value) // prettier-ignore
  return copy
}

/** Lists without their holes. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(closed)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, closed(one)]))
}

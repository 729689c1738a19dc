import type * as SchemaAST from "effect/SchemaAST"
import { annotation, annotationsOf } from "../declare/domain.js"
import type { EditableRecord, PlacedRecord, Rule } from "../declare/rule.js"
import { parsePointer, toPointer } from "../pointer.js"
import type { Part, Severity } from "../verdict/spot.js"
import { expectAbout, expectDistinct, expectMessages, valueRulesOf } from "./fit.js"
import { loose, looseObject } from "./loose.js"
import { lowerFields, plain } from "./lower-schema.js"
import { hasPlace, leaves, parsePlace, parseRead } from "./places.js"
import type { Fact, Made, Member, Node, ObjectNode, PlacedRule, Read, Stand, Tree } from "./tree.js"

type Schemas = Readonly<Record<string, { readonly ast: SchemaAST.AST }>>

/** An operation as its pack declares it, with the types taken off. */
export interface Declaration {
  readonly id: string
  readonly http: string
  readonly source: string
  readonly path?: Schemas
  readonly exactlyOne?: readonly string[]
  readonly query?: Schemas
  readonly headers?: Schemas
  readonly body: Schemas
  readonly facts?: Schemas
  readonly stored?: string
  readonly rules: readonly Rule[]
  readonly messages: Readonly<Record<string, (params: never) => string>>
  readonly plan?: (draft: never) => unknown
  readonly unknown?: Severity
  readonly response?: unknown
}

/** Lowers an operation to its tree. Throws, with what to do, when its parts do not fit together. */
export function lower(declaration: Declaration): Tree {
  const { id, http, source, stored, unknown = "error" } = declaration
  const part = (name: Part): ObjectNode => lowerFields(declaration[name] ?? {}, name === "body" ? id : `${id} ${name}`)
  const exactlyOne = declaration.exactlyOne?.map((pointer) => pointer.slice("path/".length))
  const path = { ...part("path"), ...(exactlyOne && { exactlyOne }) }
  const parts = { path, query: part("query"), headers: part("headers"), body: part("body") }
  const looked = factsOf(declaration)
  const shape = { id, http, source, unknown, parts, looked, stored, facts: factsObject(looked, parts.body, stored) }
  const rules = declaration.rules.map(({ id, record }, rank) => {
    try {
      return record.kind === "placed" ? placed(id, record, rank, shape) : editable(id, record, rank, shape)
    } catch (error) {
      throw new Error(`${shape.id}: rule ${id}: ${(error as Error).message}`, { cause: error })
    }
  })
  const valueRules = valueRulesOf(Object.values(parts))
  expectAbout(id, [...rules, ...valueRules.values()])
  expectDistinct(id, rules, valueRules)
  expectMessages(id, [...valueRules.keys(), ...rules.map((rule) => rule.id)], declaration.messages)
  return { ...shape, rules, valueRules, messages: declaration.messages, plan: declaration.plan }
}

type ShapeOfTree = Pick<Tree, "id" | "http" | "parts" | "facts" | "looked" | "stored">

function factsOf({ facts = {}, id }: Declaration): readonly Fact[] {
  const nodes = lowerFields(facts, `${id} facts`).members
  return Object.entries(facts).map(([name, { ast }]) => {
    const pointer = annotationsOf(ast)[annotation.fallback] as string | undefined
    return { name, node: (nodes.get(name) as Member).node, from: pointer?.slice(pointer.indexOf("/") + 1) }
  })
}

function factsObject(looked: readonly Fact[], body: ObjectNode, stored: string | undefined): ObjectNode {
  const held = looked.filter((fact) => fact.from !== undefined && !body.members.has(fact.from))
  const nodes: (readonly [string, Node])[] = looked.map(({ name, node }) => [name, node])
  if (stored !== undefined)
    nodes.push([
      stored,
      looseObject(
        body,
        held.map(({ from, node }) => [from as string, loose(node)]),
      ),
    ])
  return { kind: "object", ...plain, members: optionalMembers(nodes), rest: undefined }
}

function optionalMembers(nodes: readonly (readonly [string, Node])[]): ReadonlyMap<string, Member> {
  return new Map(nodes.map(([name, node], rank) => [name, { name, node, required: false, rank }]))
}

function placed(
  id: string,
  { about, at, reads, when, check, params, find, made }: PlacedRecord,
  rank: number,
  shape: ShapeOfTree,
): PlacedRule {
  const places = typeof at === "string" ? [at] : Array.isArray(at) ? (at as readonly string[]) : Object.keys(at)
  const own =
    typeof at === "object" && !Array.isArray(at) ? (at as Readonly<Record<string, PlacedRecord["reads"]>>) : {}
  const stands = places.map((place) => standAt(place, own[place] ?? reads, find !== undefined, shape))
  if (find !== undefined && Object.keys(own).length > 0)
    throw new Error("`find` reads the same at all its places: write `at` as a list")
  const plainRule = { id, about, rank, stands, when: when as ((value: unknown) => boolean) | undefined }
  const common = { ...plainRule, ...(made && { made: made as Made }) }
  if (find !== undefined) return { kind: "find", ...common, find: find as never }
  if (check === undefined) throw new Error("it has neither `check` nor `find`")
  return { kind: "check", ...common, check: check as never, params: params as never }
}

function standAt(place: string, reads: PlacedRecord["reads"], unbound: boolean, shape: ShapeOfTree): Stand {
  const { part, pattern } = parsePlace(place)
  if (!hasPlace(shape.parts[part], pattern)) throw new Error(`the shape has no place ${place}`)
  const read = Object.entries(reads).map(([name, text]) => {
    const parsed = parseRead(text, unbound ? undefined : { part, pattern })
    expectRead(parsed, text, shape)
    return [name, parsed] as const
  })
  const own = toPointer(pattern)
  const mayBeMissing = read.some(
    ([, { source, pattern, optional }]) => source === part && optional && toPointer(pattern) === own,
  )
  return { part, pattern, reads: read, mayBeMissing, presence: false }
}

function expectRead({ source, pattern }: Read, text: string, { parts, facts, stored, http }: ShapeOfTree): void {
  const views: Readonly<Record<string, readonly [Node, readonly string[]] | undefined>> = {
    facts: [facts, pattern],
    stored: stored === undefined ? undefined : [facts, [stored, ...pattern]],
    merged: stored === undefined || !http.startsWith("PATCH ") ? undefined : [parts.body, pattern],
  }
  const view = source in parts ? ([parts[source as Part], pattern] as const) : views[source]
  if (view === undefined)
    throw new Error(
      `it reads ${text}, but the shape has no ${source}${source === "merged" ? ": only a PATCH with `stored` is laid over something" : ""}`,
    )
  if (!hasPlace(view[0], view[1])) throw new Error(`it reads ${text}, which the shape does not have`)
}

function editable(id: string, { about, by, members }: EditableRecord, rank: number, shape: ShapeOfTree): PlacedRule {
  const read = parseRead(by, undefined)
  expectRead(read, by, shape)
  const all = leaves(shape.parts.body)
  const open = Object.entries(members).map(([state, pointers]) => {
    for (const pointer of pointers)
      if (!hasPlace(shape.parts.body, parsePointer(pointer)))
        throw new Error(`state ${state} lists ${pointer}, which the shape does not have`)
    const covered = all
      .map(toPointer)
      .filter((leaf) => pointers.some((pointer) => leaf === pointer || leaf.startsWith(`${pointer}/`)))
    return [state, new Set(covered)] as const
  })
  const stands = all.map((pattern): Stand => ({
    part: "body",
    pattern,
    reads: [],
    mayBeMissing: false,
    presence: true,
  }))
  return { kind: "editable", id, about, rank, stands, by: read, open: new Map(open) }
}

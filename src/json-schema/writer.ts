import type { DeclaredRule } from "../check/declared.js"
import type { Settings } from "../operation/settings.js"
import { toPointer } from "../pointer.js"
import type { LazyNode, ListNode, LiteralNode, Node, ObjectNode, Pattern, UnionNode, ValueRule } from "../tree/tree.js"
import type { Part, Severity } from "../verdict/spot.js"
import { described, type Keywords } from "./described.js"
import type { JsonSchema, Target } from "./schema.js"
import type { Standing } from "./standing.js"
import { type Unexpressed, UnexpressedList } from "./unexpressed.js"

/** What a schema is written of. */
export interface Commission {
  readonly operation: { readonly id: string; readonly rules: readonly DeclaredRule[] }
  readonly part: Part
  readonly settings: Settings
  readonly target: Target
  readonly standings: readonly Standing[]
  /** The value that comes out of a check is described, not what goes in. */
  readonly output: boolean
}

const nothing = { not: {} } as const

/** Writes one part of a request as a schema. */
export class Writer {
  readonly definitions = new Map<string, JsonSchema>()
  readonly unexpressed = new UnexpressedList()
  /** Every rule that was named. */
  readonly named = new Set<string>()
  readonly #names = new Map<Node, string>()
  readonly #rules: ReadonlyMap<string, DeclaredRule>
  /** By place, the rules by which nothing may stand there. */
  readonly #refusals = new Map<string, string[]>()
  /** The places of those that the schema has said. */
  readonly #said = new Set<string>()
  /** Inside a shape that stands under a name, and so at more than one place. */
  #anywhere = false
  /** Members that no document lists are refused. */
  readonly #isClosed: boolean

  constructor(readonly commission: Commission) {
    const { operation, settings, standings, output } = commission
    this.#rules = new Map(operation.rules.map((rule) => [rule.id, rule]))
    this.#isClosed = this.#closes(settings.unknownKeys, output)
    this.#place(standings)
  }

  /** What is not certain where nothing may stand anyway does not matter. */
  #place(standings: readonly Standing[]): void {
    const { part } = this.commission
    const placeOf = ({ in: other, pointer }: Standing): string => (other === part ? pointer : "")
    for (const one of standings)
      if (one.is === "refused")
        this.#refusals.set(placeOf(one), [...(this.#refusals.get(placeOf(one)) ?? []), one.rule])
    const shut = [...this.#refusals].filter(([, rules]) => rules.some((id) => this.#severity(id) === "error"))
    for (const one of standings) {
      const { is, ...standing } = one
      const matters = !shut.some(([place]) => `${placeOf(one)}/`.startsWith(`${place}/`))
      if (is !== "refused" && matters) this.#leaveOut({ because: is, ...standing })
    }
  }

  #closes(unknownKeys: Settings["unknownKeys"], output: boolean): boolean {
    if (this.commission.part === "headers" || unknownKeys === "ignore") return false
    if (unknownKeys === "strip") return output
    if (this.#severity("unknown") === "error") return true
    this.#leaveOut({ rule: "unknown", because: "no-keyword", pointer: "" })
    return false
  }

  /** The schema of what stands at a place. `nfc`: its text is composed before it is judged. */
  schema(node: Node, at: Pattern, nfc = node.nfc): JsonSchema {
    const shape = this.#shape(node, at, nfc)
    const { errors, warnings } = this.#groups(node.rules, shape, toPointer(at), nfc)
    const says = node.rules.filter(({ id }) => this.#severity(id) !== "off").map(({ about }) => about.says)
    return {
      ...(says.length > 0 && { description: says.join(" ") }),
      ...shape,
      ...(errors.length > 0 && { allOf: errors }),
      ...(warnings.length > 0 && { "x-perevir-warnings": warnings }),
    }
  }

  /** Lists the rules by which nothing may stand at a place that the schema has no word for: inside a shape that contains itself. */
  finish(): void {
    for (const [pointer, rules] of this.#refusals)
      if (!this.#said.has(pointer)) for (const rule of rules) this.#leaveOut({ rule, because: "no-keyword", pointer })
  }

  #shape(node: Node, at: Pattern, nfc: boolean): JsonSchema {
    const rule = at.length === 0 && this.commission.part === "body" ? "body" : "type"
    switch (node.kind) {
      case "object":
        return this.#object(node, at, rule)
      case "list":
        return this.#list(node, at)
      case "union":
        return this.#union(node, at, nfc)
      case "lazy":
        return this.#reference(node, at)
      case "literal":
        return { ...oneOf(node), ...this.#named("type") }
      case "date": // a Date is no JSON
        return { ...nothing, ...this.#named("type") }
      case "open":
        return {}
      default:
        return { type: node.kind, ...this.#named("type") }
    }
  }

  #object(node: ObjectNode, at: Pattern, rule: string): JsonSchema {
    const closed = this.#isClosed && node.rest === undefined
    const members = [...node.members.values()]
    const required = members.filter((member) => member.required).map(({ name }) => name)
    const leftOut = new Set<string>()
    const properties = members.flatMap(({ name, node, required }) => {
      const refused = this.#refused([...at, name])
      if (refused.length === 0) return [[name, this.schema(node, [...at, name])] as const]
      if (!closed || required) return [[name, this.#never(refused)] as const]
      for (const rule of refused) leftOut.add(rule)
      return []
    })
    const rest = closed ? false : node.rest && this.schema(node.rest, [...at, "*"])
    const rules = [rule, ...(required.length > 0 ? ["required"] : []), ...(closed ? ["unknown"] : []), ...leftOut]
    return {
      type: "object",
      ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
      ...(required.length > 0 && { required }),
      ...(rest !== undefined && { additionalProperties: rest }),
      ...(node.exactlyOne && this.#exactlyOne(node.exactlyOne)),
      ...this.#named(...rules),
    }
  }

  #exactlyOne(names: readonly string[]): JsonSchema {
    this.#name("required")
    return {
      [this.#isClosed ? "oneOf" : "anyOf"]: names.map((name) => ({ properties: { [name]: {} }, required: [name] })),
    }
  }

  #list({ elements, rest }: ListNode, at: Pattern): JsonSchema {
    const inside = [...at, "*"]
    const refused = this.#refused(inside)
    const element = (node: Node): JsonSchema => (refused.length > 0 ? this.#never(refused) : this.schema(node, inside))
    const first = elements.map(element)
    const others = rest === undefined ? false : element(rest)
    const { length } = elements
    const least = (length > 0 || rest === undefined) && { minItems: length }
    const most = rest === undefined && { maxItems: length }
    const [heads, tail] =
      this.commission.target === "draft-07" ? ["items", "additionalItems"] : ["prefixItems", "items"]
    const items = first.length > 0 ? { [heads]: first, [tail]: others } : rest && { items: others }
    return { type: "array", ...items, ...least, ...most, ...this.#named("type") }
  }

  /** Each variant once: a choice may have one in common with a choice inside it. */
  #union({ variants }: UnionNode, at: Pattern, nfc: boolean): JsonSchema {
    const written = variants.map((variant) => this.schema(variant, at, nfc || variant.nfc))
    return { anyOf: [...new Map(written.map((schema) => [JSON.stringify(schema), schema])).values()] }
  }

  /** A shape that contains itself stands under a name. */
  #reference(node: LazyNode, at: Pattern): JsonSchema {
    const target = node.node()
    const known = this.#names.get(target)
    if (known !== undefined) return this.#refer(known)
    const name = this.#freeName(at.findLast((token) => token !== "*") ?? "value")
    this.#names.set(target, name)
    const outside = this.#anywhere
    this.#anywhere = true
    this.definitions.set(name, this.schema(target, at))
    this.#anywhere = outside
    return this.#refer(name)
  }

  /** A name that no other shape has, of characters that need no escape in a reference and that OpenAPI takes. */
  #freeName(member: string): string {
    const taken = new Set(this.#names.values())
    const stem = `${this.commission.operation.id}.${member}`.replaceAll(/[^\w.-]/g, "_")
    let name = stem
    for (let count = 2; taken.has(name); count++) name = `${stem}${count}`
    return name
  }

  #refer(name: string): JsonSchema {
    const { target } = this.commission
    const folder = { "openapi-3.1": "components/schemas", "draft-07": "definitions", "draft-2020-12": "$defs" }[target]
    return { $ref: `#/${folder}/${name}` }
  }

  /** The keywords of value rules, and of rules by which nothing may stand here: what rejects, and what only warns. */
  #groups(
    rules: readonly ValueRule[],
    shape: JsonSchema,
    at: string,
    nfc: boolean,
  ): { readonly errors: readonly JsonSchema[]; readonly warnings: readonly JsonSchema[] } {
    const groups = rules.flatMap(({ id, check }) => {
      const severity = this.#severity(id)
      const keywords = check.describes && described(check.describes)
      if (!keywords?.whole) this.#leaveOut({ rule: id, because: keywords ? "in-part" : "no-keyword", pointer: at })
      else if (nfc && this.commission.settings.normalize && !this.commission.output)
        this.#leaveOut({ rule: id, because: "nfc", pointer: at })
      return keywords === undefined ? [] : [{ id, severity, keywords }]
    })
    const refused = this.#refusalsAt(at).map((id) => ({ id, severity: this.#severity(id) }))
    const of = (wanted: Severity): readonly JsonSchema[] => [
      ...groups
        .filter(({ severity }) => severity === wanted)
        .map(({ id, keywords }) => ({ ...this.#cited(id), ...this.#keywords(keywords, shape, wanted) })),
      ...refused.filter(({ severity }) => severity === wanted).map(({ id }) => ({ ...this.#cited(id), ...nothing })),
    ]
    return { errors: of("error"), warnings: of("warning") }
  }

  /** Long keywords stand once, under their name; a warning binds nobody and has no references. */
  #keywords({ schema, name }: Keywords, shape: JsonSchema, severity: Severity): JsonSchema {
    if (name !== undefined && severity === "error") {
      this.definitions.set(name, schema)
      return this.#refer(name)
    }
    const { type, ...others } = schema
    return type === shape["type"] ? others : schema
  }

  /** The rules that reject whatever stands at a place. Where there are any, what is refused inside of it is said with them. */
  #refused(at: Pattern): readonly string[] {
    const pointer = toPointer(at)
    const refused = this.#refusalsAt(pointer).filter((id) => this.#severity(id) === "error")
    if (refused.length > 0)
      for (const place of this.#refusals.keys()) if (place.startsWith(`${pointer}/`)) this.#said.add(place)
    return refused
  }

  #refusalsAt(pointer: string): readonly string[] {
    if (this.#anywhere) return []
    this.#said.add(pointer)
    return this.#refusals.get(pointer) ?? []
  }

  #never(rules: readonly string[]): JsonSchema {
    return { ...nothing, ...(rules.length === 1 ? this.#cited(rules[0] as string) : this.#named(...rules)) }
  }

  #leaveOut({
    rule,
    pointer,
    ...why
  }: Pick<Unexpressed, "rule" | "because" | "facts"> & { readonly in?: Part; readonly pointer: string }): void {
    const severity = this.#severity(rule)
    if (severity !== "off")
      this.unexpressed.add({ rule: this.#name(rule), severity, in: this.commission.part, ...why }, pointer)
  }

  #severity(rule: string): Severity | "off" {
    return this.commission.settings.severity.get(rule) ?? "error"
  }

  #name(rule: string): string {
    this.named.add(rule)
    return rule
  }

  #named(...rules: readonly string[]): JsonSchema {
    for (const rule of rules) this.#name(rule)
    return { "x-perevir-rule": rules.length === 1 ? rules[0] : rules }
  }

  #cited(id: string): JsonSchema {
    const { citation, infers } = this.#rules.get(id) ?? {}
    return {
      ...this.#named(id),
      ...(citation && { "x-perevir-cites": citation.at }),
      ...(infers !== undefined && { "x-perevir-infers": infers }),
    }
  }
}

function oneOf({ values }: LiteralNode): JsonSchema {
  return values.length === 1 ? { const: values[0] } : { enum: values }
}

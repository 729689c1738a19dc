import type { Settings } from "../operation/settings.js"
import { toPointer } from "../pointer.js"
import type { Node, Pattern, Tree } from "../tree/tree.js"
import type { Severity } from "../verdict/spot.js"
import { type Dialect, quoted } from "./dialect.js"
import { columnAt, type Mapping } from "./mapping.js"
import { predicate } from "./predicate.js"
import { columnValue, type StoredValue } from "./value.js"

/** What a rule objects to at one place, as SQL. */
export interface SqlFinding {
  readonly rule: string
  readonly severity: Severity
  /** `*` is any element of a list. */
  readonly pointer: string
  /** The pointer as SQL, with the indexes of this element. */
  readonly at: string
  /** Tells whether the rule is broken; NULL where it is not. */
  readonly broken: string
  /** The lists that it stands in, outermost first: the SQL of each one's indexes. */
  readonly lists: readonly string[]
}

/** Why SQL says nothing of a rule, or not all of it. */
export type Because =
  /** No expression says it. */
  | "no-expression"
  /** An expression says a part of it: it objects to nothing that the rule lets through. */
  | "in-part"
  /** No column holds the value. */
  | "no-column"
  /** A constraint of a table cannot look into a list. */
  | "list"

/** A rule that SQL does not say, or not wholly. */
export interface Unsaid {
  readonly rule: string
  readonly because: Because
  readonly at: readonly string[]
}

interface Spot {
  readonly pattern: Pattern
  readonly at: string
  readonly lists: readonly string[]
  readonly value: StoredValue | undefined
}

/** What the value rules of an operation, and the types of its members, say of stored bodies. */
export class Findings {
  readonly found: SqlFinding[] = []
  readonly #unsaid = new Map<string, Unsaid>()

  constructor(
    readonly tree: Tree,
    readonly settings: Settings,
    readonly dialect: Dialect,
    readonly mapping: Mapping,
    /** What a column's name begins with. */
    readonly row: "t." | "",
  ) {
    expectPlaces(tree.parts.body, mapping)
    const spot = { pattern: [], at: "''", lists: [], value: this.#column([], tree.parts.body) }
    this.#visit(tree.parts.body, spot)
    for (const { id, stands } of tree.rules)
      for (const { part, pattern } of stands) if (part === "body") this.leave(id, "no-expression", toPointer(pattern))
    this.leave("unknown", "no-expression", "")
  }

  get unsaid(): readonly Unsaid[] {
    return [...this.#unsaid.values()]
  }

  leave(rule: string, because: Because, place: string): void {
    if (this.#severity(rule) === "off") return
    const at = this.#unsaid.get(`${rule} ${because}`)?.at ?? []
    this.#unsaid.set(`${rule} ${because}`, { rule, because, at: at.includes(place) ? at : [...at, place] })
  }

  #severity(rule: string): Severity | "off" {
    return this.settings.severity.get(rule) ?? "error"
  }

  #column(pattern: Pattern, node: Node): StoredValue | undefined {
    const found = columnAt(this.mapping, toPointer(pattern), node)
    return found && columnValue(this.dialect, found, this.row)
  }

  #visit(node: Node, spot: Spot): void {
    const { value } = spot
    const isHeldApart = node.kind === "object" && node.members.size > 0
    if (value === undefined && !isHeldApart) this.#leaveAll(node, spot, "no-column")
    if (value !== undefined) this.#judge(node, value, spot)
    if (node.kind === "object") this.#members(node, spot)
    else if (node.kind === "list" && value !== undefined) this.#elements(node, value, spot)
  }

  #members(node: Extract<Node, { kind: "object" }>, spot: Spot): void {
    for (const { name, node: member, required } of node.members.values()) {
      const pattern = [...spot.pattern, name]
      const value = this.#column(pattern, member) ?? spot.value?.member(name)
      const at = joined(spot.at, quoted(toPointer([name])))
      const inside = { ...spot, pattern, at, value }
      if (required) this.#require(inside, spot.value)
      this.#visit(member, inside)
    }
    if (node.rest !== undefined)
      this.#leaveAll(node.rest, { ...spot, pattern: [...spot.pattern, "*"] }, "no-expression")
  }

  #require(spot: Spot, parent: StoredValue | undefined): void {
    if (spot.value === undefined) return
    const missing = `${spot.value.sql} IS NULL`
    if (parent === undefined && spot.pattern.length > 1)
      this.leave("required", "no-expression", toPointer(spot.pattern))
    else this.#add("required", spot, parent === undefined ? missing : `${parent.is("object")} AND ${missing}`)
  }

  #elements({ elements, rest }: Extract<Node, { kind: "list" }>, value: StoredValue, spot: Spot): void {
    const pattern = [...spot.pattern, "*"]
    const index = `e${spot.lists.length}.i`
    const element = value.element(index)
    if (rest === undefined || elements.length > 0 || element === undefined) {
      for (const node of [...elements, ...(rest ? [rest] : [])])
        this.#leaveAll(node, { ...spot, pattern }, "no-expression")
      return
    }
    const lists = [...spot.lists, this.dialect.indexes(value.sql)]
    const at = joined(joined(spot.at, "'/'"), `CAST(${index} AS text)`)
    this.#visit(rest, { pattern, at, lists, value: element })
  }

  /** What stands at a place has its type, and passes the rules of it. */
  #judge(node: Node, value: StoredValue, spot: Spot): void {
    const typed = typeOf(node, value)
    if (typed === undefined) {
      this.#leaveAll(node, spot, "no-expression")
      return
    }
    if (typed !== "TRUE")
      this.#add(spot.pattern.length === 0 ? "body" : "type", spot, `${value.sql} IS NOT NULL AND NOT (${typed})`)
    for (const variant of node.kind === "union" ? node.variants : [])
      this.#rules(variant, typeOf(variant, value) as string, value, spot)
    this.#rules(node, typed, value, spot)
  }

  #rules({ rules, nfc }: Node, typed: string, value: StoredValue, spot: Spot): void {
    for (const { id, check } of rules) {
      const found = check.describes && predicate(check.describes, value, nfc && this.settings.normalize)
      if (!found?.whole) this.leave(id, found ? "in-part" : "no-expression", toPointer(spot.pattern))
      if (found !== undefined)
        this.#add(id, spot, `${value.sql} IS NOT NULL AND CASE WHEN ${typed} THEN NOT (${found.sql}) ELSE FALSE END`)
    }
  }

  #add(rule: string, { pattern, at, lists }: Spot, broken: string): void {
    const severity = this.#severity(rule)
    if (severity !== "off") this.found.push({ rule, severity, pointer: toPointer(pattern), at, broken, lists })
  }

  /** Lists a node's rules, its type, and all inside it. */
  #leaveAll(node: Node, { pattern }: Pick<Spot, "pattern">, because: Because): void {
    const all = (nodes: readonly Node[], ...name: readonly string[]): void => {
      for (const one of nodes) this.#leaveAll(one, { pattern: [...pattern, ...name] }, because)
    }
    this.leave("type", because, toPointer(pattern))
    for (const { id } of node.rules) this.leave(id, because, toPointer(pattern))
    if (node.kind === "object") for (const { name, node: member } of node.members.values()) all([member], name)
    if (node.kind === "list") all([...node.elements, ...(node.rest ? [node.rest] : [])], "*")
    if (node.kind === "union") all(node.variants)
  }
}

const joined = (left: string, right: string): string => (left === "''" ? right : `${left} || ${right}`)

/** Whether a value has the type of a node; undefined where SQL does not tell. */
function typeOf(node: Node, value: StoredValue): string | undefined {
  switch (node.kind) {
    case "open":
      return "TRUE"
    case "date":
      return "FALSE"
    case "literal":
      return predicate({ is: "oneOf", values: node.values }, value, false)?.sql
    case "list":
      return node.rest === undefined || node.elements.length > 0 ? undefined : value.is("array")
    case "lazy":
      return undefined
    case "union":
      return ofUnion(node.variants, value)
    default:
      return value.is(node.kind)
  }
}

/** Of a choice between scalars: the rules of several texts or numbers would have to know which of them is meant. */
function ofUnion(variants: readonly Node[], value: StoredValue): string | undefined {
  const kinds = variants.map(({ kind }) => kind)
  const types = variants.map((variant) => (variant.kind === "union" ? undefined : typeOf(variant, value)))
  const isPlain = variants.every(
    ({ rules, kind }) => rules.length === 0 || kinds.indexOf(kind) === kinds.lastIndexOf(kind),
  )
  if (!isPlain || types.includes(undefined) || kinds.filter((kind) => kind === "object" || kind === "list").length > 0)
    return undefined
  return types.includes("TRUE") ? "TRUE" : `(${types.join(" OR ")})`
}

/** A pointer that the shape does not have is a slip of whoever wrote the mapping. */
function expectPlaces(body: Node, { columns }: Mapping): void {
  const known = new Set<string>()
  const visit = (node: Node, at: Pattern): void => {
    known.add(toPointer(at))
    if (node.kind === "object") for (const { name, node: member } of node.members.values()) visit(member, [...at, name])
  }
  visit(body, [])
  for (const pointer of Object.keys(columns))
    if (!known.has(pointer)) throw new Error(`the mapping has a column for ${pointer}, which the shape does not have`)
}

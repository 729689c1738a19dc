import type { ListNode, Node, ObjectNode, Pattern, Tree, UnionNode } from "../tree/tree.js"
import { describe, isLeaf, test } from "./leaf.js"
import type { Muted } from "./muted.js"
import type { Slot, Slots } from "./slots.js"
import type { Source } from "./source.js"
import { Tables } from "./tables.js"
import { writeUnion } from "./union-code.js"
import { flat, holdsLazy, type Judge, type Where } from "./where.js"

const text = JSON.stringify
const property = (slot: Slot): string => `c.${slot.name}`

/** Writes the functions that walk objects, lists and unions. */
export class Containers {
  /** The functions of what contains itself: where it is sensitive its values are not told. */
  readonly #lazy = { shown: new Map<Node, string>(), hidden: new Map<Node, string>() }
  readonly tables: Tables

  constructor(
    readonly tree: Tree,
    readonly source: Source,
    readonly slots: Slots,
    /** Code for the rules that are asked at an element of a list, once it is walked. */
    readonly atElement: (element: Pattern, here: string) => readonly string[],
    /** The rules that need not be asked when they are off; of facts all are asked. */
    readonly muted?: Muted,
  ) {
    this.tables = new Tables(tree, source)
  }

  judge(given: Node, where: Where): Judge {
    const node = flat(given)
    const hidden = where.hidden || node.sensitive
    if (isLeaf(node)) {
      const passes = test(node, this.source, this.muted)
      const whole = describe(node, this.source, hidden)
      const call = (here: string, key: string, rank: string): string =>
        `${this.source.engine("leaf")}(c, ${whole}, x, ${here}, ${key}, ${rank})`
      return passes === undefined ? { call } : { test: passes, call }
    }
    if (node.kind === "lazy") return this.#later(node, where)
    const name = this.#container(node, { ...where, hidden })
    return { call: (here, key, rank) => `${name}(x, c, ${here}, ${key}, ${rank})` }
  }

  /** Writes the function of a container, and gives its name. */
  #container(given: Node, where: Where, lazily = false): string {
    const node = flat(given)
    if (node.kind === "union") return this.#union(node, where, lazily)
    const name = this.source.fresh("f")
    const shape = node.kind === "object" ? this.#object(node, where) : this.#list(node as ListNode, where)
    this.#function(name, node, where, shape, lazily)
    return name
  }

  #function(
    name: string,
    node: Node,
    where: Where,
    { is, body }: { is: string; body: readonly string[] },
    lazily: boolean,
  ): void {
    const { source } = this
    const whole = describe(node, source, where.hidden)
    const inside = this.#inside(where)
    const wrong = inside.map((slot) => `${property(slot)} = ${slot.gathers ? "undefined" : source.engine("WRONG")}; `)
    const fails = (call: string): string => `{ ${wrong.join("")}return ${call} }`
    const rules = node.rules.length > 0 ? `${source.engine("ofContainer")}(c, ${whole}, v, p, k, r)` : "v"
    source.line(
      [
        `function ${name}(v, c, p, k, r${lazily ? ", h" : ""}) {`,
        `  if (!${is}) ${fails(`${source.engine("leaf")}(c, ${whole}, v, p, k, r)`)}`,
        ...(where.place === undefined && !lazily ? ["  let h"] : []),
        `  const b = c.broken`,
        ...this.#reset(where).map((line) => `  ${line}`),
        `  try {`,
        ...body.map((line) => `    ${line}`),
        `  } catch { ${wrong.join("")}return ${source.engine("unlisted")}(c, ${whole}, p, k, r) }`,
        ...((!where.lazy || node.rules.length > 0) && holdsLazy(node) ? ["  c.drain()"] : []),
        `  return c.broken === b ? ${rules} : ${source.engine("BROKEN")}`,
        `}`,
      ].join("\n"),
    )
  }

  #inside({ part, pattern, lazy }: Where): readonly Slot[] {
    return lazy ? [] : this.slots.inside(part, pattern)
  }

  #reset({ part, pattern, lazy }: Where): readonly string[] {
    const entered = lazy ? [] : this.slots.entered(part, pattern)
    const members = entered.flatMap(([slot, isMember]) => (isMember ? [property(slot)] : []))
    const deeper = entered.flatMap(([slot, isMember]) => (isMember ? [] : [property(slot)]))
    return [
      ...(members.length > 0 ? [`${members.join(" = ")} = undefined`] : []),
      ...(deeper.length > 0 ? [`${deeper.join(" = ")} = ${this.source.engine("NOWHERE")}`] : []),
    ]
  }

  #object(node: ObjectNode, where: Where): { is: string; body: readonly string[] } {
    const { source } = this
    const here = this.#here(where)
    const members = [...node.members.values()]
    const names = source.constant("d", text(members.map(({ name }) => name)))
    const tabled = this.tables.asked(node, where, here, names)
    const required = members.filter((member) => member.required).map(({ name }) => name)
    if (required.length > 30)
      throw new Error(`${where.pattern.join("/")} has more than 30 required members, more than compiled code can count`)
    const nodes =
      where.part === "facts"
        ? `, [${members.flatMap((member) => (member.required ? describe(member.node, source, where.hidden) : [])).join(", ")}]`
        : ""
    const only = node.exactlyOne
    const cases = new Map<string, string[]>()
    for (const { name, node: member, rank } of members) {
      const code = this.#member(member, { ...where, pattern: [...where.pattern, name] }, name, rank, here, names)
      const bit = required.indexOf(name)
      const seen = bit < 0 ? code : `n |= ${1 << bit}; ${code}`
      const strange = `${source.engine("unknown")}(c, v, x, ${here}, m, ${names}, i)`
      const line = only?.includes(name) ? `if (m === o) { ${seen} } else ${strange}` : seen
      cases.set(line, [...(cases.get(line) ?? []), name])
    }
    // A name that only another variant has: what stands there is not what a rule may read.
    const missing = this.#inside(where).filter(
      ({ pattern, gathers }) =>
        !gathers && pattern.length === where.pattern.length + 1 && !node.members.has(pattern.at(-1) as string),
    )
    const other = this.#other(node, where, here, names)
    const spelled = where.part === "headers" && where.pattern.length === 0
    const key = spelled ? `const m = ${source.engine("header")}(v, ${names}, w, u)` : ""
    return {
      is: `${source.engine("isObject")}(v)`,
      body: [
        ...(required.length > 0 ? ["let n = 0"] : []),
        ...(only ? [`const o = ${source.engine("chosen")}(v, ${text(only)})`] : []),
        ...(spelled ? ["const u = new Set()"] : []),
        ...(tabled === "" ? [] : ["const w = c.rows"]),
        "let i = -1",
        `for (const ${spelled ? "w" : "m"} in v) {`,
        `  if (!${source.engine("own")}(v, ${spelled ? "w" : "m"})) continue`,
        "  i++",
        `  ${key}`,
        `  let x`,
        `  try { x = v[${spelled ? "w" : "m"}] } catch { x = ${source.engine("UNREADABLE")} }`,
        "  if (x === undefined) continue",
        ...(tabled === "" ? [] : [`  if (w) ${tabled}`]),
        "  switch (m) {",
        ...[...cases].map(([line, own]) => `    ${own.map((name) => `case ${text(name)}:`).join(" ")} ${line}; break`),
        ...missing.map(
          (slot) =>
            `    case ${text(slot.pattern.at(-1))}: ${property(slot)} = ${source.engine("WRONG")}; ${other}; break`,
        ),
        ...(other === "" ? [] : [`    default: ${other}`]),
        "  }",
        "}",
        ...(required.length > 0
          ? [
              `if (n !== ${2 ** required.length - 1}) ${source.engine("missing")}(c, ${here}, ${names}, ${required.length === members.length ? names : text(required)}, n${nodes})`,
            ]
          : []),
        ...(only
          ? [`if (o === undefined) ${source.engine("missing")}(c, ${here}, ${names}, ${text(only.slice(0, 1))}, 0)`]
          : []),
      ],
    }
  }

  /** What happens to a member that the shape does not name. */
  #other(node: ObjectNode, where: Where, here: string, names: string): string {
    if (node.rest !== undefined) {
      const { test: passes, call } = this.judge(node.rest, {
        ...where,
        pattern: [...where.pattern, "*"],
        place: undefined,
        lazy: true,
      })
      const code = call(here, "m", `${node.members.size} + i`)
      return passes === undefined ? code : `${passes} || ${code}`
    }
    return where.part === "facts" ? "" : `${this.source.engine("unknown")}(c, v, x, ${here}, m, ${names}, i)`
  }

  /** The place of a container: known from the start, or made when it is first wanted. */
  #here({ place }: Where): string {
    return place ?? `(h ??= ${this.source.engine("at")}(p, k, r))`
  }

  #member(node: Node, where: Where, name: string, rank: number, here: string, names: string): string {
    const { source } = this
    const place =
      isLeaf(node) || where.place === undefined
        ? undefined
        : source.constant("p", `${source.engine("at")}(${here}, ${text(name)}, ${rank})`)
    const { test: passes, call } = this.judge(node, { ...where, place })
    const code = call(here, "m", isLeaf(node) ? names : String(rank))
    const slot = where.lazy ? undefined : this.slots.at(where.part, where.pattern)
    const judged = slot
      ? `${property(slot)} = ${passes === undefined ? code : `${passes} ? x : ${code}`}`
      : passes === undefined
        ? code
        : `${passes} || ${code}`
    return judged
  }

  #list(node: ListNode, where: Where): { is: string; body: readonly string[] } {
    const { source } = this
    const here = this.#here(where)
    const element = { ...where, pattern: [...where.pattern, "*"], place: undefined }
    const { length } = node.elements
    const fixed = node.elements.map((one) => this.#element(one, element, here))
    const rest = node.rest && this.#element(node.rest, element, here)
    const gathers = where.lazy ? [] : this.slots.gathersAt(where.part, where.pattern)
    const judged =
      fixed.length === 0
        ? (rest ?? "")
        : `${fixed.map((code, index) => `${index > 0 ? "else " : ""}if (i === ${index}) { ${code} }`).join(" ")}${rest === undefined ? "" : ` else { ${rest} }`}`
    return {
      is:
        node.rest && length > 0
          ? `${source.engine("isLongList")}(v, ${length})`
          : `${source.engine("isList")}(v${node.rest ? "" : `, ${length}`})`,
      body: [
        ...gathers.map(({ into }) => `${property(into)} = []`),
        "const n = v.length",
        "let l, q = 0",
        "for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {",
        "  let x",
        `  try { x = v[i] } catch { x = ${source.engine("UNREADABLE")} }`,
        `  if (x === undefined && l === undefined && !(i in v)) l = ${source.engine("after")}(v, i)`,
        `  ${judged}`,
        ...(where.lazy ? [] : this.atElement(element.pattern, here).map((line) => `  ${line}`)),
        ...gathers.map(
          ({ into, from }) => `  if (${property(into)}.length === i) ${property(into)}.push(${property(from)})`,
        ),
        "}",
      ],
    }
  }

  #element(node: Node, where: Where, here: string): string {
    const { test: passes, call } = this.judge(node, where)
    const code = call(here, "i", "i")
    const slot = where.lazy ? undefined : this.slots.at(where.part, where.pattern)
    if (slot) return `${property(slot)} = ${passes === undefined ? code : `${passes} ? x : ${code}`}`
    return passes === undefined ? code : `${passes} || ${code}`
  }

  #union(node: UnionNode, where: Where, lazily: boolean): string {
    return writeUnion(node, where, lazily, {
      source: this.source,
      inside: this.#inside(where),
      container: (inner) => this.#container(inner, where, lazily),
      variant: (inner) => this.#variant(inner, where),
    })
  }

  #variant(node: Node, where: Where): string {
    if (node.kind !== "lazy") return this.#container(node, where)
    const { call } = this.#later(node, where)
    return `(x, c, p, k, r) => ${call("p", "k", "r")}`
  }

  #later(node: Extract<Node, { readonly kind: "lazy" }>, where: Where): Judge {
    const { source } = this
    const target = node.node()
    const hidden = where.hidden || node.sensitive
    const written = this.#lazy[hidden ? "hidden" : "shown"]
    const inside = { ...where, hidden, place: undefined, lazy: true }
    let name = written.get(target)
    if (name === undefined) {
      const slot = source.fresh("z")
      written.set(target, slot)
      name = slot
      if (isLeaf(target)) {
        const { test: passes, call } = this.judge(target, inside)
        source.line(
          `function ${slot}(x, c, p, k, r) { ${passes === undefined ? "" : `${passes} || `}${call("p", "k", "r")} }`,
        )
      } else {
        const made = this.#container(target, inside, true)
        source.line(`function ${slot}(v, c, p, k, r, h) { return ${made}(v, c, p, k, r, h) }`)
      }
    }
    const whole = source.constant(
      "n",
      `${source.engine("node")}("lazy", [], ${hidden ? 2 : 0}, { node: () => ${describe(target, source, hidden)} })`,
    )
    const made = name
    return {
      call: (here, key, rank) => `${source.engine("lazily")}(c, ${whole}, x, ${here}, ${key}, ${rank}, ${made})`,
    }
  }
}

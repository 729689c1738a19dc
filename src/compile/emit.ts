import type { RuleSummary } from "../declare/operation.js"
import type { Node, ObjectNode, Pattern, Tree } from "../tree/tree.js"
import { engineRuleIds } from "../verdict/engine-rules.js"
import { Containers } from "./containers.js"
import { describe } from "./leaf.js"
import { Muted } from "./muted.js"
import { isLookedAt } from "./looked-at.js"
import { recorded, refused } from "./outcome.js"
import { Passes } from "./passes.js"
import { Rules } from "./rules.js"
import { Slots } from "./slots.js"
import type { Source } from "./source.js"
import { holdsLazy } from "./where.js"
import { expectNothingWithinItself } from "./within-itself.js"

const text = JSON.stringify
const beside = ["path", "query", "headers"] as const

/** An operation to compile: its tree, and its rules in the order in which it lists them. */
export interface Compilable {
  readonly tree: Tree
  readonly rules: readonly RuleSummary[]
}

/** Writes an operation into a module, and exports it under a name. Throws, with the place, where something cannot be compiled. */
export function emit(exported: string, { tree, rules }: Compilable, source: Source): void {
  try {
    emitOperation(exported, tree, rules, source)
  } catch (error) {
    throw new Error(`${tree.id} cannot be compiled: ${(error as Error).message}`, { cause: error })
  }
}

function emitOperation(exported: string, tree: Tree, summaries: readonly RuleSummary[], source: Source): void {
  expectNothingWithinItself(tree)
  const slots = new Slots(tree)
  const rules = new Rules(tree, source, slots, recorded(source))
  const muted = new Muted(tree)
  const containers = new Containers(tree, source, slots, (element, here) => rules.atElement(element, here), muted)
  const walk = (part: string, node: ObjectNode): string => {
    const place = source.constant("p", `${source.engine("root")}(${text(part)})`)
    const { call } = containers.judge(node, { part, pattern: [], hidden: false, place })
    return call("undefined", `""`, "0")
  }
  const later = (node: ObjectNode): string => (holdsLazy(node) ? "; c.drain()" : "")
  const rest = beside.flatMap((part) => {
    const slot = slots.at(part, [])
    const code =
      tree.parts[part].members.size === 0
        ? `${source.engine("bare")}(c, x, ${source.constant("p", `${source.engine("root")}(${text(part)})`)})`
        : walk(part, tree.parts[part])
    return [
      `if (c.request.${part} !== undefined) { c.enter(${text(part)}); const x = c.request.${part}; ${slot ? `c.${slot.name} = ` : ""}${code}${later(tree.parts[part])} }`,
    ]
  })
  const root = slots.at("body", [])
  const body = walk("body", tree.parts.body)
  const after = rules.afterWalk().filter((line) => line !== "")
  const kind = source.fresh("P")
  const own = new Slots({ ...tree, rules: [] })
  const facts = factsCode(tree, own, rules, containers, source)
  const fields = [
    ...(slots.all.length > own.all.length ? slots : own).all.map(({ name }) => `${name} = ${source.engine("NOWHERE")}`),
    ...rules.queues.map((name) => `${name} = undefined`),
  ]
  const names = source.constant("e", namesText(tree, rules, muted, source))
  source.line(`class ${kind} extends ${source.engine("Pass")} {\n${fields.map((field) => `  ${field}`).join("\n")}\n}`)
  const judge = source.fresh("g")
  source.line(
    [
      `function ${judge}(question) {`,
      `  const K = question.known`,
      `  const c = new ${kind}(${names}, question.settings, K, question)`,
      `  const q = !question.settings.mutes`,
      ...rest.map((line) => `  ${line}`),
      `  c.enter("body")`,
      `  const x = c.request.body`,
      `  ${root ? `c.${root.name} = ` : ""}${body}${later(tree.parts.body)}`,
      ...after.map((line) => `  ${line}`),
      `  return c.finish(question.focus)`,
      `}`,
    ].join("\n"),
  )
  const listed = summaries
    .filter(({ id }) => !engineRuleIds.has(id))
    .map(({ id, basis, severity }) => [id, basis, severity])
  const messages = source.refer(tree.messages, `the table of messages of ${tree.id}`)
  source.line(
    `export const ${exported} = /* @__PURE__ */ ${source.engine("compiled")}({ id: ${text(tree.id)}, http: ${text(tree.http)}, ${tree.unknown === "warning" ? "answer: true, " : ""}rules: ${text(listed)}, messages: ${messages}, names: ${names}, facts: ${facts}, Pass: ${kind}, passes: ${passesCode(tree, muted, containers, source)}, judge: ${judge} })`,
  )
}

/** Code that is true of a body that is accepted with nothing to say of it. */
function passesCode(tree: Tree, muted: Muted, containers: Containers, source: Source): string {
  const slots = new Slots(tree)
  const rules = new Rules(tree, source, slots, refused(source))
  const passes = new Passes(
    source,
    slots,
    (element) => rules.atElement(element, "p"),
    () => true,
    containers.tables,
    muted,
  )
  const body = passes.of(tree.parts.body, { part: "body", pattern: [] })
  const after = rules.afterWalk().filter((line) => line !== "")
  const name = source.fresh("h")
  const [request, edits] = [source.constant("i", "{}"), source.constant("i", "[]")]
  const asked = `known: K, settings, rows: K.rows, off: K.off, request: ${request}, whole: false, edits: ${edits}`
  const root = slots.at("body", [])
  source.line(
    [
      `function ${name}(x, K, settings) {`,
      `  const c = { ${asked}, ${keptText(slots, rules.queues, source)} }`,
      `  if (!${body}) return false`,
      ...(root ? [`  c.${root.name} = x`] : []),
      `  const q = !settings.mutes`,
      ...after.map((line) => `  ${line}`),
      `  return true`,
      `}`,
    ].join("\n"),
  )
  return name
}

/** What such code keeps while it walks. */
function keptText(slots: Slots, queues: readonly string[], source: Source): string {
  const nowhere = source.engine("NOWHERE")
  return [...slots.all.map(({ name }) => `${name}: ${nowhere}`), ...queues.map((name) => `${name}: undefined`)].join(
    ", ",
  )
}

function factsCode(tree: Tree, slotted: Slots, rules: Rules, containers: Containers, source: Source): string {
  const all = [...tree.facts.members.values()]
  const froms = tree.looked.map(({ from }) => (from === undefined ? [] : [tree.stored as string, from]))
  const places = [...all.map(({ name }) => [name]), ...froms].filter((place) => place.length > 0)
  const own = places.map((place) => slotted.want("facts", place, 0).name)
  const walker = new Containers({ ...tree, rules: [] }, source, slotted, () => [])
  const place = source.constant("p", `${source.engine("root")}("facts")`)
  const { call } = walker.judge(tree.facts, { part: "facts", pattern: [], hidden: false, place })
  const judge = source.fresh("g")
  source.line(
    `function ${judge}(x, c) { ${own.map((name) => `c.${name} = `).join("")}${source.engine("WRONG")}; ${call("undefined", `""`, "0")}; return [${own.map((name) => `c.${name}`).join(", ")}] }`,
  )
  const quickly = quickFacts(tree, source)
  const looked = tree.looked.map(({ name, from }) => (from === undefined ? [name] : [name, from]))
  const nodes = tree.looked.map(({ node, from }) => (from === undefined ? "undefined" : describe(node, source, false)))
  const tables = tree.rules.flatMap((rule) =>
    rule.kind === "editable" ? [rules.table(rule, containers.tables.containers)] : [],
  )
  return `{ looked: ${text(looked)}, ${tree.stored === undefined ? "" : `stored: ${text(tree.stored)}, `}passes: ${quickly}, judge: ${judge}, nodes: [${nodes.join(", ")}], tables: [${tables.join(", ")}] }`
}

/** Code that gives facts that pass with nothing to say of them, as they are known. */
function quickFacts(tree: Tree, source: Source): string {
  const bare = { ...tree, rules: [] }
  const slots = new Slots(bare)
  const slot = (...path: readonly string[]): string => `c.${slots.want("facts", path, 0).name}`
  const values = tree.looked.map(({ name, from }) => {
    const own = slot(name)
    if (from === undefined || tree.stored === undefined) return `${text(name)}: ${own}`
    const held = `${source.engine("given")}(${slot(tree.stored, from)})`
    return `${text(name)}: ${source.engine("agreed")}(${own}, ${held})`
  })
  const stored = tree.stored === undefined ? "undefined" : slot(tree.stored)
  const composes = ({ pattern }: { readonly pattern: Pattern }): boolean => isLookedAt(tree, pattern)
  const passes = new Passes(source, slots, () => [], composes).of(tree.facts, { part: "facts", pattern: [] })
  const name = source.fresh("h")
  source.line(
    [
      `function ${name}(x) {`,
      `  const c = { ${keptText(slots, [], source)} }`,
      `  if (!${passes}) return undefined`,
      `  return { facts: { ${values.join(", ")} }, stored: ${stored}, storedName: ${text(tree.stored) ?? "undefined"}, found: [], ordinary: true, off: 0, rows: undefined }`,
      `}`,
    ].join("\n"),
  )
  return name
}

function namesText(tree: Tree, rules: Rules, muted: Muted, source: Source): string {
  const parts = Object.entries(tree.parts).map(([part, { members }]) => `${part}: ${text([...members.keys()])}`)
  const besides = beside.flatMap((part) =>
    [...tree.parts[part].members.values()].flatMap(({ name, node, rank }) =>
      rulesOf(node).map(({ id }, phase) => [part, name, rank, id, phase]),
    ),
  )
  const plan = tree.plan ? source.refer(tree.plan, `the plan of ${tree.id}`) : "undefined"
  return `{ parts: { ${parts.join(", ")} }, beside: ${text(besides)}, stands: ${rules.stands()}, muted: ${muted.text}, nested: ${String(muted.nested)}, plan: ${plan} }`
}

function rulesOf(node: Node): Node["rules"] {
  return node.kind === "union" ? [...node.variants.flatMap(rulesOf), ...node.rules] : node.rules
}

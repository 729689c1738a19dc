import type { Command } from "commander"
import { readJson } from "./json-text.js"
import { type AnyOperation, meant } from "./operations.js"
import { repeatable } from "./shared-flags.js"
import { readSource } from "./source.js"
import type { Terminal } from "./terminal.js"
import { Unusable } from "./unusable.js"

type Tree = { readonly [name: string]: unknown }

/** The flags of a command that say what is known, as commander hands them over. */
export interface FactFlags {
  readonly facts?: string
  readonly fact: readonly string[]
}

/** Adds to a command the flags that say what is known. */
export function withFactFlags(command: Command): Command {
  return command
    .option("--facts <file>", "a file with what you know: {status, current, …}")
    .addOption(
      repeatable("--fact <name=value>", "one fact, over those of the file: JSON, or else text; may be repeated"),
    )
}

/** Lays the facts of `--fact name=value` over those of a file. A dotted name, `ad.status=…`, sets a member inside a fact. */
export async function factsOf(
  operation: AnyOperation,
  file: string | undefined,
  assignments: readonly string[],
  terminal: Terminal,
): Promise<unknown> {
  const given: unknown = file === undefined ? {} : await readSource(file, terminal)
  if (assignments.length === 0) return given
  if (!isTree(given)) throw new Unusable(`${String(file)} must hold an object of facts, so that --fact can add to it`)
  const names = assignments.map((assignment) => nameOf(operation, assignment))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Unusable(`--fact ${twice} is given twice; give it once`)
  return assignments.reduce<Tree>((facts, assignment, index) => {
    const name = names[index] as string
    return withValue(facts, name.split("."), valueOf(assignment.slice(name.length + 1), name))
  }, given)
}

/** The facts that the flags tell of. Throws `Unusable` for facts that do not have their shape. */
export async function soundFactsOf(
  operation: AnyOperation,
  { facts: file, fact }: FactFlags,
  terminal: Terminal,
): Promise<unknown> {
  const facts = await factsOf(operation, file, fact, terminal)
  const broken = operation.check({}, facts).issues.find(({ in: part }) => part === "facts")
  if (broken === undefined) return facts
  throw new Unusable(`the facts are broken at ${broken.pointer}: ${broken.message}`)
}

function nameOf({ id, tree }: AnyOperation, assignment: string): string {
  const end = assignment.indexOf("=")
  if (end < 1) throw new Unusable("--fact takes name=value: --fact status=PAID, --fact ad.status=CONFIRMED")
  const name = assignment.slice(0, end)
  const known = [...tree.facts.members.keys()]
  const fact = name.split(".")[0] as string
  if (known.includes(fact)) return name
  const list = known.length === 0 ? "it takes none" : `it takes ${known.join(", ")}`
  throw new Unusable(`${id} has no fact ${JSON.stringify(fact)}${meant(fact, known)}; ${list}`)
}

/** JSON where it is JSON, else the text itself. */
function valueOf(text: string, name: string): unknown {
  try {
    JSON.parse(text)
  } catch {
    return text
  }
  return readJson(text, `the value of --fact ${name}`)
}

function withValue(tree: Tree, [key = "", ...rest]: readonly string[], value: unknown): Tree {
  const inside = Object.hasOwn(tree, key) ? tree[key] : undefined
  return { ...tree, [key]: rest.length === 0 ? value : withValue(isTree(inside) ? inside : {}, rest, value) }
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { shapeOf } from "../../src/form/value-shape.js"
import type { Tree } from "../../src/tree/tree.js"
import type { About, Example, FactControl, PartControl } from "../../docs/playground/src/about.js"
import { packs } from "../rule-pages/packs.js"

const requests = new URL("../../docs/requests/", import.meta.url)

/** Reads off an operation's declaration, and its requests under docs/requests, what the page shows around the body. */
export async function aboutOperation(id: string): Promise<About> {
  const pack = packs.find(({ operations }) => operations.some((one) => one.id === id))
  const operation = pack?.operations.find((one) => one.id === id)
  if (!pack || !operation) throw new Error(`there is no operation ${id}`)
  const { labels } = (await import(`../../rules/${pack.name}/labels/en.js`)) as { readonly labels: About["labels"] }
  const tree = operation.tree
  const examples = examplesOf(id)
  return {
    http: tree.http,
    source: tree.source,
    parts: partsOf(tree),
    facts: factsOf(tree, examples),
    locks: tree.rules.some(({ kind }) => kind === "editable"),
    labels,
    examples,
  }
}

const parts = ["path", "query", "headers"] as const

const partsOf = (tree: Tree): readonly PartControl[] =>
  parts.flatMap((part) =>
    [...tree.parts[part].members.values()].map(({ name, node }) => ({ in: part, name, type: shapeOf(node).type })),
  )

const mostSuggested = 4

function factsOf(tree: Tree, examples: readonly Example[]): readonly FactControl[] {
  const states = tree.rules.flatMap((rule) =>
    rule.kind === "editable" ? [...rule.open.keys()].map((state) => [rule.by.pattern.join("/"), state] as const) : [],
  )
  return [...tree.facts.members.values()].map(({ name, node }) => {
    const tried = [...states, ...examples.flatMap(({ facts }) => Object.entries(facts))]
    const texts = [...new Set(tried.flatMap(([fact, text]) => (fact === name ? [text] : [])))]
    const type = name === tree.stored ? "stored" : shapeOf(node).type === "text" ? "text" : "json"
    const fitting = texts.filter((text) => isJson(text) === (type === "json"))
    return { name, type, known: type === "stored" ? [] : fitting.slice(0, mostSuggested) }
  })
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const ending = ".request.json"

function examplesOf(id: string): readonly Example[] {
  const folder = new URL(`${id}/`, requests)
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  return files.sort().map((file) => {
    const name = file.slice(0, -ending.length)
    const read = (end: string): string | undefined => {
      const beside = new URL(name + end, folder)
      return existsSync(beside) ? readFileSync(beside, "utf8") : undefined
    }
    const { body, ...around } = JSON.parse(read(ending) ?? "{}") as Readonly<Record<string, Readonly<Record<string, string>>>> // prettier-ignore
    const flags = read(".options") ?? ""
    return {
      title: titleOf(name.slice(3)),
      body,
      parts: Object.fromEntries(
        Object.entries(around).flatMap(([part, members]) =>
          Object.entries(members).map(([member, text]) => [`${part}/${member}`, text] as const),
        ),
      ),
      facts: factTexts(JSON.parse(read(".facts.json") ?? "{}") as Facts, flags),
      unchanged: flags.includes("--unchanged allow"),
    }
  })
}

const titleOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ")

type Facts = Readonly<Record<string, unknown>>

/** The facts of an example as they would be typed. */
function factTexts(facts: Facts, flags: string): Readonly<Record<string, string>> {
  const flagged = [...flags.matchAll(/--fact (\w+)(?:\.(\w+))?=(\S+)/g)].map(([, name = "", member, text = ""]) => {
    return [name, member === undefined ? text : JSON.stringify({ [member]: text })] as const
  })
  const known = Object.entries(facts).map(
    ([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)] as const,
  )
  return Object.fromEntries([...known, ...flagged])
}

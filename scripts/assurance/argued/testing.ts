import { type Argument, fallsThrough } from "../survivors.js"

const instead = ['"Stryker was here!"']
const stars = ['["Stryker was here"]']
const noName = "an operation that stores nothing has no fact of an odd name either: nothing is found by it"
const noStars = "what is read there has no stars that these would fill, or is a list, whose first element is meant"

export const testing: readonly Argument[] = [
  {
    file: "src/testing/anything.ts",
    code: [
      "{ arbitrary: fc.subarray([...sides]), weight: 1 },",
      'const roots = (["body", "body", "body", "facts", "path", "query", "headers"] as const).filter(',
      '(root) => root === "body" || nodeOf(tree, root).members.size > 0,',
      "const value = fc.option(valueNear(values, node), { nil: undefined, freq: 6 })",
      ".map(([at, value, name, other]) => changeAt(tree, spot, at, name, name === undefined ? value : other))",
      "const path = [...filled(pattern, indexes), ...(name === undefined ? [] : [name])]",
      'const made = (node: Node): unknown => (node.kind === "list" ? [] : node.kind === "object" ? {} : null)',
      "const breaking = rules.flatMap((id) => values.breaking(node, id, () => true) ?? [])",
      "...(passing === undefined ? [] : [{ arbitrary: passing, weight: 4 }]),",
      "if (depth > 4) return undefined",
      'if (node.kind === "lazy") return shapeNear(values, node.node(), depth + 1)',
      'if (node.kind === "list" && node.rest) return fc.array(valueNear(values, node.rest, depth + 1), { maxLength: 3 })',
      "valueNear(values, member.node, depth + 1).map((value) => [member.name, value] as const),",
      "return fc.tuple(...members).map((known) => Object.fromEntries(known.filter((entry) => entry !== undefined)))",
      "path: fc.option(valueNear(values, tree.parts.path), { nil: undefined }),",
      "query: fc.option(valueNear(values, tree.parts.query), { nil: undefined }),",
      "headers: fc.option(valueNear(values, tree.parts.headers), { nil: undefined }),",
    ],
    because: "what this way of making junk draws, others draw too, by two changes or by chance: it is only likelier",
  },
  {
    file: "src/testing/anything.ts",
    code: [
      'at(facts, [tree.stored ?? "", ...filled(pattern, [])]) ?? undefined',
      "const there = spots.filter((spot) => spot.pattern.length > 0 && keptAt(junk, spot) !== undefined)",
      "return spot === undefined ? junk : changeAt(tree, spot, [], undefined, keptAt(junk, spot))(junk)",
    ],
    replacements: [...instead, ...stars, "spot.pattern.length <= 0"],
    because: "what is stored is sent again, as a whole or by other elements",
  },
  {
    file: "src/testing/drafting.ts",
    code: [
      'const { looked, stored = "" } = this.tree',
      'const stored = [this.tree.stored ?? "", ...path]',
      'export function agreeing({ looked, stored = "" }: Tree, facts: Facts, pinned: Facts): Facts {',
    ],
    replacements: instead,
    because: noName,
  },
  {
    file: "src/testing/drafting.ts",
    code: ["if (made === undefined || value === undefined) return made"],
    replacements: ["false"],
    because: "what could not be changed for a pinned fact cannot be changed at the next element",
  },
  {
    file: "src/testing/drafts.ts",
    code: [
      'function drawnFacts({ facts, looked, stored = "" }: Tree, pinned: Facts): string[] {',
      'const held = looked.filter(({ from = "" }) => at(pinned, [stored, from]) != null).map(({ name }) => name)',
    ],
    replacements: instead,
    because: noName,
  },
  {
    file: "src/testing/drafts.ts",
    code: ['export function unlocked(drafting: Drafting, draft: Draft, kept = "none"): Draft {'],
    because: "no leaf is called so, nor nothing: leaves begin with a slash",
  },
  {
    file: "src/testing/engine-ways.ts",
    code: [
      'function brokenFact({ stored = "" }: Tree, spot: Spot): Way["breaks"] {',
      'source === "facts" ? [String(pattern[0])] : source === "stored" ? [tree.stored ?? ""] : [],',
      "const withheld = new Set([name, ...(isHeld && tree.stored !== undefined ? [tree.stored] : [])])",
    ],
    replacements: [...instead, "true"],
    because: noName,
  },
  {
    file: "src/testing/engine-ways.ts",
    code: ['return all.map(([name = "", ...others]) => ({', "const { exactlyOne: [first, second] = [] } = node"],
    replacements: [...instead, ...stars],
    because: "there is at least one name in each; the types cannot say so. Of one URL there is no second",
  },
  {
    file: "src/testing/engine-ways.ts",
    code: ["tolerates: ({ lacks }) => lacks !== undefined && withheld.has(lacks),"],
    replacements: ["true"],
    because: "nothing undefined is withheld; the types cannot say so",
  },
  {
    file: "src/testing/formats.ts",
    code: ['Object.entries(table).flatMap(([first, rests = ""]) =>'],
    because: "each letter that a table lists has codes; the types cannot say so",
  },
  { file: "src/testing/moves.ts", code: ["} catch {"], because: fallsThrough },
  {
    file: "src/testing/moves.ts",
    code: ["if (rule !== undefined && stand !== undefined) {", "if (made !== undefined) yield made"],
    replacements: ["true"],
    because:
      "a place where a rule stands has the rule, and a part of a request can be changed; the types cannot say so",
  },
  {
    file: "src/testing/moves.ts",
    code: [
      "const given = readAll(judged.scope, stand, [], true)",
      "for (const change of madeOf(rule.made?.[wanted], drawn)) yield* applied(drafting, draft, stand, [], change)",
      "yield* applied(drafting, draft, stand, [], { [name]: copied.filter((value) => value !== undefined) })",
      "yield* drafting.assigned(draft, by, [], state)",
      "for (const move of applied(drafting, given, stand, [], change)) return move",
      'const places = read.list && rule.kind === "find" ? [[0], [1]] : [indexes.slice(0, read.bound)]',
    ],
    replacements: [...stars, "[]"],
    because: noStars,
  },
  {
    file: "src/testing/moves.ts",
    code: ['for (const change of assignments(choicesOf(drafting, given, stand, "passes"), drawn, holds))'],
    because: "what is not wanted to break is wanted to pass",
  },
  {
    file: "src/testing/moves.ts",
    code: ['const when = rule.kind === "editable" ? undefined : rule.when'],
    because: "a state table has no `when`; the types cannot say so",
  },
  {
    file: "src/testing/pools.ts",
    code: ["return pattern.slice(0, -1).flatMap((_, index) => {"],
    replacements: ["pattern"],
    because: "the samples of the place itself come next anyway",
  },
  {
    file: "src/testing/put.ts",
    code: ["while (list.length < index) list.push(below && made(below))"],
    because: "what is put in at the index itself is made in the same way, or written over",
  },
  {
    file: "src/testing/ranges.ts",
    code: ["bounds.setBigInt64(0, bounds.getBigInt64(0) + (value > 0 ? 1n : -1n))"],
    replacements: ["value >= 0"],
    because: "zero was answered before",
  },
  {
    file: "src/testing/secret-values.ts",
    code: ['for (const element of value) collect(insideOf(variants, "*", element), element, sensitive, hidden, open)'],
    because: "the elements of a list are found by no name",
  },
  {
    file: "src/testing/secret-values.ts",
    code: ["return []", 'return one.kind === "list" ? [...one.elements, one.rest] : []'],
    replacements: stars,
    because: "a text in the place of a member, or of a node, is told apart by no kind, and hides nothing",
  },
  {
    file: "src/testing/settle.ts",
    code: ["const all = open.length > 1 ? drafting.judge(allAtOnce(drafting, judged, open)) : undefined"],
    because: "the first move of one problem alone is tried next anyway",
  },
  {
    file: "src/testing/sources.ts",
    code: ["const numbers = numbersIn(descriptions) ?? numbersIn([])"],
    because: "what is no description narrows no range",
  },
  {
    file: "src/testing/texts.ts",
    code: ["fc.sample(texts, { numRuns: 1, seed: 1 })"],
    because: "it is drawn to see whether it can be: from which seed, and how often, does not matter",
  },
  { file: "src/testing/texts.ts", code: ["} catch {"], because: fallsThrough },
  {
    file: "src/testing/values.ts",
    code: ["source === undefined || node.rules.length === 0"],
    replacements: ["false"],
    because: "all that is drawn passes where there are no rules: to try it takes time, and leaves out nothing",
  },
  {
    file: "src/testing/values.ts",
    code: ["return first !== undefined && others.length === 0 ? first.arbitrary : fc.oneof(...all)"],
    because: "one of one source is that source",
  },
  {
    file: "src/testing/values.ts",
    code: ["const variants = variantsOf(node).filter(({ rules }) => rules.some((rule) => rule.id === id))"],
    because: "nothing of a shape without the rule breaks the rule: not to try it saves time",
  },
  {
    file: "src/testing/way.ts",
    code: ["const state = states[draft.turn % states.length]"],
    because: "without a state the rule lacks one, and is settled by the state of the same turn",
  },
  {
    file: "src/testing/way.ts",
    code: ["return drafting.assigned(given, rule.by, [], state)[0] ?? given"],
    replacements: stars,
    because: noStars,
  },
  {
    file: "src/testing/laws/faces.ts",
    code: ['const keys = ofBody.rows.filter(({ rule }) => rule !== "fault").map(keyOf)'],
    because: "a rule that throws twice at one place has no row of its own: the law does not hold in either case",
  },
  {
    file: "src/testing/laws/frame.ts",
    code: [
      'const { stored = "" } = tree',
      'function stateOf({ looked, stored = "" }: Tree, { by }: EditableRule, facts: Facts): unknown {',
    ],
    replacements: instead,
    because: noName,
  },
  {
    file: "src/testing/laws/frame.ts",
    code: ['const topOf = (pointer: string): string => pointer.split("/")[1] ?? ""'],
    replacements: instead,
    because: "the whole body is no member, by whatever name it goes",
  },
  {
    file: "src/testing/laws/ordered.ts",
    code: [
      "const objectsOf = (node: Node | undefined) =>",
      '(node === undefined ? [] : variantsOf(node)).map(unfolded).filter((one) => one.kind === "object")',
      'return one.kind === "list" ? [one.elements[Number(key)] ?? one.rest] : []',
      "const found = (node === undefined ? [] : variantsOf(node)).map(unfolded).flatMap((one): readonly (Node | undefined)[] => {",
    ],
    replacements: stars,
    because: "a text in the place of a node is no object, and has nothing inside",
  },
  {
    file: "src/testing/valid.ts",
    code: ["if (fc.sample(drafts, { numRuns: 20, seed: 3 }).every((judged) => judged === undefined))"],
    replacements: ["{}"],
    because: "twenty draws, or ten by chance, tell whether all of them fail",
  },
]

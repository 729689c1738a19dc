import type { Argument } from "../survivors.js"

const hasShape = "what has its type has a shape"
const noStars = "no star is left in that read, or at that place, which an index could fill"
const spares = "it only spares the comparison of names, which would find them too far from each other as well"

/** Of how a declared operation judges. */
export const check: readonly Argument[] = [
  {
    file: "src/check/cell.ts",
    code: ['return this.parent?.node?.kind === "object" ? [...this.parent.node.members.keys()] : []'],
    replacements: ["this.parent?.node.kind"],
    because: "only what has a shape has anything inside it",
  },
  {
    file: "src/check/cell.ts",
    code: ["const same = this.judging.lazy.get(this.given) ?? []"],
    replacements: ['["Stryker was here"]'],
    because: "a text is no place, so it is none of those above",
  },
  {
    file: "src/check/cell.ts",
    code: ["while (above !== undefined && above.depth > other.depth) above = above.parent"],
    replacements: ["true"],
    because: "no place is less deep than the root: it ends there",
  },
  {
    file: "src/check/cell.ts",
    code: ["const containers: Cell[] = []"],
    because: "a text has no shape, and so no rule to be asked",
  },
  {
    file: "src/check/cell.ts",
    code: [
      'if (!this.typed || node?.kind !== "object" || !this.#isListed(node)) return undefined',
      'if (!this.typed || node?.kind !== "list" || !this.#isListed(node)) return undefined',
      'if (node?.kind === "object" && this.#isListed(node)) return this.#members(node)',
      'if (node?.kind === "list" && this.#isListed(node)) return this.indexes.map((index) => this.element(index) as Cell)',
    ],
    replacements: ["node.kind"],
    because: hasShape,
  },
  {
    file: "src/check/cell.ts",
    code: ['if (this.node?.kind === "list") this.#built = this.indexes.map((index) => this.element(index)?.result)'],
    replacements: ["this.element(index).result"],
    because: "there is an element for each index that was listed",
  },
  {
    file: "src/check/cell.ts",
    code: ["const taken = entries.has(documented) || (documented !== name && names.includes(documented))"],
    replacements: ["true"],
    because:
      "a name that is the documented one is kept as it is, whether or not it counts as taken: it spares a search",
  },
  {
    file: "src/check/compose.ts",
    code: ["for (let index = 0; index < text.length; index++) {"],
    replacements: ["index <= text.length"],
    because: "after the last sign there is no code, and so none that joins",
  },
  {
    file: "src/check/declared.ts",
    code: ["return stored === undefined ? {} : Object.fromEntries(held.map(({ name }) => [name, stored]))"],
    replacements: ["false"],
    because: "without a stored object no fact is found in one",
  },
  {
    file: "src/check/decode.ts",
    code: ['const plain = text.includes(".") ? text.replace(/(?<!0)0+$/, "").replace(/\\.$/, "") : text'],
    replacements: ["/\\./"],
    because: "of two numbers that have the same digits, and their points elsewhere, neither is the value of the other",
  },
  {
    file: "src/check/find-rows.ts",
    code: [
      "const given = readAll(scope, rule.stands[0] as Stand, [], true)",
      "const because = whyNot(scope, rule.stands[0] as Stand, [])",
    ],
    replacements: ['["Stryker was here"]'],
    because: "a rule that is asked once for all its places binds no star",
  },
  {
    file: "src/check/find-rows.ts",
    code: ["if (stand === undefined) throw new Error(`${rule.id} objects to ${at}, where it does not stand`)"],
    because: "whatever is thrown there is a fault at the same place, and its text is told to nobody",
  },
  {
    file: "src/check/find-rows.ts",
    code: ["const cell = root && locate(root, star < 0 ? pattern : pattern.slice(0, star), [])"],
    replacements: ["star <= 0", '["Stryker was here"]'],
    because: "no part is a list itself, and before the first star there is none to fill",
  },
  {
    file: "src/check/hint.ts",
    code: ["if (!nearestNames.has(member)) nearestNames.set(member, nearestName(String(member.key), member.siblings))"],
    replacements: ["true"],
    because: "asked again, it is the same name: it spares looking for it twice",
  },
  {
    file: "src/check/hint.ts",
    code: ["function lettersOf(name: string): number {", "function isMore(letters: number, most: number): boolean {"],
    because: spares,
  },
  {
    file: "src/check/hint.ts",
    code: ["for (let index = 0; index < name.length; index++) letters |= 1 << (name.charCodeAt(index) & 31)"],
    replacements: ["false", "index >= name.length"],
    because: spares,
  },
  {
    file: "src/check/hint.ts",
    code: [
      "isMore(some & ~others, most) || isMore(others & ~some, most)",
      "for (let left = letters; left !== 0; left &= left - 1) count++",
      "return count > most",
    ],
    replacements: ["false", "isMore(some & ~others, most) && isMore(others & ~some, most)", "count--"],
    because: spares,
  },
  {
    file: "src/check/hint.ts",
    code: [
      "if (Math.abs(known.length - name.length) > most || isFar(letters, lettersOf(known), most)) continue",
      "const distance = leven(name, known, { maxDistance: most + 1 })",
    ],
    replacements: ["false", "Math.abs(known.length - name.length) > most && isFar(letters, lettersOf(known), ", "{}"],
    because: spares,
  },
  {
    file: "src/check/judge-value.ts",
    code: ['if (!(node.kind === "string" && node.anyText) && !text.isWellFormed()) {'],
    replacements: ["true"],
    because: "of no other kind is a text that need not be well-formed: the types cannot say so",
  },
  {
    file: "src/check/judge-value.ts",
    code: ["value.node?.rules.forEach((rule, phase) => {"],
    replacements: ["value.node.rules"],
    because: hasShape,
  },
  {
    file: "src/check/judged.ts",
    code: ['this.fail("fact", () => ({ rules: [id] }))'],
    replacements: ['""'],
    because: "in facts whatever fails is a broken fact",
  },
  {
    file: "src/check/judging.ts",
    code: ["return Object.keys(this.parts).find((other) => other !== met && this.parts[other]?.members.has(name))"],
    replacements: ["this.parts[other].members"],
    because: "it goes through the parts that there are",
  },
  {
    file: "src/check/judging.ts",
    code: ["const ready = this.changed.filter((cell) => cell.walked).sort((a, b) => b.depth - a.depth)"],
    replacements: ["this.changed"],
    because: "what has not been walked is put together once more when it has been",
  },
  {
    file: "src/check/known-facts.ts",
    code: [
      "for (const { name, from } of tree.looked) if (from !== undefined) this.#expectAgreement(name, from)",
      "return own ?? (from === undefined || this.root.member(name)?.present ? undefined : this.#held(from))",
      "return this.tree.stored === undefined ? undefined : whole(this.root.member(this.tree.stored))",
      "const cell = this.tree.stored === undefined ? undefined : whole(this.root.member(this.tree.stored)?.member(name))",
    ],
    replacements: ["true", "false"],
    because: "under no name nothing is known: only the types want to be told",
  },
  {
    file: "src/check/known-facts.ts",
    code: ['own.fail("fact", () => ({ contradicts: `/${String(this.tree.stored)}/${from}` }))'],
    replacements: ['""'],
    because: "in facts whatever fails is a broken fact",
  },
  {
    file: "src/check/leaf-rows.ts",
    code: ["const state = read(scope, rule.by, [])"],
    replacements: ['["Stryker was here"]'],
    because: "a state is read from a fact, in which no star is bound",
  },
  {
    file: "src/check/leaf-rows.ts",
    code: ['yield { rule, place, is: "inapplicable", because: whyNot(scope, { reads: [["state", rule.by]] }, []) }'],
    replacements: ['""', '["Stryker was here"]'],
    because: "by which name the state is read is told to nobody, and no star is bound in it",
  },
  {
    file: "src/check/list-indexes.ts",
    code: [".filter((index) => index > hole)"],
    replacements: ["index >= hole"],
    because: "a hole is no key",
  },
  {
    file: "src/check/overlay.ts",
    code: ['const here: Node = { kind: "union", variants: objects, rules: [], nfc: false, sensitive: false }'],
    because: "no rule is asked, nothing composed and nothing hidden where values are laid over each other",
  },
  {
    file: "src/check/reading.ts",
    code: ['if (typeof list !== "object" || !list.typed || list.node?.kind !== "list") return []'],
    replacements: ["list.node.kind"],
    because: hasShape,
  },
  {
    file: "src/check/reading.ts",
    code: ["const reading = valueOf(locate(element, rest, []), optional)"],
    replacements: ['["Stryker was here"]'],
    because: noStars,
  },
  {
    file: "src/check/reading.ts",
    code: ['if (sent?.present && (merging === 0 || sent.node?.kind !== "object")) return { value: sent.built() }'],
    replacements: ["sent.node.kind"],
    because: hasShape,
  },
  {
    file: "src/check/rows.ts",
    code: ['if (scope.request.roots[stand.part] === undefined && rule.kind === "check") {'],
    replacements: ["true"],
    because: "a state table stands in the body, which is always there",
  },
  {
    file: "src/check/rows.ts",
    code: ["if (factsOnly && index === 0) yield* rowOfCheck(rule, stand, place, [], scope)"],
    replacements: ['["Stryker was here"]'],
    because: noStars,
  },
  {
    file: "src/check/stands.ts",
    code: [
      'if (from.node?.kind !== "list") return',
      'return cell.typed && (cell.node?.kind === "object" || cell.node?.kind === "list" || !cell.broken)',
    ],
    replacements: ["from.node.kind", "cell.node.kind"],
    because: hasShape,
  },
  {
    file: "src/check/unchanged.ts",
    code: ["if (stored === undefined || stored === null) return false"],
    replacements: ["false"],
    because: "what is not stored equals nothing that is sent, which comparing says, too",
  },
  {
    file: "src/check/unchanged.ts",
    code: ["if (own === undefined || (side.nullIsAbsent && own === null)) return []"],
    replacements: ["false"],
    because: "comparing takes a member that is undefined for one that is not there",
  },
  {
    file: "src/check/unchanged.ts",
    code: ['if (node.kind !== "union" && node.kind !== "lazy") return node'],
    replacements: ["false"],
    because: "a quick way: of any other shape the variant is the shape itself",
  },
  {
    file: "src/check/unchanged.ts",
    code: ["isContainer ? alike.push(shapeOf(side, variant, value)) > 0 : side.fails(variant, value),"],
    replacements: ["alike.push(shapeOf(side, variant, value)) >= 0"],
    because: "a list that something was put into is not empty",
  },
  {
    file: "src/check/unchanged.ts",
    code: ['if (one.kind !== "object" || one.rest) return { ...bare, kind: "open" }'],
    replacements: ['""'],
    because: "whatever is no text, no list and no object is compared whole",
  },
  {
    file: "src/check/variant.ts",
    code: [
      'return literals.every(({ name, node }) => takes(node, "", (value as Readonly<Record<string, unknown>>)[name]))',
    ],
    replacements: ['"Stryker was here!"'],
    because: "a literal takes its values, whatever their kind",
  },
  {
    file: "src/check/walk.ts",
    code: ["const scope: Scope = { request: cells, facts, lists: new Map(), tells: telling !== undefined }"],
    replacements: ["true"],
    because: "what does not apply is passed over where nobody is told of it: it spares making rows of it",
  },
  {
    file: "src/check/why-not.ts",
    code: ['const [, wanted] = reads.find(([, one]) => read(scope, one, indexes) === "inapplicable") ?? []'],
    replacements: ['["Stryker was here"]'],
    because: "of one there is no second",
  },
  {
    file: "src/check/why-not.ts",
    code: [
      'else if (cell.typed && cell.node?.kind === "list" && cell.indexes.length > 0)',
      'const isEmpty = cell.typed && cell.node?.kind === "list"',
    ],
    replacements: ["cell.node.kind"],
    because: hasShape,
  },
]

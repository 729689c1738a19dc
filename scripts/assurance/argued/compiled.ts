import type { Argument } from "../survivors.js"

const fallsThrough = "an empty catch falls through to the end of the function, and gives undefined as it did"
const rootKey = "a root has no key: nobody asks for the one that stands there"
const noInside = "what has nothing inside cannot be inside itself: it spares keeping where it was met"
const hasParents = "a place has as many above it as it is deep: the types cannot say so"

/** Of what compiled packs run on. */
export const compiled: readonly Argument[] = [
  {
    file: "src/compiled/certain.ts",
    code: ['judgeValue(new Leaf(trial, undefined, "", 0, node, value))'],
    because: rootKey,
  },
  {
    file: "src/compiled/certain.ts",
    code: ["return Object.keys(stands).filter((id) => stands[id]?.some(concerns))"],
    because: "a key of an object is one: the types cannot say so",
  },
  {
    file: "src/compiled/container.ts",
    code: ['return typeof value === "object" && value !== null && isPlain(value)'],
    replacements: ["true"],
    because: "asking null for its prototype throws, and what throws is no object",
  },
  {
    file: "src/compiled/container.ts",
    code: ['if (typeof value === "object" && value !== null) {'],
    replacements: ["true", 'typeof value === "object" || value !== null'],
    because: noInside,
  },
  {
    file: "src/compiled/container.ts",
    code: ["const same = pass.lazy.get(value) ?? []"],
    because: "a text is no place that another could be below",
  },
  {
    file: "src/compiled/container.ts",
    code: ["while (at !== undefined && at.depth > above.depth) at = at.parent"],
    replacements: ["true"],
    because: hasParents,
  },
  {
    file: "src/compiled/editable.ts",
    code: ["if (open === true || open === undefined) return undefined"],
    replacements: ["false"],
    because: "a member that is a table's own holds its row: the types cannot say so",
  },
  {
    file: "src/compiled/find.ts",
    code: [
      "fault(pass, rule, placeOf({ ...stand, pattern: star < 0 ? stand.pattern : stand.pattern.slice(0, star) }, []))",
    ],
    replacements: ['["Stryker was here"]'],
    because: "no star is left for which an index would be taken",
  },
  {
    file: "src/compiled/find.ts",
    code: ['(token, index) => token === tokens[index] || (token === "*" && isIndex.test(tokens[index] ?? "")),'],
    replacements: ['"Stryker was here!"'],
    because: "there are as many tokens: the types cannot say so",
  },
  {
    file: "src/compiled/find.ts",
    code: ["if (stand === undefined) throw new Error(`${rule.id} objects to ${pointer}, where it does not stand`)"],
    replacements: ["false", "``"],
    because:
      "whatever is thrown there is a fault of the rule, be it this or reading what is not there; nobody sees its text",
  },
  { file: "src/compiled/known.ts", code: ["} catch {"], because: fallsThrough },
  {
    file: "src/compiled/known.ts",
    code: ['if (own !== held) throw new Error("this fact contradicts the stored one")'],
    replacements: ['""'],
    because: "nobody sees its text: facts by which it is thrown are judged instead",
  },
  {
    file: "src/compiled/known.ts",
    code: [
      "const stored = storedName === undefined ? undefined : valueOf(looked.length, storedName)",
      "let next = looked.length + (storedName === undefined ? 0 : 1)",
    ],
    replacements: ["false"],
    because: "without a stored object nothing is given behind the facts, and none is found in it",
  },
  {
    file: "src/compiled/known.ts",
    code: ['new Leaf(pass, root("facts"), name, index, nodes[index], own).fail("fact", () => ({'],
    replacements: ['""'],
    because: "a value is of the part that is judged, and in facts every failure is a broken fact",
  },
  {
    file: "src/compiled/known.ts",
    code: ['contradicts: `/${storedName ?? ""}/${from ?? ""}`,'],
    because: "what contradicts the stored object stands in it, under a name: the types cannot say so",
  },
  {
    file: "src/compiled/known.ts",
    code: ["if (!mutes) return 0"],
    replacements: ["false"],
    because: "a quick way: where no rule is off, none is found to be",
  },
  {
    file: "src/compiled/pass.ts",
    code: ['judgeValue(new Leaf(trial, undefined, "", 0, node, value))'],
    because: rootKey,
  },
  {
    file: "src/compiled/pass.ts",
    code: ["for (let work = this.later?.pop(); work !== undefined; work = this.later?.pop()) work()"],
    because: "what was put off was kept somewhere: the types cannot say so",
  },
  {
    file: "src/compiled/pass.ts",
    code: ["this.found = sorted(found.length > 0 ? [...this.found, ...found] : this.found)"],
    replacements: ["true", "found.length >= 0"],
    because: "with nothing to add a copy is as good: not making one spares time",
  },
  {
    file: "src/compiled/pass.ts",
    code: ['return this.edits.length === 0 && part !== "headers" ? value : rebuilt(value, part, this)'],
    replacements: ["false"],
    because: "a quick way: what has no changes is rebuilt as itself",
  },
  {
    file: "src/compiled/pass.ts",
    code: ["return list.length > 1 ? (list as Item[]).sort(compareFound) : list"],
    replacements: ["true", "list.length >= 1"],
    because: "a list of one, or of none, is in order as it is",
  },
  {
    file: "src/compiled/pass.ts",
    code: ["if (known !== undefined) return known"],
    replacements: ["false"],
    because: "kept so that pointers are taken apart once: taken apart again they are the same",
  },
  { file: "src/compiled/union.ts", code: ["} catch {"], because: fallsThrough },
  {
    file: "src/compiled/union.ts",
    code: ["if (value === UNREADABLE) return undefined"],
    replacements: ["false"],
    because: "no container takes what could not be read, and judged by itself it is a fault",
  },
  {
    file: "src/compiled/union.ts",
    code: ["if (!takes(node, kind, value)) return undefined"],
    replacements: ["false"],
    because: "choosing among no variants throws, and whatever throws has none",
  },
  {
    file: "src/compiled/union.ts",
    code: ['if (judge) judge(value, trial, undefined, "", 0)', 'else leaf(trial, variant, value, undefined, "", 0)'],
    replacements: ['"Stryker was here!"'],
    because: rootKey,
  },
]

import type { Argument } from "../survivors.js"

const alwaysThere = "rows that are told come with what was read, so there is a reader: the types cannot say so"

export const explain: readonly Argument[] = [
  {
    file: "src/explain/explain.ts",
    code: ['const { says = "", citation, infers } = rules.get(rule) ?? {}'],
    because: "every rule says something; the engine's own are listed with the operation's",
  },
  {
    file: "src/explain/explain.ts",
    code: [
      "reads: reader?.readsOf(rule, place) ?? [],",
      "const reads = (reader: Reader | undefined) => reader?.readsOf(row.rule.id, row.place) ?? []",
      "const reads = reader?.readsOf(row.rule.id, row.place) ?? []",
    ],
    because: alwaysThere,
  },
  {
    file: "src/explain/explain.ts",
    code: ["} catch {"],
    because: "what is emptied there has not been filled yet: judging throws before its first row",
  },
  {
    file: "src/explain/explain.ts",
    code: ["if (last?.[0]?.rule === one.rule && samePlace(last[0].place, one.place)) last.push(one)"],
    replacements: ["last?.[0].rule"],
    because: "no group is empty",
  },
  {
    file: "src/explain/explain.ts",
    code: [
      'const severity: Severity = isOff || declared === undefined ? (row.rule.about.severity ?? "error") : declared',
      'declared === "off" || declared === undefined ? (row.rule.about.severity ?? "error") : declared',
    ],
    replacements: ["false"],
    because: "every rule has its severity among the settings, the declared one unless a caller gave another",
  },
  {
    file: "src/explain/reads.ts",
    code: [
      'if (rule.kind === "editable") return [this.#there(rule.by, [])]',
      'const indexes = rule.kind === "find" ? [] : pathOf(place).filter((key) => typeof key === "number")',
    ],
    because: "indexes fill the stars that a read is bound by; the state, and what a find rule reads, have none",
  },
  {
    file: "src/explain/reads.ts",
    code: [
      'const stand = rule.kind === "find" ? rule.stands[0] : standAt(rule.stands, place)',
      "if (stand === undefined) return []",
    ],
    because: "a find rule stands once, and a row of a rule is at one of its places",
  },
  {
    file: "src/explain/reads.ts",
    code: [
      "const isSame = wanted.list && wanted.bound === 0",
      "if (known !== undefined) return known",
      "if (isSame) this.#lists.set(wanted, there)",
    ],
    because: "saves reading a whole list anew at each of its elements: slower without, and the same",
  },
  {
    file: "src/explain/reads.ts",
    code: ['if (source === "stored") return facts.members.get(stored ?? "")?.node ?? facts'],
    because: "what is read of the stored is read of a declared fact",
  },
  {
    file: "src/explain/reads.ts",
    code: ['token === "*" && star < wanted.bound ? String(indexes[star++]) : token,'],
    replacements: ['""', "false"],
    because: "a star of a list without a tuple has one shape, whichever element it is",
  },
  {
    file: "src/explain/shown.ts",
    code: ["const element = /^\\d+$/.test(key) ? node.elements[Number(key)] : undefined"],
    because: "a key of a list is an index or a star",
  },
  {
    file: "src/explain/shown.ts",
    code: ['const all = element === undefined ? [...(key === "*" ? node.elements : []), node.rest] : [element]'],
    replacements: ['["Stryker was here"]'],
    because: "a text is no shape: it has no kind, so nothing is found in it",
  },
  {
    file: "src/explain/text.ts",
    code: ['...(row.is === "failed" ? fixLines(row).map((line) => paint.good(line)) : []),'],
    replacements: ["true"],
    because: "only what failed has a fix",
  },
  {
    file: "src/explain/value-rows.ts",
    code: ["if (!root.typed) return"],
    because: "facts that are no object have no member that is there",
  },
  {
    file: "src/explain/value-rows.ts",
    code: [
      'const given = root.node?.kind === "object" ? [...root.node.members.keys()].map((name) => root.member(name)) : []',
      'for (const cell of given) if (cell?.present && !cell.broken) yield { place: cell, phase: -8, rule: "fact" }',
    ],
    because: "facts are declared as an object; rows of one place are ordered by their rule, and a fact has one",
  },
  {
    file: "src/explain/value-rows.ts",
    code: [
      "if (cell.present && cell.typed && cell.node !== undefined)",
      'if (cell.present && cell.required && cell.node !== undefined) yield { place: cell, phase: -7, rule: "required" }',
    ],
    because: "what is typed or required is declared, and what is typed is there",
  },
  {
    file: "src/explain/value-rows.ts",
    code: [
      "return [...node.members.keys(), ...othersIn(cell, node)].flatMap((name) => cell.member(name) ?? [])",
      "} catch {",
      "return []",
    ],
    because: "a member that cannot be read has failed as a whole, so nothing inside it is told",
  },
  {
    file: "src/explain/value-rows.ts",
    code: [
      'if (node?.kind === "list") return cell.indexes.map((index) => cell.element(index) as Cell)',
      'if (node?.kind !== "object") return []',
    ],
    because: "what has no members throws when asked for them, and what throws has none",
  },
  {
    file: "src/explain/value-rows.ts",
    code: ["rest === undefined ? [] : Object.keys(cell.given as object).filter((name) => !members.has(name))"],
    replacements: ["false", '["Stryker was here"]'],
    because: "a member that nothing is declared of has no row",
  },
  {
    file: "src/explain/value-rows.ts",
    code: ['({ rule, params }) => rule === id || (rule === "fault" && (params() as { rule?: string }).rule === id),'],
    replacements: ["true"],
    because: "no value rule but a fault has the id of a rule among its params",
  },
]

import { argv } from "node:process"
import { isDeepStrictEqual } from "node:util"
import type { Pack } from "../cases.js"
import { checkerFile, does } from "../folders.js"
import { gates } from "../gate/gates.js"
import { type Gate, type GateRow } from "../gate/row.js"
import type { Checker, Reading } from "../peers/checker.js"
import { type Level, type Row, rows } from "../rows.js"

// Asks one row of the tables about every input of the gate. Prints `{asked, wrong}`: a line for each answer that is not right.

interface Expected {
  readonly valid: boolean
  readonly found: readonly string[]
}

/** What a row of a level answers when it is right. */
function expectedOf({ documented, warnings }: Gate, { expect }: GateRow, level: Level): Expected {
  const seen =
    level === "whole"
      ? expect
      : expect.filter((finding) => {
          const rule = ruleOf(finding)
          if (level === "documented") return documented.has(rule) || rule === "string.wellFormed"
          return documented.has(rule) && !warnings.has(rule)
        })
  const found = level === "peer" ? [...new Set(seen.map((finding) => finding.slice(finding.indexOf(" ") + 1)))] : seen
  return { valid: seen.every((finding) => warnings.has(ruleOf(finding))), found: found.toSorted() }
}

const ruleOf = (finding: string) => finding.slice(0, finding.indexOf(" "))

async function wrongAnswers(row: Row, gate: Gate): Promise<readonly string[]> {
  const { check, given, read } = (await import(checkerFile(row.id, gate.pack))) as Checker
  const base = row.level === "peer" ? undefined : ((await import(checkerFile(row.base, gate.pack))) as Checker)
  const wrong: string[] = []
  for (const input of asked(row, gate)) {
    const facts = input.facts ?? gate.facts
    const label = `${row.id}, ${gate.pack}, ${input.about}`
    let answer: unknown
    try {
      answer = given?.(facts)(input.body) ?? check(input.body, facts)
    } catch (error) {
      wrong.push(`${label}: threw ${String(error)}`)
      continue
    }
    const { valid, found }: Reading = read(answer)
    const got = { valid, found: (row.level === "peer" ? [...new Set(found)] : found).toSorted() }
    const expected = expectedOf(gate, input, row.level)
    const first = row.firstOnly === true && got.found.every((pointer) => expected.found.includes(pointer))
    if (!isDeepStrictEqual(first ? { ...got, found: expected.found } : got, expected))
      wrong.push(`${label}: answers ${JSON.stringify(got)}, not ${JSON.stringify(expected)}`)
    const plan = (checked: unknown) => (checked as { plan?: unknown }).plan
    if (base !== undefined && !isDeepStrictEqual(plan(answer), plan(base.check(input.body, facts))))
      wrong.push(`${label}: plans otherwise than ${row.base}`)
  }
  return wrong
}

const asked = (row: Row, gate: Gate) =>
  gate.rows.filter(
    ({ about, peers }) => row.level !== "peer" || (peers !== false && row.takes?.about.test(about) !== true),
  )

const row = rows.find(({ id }) => id === argv[2])
if (row === undefined) throw new Error(`there is no row ${String(argv[2])}`)
const held = gates.filter(({ pack }: { readonly pack: Pack }) => does(row.id, pack))
const wrong: string[] = []
for (const gate of held) wrong.push(...(await wrongAnswers(row, gate)))
console.log(JSON.stringify({ asked: held.reduce((sum, gate) => sum + asked(row, gate).length, 0), wrong }))

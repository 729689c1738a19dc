import { writeFileSync } from "node:fs"
import { cpuUsage } from "node:process"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as fc from "fast-check"
import { anything, valid, violating } from "perevir/testing"
import { benchOf } from "../src/testing/valid.js"
import { type AnyDeclared, packs } from "../test/laws/operations.js"
import { machine } from "./machine.js"
import { schema } from "./peers/effect/deals.js"
import type { Drawn } from "./report/drawing.js"
import { drawing } from "./results.js"

// Measures how many requests are drawn a second of one core, in properties that hold: npx tsx benchmarks/drawing.ts

const seconds = (from?: NodeJS.CpuUsage) => (cpuUsage(from).user + cpuUsage(from).system) / 1e6
const batch = 250

/** Draws until it has had some seconds; gives draws a second. `draw` draws a batch, with a seed of its own. */
function rate(draw: (seed: number) => void): number {
  let seed = 1
  for (const warm = cpuUsage(); seconds(warm) < 1.5;) draw(seed++)
  const [start, first] = [cpuUsage(), seed]
  while (seconds(start) < 3) draw(seed++)
  return Math.round(((seed - first) * batch) / seconds(start))
}

const held = (arbitrary: fc.Arbitrary<unknown>) => (seed: number) =>
  fc.assert(fc.property(arbitrary, () => true), { numRuns: batch, seed }) // prettier-ignore

/** What breaks each rule of an operation, in turn. */
const broken = (operation: AnyDeclared) => fc.oneof(...operation.rules.map(({ id }) => violating(operation, id)))

const drawn: Record<string, Drawn> = {}
for (const [id, operation] of packs) {
  drawn[id] = {
    valuesAlone: rate(held(benchOf(operation, {}).drafts)),
    realistic: rate(held(valid(operation))),
    edges: rate(held(valid(operation, { coverage: "edges" }))),
    violating: rate(held(broken(operation))),
    anything: rate(held(anything(operation))),
  }
  console.log(id, drawn[id])
}

const [, deals] = packs[0] as (typeof packs)[number]
const facts = { status: "NEW", hasTransactionPayment: false }
const byEffect = (seed: number) =>
  Effect.runSync(Arbitrary.sampleEffect(Arbitrary.schema(schema), { count: batch, seed })) as readonly object[]
const bodies = [1, 2, 3, 4].flatMap(byEffect)
const ours = fc.sample(valid(deals), { numRuns: bodies.length, seed: 1 }).map(({ request }) => request.body as object)
const membersOf = (all: readonly object[]) => all.reduce((sum, body) => sum + Object.keys(body).length, 0) / all.length
const effect = {
  rate: rate(byEffect),
  accepted: bodies.filter((body) => deals.check(body, facts as never).outcome === "accepted").length / bodies.length,
  members: membersOf(bodies),
  ours: membersOf(ours),
}
console.log("effect's own, deals", effect)

const { commit, date, node, cpu, cores } = machine()
writeFileSync(drawing, `${JSON.stringify({ commit, date, node, cpu, cores, drawn, effect }, null, 2)}\n`)

import * as fc from "fast-check"
import { argv } from "node:process"
import { pathToFileURL } from "node:url"
import * as panier from "perevir/panier/wire"
import { anything, type Junk, valid } from "perevir/testing"
import { hostile } from "../../src/testing/hostile.js"
import { options } from "../../src/testing/laws/options.js"
import { type AnyDeclared, operations } from "../../test/laws/operations.js"
import { measured, record } from "../assurance/record.js"
import compilePacks, { compiledFile, invented } from "../compiled.js"
import { entries, isPack, outputOf } from "../entries.js"
import { Dice } from "./dice.js"
import { bytesChanged, mutated } from "./mutate.js"
import { type AnyOperation, asksOf } from "./targets.js"
import { answers, readers } from "./wires.js"

// Hands every operation, by both faces, and every reader of what comes over the wire what nobody would send, and more of it: npm run fuzz.
// `npm run fuzz -- 600 42`: for how many seconds, from which seed.

const [seconds = "60", seed = String(Date.now() & 0x7fffffff)] = argv.slice(2)
const dice = new Dice(Number(seed))
const slowest = 3000 // milliseconds, for inputs of some kilobytes, on a machine that does other things too

await compilePacks()
const files = [...entries().filter(isPack).map(outputOf), ...invented].map(compiledFile)
const packs = await Promise.all(files.map((file) => import(pathToFileURL(file).href) as Promise<object>))
const faces = packs.flatMap((pack) => Object.values(pack) as AnyOperation[])

/** An operation with inputs to change, and everything to ask of it. */
function targetOf([id, declared]: readonly [string, AnyDeclared]) {
  const compiled = faces.find((face) => face?.id === id && typeof face.check === "function") as AnyOperation
  const drawn = (arbitrary: fc.Arbitrary<unknown>, numRuns: number): readonly Junk[] =>
    fc.sample(arbitrary, { numRuns, seed: Number(seed) }) as Junk[]
  return {
    id,
    asks: asksOf(declared, compiled),
    corpus: [...drawn(anything(declared), 150), ...drawn(valid(declared), 50)],
    hostile: fc.sample(hostile([...declared.tree.parts.body.members.keys()]), { numRuns: 100, seed: Number(seed) }),
    pointers: [
      "",
      "/",
      "/nothing",
      "/Items/0",
      "/~1",
      ...[...declared.tree.parts.body.members.keys()].map((name) => `/${name}`),
    ],
  }
}

const targets = operations.map(targetOf)
const chosen = fc.sample(options, { numRuns: 200, seed: Number(seed) })
const texts = textsOf(targets.flatMap(({ corpus }) => corpus.map(({ request }) => request.body)))
let [inputs, findings] = [0, 0]
const counts = new Map<string, number>()

/** What a decoder reads when nothing is changed. */
function textsOf(bodies: readonly unknown[]): readonly Buffer[] {
  const types = ["application/json", "application/xml", "application/x-www-form-urlencoded"]
  const written = bodies.flatMap((body) => {
    const encoded = types.map((type) => panier.encodeRequest(type, body))
    return encoded.flatMap((one) => (one.ok ? [one.text] : []))
  })
  return [...answers, ...written].map((text) => Buffer.from(text))
}

/** Asks, and tells what is wrong: a throw, an answer that is none, one that takes too long. */
function tried(what: string, input: unknown, ask: () => void): void {
  inputs++
  counts.set(what, (counts.get(what) ?? 0) + 1)
  const start = performance.now()
  try {
    ask()
    const spent = performance.now() - start
    if (spent > slowest) throw new Error(`it took ${Math.round(spent)} ms`)
  } catch (error) {
    findings++
    console.log(
      `FOUND in ${what}, seed ${seed}, input ${inputs}: ${(error as Error).stack ?? String(error)}\n${shown(input)}`,
    )
    process.exitCode = 1
  }
}

function shown(input: unknown): string {
  try {
    return (Buffer.isBuffer(input) ? input.toString("base64") : fc.stringify(input)).slice(0, 4000)
  } catch {
    return "what throws when it is looked at"
  }
}

function askOperation(): void {
  const { id, asks, corpus, hostile, pointers } = dice.of(targets)
  const { request, facts } = dice.of(corpus)
  const isHostile = dice.below(20) === 0
  const make = dice.of(hostile)
  const part = dice.of(["body", "body", "path", "query", "headers", "facts"] as const)
  const other = isHostile ? make() : mutated(part === "facts" ? facts : request[part], dice)
  const junk =
    part === "facts" ? { request, facts: other as object } : { request: { ...request, [part]: other }, facts }
  const option = { ...dice.of(chosen) }
  const pointer = dice.of(pointers)
  tried(id, { ...junk, option, pointer }, () => dice.of(asks)(junk as Junk, option, pointer))
}

function askReader(): void {
  const { name, read } = dice.of(readers)
  const bytes = bytesChanged(dice.of(texts), dice)
  tried(name.split(" ")[0] ?? name, bytes, () => void read(bytes))
}

const start = performance.now()
const end = start + Number(seconds) * 1000
while (performance.now() < end && findings < 20)
  for (let turn = 0; turn < 50; turn++)
    if (turn % 3 === 0) askReader()
    else askOperation()

const spent = (performance.now() - start) / 1000
const figures = { seconds: Math.round(spent), inputs, perSecond: Math.round(inputs / spent), findings }
for (const [what, count] of [...counts].toSorted()) console.log(what.padEnd(36), String(count).padStart(9))
console.log(`seed ${seed}: ${inputs} inputs, ${figures.perSecond} a second, findings ${findings}`)
const command = `npm run fuzz -- ${seconds} ${seed}`
if (findings === 0 && Number(seconds) >= 60)
  await record("fuzz", { ...measured(command), ...figures, by: Object.fromEntries([...counts].toSorted()) })

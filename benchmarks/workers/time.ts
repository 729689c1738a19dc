import { argv } from "node:process"
import { subjectOf } from "./subject.js"
import { timeReference, tolerance } from "./reference.js"

// Times one row on one case, in a process of its own. Prints `{ns, samples, kept, reference}`: the median time of a check over the
// samples that no neighbour disturbed.

const [, , , , budgetText = "200", referenceText = "Infinity"] = argv
const budget = Number(budgetText) * 1e6
const sampleSize = 1e6
const { bodies, run } = await subjectOf()

const results: unknown[] = new Array<unknown>(8)
let turn = 0

/** Runs some checks; what they answer is kept for a while, so that none can be left out. */
function runTimes(times: number): number {
  const start = process.hrtime.bigint()
  for (let i = 0; i < times; i++) {
    results[turn & 7] = run(bodies[turn % bodies.length])
    turn++
  }
  return Number(process.hrtime.bigint() - start)
}

interface Sample {
  readonly ns: number
  readonly reference: number
}

function sampleFor(times: number): Sample {
  const before = timeReference()
  const ns = runTimes(times) / times
  return { ns, reference: Math.max(before, timeReference()) }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

for (let i = 0; i < 60; i++) timeReference()
const first = runTimes(1)
let times = 1
const warmEnd = Date.now() + Math.min(budget / 1e6, 250)
while (Date.now() < warmEnd) {
  const taken = runTimes(times)
  times = Math.max(1, Math.min(1e6, Math.round((times * sampleSize) / Math.max(taken, 1))))
}

const samples: Sample[] = []
let best = Number(referenceText)
let spent = 0
const undisturbed = () => samples.filter(({ reference }) => reference <= best * tolerance)
// A crowded machine gets three times the budget to bring enough samples
while (spent < budget || (spent < 3 * budget && undisturbed().length < 20)) {
  const sample = sampleFor(times)
  samples.push(sample)
  best = Math.min(best, sample.reference)
  spent += sample.ns * times + 2 * sample.reference
  if (sample.ns * times > budget && samples.length >= 3) break
}
const kept = undisturbed()
const counted = kept.length >= 3 ? kept : samples.toSorted((a, b) => a.reference - b.reference).slice(0, 5)
const report = {
  ns: median(counted.map(({ ns }) => ns)),
  first,
  samples: samples.length,
  kept: kept.length,
  reference: Math.min(...samples.map(({ reference }) => reference)),
}
console.log(JSON.stringify(report))

import type * as deals from "perevir/deals"
import { root } from "./folders.js"
import { known, oneFault, sample } from "./inputs/deals.js"

// Times what a keystroke costs: the judgement of one field of a full deal by what is published, bound to what is known. Apart from
// `npm run bench`, and in seconds: npm run bench:field

type Deal = Pick<typeof deals.update, "checkField">

const faces = [
  ["compiled", "dist/deals.js", 5_000],
  ["declared", "dist/deals/declared.js", 100_000],
] as const

function nsOf(deal: Deal, body: unknown): number {
  const runTimes = (times: number): number => {
    const start = process.hrtime.bigint()
    let found = 0
    for (let turn = 0; turn < times; turn++) found += deal.checkField("/sellerPhone", body).issues.length
    const ns = Number(process.hrtime.bigint() - start) / times
    return found === (body === oneFault ? times : 0) ? ns : NaN
  }
  runTimes(20_000)
  return Math.min(...Array.from({ length: 40 }, () => runTimes(1000)))
}

for (const [face, file, most] of faces) {
  const { update } = (await import(`${root}/${file}`)) as typeof deals
  const deal = update.given(known)
  const [right, wrong] = [nsOf(deal, sample), nsOf(deal, oneFault)].map(Math.round)
  if (!((right ?? NaN) <= most)) process.exitCode = 1
  console.log(
    `${(right ?? NaN) <= most ? "  ok  " : "MISSED"}  ${face}: ${right} ns for a right field (≤ ${most}), ${wrong} ns for a wrong one`,
  )
}

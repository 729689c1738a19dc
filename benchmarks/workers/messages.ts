import { checkDocumented } from "../hand/deals/documented.js"
import { fiveFaults } from "../inputs/deals.js"
import { en } from "../../rules/deals/messages/en.js"
import { engine } from "../../src/messages/en.js"

// Times what the pack's own words for five faults take, apart from finding them. Prints `{ns}`.

const messages: Readonly<Record<string, unknown>> = { ...engine, ...en }
const written = checkDocumented(fiveFaults).issues.map(({ rule, params }) => ({
  write: messages[rule] as (params: object) => string,
  params,
}))

function runTimes(times: number): number {
  const start = process.hrtime.bigint()
  let length = 0
  for (let i = 0; i < times; i++) for (const { write, params } of written) length += write(params).length
  if (length === 0) throw new Error("there are no messages")
  return Number(process.hrtime.bigint() - start) / times
}

runTimes(20_000)
console.log(JSON.stringify({ ns: Math.round(Math.min(...Array.from({ length: 60 }, () => runTimes(2000)))) }))

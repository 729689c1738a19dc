import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { argv, exit } from "node:process"
import { root } from "./folders.js"
import { changeLine, changes } from "./report/ratio.js"
import { readResults, type Results } from "./results.js"

// Compares two runs: npm run bench:compare <A> <B>, each a file of results or a commit that has one.

function resultsOf(name: string): Results {
  if (existsSync(name)) return readResults(name)
  const args = ["show", `${name}:benchmarks/results/latest.json`]
  return JSON.parse(execFileSync("git", args, { cwd: root, encoding: "utf8" })) as Results
}

const [from, to] = argv.slice(2)
if (from === undefined || to === undefined) {
  console.error(
    "name two files of results, or two commits: npm run bench:compare HEAD~1 benchmarks/results/latest.json",
  )
  exit(2)
}
const [before, after] = [resultsOf(from), resultsOf(to)]
for (const { commit, date, node, cpu } of [before, after]) console.log(`${commit}  ${date}  Node ${node}  ${cpu}`)
const found = changes(before, after)
console.log(found.length === 0 ? "no ratio changed by more than noise" : found.map(changeLine).join("\n"))

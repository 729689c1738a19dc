// Judges every request under docs/requests with the built command, and prints what it says.
//
// A request is `<operation>/<nn-title>.request.json`. Beside it may stand `<nn-title>.facts.json`, what is known besides, and
// `<nn-title>.options`, further flags. Exits with 1 only where the command could not use what it was given.

import { spawn } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import process from "node:process"
import { fileURLToPath } from "node:url"

const bin = "dist/bin.js"
const folder = "docs/requests"
const atOnce = 2
const widest = 240
const outcomes = ["accepted", "rejected", "unusable", "undecided", "fault"] // by exit code

process.chdir(fileURLToPath(new URL("..", import.meta.url)))
process.stdout.on("error", () => process.exit())
if (!existsSync(bin)) {
  console.error(`${bin} is not there: run "npm run build" first`)
  process.exit(1)
}

const colored = process.stdout.isTTY && !process.env.NO_COLOR
const bold = (text) => (colored ? `\u001b[1m${text}\u001b[22m` : text)
const faint = (text) => (colored ? `\u001b[2m${text}\u001b[22m` : text)
const cut = (text) => (text.length > widest ? `${text.slice(0, widest)} …` : text)
const indented = (text) => text.replace(/^(?=.)/gm, "    ")

/** Runs the command; gives its exit code and all that it wrote. */
function perevir(args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ...(colored && { FORCE_COLOR: "1" }) }
    const child = spawn(process.execPath, [bin, ...args], { env, stdio: ["ignore", "pipe", "pipe"] })
    let text = ""
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (chunk) => {
        text += chunk
      })
    child.on("error", reject)
    child.on("close", (code) => resolve({ outcome: outcomes[code] ?? "unusable", text: text.trimEnd() }))
  })
}

/** The requests of an operation, each with the arguments to judge it by. */
function requestsOf(operation) {
  const ending = ".request.json"
  const names = existsSync(`${folder}/${operation}`) ? readdirSync(`${folder}/${operation}`) : []
  const files = names.filter((name) => name.endsWith(ending))
  return files.sort().map((name) => {
    const base = `${folder}/${operation}/${name.slice(0, -ending.length)}`
    const [facts, options] = [`${base}.facts.json`, `${base}.options`]
    const flags = existsSync(options) ? readFileSync(options, "utf8").trim().split(/\s+/) : []
    const known = existsSync(facts) ? ["--facts", facts] : []
    // The people and paniers in these files are invented: nothing in them has to be hidden.
    const args = ["check", operation, base + ending, "--request", ...known, ...flags, "--show-sensitive"]
    const title = name.slice(3, -ending.length).replaceAll("-", " ")
    const heading = `${name.slice(0, 2)}  ${title[0].toUpperCase()}${title.slice(1)}`
    return { heading, args, file: base + ending, facts: known[1] }
  })
}

/** What is judged, a line for each part of the request and one for the facts out of a file. */
function inputLines({ file, facts }) {
  const request = JSON.parse(readFileSync(file, "utf8"))
  const parts = Object.entries(request).filter(([, part]) => Object.keys(part).length > 0)
  if (facts) parts.push(["facts", JSON.parse(readFileSync(facts, "utf8"))])
  return parts.map(([name, part]) => faint(cut(`${name} ${JSON.stringify(part)}`)))
}

const listed = await perevir(["rules", "--format", "json"])
if (listed.outcome !== "accepted") {
  console.error(listed.text)
  process.exit(1)
}
const operations = JSON.parse(listed.text)
const requests = operations.flatMap(({ operation, http, rules }) =>
  requestsOf(operation).map((request, index) => ({
    ...request,
    chapter: index === 0 ? `\n${bold(`━━━ ${operation}`)}  ${http}  ${faint(`${rules.length} rules`)}\n` : "",
  })),
)

// Two at a time, printed in order: each request starts as soon as one before the last has come to its end.
const answers = []
requests.forEach(({ args }, index) => {
  answers.push((answers[index - atOnce] ?? Promise.resolve()).then(() => perevir(args)))
})

console.log(`Judges the requests of ${folder} as the command line does: what is sent, what is known besides (facts), the verdict.

  accepted    no rule that could reject does, and each could be judged
  rejected    at least one does
  undecided   none does, but one lacks a fact: it is told which
  fault       a rule broke down or a fact is broken, which is not the sender's mistake`)

const counts = new Map()
for (const [index, request] of requests.entries()) {
  const { outcome, text } = await answers[index]
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  const command = faint(`$ node ${bin} ${request.args.join(" ")}`)
  console.log(
    `${request.chapter}\n${bold(request.heading)}\n${indented([command, ...inputLines(request), "", text].join("\n"))}`,
  )
}

const summary = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(", ")
console.log(`\n${bold(`${requests.length} requests: ${summary}`)}`)
process.exitCode = counts.has("unusable") ? 1 : 0

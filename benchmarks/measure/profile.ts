import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { transform } from "esbuild"
import { root } from "../folders.js"
import type { ByRow } from "../results.js"

/** What the parts of a compiled pack are for, told by the files that they come from; the first that fits. */
const purposes: readonly (readonly [purpose: string, files: RegExp])[] = [
  ["emitted code: the walk, tests, rules, state tables", /^compiled\.js$/],
  ["the pack's messages, in English", /^messages\//],
  ["the pack's own words", /^(?!\.\.\/)/],
  ["the engine's messages, in English", /src\/messages\//],
  ["constraints", /src\/constraint\//],
  ["look-ups (`checkAsync`)", /check-async/],
  ["Standard Schema", /operation\/standard/],
  ["options and what is said of wrong ones", /operation\/settings/],
  ["hints for unknown members", /leven|check\/hint/],
  ["fixes: whether they help", /operation\/trial|compiled\/certain|verdict\/apply-patch/],
  ["single places (`checkField`)", /operation\/focus/],
  ["texts decoded, composed; members stripped", /compiled\/rebuild|check\/(?:decode|compose)/],
  ["open values, unions, rules over lists", /open-value|variant|compiled\/(?:union|find)/],
  ["verdicts, issues, places, bound facts", /src\/(?:operation|verdict)\/|src\/pointer/],
  ["judging what does not simply pass, state tables", /./],
]

/** Measures what a pack would weigh less without each of its parts, in bytes, minified and by gzip. What parts share is in none. */
export async function profilePack(pack: string): Promise<ByRow<number>> {
  const code = readFileSync(`${root}/dist/${pack}.js`, "utf8")
  const sections = code
    .split(/^(?=\/\/ \S+\.[jt]s$)/m)
    .filter((section) => section.startsWith("// "))
    .map((section) => ({
      purpose: purposeOf(section.slice(3, section.indexOf("\n"))),
      text: section.replace(/^export \{[^}]*\};?\s*$/m, ""),
    }))
  const whole = await weigh(sections.map(({ text }) => text))
  const found: Record<string, number> = {}
  for (const [purpose] of purposes) {
    const others = sections.filter((section) => section.purpose !== purpose)
    if (others.length < sections.length) found[purpose] = whole - (await weigh(others.map(({ text }) => text)))
  }
  return found
}

const purposeOf = (file: string): string | undefined => purposes.find(([, files]) => files.test(file))?.[0]

async function weigh(texts: readonly string[]): Promise<number> {
  const { code } = await transform(texts.join("\n"), {
    minify: true,
    charset: "utf8",
    format: "esm",
    treeShaking: false,
  })
  return gzipSync(code, { level: 9 }).length
}

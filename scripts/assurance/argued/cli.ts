import type { Argument } from "../survivors.js"

const absent = "a member that is undefined is asked as one that is absent"
const missing = "a package that is missing: a process without it shows that, which no mutant is tried on"

/** Of the command. */
export const cli: readonly Argument[] = [
  {
    file: "src/cli/audit-command.ts",
    code: [
      'const { audit } = await import("perevir/audit").catch(() => {',
      'throw new Unusable("an audit draws requests with fast-check: npm install fast-check")',
    ],
    because: missing,
  },
  {
    file: "src/cli/generate-command.ts",
    code: [
      "} catch (error) {",
      "throw new Unusable('generate needs fast-check, which is not installed: run \"npm install --save-dev fast-check\"', {",
    ],
    because: missing,
  },
  {
    file: "src/cli/bulk-flags.ts",
    code: ["const shape = { request, ...(factsField !== undefined && { factsField }) }"],
    because: absent,
  },
  {
    file: "src/cli/bulk-flags.ts",
    code: ["jobs: flags.jobs ?? Math.min(availableParallelism(), mostJobs),"],
    replacements: ["Math.max(availableParallelism(), mostJobs)"],
    because: "how many threads judge is seen in the time alone, and in nothing on a machine of two cores",
  },
  {
    file: "src/cli/check-command.ts",
    code: ["return stdout.columns === undefined ? {} : { width: stdout.columns }"],
    because: absent,
  },
  { file: "src/cli/check-options.ts", code: ["...(maxIssues !== undefined && { maxIssues }),"], because: absent },
  {
    file: "src/cli/compile-command.ts",
    code: ['const [, stem = "", letter = ""] = /^(.*)\\.([cm]?)js$/.exec(out) ?? []'],
    because: "a match has both groups, and a name of one line the same end; of no match the first is looked at",
  },
  {
    file: "src/cli/compile-command.ts",
    code: ['const compiled = await compile(entry, { format: letter === "c" ? "cjs" : "esm" })'],
    because: "what is not CommonJS is an ES module",
  },
  {
    file: "src/cli/compile-command.ts",
    code: ['const [text = ""] = types ? await declarations([{ entry, values: compiled.values }]) : []'],
    because: "the text is written where there are types, and then there is one for each entry",
  },
  {
    file: "src/cli/facts.ts",
    code: ['function withValue(tree: Tree, [key = "", ...rest]: readonly string[], value: unknown): Tree {'],
    because: "a name has a first part: the types cannot say so",
  },
  {
    file: "src/cli/generate-command.ts",
    code: [
      "const drawn = rule === undefined ? valid(operation as never, how) : violating(operation as never, rule as never, { ...how, ...(at !== undefined && { at }) })",
      "await fc.check(property, { numRuns: count, endOnFailure: true, ...(seed !== undefined && { seed }) })",
    ],
    replacements: ["true"],
    because: absent,
  },
  {
    file: "src/cli/generate-command.ts",
    code: ["await fc.check(property, { numRuns: count, endOnFailure: true, ...(seed !== undefined && { seed }) })"],
    replacements: ["false"],
    because: "it saves shrinking what is printed as it is",
  },
  {
    file: "src/cli/pack.ts",
    code: ["if (/\\.[cm]?js$/.test(file)) return (await import(pathToFileURL(resolve(file)).href)) as object"],
    because: "the other way reads JavaScript too, only slower, and Vitest's import reads TypeScript",
  },
  {
    file: "src/cli/run.ts",
    code: ['const stack = error instanceof Error ? (error.stack ?? "") : ""'],
    because: "only lines that begin as a frame does are kept of it",
  },
  {
    file: "src/cli/written-like.ts",
    code: ['const [, lineBreak = "\\n", indent = ""] = /^\\s*[[{](\\r?\\n)([ \\t]+)/.exec(text) ?? []'],
    replacements: ['""', '["Stryker was here"]'],
    because: "without an indentation JSON is written in one line: there is no line break",
  },
]

import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import ts from "typescript"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { declarations } from "../../../src/compile/declarations.js"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const packs = ["deals", "panier", "device-orders", "hardware-orders", "prepayments"]
const sources = [...packs.map((pack) => `${root}rules/${pack}/index.ts`), `${root}test/src/parcel.ts`]
const uses = ["exactly", ...packs, "parcel"].map((name) => `src/compile/uses/${name}.ts`)
const patience = 60_000

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  types: [],
}

/** What the compiler has to say of some files, or of all that they reach. */
function complaints(files: readonly string[], options: ts.CompilerOptions, only = files): readonly string[] {
  const program = ts.createProgram(files, options)
  const found =
    only === files
      ? ts.getPreEmitDiagnostics(program)
      : only.flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
  return found.map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`
  })
}

describe("the declarations of the packs", () => {
  let folder = ""
  let texts: readonly string[] = []
  const compiled = () => [...packs.map((pack) => join(folder, `${pack}.d.ts`)), join(folder, "src/parcel.d.ts")]

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "perevir-declarations-"))
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
    for (const use of uses) cpSync(join(root, "test", use), join(folder, use))
    texts = await declarations(sources.map((entry) => ({ entry })))
    compiled().forEach((file, index) => writeFileSync(file, texts[index] ?? ""))
  }, patience)

  afterAll(() => rmSync(folder, { recursive: true }))

  test("import nothing, and speak neither of effect nor of the engine's marks", () => {
    for (const text of texts.map((text) => text.replace(/\/\*\*.*?\*\//gs, ""))) {
      expect(text).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|\bfrom "/m)
      expect(text).not.toMatch(/\beffect\b|unique symbol|\bSchema\b|\bany\b/)
    }
  })

  test("keep doc comments, in lines of 120 at most", () => {
    for (const text of texts) {
      expect(text).toContain("  /** Judges a body; linear in its size, pure.")
      for (const line of text.split("\n").filter((line) => !/^\s*(\/\*\*|\*)/.test(line)))
        expect(line.length).toBeLessThan(121)
    }
    expect(texts[packs.indexOf("panier")]).toMatch(
      /\n \* Tells which item goes where.*(?:\n \*.*)*\nexport declare function split\(/,
    )
  })

  test(
    "have exact types where no package is installed",
    () => {
      const paths = Object.fromEntries(packs.map((pack) => [`perevir/${pack}`, [join(folder, `${pack}.d.ts`)]]))
      const files = [...compiled(), ...uses.map((use) => join(folder, use))]
      // With declarations of its own: whoever exports what an operation gives needs the names of its types.
      expect(complaints(files, { ...strict, paths, declaration: true, outDir: join(folder, "out") })).toEqual([])
    },
    patience,
  )

  test(
    "are those of the declared face",
    () => {
      const types = {
        deals: ["Value", "Facts", "Plan", "RuleId", "Issue", "Verdict"],
        panier: ["Value", "Facts", "Plan", "RuleId", "Issue", "Verdict", "Entry", "Totals"],
        "device-orders": ["Value", "Facts", "Plan", "RuleId", "Issue", "Verdict"],
        "hardware-orders": ["Create", "Replace"].flatMap((of) =>
          ["Value", "Facts", "Plan", "RuleId", "Issue", "Verdict"].map((type) => of + type),
        ),
        prepayments: ["Value", "Facts", "Plan", "RuleId", "Issue", "Verdict"],
      }
      const lines = Object.entries(types).flatMap(([pack, names], index) => [
        `import * as declared${index} from "${root}rules/${pack}/index.js"`,
        `import * as compiled${index} from "./${pack}.js"`,
        `export const pack${index}: typeof compiled${index} = declared${index}`,
        ...names.map(
          (name) => `export type ${name}${index} = Exactly<[Same<declared${index}.${name}, compiled${index}.${name}>]>`,
        ),
      ])
      const both = join(folder, "both.ts")
      writeFileSync(both, ['import type { Exactly, Same } from "./src/compile/uses/exactly.js"', ...lines].join("\n"))
      const { options } = ts.parseJsonConfigFileContent(
        ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)).config,
        ts.sys,
        root,
      )
      expect(complaints([both], options, [both])).toEqual([])
    },
    patience,
  )

  test(
    "have no value that only serves to declare, unless it is asked for",
    async () => {
      const entry = `${root}test/src/parcel.ts`
      expect(texts.at(-1)?.match(/export declare \w+ \w+/g)).toEqual(["export declare const update"])
      await expect(declarations([{ entry, values: ["update", "parcel"] }])).rejects.toThrow(/^parcel.*another package/)
    },
    patience,
  )
})

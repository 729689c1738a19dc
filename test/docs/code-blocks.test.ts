import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { format } from "node:util"
import ts from "typescript"
import { afterAll, describe, expect, it, vi } from "vitest"

// Every TypeScript block of the documentation is compiled and run; what it prints must be what its `// =>` lines say. A block that
// needs more than itself (a server, a page) names a file that has tests of its own, and is a passage of it.

const root = fileURLToPath(new URL("../..", import.meta.url))
const folder = join(root, "test/docs/.blocks")

interface Block {
  readonly name: string
  readonly file: string
  readonly code: string
  readonly prints: readonly string[]
}

function pages(): readonly string[] {
  const inDocs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" }).map((name) =>
    join("docs", name),
  )
  return ["README.md", ...inDocs.filter((name) => name.endsWith(".md"))]
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(root, page), "utf8")
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""], index) => {
    const name = `${page} block ${index + 1}`
    const file = join(folder, `${page.replaceAll(/\W/g, "-")}-${index + 1}.ts`)
    return { name, file, code, prints: [...code.matchAll(/\/\/ => (.*)$/gm)].map(([, line = ""]) => line) }
  })
}

/** Blocks that say where they are from (```tsx file=…), and any other that is not run. */
function passagesOf(page: string): readonly (readonly [page: string, file: string | undefined, code: string])[] {
  const text = readFileSync(join(root, page), "utf8")
  return [...text.matchAll(/^```(tsx?|typescript|jsx?)(?: file=(\S+))?\n(.*?)^```$/gms)]
    .filter(([, language, file]) => language !== "ts" || file !== undefined)
    .map(([, , file, code = ""]) => [page, file, code] as const)
}

const blocks = pages().flatMap(blocksOf)
mkdirSync(folder, { recursive: true })
for (const { file, code } of blocks) writeFileSync(file, code)
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe("the documentation's code", () => {
  it("compiles", { timeout: 120_000 }, () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile.bind(ts.sys)) as {
      config: { compilerOptions: object }
    }
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
    const program = ts.createProgram(
      blocks.map(({ file }) => file),
      { ...options, types: ["node"] },
    )
    const errors = ts.getPreEmitDiagnostics(program).filter(({ file }) => file?.fileName.startsWith(folder))
    expect(
      errors.map(
        ({ messageText, file }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
      ),
    ).toEqual([])
  })

  it.each(pages().flatMap(passagesOf))("of %s is a passage of %s", (_, file, code) => {
    expect(file).toMatch(/^(test\/integrations|docs\/examples)\//)
    expect(readFileSync(join(root, file ?? ""), "utf8")).toContain(code)
  })

  it.each(blocks)("$name prints what it says", { timeout: 60_000 }, async ({ file, prints }) => {
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined)
    await import(/* @vite-ignore */ file)
    const printed = log.mock.calls.map((values) => format(...values))
    log.mockRestore()
    expect(printed).toEqual(prints)
  })
})

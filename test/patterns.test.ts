import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { checkSync } from "recheck"
import ts from "typescript"
import { describe, expect, test } from "vitest"

// No text is long enough to stall a pattern: each is linear in the text, by a tool that knows how engines search.

const root = fileURLToPath(new URL("..", import.meta.url))

interface Pattern {
  readonly source: string
  readonly flags: string
}

const files = ["src", "rules"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(root, folder, name)),
)

/** The patterns that are written out. */
function literals(file: string): readonly Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/")
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true))
  return found
}

/** The patterns that a pack puts together when it is loaded. */
async function assembled(): Promise<readonly Pattern[]> {
  const found: Pattern[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = class extends original {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      found.push({ source: this.source, flags: this.flags })
    }
  } as RegExpConstructor
  try {
    for (const file of files.filter((name) => name.endsWith("/vocabulary.ts"))) await import(file)
  } finally {
    globalThis.RegExp = original
  }
  return found
}

const all = [...files.flatMap(literals), ...(await assembled())]
const distinct = [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))]

describe("a pattern takes time in proportion to the text", () => {
  test("and all of them are found", () => {
    expect(distinct.length).toBeGreaterThan(40)
    expect(distinct.map(([text]) => text)).toContain("/^380\\d{9}$/")
  })

  test.each(distinct)("%s", { timeout: 60_000 }, (_, { source, flags }) => {
    expect(checkSync(source, flags.replace("v", "u")).status).toBe("safe")
  })

  test.each(["^(a+)+$", "a+$"])("but not %s", (source) => {
    expect(checkSync(source, "").status).toBe("vulnerable")
  })
})

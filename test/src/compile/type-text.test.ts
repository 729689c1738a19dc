import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import ts from "typescript"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { declarations } from "../../../src/compile/declarations.js"

let folder = ""
const options = { exactOptionalPropertyTypes: true, lib: ["es2022"], types: [] }
const patience = 60_000

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "perevir-types-"))
  write("package.json", '{ "type": "module" }')
  // Without the types of browsers, which take most of the time.
  write(
    "tsconfig.json",
    `{ "compilerOptions": ${JSON.stringify({ ...options, target: "es2022", module: "nodenext" })} }`,
  )
})

afterEach(() => {
  vi.doUnmock("typescript")
  rmSync(folder, { recursive: true })
})

function write(name: string, text: string): string {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

async function written(source: string, values?: readonly string[]): Promise<string> {
  const [text] = await declarations([{ entry: write("pack.ts", source), ...(values && { values }) }])
  return text ?? ""
}

const same = `type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false\n`

/** What the compiler objects to when every type and value of two modules has to be the same. */
function differences(text: string, types: readonly string[], values: readonly string[]): readonly string[] {
  const compiled = write("compiled.d.ts", text)
  const lines = [
    `import * as one from "./pack.js"; import * as other from "./compiled.js"; ${same}`,
    ...types.map((name) => `export const ${name}Type: Same<one.${name}, other.${name}> = true`),
    ...values.map((name) => `export const ${name}Value: Same<typeof one.${name}, typeof other.${name}> = true`),
  ]
  const program = ts.createProgram([write("both.ts", lines.join("\n")), compiled], {
    ...options,
    lib: ["lib.es2022.d.ts"],
    strict: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))
}

test(
  "every kind of type means the same when it is read back",
  async () => {
    write(
      "kinds.ts",
      [
        "export interface Tree { readonly name: string; readonly below?: readonly Tree[] }",
        "export type Chain = { next: Chain | null }",
        "/** A page of a list. */",
        "export interface Page<T> {\n    readonly items: readonly T[];\n    more?: Page<T> | undefined;\n}",
      ].join("\n"),
    )
    const text = await written(`
    import type { Chain, Page, Tree } from "./kinds.js"
    export type Words = string | number | bigint | boolean | symbol | null | undefined | void | object
    export type Literals = "b" | "a" | 10 | 9 | -1 | true | 1n | null
    export type Lists = [readonly (readonly string[])[], ("a" | "b")[], (() => void)[], readonly [a: 1, b?: 2 | 3, ...c: 4[]][]]
    export type Members = { a?: string; b?: string | undefined; readonly c: unknown; "d-e": never; f(x: number): string }
    export type Open = { readonly [name: string]: Date | Map<string, ReadonlySet<number>>; [index: number]: Date }
    export type Functions = (a: string, { b }: { b: number }, c?: Tree, ...rest: string[]) => (x: unknown) => x is string
    export type Choice = (() => void) | { readonly kind: "one" } | { readonly kind: "two"; tree: Tree } | undefined
    export type Templates = \`a-\${string}\\\`\${number}\`
    export type Both = { a: 1 } & { b: 2 }
    export type Kept<T extends Tree> = T extends { name: infer N } ? { [K in keyof T]: Page<N> } : Chain
    export type Pages = { tree: Page<Tree>; chain?: Chain | null }
    export type Deep = Half<Tree>
    type Half<T> = { [K in keyof T]?: T[K] extends readonly (infer E)[] | undefined ? Half<E>[] : T[K] }
    export type { Tree } from "./kinds.js"
    /** Tells the first. */
    export function first<T extends Tree, K>(all: readonly T[], key?: K): T | K | undefined { return all[0] ?? key }
    export function overloaded(x: string): string
    export function overloaded(x: number): number
    export function overloaded(x: string | number): string | number { return x }
    export const limits = { most: 3, names: ["a"] } as const
    export const isTree = (x: unknown): x is Tree => x !== null
    export const quoted: "a\\"\\n" = "a\\"\\n"
  `)
    const types = [
      "Words",
      "Literals",
      "Lists",
      "Members",
      "Open",
      "Functions",
      "Choice",
      "Templates",
      "Both",
      "Pages",
      "Tree",
      "Deep",
    ]
    expect(differences(text, types, ["first", "overloaded", "limits", "isTree", "quoted"])).toEqual([])
    expect(text).toContain('export type Literals = -1 | "a" | "b" | 1n | true | 9 | 10 | null')
    expect(text).toContain(
      "/** A page of a list. */\nexport interface Page<T> {\n  readonly items: readonly T[]\n  more?",
    )
    expect(text).toContain("/** Tells the first. */\nexport declare function first<T extends Tree, K>(")
    expect(text).toContain("export type Kept<T extends Tree> =")
    expect(text).not.toMatch(/(Tree|Chain|Page)2/)
  },
  patience,
)

test(
  "what has no text that stands alone is named, with what to do",
  async () => {
    write("node_modules/other/index.d.ts", "export interface Other { readonly a: string }")
    write("node_modules/other/package.json", '{ "name": "other", "types": "index.d.ts" }')
    write("node_modules/my-perevir/index.d.ts", "export interface Theirs { readonly a: string }")
    write("node_modules/my-perevir/package.json", '{ "name": "my-perevir", "types": "index.d.ts" }')
    const carries = "\nexport const p: P<1> | 1 = 1"
    const refused: readonly (readonly [source: string, says: RegExp])[] = [
      ["export type A = { b: any[] }", /^A › b › \*: its type is `any`\. Say what it is/],
      ["export const a: import('./missing.js').A = 1", /^a: its type is `any`.*import that is not found/],
      [
        "export namespace A { export const b = 1 }",
        /^A: it is a class, an enum or a namespace\. Export constants and functions\./,
      ],
      ["class A { a = 1 }\nexport const a = { b: new A() }", /^a › b: `A` is a class or an enum\. Say what its values/],
      ["enum A { B }\nexport const a = A.B", /^a: `A\.B` has no text that stands alone\. Say what the values are/],
      [
        `class A { a = 1 }\ninterface P<T> { a: A; t: T }${carries}`,
        /^p: `A` is no interface or type.* Declare it once/,
      ],
      [
        `interface A { a: 1 }\ninterface A { b: 1 }\ninterface P<T> { a: A; t: T }${carries}`,
        /^p: `A` is .*declared twice/,
      ],
      [`const x = 1\ninterface P<T> { a: typeof x; t: T }${carries}`, /^p: `typeof x` refers to a value.* by name/],
      [
        `interface P<T> { a: import('./b.js').B; t: T }${carries}`,
        /^p: `import\('\.\/b\.js'\)\.B` refers to .* a file/,
      ],
      ["export type A = { new (): { a: 1 } }", /^A: a function with .* or `new`\. Give it one signature/],
      ["export type A = { new (): { a: 1 }; (): 1 }", /^A: a function with .* or `new`\. /],
      ["export type A = { (x: string): 1; (x: number): 2 }", /^A: a function with overloads/],
      ["export type A = { f(x: string): 1; f(x: number): 2 }", /^A › f: a function with overloads/],
      ["export type A = [1, any]", /^A › 1: its type is `any`/],
      ["export type A = { [key: string]: any }", /^A › \[key\]: its type is `any`/],
      ["export type A = (x: any) => void", /^A › x: its type is `any`/],
      [
        "import type { Theirs } from 'my-perevir'\nexport type A = { b: Theirs }",
        /^A › b: `Theirs` is a type of another package \(.*my-perevir/,
      ],
      ["import type { Theirs } from 'my-perevir'\nexport type A = Theirs", /^A: `Theirs` is a type of another package/],
      [
        "export enum A { B }\nexport type C = 1",
        /^A: it is a class, an enum or a namespace\. Export constants and functions\./,
      ],
      ["export default 1", /pack\.ts: it has a default export\. Export everything by name\./],
      [
        "declare const a: unique symbol\nexport type A = { [a]: 1 }",
        /^A: a member is named by a symbol\. Name it by a text/,
      ],
      [
        "import type { Other } from 'other'\nexport type A = { b: Other[] }",
        /^A › b › \*: `Other` is a type of another package.* stands alone/,
      ],
      ["export type A = { (x: string): string; b: 1 }", /^A: a function with overloads, members or `new`\. /],
      ["export function a<T>(x: T): keyof T { throw x }", /^a › result: `keyof T` has no text that stands alone\. /],
      [
        "export function a(x: unknown): asserts x is string {}",
        /^a: an assertion, or a test of `this`\. Answer with a boolean/,
      ],
      [
        "export type Date = 1\nexport const a = new globalThis.Date()",
        /^a: the pack has a type named `Date` too\. Rename/,
      ],
    ]
    for (const [source, says] of refused) await expect(written(source), source).rejects.toThrow(says)
  },
  patience,
)

test(
  "values of another package's types are left out, unless they are asked for",
  async () => {
    write("node_modules/other/index.d.ts", "export interface Other { readonly a: string }")
    write("node_modules/other/package.json", '{ "name": "other", "types": "index.d.ts" }')
    const source = `import type { Other } from "other"
    export const other: Other = { a: "" }
    export const others = [other, other] as const
    export const marked = other as Other & { b: 1 }
    export const kept = 1
    export const left = 2`
    expect(await written(source)).toBe("export declare const kept: 1\n\nexport declare const left: 2\n")
    expect(await written(source, ["kept"])).toBe("export declare const kept: 1\n")
    await expect(written(source, ["other"])).rejects.toThrow(/^other: `Other` is a type of another package/)
  },
  patience,
)

test(
  "optional members of a project that lets them hold undefined say so",
  async () => {
    const entry = write("pack.ts", "export type A = { a?: string }")
    const tsconfig = write(
      "tsconfig.json",
      '{ "compilerOptions": { "module": "nodenext", "target": "es2022", "types": [] } }',
    )
    expect(await declarations([{ entry }], { tsconfig })).toEqual(["export type A = {\n  a?: string | undefined\n}\n"])
  },
  patience,
)

test(
  "types are strict, and optional members exact, where the project is neither",
  async () => {
    const entry = write("pack.ts", "export type A = { a: string | null; b?: 1 }")
    const tsconfig = write("loose.json", '{ "compilerOptions": { "strict": false, "types": [] } }')
    expect(await declarations([{ entry }])).toEqual(["export type A = {\n  a: string | null\n  b?: 1\n}\n"])
    expect(await declarations([{ entry }], { tsconfig })).toEqual([
      "export type A = {\n  a: string | null\n  b?: 1 | undefined\n}\n",
    ])
  },
  patience,
)

test(
  "an entry or a project that is not there is named",
  async () => {
    const entry = join(folder, "missing.ts")
    await expect(declarations([{ entry }])).rejects.toThrow(`There is no file ${entry}.`)
    await expect(declarations([{ entry }], { tsconfig: join(folder, "none.json") })).rejects.toThrow(
      /none\.json: Cannot read file/,
    )
  },
  patience,
)

test.each([
  ["is not installed", () => Promise.reject(new Error("ERR_MODULE_NOT_FOUND"))],
  ["has no such API", () => ({ default: {} })],
])("says what to install when the compiler %s", async (_, typescript) => {
  vi.doMock("typescript", typescript)
  await expect(declarations([])).rejects.toThrow(/install it with `npm install -D typescript@5.9`/)
})

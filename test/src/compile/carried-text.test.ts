import { expect, test } from "vitest"
import { type Files, written } from "./written.js"

const rows: readonly (readonly [about: string, files: Files, text: string])[] = [
  [
    "two types of one name, and names that a bundler made",
    {
      "one.ts": `export interface Page$1<T> { a: T }
export type Kept$12<T> = T extends string ? 1 : 2;`,
      "two.ts": `export interface Page<T> { b: T; more?: Page<T> }
export interface A$1B { c: 1 }`,
      "pack.ts": `import type { Kept$12, Page$1 } from "./one.js"
import type { A$1B, Page } from "./two.js"
export interface All { a: Page$1<string>; b: Page<A$1B> }
export interface Other<T> { kept: Kept$12<T> }`,
    },
    `export interface All {
  a: Page<string>
  b: Page2<A$1B>
}

export interface Other<T> { kept: Kept<T> }

export interface Page<T> { a: T }

export interface Page2<T> { b: T; more?: Page2<T> }

export interface A$1B {
  c: 1
}

export type Kept<T> = T extends string ? 1 : 2
`,
  ],
  [
    "what is generic as it is written, two spaces in, without marks",
    {
      "kinds.ts": `declare const mark: unique symbol
interface Base<T> { base: T; at: Date }
export interface Tree { readonly name: string; readonly below?: readonly Tree[] }
/**
 * A page,
 *   in lines.
 */
export interface Page<T, U = Tree> extends Base<T> {
    readonly [mark]?: T
    /** Doc,
     *  of two lines. */
    tree: Tree;
    nested: {
        other: U;
    };
    all?: readonly Page<T>[]
}
export type Two<T> = {
  a: T
  b: {
    c: Tree
  }
};
export interface Pair<T> { two: Two<T>; date: Date }
`,
      "pack.ts": `import type { Page, Pair } from "./kinds.js"
export const page: Page<string> | undefined = undefined
export const pair: Pair<Page<Date>> | undefined = undefined`,
    },
    `export declare const page: Page<string, Tree> | undefined

export declare const pair: Pair<Page<Date, Tree>> | undefined

/**
 * A page,
 *   in lines.
 */
export interface Page<T, U = Tree> extends Base<T> {
  /** Doc,
   *  of two lines. */
  tree: Tree
  nested: {
    other: U
  }
  all?: readonly Page<T>[]
}

export interface Tree {
  readonly name: string
  readonly below?: readonly Tree[]
}

export interface Pair<T> { two: Two<T>; date: Date }

export interface Base<T> { base: T; at: Date }

export type Two<T> = {
  a: T
  b: {
    c: Tree
  }
}
`,
  ],
  [
    "an interface by its own name, whatever else it is called",
    {
      "kinds.ts": `export interface Tree { readonly name: string; readonly below?: readonly Tree[] }
type Wood = Tree
export interface Page<T> { a: T; tree: Tree; wood: Wood }`,
      "pack.ts": `import type { Page, Tree } from "./kinds.js"
export type Baum = Tree
export type { Page as Seite } from "./kinds.js"
export const page: Page<string> | Tree | undefined = undefined`,
    },
    `export declare const page: Seite<string> | Tree | undefined

export type Baum = Tree

export interface Seite<T> { a: T; tree: Tree; wood: Tree }

export interface Tree {
  readonly name: string
  readonly below?: readonly Tree[]
}
`,
  ],
  [
    "lines that end as on Windows",
    {
      "pack.ts":
        "/**\r\n   * One.\r\n   * Two.\r\n   */\r\nexport interface Page<T> {\r\n    a: T;\r\n    b: 1;\r\n}\r\n/** x\r\n  * y */\r\nexport const a = 1\r\n",
    },
    `/** x
 * y */
export declare const a: 1

/**
   * One.
   * Two.
   */
export interface Page<T> {
  a: T
  b: 1
}
`,
  ],
  [
    "what holds itself and has no name, by where it is met",
    {
      "pack.ts": `type Half<T> = { [K in keyof T]?: T[K] extends readonly (infer E)[] | undefined ? Half<E>[] : T[K] }
interface Tree { name: string; "odd name"?: Tree[]; below?: Tree[] }
export interface Holder { first: { deep: Half<Tree> } }
export type Open = { [name: string]: Open | 1 }
export const map: Map<string, { "odd name": Half<{ all: Tree[]; self: Tree }> }> = new Map()`,
    },
    `export declare const map: Map<string, { "odd name": { all?: MapAll[]; self?: Tree } }>

export interface Holder {
  first: { deep: MapAll }
}

export type Open = {
  [name: string]: 1 | Open
}

export type MapAll = {
  name?: string
  "odd name"?: MapAll[]
  below?: MapAll[]
}

export interface Tree {
  name: string
  "odd name"?: Tree[]
  below?: Tree[]
}
`,
  ],
  [
    "an import that is not found, of which nothing is used",
    {
      "pack.ts": `import "./missing.js"
import type { X } from "./none.js"
export const a = 1`,
    },
    `export declare const a: 1
`,
  ],
  [
    "types without members by what they are",
    {
      "pack.ts": `export interface Box<T> { a: T }
export type Same = Box<string>
export const box: Box<1> = { a: 1 }
export const same: Box<string> = { a: "" }
export type Empty = {}
export const empty: {} = {}
export type Names = string[]
export const names: string[] = []
export type When = Date
export const when: Date = new Date()
export type By = { [name: string]: 1 }
export const by: { [name: string]: 1 } = {}
export const byName: By = {}`,
    },
    `export declare const box: Box<1>

export declare const same: Box<string>

export declare const empty: {}

export declare const names: string[]

export declare const when: Date

export declare const by: { [name: string]: 1 }

export declare const byName: By

export interface Box<T> { a: T }

export type Same = Box<string>

export type Empty = {}

export type Names = string[]

export type When = Date

export type By = {
  [name: string]: 1
}
`,
  ],
]

test("what a module refers to comes with it", { timeout: 60_000 }, async () => {
  const texts = await written(rows.map(([, files]) => files))
  expect(Object.fromEntries(rows.map(([about], index) => [about, texts[index]]))).toEqual(
    Object.fromEntries(rows.map(([about, , text]) => [about, text])),
  )
})

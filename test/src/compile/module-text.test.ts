import { expect, test } from "vitest"
import { type Files, written } from "./written.js"

const rows: readonly (readonly [about: string, files: Files, text: string])[] = [
  [
    "nothing",
    { "pack.ts": "" },
    `export {}
`,
  ],
  [
    "a file that is no module",
    { "pack.ts": "const a = 1" },
    `export {}
`,
  ],
  [
    "words, and what is one of them",
    {
      "pack.ts": `export type Id = string
    /** Tells one
        from another. */
    export const id: Id = "a"
export let flag: boolean
export declare const maybe: boolean | null | undefined`,
    },
    `/** Tells one
 from another. */
export declare const id: string

export declare const flag: boolean

export declare const maybe: boolean | null | undefined

export type Id = string
`,
  ],
  [
    "members of every kind",
    {
      "pack.ts": `export type A = { readonly a1: string; ä?: number; readonly "d-e"?: unknown; 1: true; $x_: never; f(x: string): void; g: (x: string) => void; h?(): 1 }
export interface I { readonly a: 1; b: 2; readonly c?: 3 }
export type Open = { [key: string]: number | I; [index: number]: I }
export type Filled = Record<string, 1>
export type Empty = {}`,
    },
    `export type A = {
  readonly a1: string
  ä?: number
  readonly "d-e"?: unknown
  "1": true
  $x_: never
  f(x: string): void
  g: (x: string) => void
  h?: () => 1
}

export interface I {
  readonly a: 1
  b: 2
  readonly c?: 3
}

export type Open = {
  [key: string]: number | I
  [index: number]: I
}

export type Filled = {
  [name: string]: 1
}

export type Empty = {}
`,
  ],
  [
    "members that are computed, in the order in which they are declared, what others declare last",
    {
      "a.ts": "export interface A { z: 1; b: 2 }",
      "pack.ts": `import type { A } from "./a.js"
type Flat<T> = { [K in keyof T]: T[K] }
interface First { y: 1; c: 2 }
interface Second { x: 1; a: 2 }
export type Merged = Flat<Second & First>
export type OfFiles = Flat<Second & A & First>
export type Foreign = Flat<Pick<Error, "name" | "message"> & First>`,
    },
    `export type Merged = {
  y: 1
  c: 2
  x: 1
  a: 2
}

export type OfFiles = {
  z: 1
  b: 2
  y: 1
  c: 2
  x: 1
  a: 2
}

export type Foreign = {
  y: 1
  c: 2
  name: string
  message: string
}
`,
  ],
  [
    "lists, in lines where they are long",
    {
      "pack.ts": `export type A = [...(string | number)[]]
export type B = [a: 1, b?: string | 2]
export type C = (readonly string[])[]
export type D = readonly (readonly [1, 2])[]
export type E = readonly string[] | readonly [1]
export type Long = [{ most: string }, { most: number }, { least: string }, { least: number }, { first: 1; second: 2 }, { third: 3 }]`,
    },
    `export type A = (number | string)[]

export type B = [1, (string | 2)?]

export type C = (readonly string[])[]

export type D = readonly (readonly [1, 2])[]

export type E = readonly [1] | readonly string[]

export type Long = [
  { most: string },
  { most: number },
  { least: string },
  { least: number },
  { first: 1; second: 2 },
  { third: 3 },
]
`,
  ],
  [
    "choices, by their names and in an order of their own",
    {
      "pack.ts": `type Pay = { by: 1; a: string } | { by: 2; b: string }
type Any = Pay | { by: 3 }
export interface Order { pay?: Pay | undefined; other: Pay | null; any: Any; some: { by: 1; a: string } | string; none?: undefined }
export type Mixed = { b: 1 } | "b" | (() => void) | { a: 1 } | 10 | 9 | true | false | "a" | null | undefined
export type OnlyTrue = true | "a"
export type Wide = { most: string; least: 1 } | { most: number; least: 2 } | { first: 1; second: 2 } | { third: 3; fourth: 4 }
export const list: ({ a: 1 } | { b: 2 } | null)[] = []
export const pays: Pay[] = []`,
    },
    `export declare const list: ({ a: 1 } | { b: 2 } | null)[]

export declare const pays: Pay[]

export interface Order {
  pay?: Pay | undefined
  other: Pay | null
  any: Any
  some: string | { by: 1; a: string }
  none?: undefined
}

export type Mixed = "a" | "b" | boolean | 9 | 10 | (() => void) | { a: 1 } | { b: 1 } | null | undefined

export type OnlyTrue = "a" | true

export type Wide =
  | { first: 1; second: 2 }
  | { most: number; least: 2 }
  | { most: string; least: 1 }
  | { third: 3; fourth: 4 }

export type Pay = { by: 1; a: string } | { by: 2; b: string }

export type Any = { by: 1; a: string } | { by: 2; b: string } | { by: 3 }
`,
  ],
  [
    "functions",
    {
      "pack.ts": `export type F = ({ a }: { a: 1 }, { b }: { b: 2 }, c?: string, ...rest: number[]) => void
export type G = (() => void)[]
export type H = (() => void) | null
export type Long = (first: string, second: string, third: string, fourth: string, fifth: string, sixth: string) => void
export function generic<First extends string, Second>(a: First, b: Second): First | Second { return a ?? b }
export function generics<First extends string, Second extends string, Third extends string, Fourth extends string>(a: First): 1 { throw a }
export const given = (a?: string, b: number = 1): a is string => b > 0`,
    },
    `export declare function generic<First extends string, Second>(a: First, b: Second): First | Second

export declare function generics<
  First extends string,
  Second extends string,
  Third extends string,
  Fourth extends string,
>(a: First): 1

export declare const given: (a?: string, b?: number) => a is string

export type F = (value: { a: 1 }, value2: { b: 2 }, c?: string, ...rest: number[]) => void

export type G = (() => void)[]

export type H = (() => void) | null

export type Long = (first: string, second: string, third: string, fourth: string, fifth: string, sixth: string) => void
`,
  ],
  [
    "intersections and templates",
    {
      "pack.ts": `export type A = ({ a: 1 } & { b: 2 })[]
export type B = { a: 1 } & (() => void)
export type C = ({ a: 1 } & { b: 2 }) | null
export type T = \`a\\n\${string}-\${number}\``,
    },
    `export type A = ({ a: 1 } & { b: 2 })[]

export type B = { a: 1 } & (() => void)

export type C = ({ a: 1 } & { b: 2 }) | null

export type T = \`a\\n\${string}-\${number}\`
`,
  ],
]

test("types and values are written in full", { timeout: 60_000 }, async () => {
  const project = { target: "es2022", module: "nodenext", exactOptionalPropertyTypes: true, lib: ["es2022"], types: [] }
  const texts = await written(
    rows.map(([, files]) => files),
    project,
  )
  expect(Object.fromEntries(rows.map(([about], index) => [about, texts[index]]))).toEqual(
    Object.fromEntries(rows.map(([about, , text]) => [about, text])),
  )
})

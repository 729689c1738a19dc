import { access } from "node:fs/promises"
import { resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Form } from "../form/index.js"
import type { AnyOperation, Judge } from "./operations.js"
import { reasonOf } from "./source.js"
import { Unusable } from "./unusable.js"

/** The form of an operation, as far as the command needs it. */
export type AnyForm = Pick<Form<never>, "id" | "outline">

/** What a pack brings to the command. */
export interface Pack {
  readonly operations: readonly AnyOperation[]
  readonly forms: readonly AnyForm[]
}

/** Reads the operations, and the forms if there are any, that a module exports. Throws `Unusable`, with what to do. */
export async function packOf(file: string): Promise<Pack> {
  const values = Object.values(await exportsOf(file))
  const operations = values.filter((value): value is AnyOperation => has(value, "id", "tree", "rules", "check"))
  if (operations.length === 0)
    throw new Unusable(
      values.some((value) => has(value, "id", "rules", "check"))
        ? `${file} is a compiled pack: --pack takes the pack that it was compiled of`
        : `${file} exports no operation: export what \`shape(…).operation(…)\` gives`,
    )
  return { operations, forms: values.filter((value): value is AnyForm => has(value, "id", "outline", "fields")) }
}

/** The operations of a pack for very many checks: compiled, unless what they run is written in place. */
export async function compiledOf(file: string): Promise<readonly Judge[]> {
  const { compile } = await import("perevir/compile")
  const compiled = await compile(file).catch(() => undefined)
  if (compiled === undefined) return (await packOf(file)).operations
  const url = `data:text/javascript,${encodeURIComponent(compiled.code)}`
  const values = Object.values((await import(/* @vite-ignore */ url)) as object)
  return values.filter((value): value is Judge => has(value, "id", "rules", "check"))
}

async function exportsOf(file: string): Promise<object> {
  await access(file).catch((error: unknown) => {
    throw new Unusable(`${file} cannot be read: ${reasonOf(error)}`)
  })
  try {
    if (/\.[cm]?js$/.test(file)) return (await import(pathToFileURL(resolve(file)).href)) as object
    const { load } = await import("perevir/compile")
    return (await load(file)).exports
  } catch (error) {
    throw new Unusable(`${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const has = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === "object" && value !== null && names.every((name) => name in value)

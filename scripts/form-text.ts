import { fileURLToPath } from "node:url"
import { load } from "../src/compile/load.js"
import type { FormOutline } from "../src/form/field.js"
import type { Entry } from "./entries.js"

interface Identified {
  readonly id: string
}

type AnyForm = Identified & { readonly outline: FormOutline }

/** A form as it is published: a module of plain data beside the compiled pack, and its types. */
export interface FormText {
  readonly code: string
  readonly types: string
}

/** Writes the form of a pack, which runs without effect. The two name the modules that it imports. */
export async function formText(form: Entry, pack: Entry, compiled: string, runtime: string): Promise<FormText> {
  const exports = Object.entries(await exportsOf(form))
  const operations = Object.entries(await exportsOf(pack))
  const forms = exports.filter((one): one is [string, AnyForm] => typeof one[1] === "object")
  const named = forms.map(([name, { id, outline }]) => {
    const [operation = ""] = operations.find(([, value]) => (value as Partial<Identified>).id === id) ?? []
    return { name, operation, outline: JSON.stringify(outline) }
  })
  const methods = exports.map(([name]) => name).filter((name) => forms.every(([other]) => other !== name))
  const [{ operation } = { operation: "" }] = named
  return {
    code: [
      `import * as pack from ${JSON.stringify(compiled)}`,
      `import { formFrom, issuesAt } from ${JSON.stringify(runtime)}`,
      ...named.map((one) => `export const ${one.name} = formFrom(pack.${one.operation}, ${one.outline})`),
      ...methods.map((name) => (name === "issuesAt" ? "export { issuesAt }" : `export const { ${name} } = form`)),
      "",
    ].join("\n"),
    types: [
      `import type * as pack from ${JSON.stringify(compiled)}`,
      `import type { Form } from ${JSON.stringify(runtime)}`,
      ...named.map((one) => `export declare const ${one.name}: Form<typeof pack.${one.operation}>`),
      ...methods.map((name) => `export declare const ${name}: Form<typeof pack.${operation}>["${name}"]`),
      "",
    ].join("\n"),
  }
}

async function exportsOf({ source }: Entry): Promise<Readonly<Record<string, unknown>>> {
  return (await load(fileURLToPath(new URL(`../${source}`, import.meta.url)))).exports
}

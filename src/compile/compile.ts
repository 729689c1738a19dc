import { dirname, resolve } from "node:path"
import type { Declared } from "../check/declared.js"
import type { OperationTypes } from "../declare/operation.js"
import { madeOf } from "../wire/reconcile.js"
import { bundler } from "./bundler.js"
import { emit } from "./emit.js"
import { load } from "./load.js"
import { isOperation, noOperation } from "./pack-in.js"
import { Source } from "./source.js"

/** How a pack is compiled. */
export interface CompileOptions {
  /** `esm` unless told otherwise. */
  readonly format?: "esm" | "cjs"
}

/** A compiled pack. */
export interface Compiled {
  /** One JavaScript module that imports nothing. */
  readonly code: string
  /** The names of what it exports. */
  readonly values: readonly string[]
  /** What the entry module exports besides, which needs effect and so is left out. */
  readonly left: readonly string[]
}

/**
 * Compiles a pack: every operation that its entry module exports, and whatever else it exports that runs without effect.
 * Throws, with the place and what to do, where something cannot be compiled.
 */
export async function compile(entry: string, { format = "esm" }: CompileOptions = {}): Promise<Compiled> {
  const { build } = await bundler()
  const { code, values, left } = await emitted(entry)
  const { outputFiles, metafile } = await build({
    absWorkingDir: dirname(resolve(entry)),
    stdin: { contents: code, resolveDir: dirname(resolve(entry)), sourcefile: "compiled.js" },
    bundle: true,
    format,
    platform: "neutral",
    target: "es2022",
    mainFields: ["module", "main"],
    write: false,
    metafile: true,
    logLevel: "silent",
  })
  const strange = Object.keys(metafile.inputs).find((file) => /(?:^|\/)node_modules\/effect\//.test(file))
  if (strange !== undefined)
    throw new Error(
      `${entry}: the compiled pack would import effect (${strange}): take what runs into files without it`,
    )
  return { code: outputFiles[0]?.text ?? "", values, left }
}

/** The compiled module before it is joined with what it imports. */
export async function emitted(entry: string, runtime = "perevir/compiled"): Promise<Compiled> {
  const { exports, found } = await load(entry)
  const source = new Source(found)
  const operations = Object.entries(exports).filter((one): one is [string, AnyDeclared] => isOperation(one[1]))
  if (operations.length === 0) throw new Error(noOperation(entry))
  for (const [name, operation] of operations) emit(name, operation, source)
  const made = Object.entries(exports).flatMap(([name, value]) => reconcilerText(name, value, exports))
  for (const [, text] of made) source.line(text(source))
  const others = Object.entries(exports).filter(
    ([name, value]) => !isOperation(value) && !made.some(([one]) => one === name),
  )
  const kept = others.filter(([, value]) => found.has(value))
  for (const [name, value] of kept) source.line(`export { ${source.refer(value, `the export ${name}`)} as ${name} }`)
  return {
    code: source.text(runtime),
    values: [...operations, ...made, ...kept].map(([name]) => name),
    left: others.filter(([, value]) => !found.has(value)).map(([name]) => name),
  }
}

/** A reconciler is made anew, of the compiled checker that is exported beside it. */
function reconcilerText(
  name: string,
  value: unknown,
  exports: Readonly<Record<string, unknown>>,
): readonly (readonly [string, (source: Source) => string])[] {
  const made = typeof value === "function" && madeOf in value ? (value as Made)[madeOf] : undefined
  if (made === undefined) return []
  const [checker] = Object.entries(exports).find(([, one]) => one === made.response) ?? []
  if (checker === undefined) throw new Error(`${name} is made of a checker that is not exported: export it beside`)
  return [
    [
      name,
      (source) =>
        `export const ${name} = /* @__PURE__ */ ${source.engine("reconciler")}(${checker}, ${JSON.stringify(made.rules)})`,
    ],
  ]
}

type Made = { readonly [madeOf]: { readonly response: unknown; readonly rules: readonly string[] } }
type AnyDeclared = Declared<OperationTypes>

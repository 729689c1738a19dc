import { randomUUID } from "node:crypto"
import { rmSync, writeFileSync } from "node:fs"
import { basename, dirname, join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import type { Metafile } from "esbuild"
import { bundler } from "./bundler.js"
import type { Found } from "./source.js"

/** A pack as it was loaded: what its entry module exports, and where everything that runs without effect is found. */
export interface Loaded {
  readonly exports: Readonly<Record<string, unknown>>
  readonly found: ReadonlyMap<unknown, Found>
}

/** Loads a pack, of however many files, in TypeScript or JavaScript. */
export async function load(entry: string): Promise<Loaded> {
  const { build } = await bundler()
  const folder = dirname(resolve(entry))
  const options = {
    absWorkingDir: folder,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    write: false,
    logLevel: "silent",
  } as const
  const { metafile } = await build({ ...options, entryPoints: [resolve(entry)], metafile: true })
  const files = pureFiles(metafile)
  const modules = files.map((file, index) => `export * as file${index} from ${JSON.stringify(`./${file}`)}`)
  const contents = [...modules, `export * as entry from ${JSON.stringify(`./${basename(entry)}`)}`].join("\n")
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: folder, loader: "js" } })
  // Beside the entry: what is not bundled is looked for where the pack looks for it.
  const file = join(folder, `.perevir-${randomUUID()}.mjs`)
  try {
    writeFileSync(file, outputFiles[0]?.text ?? "")
    const namespaces = (await import(pathToFileURL(file).href)) as Readonly<
      Record<string, Readonly<Record<string, unknown>>>
    >
    return { exports: namespaces["entry"] ?? {}, found: exportsOf(files, namespaces, folder) }
  } finally {
    rmSync(file, { force: true })
  }
}

function exportsOf(
  files: readonly string[],
  namespaces: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  folder: string,
): ReadonlyMap<unknown, Found> {
  const found = new Map<unknown, Found>()
  files.forEach((file, index) => {
    for (const [name, value] of Object.entries(namespaces[`file${index}`] ?? {}))
      if (!found.has(value) && isReferable(value)) found.set(value, { file: join(folder, file), name })
  })
  return found
}

/** What has an identity: a number or a text is no one's. */
const isReferable = (value: unknown): boolean =>
  typeof value === "function" || (typeof value === "object" && value !== null)

/** The files of a pack that import no effect, not even through others; those nearest to the entry first. */
function pureFiles({ inputs }: Metafile): readonly string[] {
  const impure = new Set(
    Object.entries(inputs).flatMap(([file, { imports }]) =>
      imports.some(
        ({ path, external }) => external === true && /^(?:effect|perevir)(?:\/|$)/.test(path) && !isPure(path),
      )
        ? [file]
        : [],
    ),
  )
  for (let size = -1; size !== impure.size;) {
    size = impure.size
    for (const [file, { imports }] of Object.entries(inputs))
      if (imports.some(({ path }) => impure.has(path))) impure.add(file)
  }
  return Object.keys(inputs).filter((file) => !impure.has(file))
}

const isPure = (path: string): boolean => /^perevir\/(?:constraint|compiled|wire|codec|locale(?:\/\w+)?)$/.test(path)

import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { build, type Plugin } from "esbuild"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** Where mutants are built; inside the project, so that they find effect. */
export const folder = join(root, ".mutants")

const names = { perevir: "index", "perevir/constraint": "constraint" }
const sources = { index: "src/index.ts", constraint: "src/constraint/index.ts" }

/** Bundles the engine once, for all mutants to share. */
export async function buildEngine(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  await build({
    entryPoints: Object.fromEntries(Object.entries(sources).map(([name, file]) => [name, join(root, file)])),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    external: ["effect"],
  })
}

const engine: Plugin = {
  name: "engine",
  setup: (setup) => {
    setup.onResolve({ filter: /^perevir(\/constraint)?$/ }, ({ path }) => ({
      path: `./${names[path as keyof typeof names]}.mjs`,
      external: true,
    }))
  },
}

let built = 0

/** Loads a pack in which one file has another text. Rejects when it does not load: such a mutant lets nothing through. */
export async function loadPack(pack: string, file: string, text: string): Promise<Readonly<Record<string, unknown>>> {
  const outfile = join(folder, `mutant-${built++}.mjs`)
  const mutated: Plugin = {
    name: "mutant",
    setup: (setup) => {
      setup.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: relative(root, path) === file ? text : readFileSync(path, "utf8"),
        loader: "ts",
        resolveDir: dirname(path),
      }))
    },
  }
  await build({
    entryPoints: [join(root, "rules", pack, "index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["effect"],
    logLevel: "silent",
    tsconfigRaw: {},
    plugins: [engine, mutated],
  })
  try {
    return (await import(pathToFileURL(outfile).href)) as Readonly<Record<string, unknown>>
  } finally {
    rmSync(outfile)
  }
}

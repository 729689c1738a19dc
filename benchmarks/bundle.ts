import { gzipSync } from "node:zlib"
import { build, type Plugin } from "esbuild"
import { root } from "./folders.js"

/** What a program carries of a package. */
export interface Bundle {
  /** Bytes, minified. */
  readonly min: number
  /** Bytes, minified and by gzip. */
  readonly gzip: number
  /** The files that something of is in it, relative to the project's root. */
  readonly modules: readonly string[]
}

const published: Plugin = {
  name: "published",
  setup: (setup) => {
    setup.onResolve({ filter: /^perevir\// }, ({ path }) => ({
      path: `${root}/${path.replace(/^perevir/, "dist")}.js`,
    }))
  },
}

/** Bundles what a line of code imports, as esbuild does it for a browser. The package has to be built. */
export async function bundle(code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root, loader: "js" },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    // Letters as they are: escaped, a text in Cyrillic has three times the size.
    charset: "utf8",
    logLevel: "silent",
    // What is published, not the sources that the project's own tools resolve these names to.
    tsconfigRaw: {},
    plugins: [published],
  })
  const [file] = outputFiles
  const [output] = Object.values(metafile.outputs)
  if (file === undefined || output === undefined) throw new Error("esbuild wrote nothing")
  const inputs = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  return {
    min: file.contents.length,
    gzip: gzipSync(file.contents, { level: 9 }).length,
    modules: inputs.map(([name]) => name).filter((name) => name !== "<stdin>"),
  }
}

/** Bundles one export of a pack: `bundlePack("deals")` is `import { update } from "perevir/deals"`. */
export const bundlePack = (pack: string, operation = "update"): Promise<Bundle> =>
  bundle(`export { ${operation} } from "perevir/${pack}"`)

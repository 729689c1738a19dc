import { cp, rm } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build, type Plugin } from "esbuild"
import { published } from "../published.js"
import compilePacks from "../compiled.js"
import { aboutOperation } from "./about.js"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** Where the page stands once it is built. */
export const playgroundFolder = fileURLToPath(new URL("../../dist-playground/", import.meta.url))

/** `virtual:about/deals.update` is what the declaration and docs/requests say of it. */
const about: Plugin = {
  name: "about",
  setup: (setup) => {
    setup.onResolve({ filter: /^virtual:about\// }, ({ path }) => ({
      path: path.slice("virtual:about/".length),
      namespace: "about",
    }))
    setup.onLoad({ filter: /./, namespace: "about" }, async ({ path }) => ({
      contents: `export const about = JSON.parse(${JSON.stringify(JSON.stringify(await aboutOperation(path)))})`,
    }))
  },
}

/** Builds the page into `dist-playground`: static files, that any server or none but a file's may serve. */
export async function buildPlayground(): Promise<void> {
  await compilePacks()
  await rm(playgroundFolder, { recursive: true, force: true })
  await build({
    entryPoints: ["docs/playground/src/page.tsx"],
    absWorkingDir: root,
    outdir: playgroundFolder,
    chunkNames: "[name]-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    define: { process: "undefined" },
    tsconfig: "docs/playground/tsconfig.json",
    plugins: [published, about],
  })
  const styles = "docs/playground/page.css"
  await build({ entryPoints: [styles], absWorkingDir: root, outdir: playgroundFolder, bundle: true, minify: true })
  for (const file of ["index.html", "icon.svg"])
    await cp(new URL(`../../docs/playground/${file}`, import.meta.url), playgroundFolder + file)
}

import { spawn } from "node:child_process"
import { argv, execPath } from "node:process"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import compilePacks, { compiledFile } from "./compiled.js"
import { published } from "./published.js"

// The example under docs/examples/gateway, joined with the compiled packs as they are published: so it starts as fast as a service of
// one's own that has installed them, without building the whole package.

const root = fileURLToPath(new URL("..", import.meta.url))

/** Joins the gateway into one module, with the packs that were compiled; answers its file. */
export async function joinedGateway(): Promise<string> {
  const outfile = compiledFile("gateway")
  await build({
    entryPoints: [`${root}docs/examples/gateway/main.ts`],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    packages: "external",
    plugins: [published],
  })
  return outfile
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  await compilePacks()
  spawn(execPath, [await joinedGateway()], { stdio: "inherit" }).once("exit", (code) => process.exit(code ?? 1))
}

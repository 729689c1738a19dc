import { spawn } from "node:child_process"
import { argv, execPath } from "node:process"
import { fileURLToPath } from "node:url"
import { build } from "esbuild"
import compilePacks, { compiledFile } from "./compiled.js"
import { published } from "./published.js"

// The example under docs/examples/gateway, joined with the compiled packs as they are published: so it starts as fast as a service of
// one's own that has installed them, without building the whole package. With `tour` it is shown what it does, and stopped.

const root = fileURLToPath(new URL("..", import.meta.url))

/** Joins the gateway into one module, with the packs that were compiled; answers its file. Who runs beside others names another. */
export async function joinedGateway(name: string): Promise<string> {
  const outfile = compiledFile(name)
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
  const isTour = argv[2] === "tour"
  const env = { ...process.env, ...(isTour && { PORT: "0" }) }
  const gateway = spawn(execPath, [await joinedGateway("gateway")], {
    env,
    stdio: ["inherit", isTour ? "pipe" : "inherit", "inherit"],
  })
  gateway.once("exit", (code) => process.exit(code ?? 1))
  gateway.stdout?.once("data", (line: Buffer) => {
    const { listening } = JSON.parse(String(line)) as { readonly listening: string }
    const tour = spawn("bash", [`${root}docs/examples/gateway/tour.sh`, listening], { stdio: "inherit" })
    tour.once("exit", () => gateway.kill("SIGTERM"))
  })
}

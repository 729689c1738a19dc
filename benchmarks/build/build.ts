import { readdirSync, rmSync } from "node:fs"
import { build, type Plugin } from "esbuild"
import { packs } from "../cases.js"
import { built, here } from "../folders.js"
import { aheadOfTime } from "./ahead-of-time.js"
import { typia } from "./typia.js"

// Everything that is timed runs as plain JavaScript in processes without a loader. Each file has a copy of its own of what it
// imports from here, so that no row warms another's code; libraries stay imports, as they are for whoever uses them.

const perevir: Plugin = {
  name: "perevir",
  setup: (setup) => {
    setup.onResolve({ filter: /^perevir\// }, ({ path }) => ({
      path: path.replace(/^perevir/, "../../../../dist") + ".js",
      external: true,
    }))
  },
}

async function buildRows(): Promise<void> {
  rmSync(built, { recursive: true, force: true })
  const files = readdirSync(`${here}/peers`, { recursive: true, encoding: "utf8" })
  const rows = files.filter((file) => packs.some((pack) => file.endsWith(`/${pack}.ts`)))
  const options = { bundle: true, format: "esm", platform: "node", target: "node20", packages: "external" } as const
  await build({
    ...options,
    entryPoints: rows.map((file) => `${here}/peers/${file}`),
    outbase: here,
    outdir: built,
    plugins: [perevir, typia()],
  })
  const workers = ["time", "allocate", "gate", "messages"].map((name) => `${here}/workers/${name}.ts`)
  await build({ ...options, entryPoints: workers, outbase: here, outdir: built })
  await aheadOfTime()
}
await buildRows()

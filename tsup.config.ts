import { rm } from "node:fs/promises"
import { defineConfig, type Options } from "tsup"
import { entries, isPack, outputOf, packOfForm } from "./scripts/entries.js"

await rm("dist", { recursive: true, force: true })

const common: Options = {
  target: "es2022",
  platform: "node",
  sourcemap: false,
  outDir: "dist",
  silent: true,
  // Letters as they are: escaped, a text in Cyrillic has three times the size.
  esbuildOptions: (options) => {
    options.charset = "utf8"
  },
}

const command: Options = {
  ...common,
  format: ["esm"],
  splitting: false,
  minify: true,
  banner: {
    // Bundled CommonJS modules ask for Node's own by `require`.
    js: `#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);`,
  },
}

export default defineConfig([
  {
    ...common,
    entry: Object.fromEntries(
      entries()
        .filter((entry) => !isPack(entry) && !packOfForm(entry))
        .map((entry) => [outputOf(entry), entry.source]),
    ),
    format: ["esm", "cjs"],
    dts: true,
    // One copy of the engine in each format: classes and symbols are the same whichever entry they come from.
    splitting: true,
    // Browsers have no `process`, and what asks for it here (colours) can do without.
    define: { process: "globalThis.process" },
  },
  {
    ...command,
    entry: { bin: "rules/bin.ts" },
    // The command starts fast and runs without effect installed: everything it needs is in it, but for the compiler, the audit
    // and what draws requests, which are loaded when they are asked for.
    noExternal: [/^(?!(?:perevir\/(?:compile|audit|testing)|fast-check)$)/],
    external: ["perevir/compile", "perevir/audit", "perevir/testing", "fast-check"],
  },
  {
    ...command,
    // Its workers run the compiled packs, which stand beside them.
    entry: { "bulk-worker": "rules/bulk-worker.ts" },
    noExternal: [/^(?!perevir\/)/],
    external: [/^perevir\//],
  },
])

import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { compiledFile } from "./scripts/compiled.js"
import { entries, isPack, outputOf, packOfForm } from "./scripts/entries.js"

// The package's own names resolve to sources: nothing has to be built to run the tests. Packs are compiled first, and are then
// tested again as they are declared: both faces pass the same tests.
const alias = (face: "compiled" | "declared") =>
  entries().map((entry) => ({
    find: new RegExp(`^${entry.name}$`),
    replacement:
      face === "compiled" && (isPack(entry) || packOfForm(entry))
        ? compiledFile(outputOf(entry))
        : fileURLToPath(new URL(entry.source, import.meta.url)),
  }))

export default defineConfig({
  test: {
    // Far above what any test takes: a busy machine is no failure.
    testTimeout: 120_000,
    // By default one core is left free: of two cores that is half of them.
    maxWorkers: "100%",
    globalSetup: "scripts/compiled.ts",
    projects: [
      {
        extends: true,
        resolve: { alias: alias("compiled") },
        test: {
          name: "compiled",
          include: ["test/**/*.test.{ts,tsx}"],
          typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.type-tests.json" },
        },
      },
      {
        extends: true,
        resolve: { alias: alias("declared") },
        test: { name: "declared", include: ["test/rules/**/*.test.ts"] },
      },
      {
        extends: true,
        // The engine's own tests, which judge by the invented courier's pack: here it is compiled.
        resolve: { alias: [{ find: /^\.\.\/parcel\.js$/, replacement: compiledFile("parcel") }, ...alias("compiled")] },
        test: { name: "compiled engine", include: ["test/src/{check,operation}/**/*.test.ts"] },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "rules/**/*.ts"],
      // The files of the command and of its worker only wire arguments and streams to src/cli; each runs on its own, where nothing is counted.
      exclude: ["rules/bin.ts", "rules/bulk-worker.ts"],
      reporter: ["text", "json-summary"],
      thresholds: {
        "rules/**": { lines: 100, functions: 100, branches: 100, statements: 100 },
        "src/**": { lines: 95, functions: 95, branches: 95, statements: 95 },
      },
    },
  },
})

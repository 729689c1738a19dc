import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { entries } from "./scripts/entries.js"

// The package's own names resolve to sources: nothing has to be built to run the tests.
const alias = entries().map(({ name, source }) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(source, import.meta.url)),
}))

export default defineConfig({
  resolve: { alias },
  test: {
    include: ["test/**/*.test.ts"],
    typecheck: { enabled: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.type-tests.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts", "rules/**/*.ts"],
      // The command's file only wires argv and streams to src/cli; it runs in a process of its own, where nothing is counted.
      exclude: ["rules/bin.ts"],
      reporter: ["text", "json-summary"],
      thresholds: {
        "rules/**": { lines: 100, functions: 100, branches: 100, statements: 100 },
        "src/**": { lines: 95, functions: 95, branches: 95, statements: 95 },
      },
    },
  },
})

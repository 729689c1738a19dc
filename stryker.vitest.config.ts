import { defineConfig, mergeConfig } from "vitest/config"
import whole from "./vitest.config.js"

// What mutants of src/ are tried on: the engine's own tests and the conformance files, which take seconds. The laws, and whatever needs a
// build, a process or a database, take too long for each of some thousand mutants: they would only kill more.

const { projects = [], globalSetup, testTimeout } = whole.test ?? {}
const compiled = projects[0] as { readonly resolve?: object }

export default mergeConfig(
  { resolve: compiled.resolve ?? {} },
  defineConfig({
    test: {
      ...(globalSetup && { globalSetup }),
      ...(testTimeout !== undefined && { testTimeout }),
      include: ["test/src/**/*.test.ts", "test/rules/*/update.test.ts", "test/conformance/conformance.test.ts"],
      exclude: ["test/src/{cli,compile,audit,testing}/**"],
    },
  }),
)

import { defineConfig, mergeConfig } from "vitest/config"
import whole from "./vitest.config.js"

// What mutants of src/ are tried on: the tests of their folder, those of how the engine judges, and the conformance files, which take
// seconds. The laws, and whatever needs a build, a process or a database, take too long for each of some thousand mutants: they would
// only kill more.

const { projects = [], globalSetup, testTimeout } = whole.test ?? {}
// What compiled packs run on is tried on the compiled courier, all else on the declared one.
const compiled = projects[process.env["STRYKER_COMPILED"] ? 2 : 0] as { readonly resolve?: object }

export default mergeConfig(
  { resolve: compiled.resolve ?? {} },
  defineConfig({
    test: {
      ...(globalSetup && { globalSetup }),
      ...(testTimeout !== undefined && { testTimeout }),
      // One module graph for all files of a run: loading effect anew for each takes longer than the tests. Each run has its own worker.
      isolate: false,
      include: (process.env["STRYKER_TESTS"] ?? "test/src/**/*.test.ts").split(","),
      exclude: [
        "test/src/check/total.test.ts",
        "test/src/cli/{process,own-packs,compile,generate,bulk/bulk,bulk/process}.test.ts",
      ],
    },
  }),
)

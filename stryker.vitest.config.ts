import { statSync } from "node:fs"
import { defineConfig, mergeConfig } from "vitest/config"
import { BaseSequencer, type TestSpecification } from "vitest/node"
import whole from "./vitest.config.js"

// What mutants of src/ are tried on: the tests of their folder, those of how the engine judges, and the conformance files, which take
// seconds. The laws, and whatever needs a build, a process or a database, take too long for each of some thousand mutants: they would
// only kill more.

const { projects = [], globalSetup, testTimeout } = whole.test ?? {}
// What compiled packs run on is tried on the compiled courier, all else on the declared one.
const compiled = projects[process.env["STRYKER_COMPILED"] ? 2 : 0] as { readonly resolve?: object }

/** A mutant is done with at the first test that fails: files that are short, and what is compared with what is kept, come first. */
class ShortestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weight = ({ moduleId }: TestSpecification): number =>
      moduleId.endsWith("/emitted.test.ts") ? 0 : statSync(moduleId).size
    return Promise.resolve(files.toSorted((one, other) => weight(one) - weight(other)))
  }
}

export default mergeConfig(
  { resolve: compiled.resolve ?? {} },
  defineConfig({
    test: {
      ...(globalSetup && { globalSetup }),
      ...(testTimeout !== undefined && { testTimeout }),
      // One module graph for all files of a run: loading effect anew for each takes longer than the tests. Each run has its own worker.
      isolate: false,
      sequence: { sequencer: ShortestFirst },
      include: (process.env["STRYKER_TESTS"] ?? "test/src/**/*.test.ts").split(","),
      exclude: [
        "test/src/check/total.test.ts",
        "test/src/compile/judges.test.ts",
        "test/src/cli/{process,own-packs,compile,generate,bulk/bulk,bulk/process}.test.ts",
      ],
    },
  }),
)

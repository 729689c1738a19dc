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

/** Compared with what is kept or written out in full, which tells most mutants of the compiler at once. */
const first = /\/(?:emitted|module-text)\.test\.ts$/
/** What takes seconds: all of effect's types are read, packs compiled and bundled, or a thousand requests drawn. */
const last =
  /\/(?:compile\/(?:operation-types|declarations|type-text)|cli\/(?:compile|generate|own-packs|bulk\/bulk))\.test\.ts$/

/** A mutant is done with at the first test that fails: files that take no time come first, and of the others those that are short. */
class ShortestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const weight = ({ moduleId }: TestSpecification): number =>
      first.test(moduleId) ? 0 : statSync(moduleId).size * (last.test(moduleId) ? 1e6 : 1)
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
        "test/src/cli/{process,bulk/process}.test.ts",
      ],
    },
  }),
)

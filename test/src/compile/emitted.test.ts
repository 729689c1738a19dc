import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { emitted } from "../../../src/compile/compile.js"

// What packs become, kept in files so that a change of the compiler shows line by line; that this code judges as it should is held by
// judges.test.ts. With -u it is written anew.

const root = fileURLToPath(new URL("../../../", import.meta.url))

it.each(["ferry", "compile/ways", "compile/boxes", "compile/harbour", "parcel"])(
  "%s becomes the code that is kept",
  { timeout: 60_000 },
  async (pack) => {
    const { code } = await emitted(`${root}test/src/${pack}.ts`)
    await expect(code.replaceAll(root, "")).toMatchFileSnapshot(`emitted/${pack.replace(/.*\//, "")}.js`)
  },
)

import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { declarations } from "../../../src/compile/declarations.js"

// What a pack's operations become: kept in files, up to where the engine's own types begin, so that a change shows line by line. With -u
// they are written anew. That they are the declared face's types is held by declarations.test.ts.

test.each(["parcel", "compile/uses/two-operations"])(
  "%s is declared as it is kept",
  { timeout: 60_000 },
  async (pack) => {
    const [text = ""] = await declarations([{ entry: fileURLToPath(new URL(`../${pack}.ts`, import.meta.url)) }])
    const own = text.slice(0, text.indexOf("/**\n * One request of an upstream API"))
    await expect(own).toMatchFileSnapshot(`emitted/${pack.replace(/.*\//, "")}.d.ts.txt`)
  },
)

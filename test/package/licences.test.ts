import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"

// npm writes into the lock file which licence each package names in its own package.json: nothing has to be installed to ask.

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: boolean; readonly link?: boolean }>
  >
}

const permissive = [
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "Unlicense",
  "Python-2.0",
]
/** For tools alone: of what is changed in them the source would have to be given. */
const forTools = [...permissive, "MPL-2.0", "CC-BY-4.0"]

const isOneOf = (licences: readonly string[], named = "none"): boolean =>
  named
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((one) => one.split(" AND ").every((each) => licences.includes(each)))

const locks = ["", "benchmarks/", "site/"].filter((folder) => existsSync(`${folder}package-lock.json`))

test.each(locks)("every package that %s installs has a licence that lets it be used so", (folder) => {
  const { packages } = JSON.parse(readFileSync(`${folder}package-lock.json`, "utf8")) as Lock
  const installed = Object.entries(packages).filter(([name, { link }]) => name !== "" && link !== true)
  const odd = installed.filter(
    ([, { license, dev }]) => !isOneOf(dev === true || folder !== "" ? forTools : permissive, license),
  )
  expect(odd.map(([name, { license = "none" }]) => `${name}: ${license}`)).toEqual([])
  expect(installed.length).toBeGreaterThan(10)
})

test("refuses what is not listed", () => {
  expect(isOneOf(permissive, "MIT")).toBe(true)
  expect(isOneOf(permissive, "(GPL-3.0 OR MIT)")).toBe(true)
  expect(isOneOf(permissive, "(MIT AND GPL-3.0)")).toBe(false)
  expect(isOneOf(permissive)).toBe(false)
})

import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { bundler } from "../src/compile/bundler.js"
import { entries } from "./entries.js"

// The licences of what is built into the package, which it has no dependencies for: dist/THIRD-PARTY.txt, after npm run build.

const root = fileURLToPath(new URL("..", import.meta.url))
const { build } = await bundler()
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ["rules/bin.ts", "rules/bulk-worker.ts", ...new Set(entries().map(({ source }) => source))],
  external: ["esbuild", "typescript", "fast-check"],
  bundle: true,
  format: "esm",
  platform: "node",
  outdir: "unwritten",
  write: false,
  metafile: true,
  logLevel: "error",
})

const folders = Object.keys(metafile.inputs).flatMap(
  (file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [],
)

interface About {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly author?: string
}

/** The licence as its holder published it. */
function noticeOf(folder: string): string {
  const about = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8")) as About
  const file = readdirSync(root + folder).find((one) => /^licen[cs]e/i.test(one))
  const text = file === undefined ? withoutFile(about) : readFileSync(`${root}${folder}/${file}`, "utf8")
  return `${about.name} ${about.version} (${about.license})\n\n${text.trim()}`
}

/** Some name their licence, and add no text. */
function withoutFile({ name, license, author = "its authors" }: About): string {
  if (license !== "ISC") throw new Error(`${name} comes without the text of its licence: add it here`)
  return `Copyright ${author}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the
above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`
}

const notices = [...new Set(folders)].sort().map(noticeOf)
writeFileSync(
  new URL("../dist/THIRD-PARTY.txt", import.meta.url),
  `${["Built into this package:", ...notices].join(`\n\n${"-".repeat(80)}\n\n`)}\n`,
)
console.log(`dist/THIRD-PARTY.txt: ${notices.map((notice) => notice.slice(0, notice.indexOf("\n"))).join(", ")}`)

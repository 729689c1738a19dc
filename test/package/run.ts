import { execFileSync, spawnSync, type SpawnSyncReturns } from "node:child_process"
import { copyFileSync, cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { contents, type Packed } from "./contents.js"

// Packs the package, installs the tarball into an empty folder as a user would, and uses every entry point there: without
// effect first, then with it.

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL("../..", import.meta.url))
const { exports, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest
const entries = Object.keys(exports).filter((name) => name !== "./package.json")
const packs = entries.filter((name) => entries.includes(`${name}/declared`))
const folder = mkdtempSync(join(tmpdir(), "perevir-package-"))
const failures: string[] = []

function expectThat(what: string, holds: boolean, detail = ""): void {
  console.log(`${holds ? "ok  " : "FAIL"} ${what}${holds ? "" : `\n     ${detail}`}`)
  if (!holds) failures.push(what)
}

function npm(...args: readonly string[]): string {
  return execFileSync("npm", args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
}

function node(code: string, type: "module" | "commonjs" = "module"): { readonly out: string; readonly error: string } {
  const { stdout, stderr } = spawnSync("node", [`--input-type=${type}`, "-e", code], { cwd: folder, encoding: "utf8" })
  return { out: stdout.trim(), error: stderr }
}

function typeCheck(file: string, module: string, ...more: readonly string[]): SpawnSyncReturns<string> {
  const tsc = join(root, "node_modules/typescript/bin/tsc")
  const args = [tsc, "--noEmit", "--strict", ...more, "--target", "es2022", "--module", module, file]
  return spawnSync("node", args, { cwd: folder, encoding: "utf8" })
}

const nameOf = (entry: string): string => entry.replace(".", "perevir")

try {
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" })
  const [tarball] = JSON.parse(packed) as readonly (Packed & { readonly filename: string })[]
  for (const [what, holds, detail] of contents(tarball)) expectThat(what, holds, detail)
  writeFileSync(join(folder, "package.json"), `{ "private": true, "type": "module" }\n`)
  npm("install", "--no-audit", "--no-fund", "--omit=optional", "--omit=peer", `./${tarball?.filename ?? ""}`)

  const attw = spawnSync(
    "node",
    [
      join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"),
      join(folder, tarball?.filename ?? ""),
      "--profile",
      "node16",
      "--no-emoji",
    ],
    {
      encoding: "utf8",
    },
  )
  expectThat("its types are right, as attw sees them (node16)", attw.status === 0, attw.stdout + attw.stderr)

  for (const entry of packs) {
    const file = join(folder, "node_modules/perevir/dist", `${entry.slice(2)}.d.ts`)
    const imports = readFileSync(file, "utf8").match(/^.*(?:\bfrom "|\bimport\(|\brequire\().*$/gm)
    expectThat(`the types of ${nameOf(entry)} import nothing`, imports === null, String(imports))
  }
  copyFileSync(join(root, "test/package/use-packs.ts.txt"), join(folder, "use-packs.ts"))
  for (const module of ["node16", "nodenext"]) {
    const { status, stdout } = typeCheck("use-packs.ts", module)
    expectThat(`the packs' types are exact without effect, under module ${module}`, status === 0, stdout)
  }

  const withoutEffect = entries.filter(
    (entry) =>
      packs.includes(entry) ||
      /^\.\/(constraint|form|format|fix|problem|explain|json-schema|sql|wire|codec|locale|compiled)|\/(uk|ru|fr|form|wire)$/.test(
        entry,
      ),
  )
  for (const entry of withoutEffect) {
    const { out, error } = node(`console.log(Object.keys(await import("${nameOf(entry)}")).length > 0)`)
    expectThat(`${nameOf(entry)} works without effect`, out === "true", error)
  }
  const judge = `update.check({ productPrice: 1.5 }, { status: "NEW" }).issues[0].rule`
  const esm = node(`import { update } from "perevir/deals"; console.log(${judge})`)
  const cjs = node(`const { update } = require("perevir/deals"); console.log(${judge})`, "commonjs")
  expectThat(
    "a deal is judged without effect",
    [esm.out, cjs.out].every((rule) => rule === "deals.price.kopecks"),
    esm.error + cjs.error,
  )
  const readXml = `decodeRequest("text/xml", '<UpdatePanier xmlns="http://schemas.datacontract.org/2004/07/Namebay.Rest.Api.Models"><Id>5</Id></UpdatePanier>').value.Id`
  const wire = [
    node(`import { decodeRequest } from "perevir/panier/wire"; console.log(${readXml})`),
    node(`const { decodeRequest } = require("perevir/panier/wire"); console.log(${readXml})`, "commonjs"),
  ]
  expectThat(
    "a panier is read from XML without effect",
    wire.every(({ out }) => out === "5"),
    wire.map(({ error }) => error).join(""),
  )
  const noEval = spawnSync(
    "node",
    [
      "--disallow-code-generation-from-strings",
      "--input-type=module",
      "-e",
      `import { update } from "perevir/deals"; console.log(${judge})`,
    ],
    { cwd: folder, encoding: "utf8" },
  )
  expectThat(
    "a deal is judged where no code is made of text",
    noEval.stdout.trim() === "deals.price.kopecks",
    noEval.stderr,
  )
  const help = spawnSync("npx", ["perevir", "--help"], { cwd: folder, encoding: "utf8" })
  const lines = ['{"productPrice":1}', '{"productPrice":0}', "!"].join("\n")
  const bulk = spawnSync(
    "npx",
    ["perevir", "check", "deals.update", "--ndjson", "-", "--report", "-", "--fact", "status=NEW", "--jobs", "2"],
    { cwd: folder, encoding: "utf8", input: lines },
  )
  expectThat(
    "the command judges lines without effect",
    bulk.status === 2 && /"line":2,"outcome":"rejected".*\n.*"line":3,"outcome":"malformed"/.test(bulk.stdout),
    bulk.stdout + bulk.stderr,
  )
  const drawnWithout = spawnSync("npx", ["perevir", "generate", "deals.update"], { cwd: folder, encoding: "utf8" })
  expectThat(
    "without fast-check the command says what it needs to draw",
    drawnWithout.status === 2 && /^perevir: generate needs fast-check.*\n$/.test(drawnWithout.stderr),
    drawnWithout.stderr,
  )
  expectThat("the command runs without effect", help.status === 0 && help.stdout.includes("deals.update"), help.stderr)

  const peers = ["effect", "fast-check"].map((name) => `${name}@${devDependencies[name] ?? ""}`)
  npm("install", "--no-audit", "--no-fund", ...peers)
  for (const entry of entries) {
    const list = `Object.keys(pack).filter((name) => name !== "default" && name !== "module.exports").sort().join()`
    const esm = node(`const pack = await import("${nameOf(entry)}"); console.log(${list})`)
    const cjs = node(`const pack = require("${nameOf(entry)}"); console.log(${list})`, "commonjs")
    expectThat(
      `${nameOf(entry)} exports the same to import and require`,
      esm.out !== "" && esm.out === cjs.out,
      esm.error + cjs.error,
    )
  }
  const used = node(`import { update } from "perevir/deals/declared"; console.log(${judge})`)
  expectThat("a deal is judged as declared", used.out === "deals.price.kopecks", used.error)
  const drawn = node(`import { update } from "perevir/deals/declared"; import { violating } from "perevir/testing"
    import { sample } from "fast-check"
    const [{ request, facts }] = sample(violating(update, "deals.price.kopecks"), 1); const { body } = request
    console.log(update.check(body, facts).issues.map(({ rule }) => rule).join())`)
  expectThat("a deal is drawn that breaks one rule", drawn.out === "deals.price.kopecks", drawn.error)

  const audited = spawnSync("npx", ["perevir", "audit", "hardwareOrders.create"], { cwd: folder, encoding: "utf8" })
  expectThat(
    "the command audits an operation",
    audited.status === 0 && audited.stdout.startsWith("hardwareOrders.create  nothing found, 2 argued"),
    audited.stdout + audited.stderr,
  )

  writeFileSync(
    join(folder, "use.ts"),
    entries.map((entry, index) => `import * as m${index} from "${nameOf(entry)}"\nvoid m${index}\n`).join(""),
  )
  writeFileSync(
    join(folder, "form.ts"),
    `import { fields, fromForm, issuesAt } from "perevir/deals/form"
import { labels, uk } from "perevir/deals/uk"
import { update } from "perevir/deals"
fields({ status: "PAID" }, { locale: uk, labels })
issuesAt(update.check(fromForm([["/adId", "1"]])), "/adId")
// @ts-expect-error no such fact
fields({ state: "PAID" })
// @ts-expect-error no labels
fields({}, { locale: uk })
`,
  )
  for (const module of ["node16", "nodenext"]) {
    const { status, stdout } = typeCheck("use.ts", module, "--skipLibCheck", "form.ts")
    expectThat(`every entry point has types under module ${module}`, status === 0, stdout)
  }

  const versions = ["esbuild", "typescript"].map((name) => `${name}@${devDependencies[name] ?? ""}`)
  npm("install", "--no-audit", "--no-fund", ...versions)
  cpSync(join(root, "test/package/own"), folder, { recursive: true })
  // Under another name in the project, where there is no compiled pack for it to use.
  renameSync(join(folder, "use-pack.ts.txt"), join(folder, "use-pack.ts"))
  const compiled = spawnSync("npx", ["perevir", "compile", "pack.ts", "--out", "built/pack.js"], {
    cwd: folder,
    encoding: "utf8",
  })
  expectThat("a pack of several files is compiled", compiled.status === 0, compiled.stdout + compiled.stderr)
  npm("uninstall", "--no-audit", "--no-fund", "effect")
  const imports = readFileSync(join(folder, "built/pack.js"), "utf8").match(/^import .*|\brequire\(.*|\bimport\(.*/gm)
  expectThat("it imports nothing", imports === null, String(imports))
  const ran = node(`import { update } from "./built/pack.js"
    console.log(update.check({ seats: 9, guests: [{ name: "" }] }, { open: false }).issues.map(({ rule, pointer }) => rule + "@" + pointer).join(" "))`)
  expectThat(
    "it judges without effect",
    ran.out === "booking.open@ booking.seats@/seats booking.guest.name@/guests/0/name",
    `${ran.out}\n${ran.error}`,
  )
  const ask = (argv: string, input = ""): SpawnSyncReturns<string> =>
    spawnSync("npx", ["perevir", ...argv.split(" "), "--pack", "pack.ts"], { cwd: folder, encoding: "utf8", input })
  const noEffect = ask("rules booking.update")
  expectThat(
    "a declared pack without effect is told what it lacks",
    noEffect.status === 2 && noEffect.stderr.includes("effect"),
    noEffect.stderr,
  )
  const checked = typeCheck("use-pack.ts", "nodenext")
  expectThat("its types are exact", checked.status === 0, checked.stdout)
  writeFileSync(
    join(folder, "broken.ts"),
    readFileSync(join(folder, "pack.ts"), "utf8").replace("check: isOpen", "check: ({ open }) => open === true"),
  )
  npm("install", "--no-audit", "--no-fund", `effect@${devDependencies["effect"] ?? ""}`)
  const fields = ask("fields booking.update --fact open=true")
  expectThat("the command tells the fields of a pack of one's own", fields.status === 0, fields.stderr)
  const requests = ask("generate booking.update --count 50")
  const all = ask("check booking.update --ndjson - --request --facts-field facts --jobs 2", requests.stdout)
  expectThat("the command draws from it, and judges lines by it", all.status === 0, `${requests.stderr}\n${all.stderr}`)
  const refused = spawnSync("npx", ["perevir", "compile", "broken.ts", "--out", "broken.js"], {
    cwd: folder,
    encoding: "utf8",
  })
  expectThat(
    "what cannot be compiled is named",
    refused.status === 2 && refused.stderr.includes("the check of booking.open"),
    refused.stderr,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failures.length > 0) process.exitCode = 1

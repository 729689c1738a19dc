import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Application, Converter } from "typedoc"
import { buildPlayground } from "../scripts/playground/build.js"
import { brokenLinks } from "./links.js"
import { writePages } from "./pages.js"

// Builds the site into site/out: npm run site. Pages are those of docs/, the reference is made of the comments at the entry points.
// All is static, and its search needs no server.

const root = fileURLToPath(new URL("..", import.meta.url))
const out = join(root, "site/out")
/** Stands in for a link that differs with the folder of the page that it is on. */
const playground = "https://playground.invalid/"

/** The entry points. Languages and declared faces have no exports of their own to tell of. */
const { paths } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")).compilerOptions
const entries = Object.entries(paths).filter(([name]) => !/\/(?:en|uk|ru|fr|declared)$/.test(name))
/** What they are imported by, by what typedoc calls them. */
const nameOf = new Map(entries.map(([name, [source]]) => [source.replace(/^\.\/|(?:\/index)?\.ts$/g, ""), name]))

const { index, documents } = writePages(root, join(root, "site/pages"))
const app = await Application.bootstrap({
  name: "Perevir",
  readme: index,
  projectDocuments: documents,
  entryPoints: entries.map(([, [source]]) => join(root, source)),
  tsconfig: join(root, "tsconfig.json"),
  skipErrorChecking: true, // npm run types does that
  out,
  cleanOutputDir: true,
  searchInDocuments: true,
  excludeExternals: true,
  excludeInternal: true,
  disableSources: true,
  githubPages: false,
  sortEntryPoints: false,
  validation: { notExported: false, invalidLink: true, invalidPath: true },
  navigationLinks: { Playground: playground },
})
app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
  for (const module of project.children ?? []) module.name = nameOf.get(module.name) ?? module.name
})

const project = await app.convert()
if (project === undefined) throw new Error("typedoc made nothing of the sources")
app.validate(project)
await app.generateOutputs(project)
await buildPlayground()
cpSync(join(root, "dist-playground"), join(out, "playground"), { recursive: true })
leadTo(playground, "playground/index.html")
for (const link of brokenLinks(out)) app.logger.error(`leads nowhere: ${link}`)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exitCode = 1

/** Puts a file of the site for a link that stands for it, seen from each page. */
function leadTo(link, target) {
  for (const file of readdirSync(out, { recursive: true }).filter((file) => file.endsWith(".html"))) {
    const text = readFileSync(join(out, file), "utf8")
    if (text.includes(link)) writeFileSync(join(out, file), text.replaceAll(link, "../".repeat(file.split("/").length - 1) + target)) // prettier-ignore
  }
}

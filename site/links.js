import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative } from "node:path"

/** The links of a static site that lead to no file of it, or to no place in the file; each with the page it stands on. */
export function brokenLinks(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".html"))
  const read = new Map()
  const page = (file) => {
    if (!read.has(file)) read.set(file, readFileSync(file, "utf8"))
    return read.get(file)
  }
  return files.flatMap((file) => {
    const links = [...page(join(folder, file)).matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, link]) =>
      link.replaceAll("&amp;", "&"),
    )
    return [...new Set(links)]
      .filter((link) => !leadsSomewhere(join(folder, file), link, page))
      .map((link) => `${relative(folder, join(folder, file))}: ${link}`)
  })
}

function leadsSomewhere(file, link, page) {
  if (/^(?:[a-z]+:|\/\/)/.test(link)) return true
  const [path = "", anchor = ""] = link.split("#")
  let target = path === "" ? file : join(dirname(file), decodeURIComponent(path))
  if (!existsSync(target)) return false
  if (statSync(target).isDirectory()) target = join(target, "index.html")
  return anchor === "" || !target.endsWith(".html") || page(target).includes(` id="${decodeURIComponent(anchor)}"`)
}

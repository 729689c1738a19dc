import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { launchBrowser } from "../../scripts/browser.js"

/** The same as main.js for Node, on a page: packs are fetched as the package has them. */
const pageText = (names: readonly string[]): string => `import { disagreements } from "/runner.js"
let cases = 0
let wrong = 0
try {
  for (const name of ${JSON.stringify(names)}) {
    const file = await (await fetch("/" + name + ".json")).json()
    const found = disagreements(file, await import("/node_modules/perevir/dist/" + name + ".js"))
    cases += file.length
    wrong += found.length
  }
  document.title = cases + " cases, " + wrong + " disagree"
} catch (error) {
  document.title = String(error)
}
`

const types: Readonly<Record<string, string>> = { js: "text/javascript", json: "application/json", html: "text/html" }

/** Runs the conformance files on a page in Chromium, of the package that is installed in a folder. */
export async function inChromium(folder: string, names: readonly string[]): Promise<{ version: string; said: string }> {
  const own: Readonly<Record<string, string>> = {
    "/": `<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>`,
    "/page.js": pageText(names),
  }
  const server = createServer(({ url = "" }, response) => {
    const type = types[url === "/" ? "html" : (url.split(".").at(-1) ?? "")] ?? "text/plain"
    try {
      response.setHeader("content-type", `${type}; charset=utf-8`).end(own[url] ?? readFileSync(`${folder}${url}`))
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction("document.title !== ''", undefined, { timeout: 60_000 })
    return { version: browser.version(), said: await page.title() }
  } finally {
    await browser.close()
    server.close()
  }
}

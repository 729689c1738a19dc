import { readFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { launchBrowser } from "../../scripts/browser.js"

// Serves a page that no code may be made of text on, and opens it in Debian's Chromium: every compiled pack has to check there.
// Needs the package built, and the browser: `apt-get install chromium`.

const packs = ["deals", "panier", "device-orders", "hardware-orders", "prepayments"]
const policy = "default-src 'none'; script-src 'self'"

/** What stands on the page: it says what came of each check, in a text that the test reads. */
const script = `
${packs.map((pack, index) => `import * as pack${index} from "/dist/${pack}.js"`).join("\n")}
const said = {}
try {
  said.blocked = new Function("return false")()
} catch (error) {
  said.blocked = error instanceof EvalError
}
const check = (operation, body, facts) => {
  const { outcome, issues } = operation.check(body, facts)
  return [outcome, ...issues.map(({ rule, pointer, message }) => message === "" ? "no message" : rule + " " + pointer)]
}
said["deals"] = check(pack0.update, { productPrice: 1.5 }, { status: "NEW" })
said["panier"] = check(pack1.update, { Items: [{ Id: 1, Quantity: 1.5 }] }, { current: { Items: [{ Id: 1 }] } })
said["device-orders"] = check(pack2.update, { devicePurchaseOrderItems: 5 })
said["hardware-orders"] = check(pack3.replace, { orderReference: "", customerEntityUid: "x" }, { status: "SUBMITTED" })
said["prepayments"] = check(pack4.update, { reference: "R", customerId: 1, total: 0, paymentDate: "2026-01-01T00:00:00Z" })
document.title = JSON.stringify(said)
`

const expected = {
  blocked: true,
  deals: ["rejected", "deals.price.kopecks /productPrice"],
  panier: ["rejected", "panier.int32 /Items/0/Quantity"],
  "device-orders": ["rejected", "type /devicePurchaseOrderItems"],
  "hardware-orders": [
    "rejected",
    "hardwareOrders.submitted ",
    "hardwareOrders.reference /orderReference",
    "hardwareOrders.customer /customerEntityUid",
  ],
  prepayments: ["rejected", "prepayments.total /total"],
}

const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
  "/": ["text/html", `<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>`],
  "/page.js": ["text/javascript", script],
  ...Object.fromEntries(
    packs.map((pack) => [
      `/dist/${pack}.js`,
      ["text/javascript", readFileSync(new URL(`../../dist/${pack}.js`, import.meta.url), "utf8")],
    ]),
  ),
}

const server = createServer(({ url = "" }, response) => {
  const [type, text] = files[url] ?? ["text/plain", ""]
  response.writeHead(files[url] ? 200 : 404, {
    "content-type": `${type}; charset=utf-8`,
    "content-security-policy": policy,
  })
  response.end(text)
})
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))

const browser = await launchBrowser()
try {
  const page = await browser.newPage()
  const errors: string[] = []
  page.on("pageerror", ({ message }) => errors.push(message))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction("document.title !== ''", undefined, { timeout: 20_000 }).catch(() => undefined)
  const said = JSON.parse((await page.title()) || "{}") as Readonly<Record<string, unknown>>
  for (const [what, wanted] of Object.entries(expected)) {
    const holds = JSON.stringify(said[what]) === JSON.stringify(wanted)
    const name = what === "blocked" ? "the page makes no code of text" : `perevir/${what} checks on it`
    console.log(
      `${holds ? "ok  " : "FAIL"} ${name}${holds ? "" : `: ${JSON.stringify(said[what])} ${errors.join("; ")}`}`,
    )
    if (!holds) process.exitCode = 1
  }
} finally {
  await browser.close()
  server.close()
}

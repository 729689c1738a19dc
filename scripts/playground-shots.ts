import { mkdirSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { PNG } from "pngjs"
import type { Page } from "playwright-core"
import { launchBrowser } from "./browser.js"
import { buildPlayground } from "./playground/build.js"
import { servePlayground } from "./playground/serve.js"

// Takes the pictures of the playground: each view, light and dark, wide and on a phone. Names of views on the command line take these alone.

const folder = fileURLToPath(new URL("../docs/playground/shots/", import.meta.url))
const most = 150_000

const sizes = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const

/** How a visitor comes to each view; on a phone the body's text, its form and the results take turns. */
const views: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "editor-and-form": (page) => turnTo(page, "JSON"),
  fixes: async (page) => {
    await choose(page, "example", "3")
    await turnTo(page, "Form")
    await fill(page, "/productPrice", "1000.5")
    await fill(page, "/sellerLastName", "Нечуй-Левицька")
    await fill(page, "/sellerPhone", "+38 (012) 345-67-89")
    await fill(page, "/buyerPatronymic", "Пeтрiвна")
    await turnTo(page, "Verdict")
    await choose(page, "language", "uk")
  },
  locked: async (page) => {
    await choose(page, "example", "1")
    await turnTo(page, "Form")
  },
  split: async (page) => {
    await choose(page, "operation", "panier.update")
    await choose(page, "example", "2")
    await turnTo(page, "Verdict")
  },
  explain: async (page) => {
    await choose(page, "example", "18")
    await turnTo(page, "Verdict")
    await page.getByRole("button", { name: "Explain every rule" }).click()
    await page.locator(".explanation .places").waitFor()
  },
  undecided: async (page) => {
    await choose(page, "operation", "prepayments.update")
    await choose(page, "example", "7")
    await turnTo(page, "Verdict")
  },
}

async function turnTo(page: Page, name: string): Promise<void> {
  const button = page.locator("main > .views").getByText(name)
  if (await button.isVisible()) await button.click()
}

const fill = (page: Page, pointer: string, text: string): Promise<void> =>
  page.locator(`[id="body:${pointer}"]`).fill(text)

async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.locator(`select[name=${name}]`).selectOption(option)
  await page.waitForTimeout(settling)
}

const settling = 300

/** Flat colours are smaller without a filter. */
function keep(path: string, png: Buffer): number {
  const small = PNG.sync.write(PNG.sync.read(png), { filterType: 0, deflateLevel: 9, deflateStrategy: 0, colorType: 2 })
  writeFileSync(path, small)
  return small.length
}

mkdirSync(folder, { recursive: true })
await buildPlayground()
const { url, close } = await servePlayground(0)
const browser = await launchBrowser()
const asked = process.argv.slice(2)
try {
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB" })
      for (const [view, come] of Object.entries(views)) {
        if (asked.length > 0 && !asked.includes(view)) continue
        const page = await context.newPage()
        await page.goto(url)
        await page.locator("main").waitFor()
        await come(page)
        await page.waitForTimeout(settling)
        const path = `${folder}${view}-${colorScheme}-${size}.png`
        const bytes = keep(path, await page.screenshot())
        console.log(`${bytes > most ? "TOO LARGE " : ""}${view} ${colorScheme} ${size}: ${Math.round(bytes / 1000)} kB`)
        if (bytes > most) process.exitCode = 1
        await page.close()
      }
      await context.close()
    }
} finally {
  await browser.close()
  close()
}

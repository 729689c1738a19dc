import assert from "node:assert/strict"
import { gzipSync } from "node:zlib"
import { axeFindings } from "./axe.js"
import { update } from "perevir/deals"
import { uk } from "perevir/deals/uk"
import type { Page } from "playwright-core"
import { launchBrowser } from "../../scripts/browser.js"
import { buildPlayground } from "../../scripts/playground/build.js"
import { servePlayground } from "../../scripts/playground/serve.js"

// Does on the playground what a visitor does, in Debian's Chromium: `apt-get install chromium`, or CHROMIUM with its path.

/** What is loaded before the page can be used, in bytes by gzip. */
const firstLoad = 200_000

await buildPlayground()
const { url, close } = await servePlayground(0)
const browser = await launchBrowser()

/** All that went over the wire: where it was asked of, and how large it is by gzip. */
const loaded: { readonly from: string; readonly size: number }[] = []
const errors: string[] = []

async function visit(
  viewport: { readonly width: number; readonly height: number },
  colorScheme: "light" | "dark",
): Promise<Page> {
  // prettier-ignore
  const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB" })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  page.on("pageerror", ({ message }) => errors.push(message))
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text())
  })
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) errors.push(`a request to ${request.url()}`)
  })
  page.on("response", (response) => {
    response.body().then(
      (body) => loaded.push({ from: response.url(), size: gzipSync(body).length }),
      () => undefined, // the page has been left
    )
  })
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`the policy was violated: ${violatedDirective} ${blockedURI}`)
    })
  })
  await page.goto(url)
  await page.locator("main").waitFor()
  await page.waitForLoadState("networkidle")
  return page
}

async function step(name: string, run: () => Promise<string | undefined> | string): Promise<void> {
  try {
    const said = await run()
    console.log(`ok   ${name}${said === undefined ? "" : `: ${said}`}`)
  } catch (error) {
    process.exitCode = 1
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const field = (page: Page, pointer: string) => page.locator(`[id="body:${pointer}"]`)
const fact = (page: Page, name: string) => page.locator(`[id="facts:/${name}"]`)
const choose = (page: Page, name: string, option: string) => page.locator(`select[name=${name}]`).selectOption(option)
/** Chooses an operation, and once it is there an example of it. */
async function turnTo(page: Page, operation: string, example: string): Promise<void> {
  await choose(page, "operation", operation)
  await page.locator(`main[data-operation="${operation}"]`).waitFor()
  await choose(page, "example", example)
}

const text = (page: Page) => page.locator(".cm-content")
const outcome = (page: Page, is: string) => page.locator(`.outcome.${is}`).waitFor()

/** In milliseconds. */
const patience = 8000

const wide = { width: 1280, height: 800 }
const phone = { width: 390, height: 844 }

try {
  const page = await visit(wide, "light")
  const atFirst = loaded.length

  await step("the page is small before anything is asked of it", () => {
    const size = loaded.reduce((sum, one) => sum + one.size, 0)
    assert.ok(size <= firstLoad, `${size} bytes by gzip`)
    return `${Math.round(size / 1000)} kB by gzip, ${loaded.length} files`
  })

  await step("the policy lets no code be made of text, and no style stand in the page", async () => {
    const refused = await page.evaluate(
      () =>
        new Promise((tell) => {
          // Later, since the policy lets the debugger's own call through
          setTimeout(() => {
            try {
              Reflect.construct(Function, ["return false"])
              tell(false)
            } catch (error) {
              tell(error instanceof EvalError)
            }
          })
        }),
    )
    assert.ok(refused)
    await page.waitForTimeout(100)
    assert.deepEqual(errors.splice(0), ["the policy was violated: script-src eval"])
    assert.equal(await page.locator("style").count(), 0)
    return undefined
  })

  await step("a Latin letter in a name is told of in Ukrainian, mended by a press, and accepted", async () => {
    await choose(page, "language", "uk")
    await page.locator('html[lang="uk"]').waitFor({ state: "attached" })
    await field(page, "/sellerFirstName").fill("")
    await field(page, "/sellerFirstName").pressSequentially("Iван")
    await outcome(page, "rejected")
    const [issue] = update.check({ sellerFirstName: "Iван" }, { status: "NEW" }, { locale: uk }).issues
    const near = page.locator(".field").filter({ has: field(page, "/sellerFirstName") })
    assert.equal(await near.locator(".message").innerText(), issue?.message)
    await page.locator(".cm-lint-marker-error").waitFor()
    assert.equal(await field(page, "/sellerFirstName").getAttribute("aria-invalid"), "true")
    await near.locator("button.fix").click()
    await outcome(page, "accepted")
    assert.equal(await field(page, "/sellerFirstName").inputValue(), "Іван")
    assert.match(await text(page).innerText(), /"sellerFirstName": "Іван"/)
    return issue?.message
  })

  await step("what is typed as text stands in the form", async () => {
    await text(page).getByText('"Стіл"').dblclick()
    await page.keyboard.type("Шафа")
    assert.equal(await field(page, "/productTitle").inputValue(), "Шафа")
    await page.keyboard.press("Tab")
    assert.equal(await page.evaluate(() => document.activeElement?.shadowRoot), null)
    return undefined
  })

  await step("a text that is no JSON closes the form, and says where it ends", async () => {
    await text(page).click()
    await page.keyboard.press("Control+Home")
    await page.keyboard.type("{")
    await outcome(page, "unread")
    assert.ok(await field(page, "/productTitle").isDisabled())
    await page.keyboard.press("Backspace")
    await outcome(page, "accepted")
    return undefined
  })

  await step("a paid deal locks its fields, and one press takes out what may not be sent", async () => {
    await page.getByRole("button", { name: "PAID" }).click()
    await outcome(page, "rejected")
    assert.notEqual(await field(page, "/productPrice").getAttribute("readonly"), null)
    assert.equal(await field(page, "/sellerFirstName").getAttribute("readonly"), null)
    const locked = await page.locator(".field.locked").count()
    assert.equal(locked, 16)
    await page.locator(".outcome .primary").click()
    await outcome(page, "accepted")
    assert.equal(await field(page, "/productPrice").inputValue(), "")
    return `${locked} of ${await page.locator(".pane.form .field").count()}`
  })

  await step("without the status it is undecided, and the missing fact is a press away", async () => {
    await fact(page, "status").fill("")
    await outcome(page, "undecided")
    await page.locator(".findings .open .place").first().click()
    await page.waitForFunction(() => document.activeElement?.id === "facts:/status")
    await page.keyboard.type("NEW")
    await outcome(page, "accepted")
    return undefined
  })

  await step("a keystroke is checked in no time", async () => {
    const times = await page.evaluate(() => performance.getEntriesByName("check").map(({ duration }) => duration))
    const [first = NaN, ...typed] = times
    const [middle = NaN, most] = [typed.toSorted((a, b) => a - b)[typed.length >> 1], Math.max(...typed)]
    assert.ok(typed.length > 10)
    return `${middle.toFixed(2)} ms in the middle of ${typed.length}, ${most.toFixed(2)} ms at most; the very first one ${first.toFixed(2)} ms`
  })

  await step("one confirmed item splits the panier", async () => {
    await turnTo(page, "panier.update", "3")
    assert.equal(await page.locator(".branch").count(), 1)
    await field(page, "/Items/0/Confirm").selectOption("true")
    assert.equal(await page.locator(".branch").count(), 2)
    assert.equal(await page.locator(".portion.ordered .items li").count(), 1)
    const sums = await page.locator(".branch h4 .sum, .whole .sum").allInnerTexts()
    const [whole = 0, ordered = 0, rest = 0] = sums.map(Number)
    assert.ok(ordered > 0 && Math.abs(whole - ordered - rest) < 0.005, sums.join(" "))
    return `${whole} = ${ordered} + ${rest}`
  })

  await step("what is shared is the same after a reload", async () => {
    const before = await stateOf(page)
    await page.locator("header .secondary").click()
    await page.locator(".toast:not(:empty)").waitFor()
    assert.ok((await page.evaluate(() => location.hash)).length > 100)
    await page.reload()
    await page.locator("main").waitFor()
    assert.deepEqual(await stateOf(page), before)
    return undefined
  })

  await step("the declared rules are loaded when they are to be explained, and not before", async () => {
    const before = loaded.reduce((sum, one) => sum + one.size, 0)
    await page.locator(".results footer button").click()
    await page.locator(".explanation").waitFor()
    await page.locator(".explanation .views button").nth(1).click()
    assert.ok((await page.locator(".explanation .rows > li").count()) > 10)
    const size = loaded.reduce((sum, one) => sum + one.size, 0) - before
    assert.ok(size > 50_000, `${size} bytes by gzip`)
    await page.keyboard.press("Escape")
    await page.locator(".explanation").waitFor({ state: "detached" })
    return `${Math.round(size / 1000)} kB by gzip`
  })

  await step("the keyboard reaches everything, and shows where it is", async () => {
    await page.locator("header .mark").focus()
    const reached = new Set<string>()
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press("Tab")
      const [where, isShown] = await page.evaluate(() => {
        const { activeElement } = document
        if (activeElement === null || activeElement === document.body) return ["", true] as const
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement)
        const pane = activeElement.closest("header, .known, .pane, .said")?.className ?? ""
        return [pane || activeElement.closest("header")?.tagName || "", (outlineStyle !== "none" && outlineWidth !== "0px") || activeElement.shadowRoot !== null] as const // prettier-ignore
      })
      reached.add(where)
      assert.ok(isShown, `nothing shows that ${where} has the focus`)
    }
    for (const pane of ["HEADER", "known", "pane json", "pane form"])
      assert.ok(reached.has(pane), `${pane} is not reached`)
    return undefined
  })

  await page.context().close()

  // Two at a time: most of it is a browser's work
  for (const [size, viewport] of Object.entries({ wide, phone }))
    await Promise.all(
      (["light", "dark"] as const).map((theme) =>
        step(`axe finds nothing, ${theme}, ${size}`, async () => {
          const visitor = await visit(viewport, theme)
          assert.deepEqual(await axeOf(visitor, size === "phone"), [])
          await visitor.context().close()
          return undefined
        }),
      ),
    )

  await step("no error, no violation of the policy, no request to anywhere else", () => {
    assert.deepEqual(errors, [])
    return `${loaded.length} answers, ${atFirst} at first`
  })
} finally {
  await browser.close()
  close()
}

/** What a visitor sees of the state. */
async function stateOf(page: Page): Promise<unknown> {
  return {
    operation: await page.locator("select[name=operation]").inputValue(),
    language: await page.locator("select[name=language]").inputValue(),
    stored: JSON.parse(await fact(page, "current").inputValue()) as unknown,
    confirmed: await field(page, "/Items/0/Confirm").inputValue(),
    sums: await page.locator(".branch .sum").allInnerTexts(),
  }
}

/** Looks at one state after another, on a phone at what is shown there of each. */
async function axeOf(page: Page, isPhone: boolean): Promise<readonly string[]> {
  const found: string[] = []
  const look = async (state: string, shown: "json" | "form" | "results" | "dialog"): Promise<void> => {
    const index = ["json", "form", "results"].indexOf(shown)
    if (isPhone && index >= 0) await page.locator("main > .views button").nth(index).click()
    found.push(...(await axeFindings(page)).map((one) => `${state}: ${one}`))
  }
  await choose(page, "example", "18")
  await outcome(page, "rejected")
  await look("many findings", "json")
  if (isPhone) await look("many findings", "results")
  await page.getByRole("button", { name: "PAID" }).click()
  await look("locked", "form")
  await turnTo(page, "panier.update", "2")
  await look("split", "results")
  await page.locator(".results footer button").click()
  await page.locator(".explanation").waitFor()
  await look("explanation", "dialog")
  return found
}

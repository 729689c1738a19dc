import { existsSync } from "node:fs"
import { type Browser, chromium } from "playwright-core"

const browserPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium"

/** Starts Debian's Chromium. */
export async function launchBrowser(): Promise<Browser> {
  if (!existsSync(browserPath))
    throw new Error(
      `there is no browser at ${browserPath}: run \`apt-get install chromium\`, or set CHROMIUM to its path`,
    )
  return chromium.launch({
    executablePath: browserPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-lcd-text",
    ],
  })
}

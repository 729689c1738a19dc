import axe from "axe-core"
import type { Page } from "playwright-core"

/** WCAG 2.2 AA, and what axe holds to be good practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

/** Lists what axe objects to on a page as it is now. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // Evaluated by the debugger, so that the page's own policy stays as it is
  await page.evaluate(axe.source)
  return page.evaluate(async (values) => {
    const { violations } = await axe.run(document, { runOnly: { type: "tag", values } })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary ?? ""}`)) // prettier-ignore
  }, tags)
}

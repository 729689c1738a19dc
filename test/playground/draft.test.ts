import { describe, expect, it, test } from "vitest"
import { type Draft, fromFragment, toFragment } from "../../docs/playground/src/draft.js"

const draft: Draft = {
  operation: "deals.update",
  body: '{ "sellerFirstName": "Iван" ', // as it was typed, JSON or not
  parts: { "path/dealId": "L8M95ER" },
  facts: { status: "PAID" },
  unchanged: true,
}

describe("a fragment", () => {
  it("holds the whole draft, and signs that URLs take as they are", async () => {
    const fragment = await toFragment(draft, "uk")
    expect(fragment).toMatch(/^[\w-]+$/)
    expect(await fromFragment(fragment)).toEqual({ draft, tag: "uk" })
  })

  test.each(["", "nonsense", "%%%", "AAAA"])("that is none (%j) gives nothing", async (fragment) => {
    expect(await fromFragment(fragment)).toBeUndefined()
  })

  it("of an operation that there is not gives nothing", async () => {
    const fragment = await toFragment({ ...draft, operation: "deals.delete" as never }, "uk")
    expect(await fromFragment(fragment)).toBeUndefined()
  })

  it("keeps only texts of what should be texts", async () => {
    const fragment = await toFragment({ ...draft, facts: { status: 7, ad: "null" } as never }, "uk")
    expect((await fromFragment(fragment))?.draft.facts).toEqual({ ad: "null" })
  })
})

// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import type { Value } from "perevir/deals"
import { afterEach, describe, expect, it, vi } from "vitest"
import { DealForm } from "./react-hook-form.js"

afterEach(cleanup)

const stored: Value = { sellerFirstName: "Олена", productTitle: "Стіл", handler: { senderFirstName: "Ігор" } }

function shown(status: string | undefined) {
  const send = vi.fn<(changes: Value) => void>()
  const form = (state: string | undefined) => <DealForm status={state} deal={stored} send={send} />
  const { rerender } = render(form(status))
  return { send, user: userEvent.setup(), becomes: (state: string) => rerender(form(state)) }
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label)
/** The rule that a field's message comes from, once the message is there. */
const rule = async (label: string) => {
  const input = field(label)
  await vi.waitFor(() => expect(input.getAttribute("aria-invalid")).toBe("true"))
  return document.getElementById(input.getAttribute("aria-describedby") ?? "")?.dataset["rule"]
}
const button = (name: string | RegExp) => screen.findByRole("button", { name })
const alert = () => screen.getByRole("alert").textContent

describe("a deal that is new", () => {
  it("sends what was changed, and nothing else", async () => {
    const { send, user } = shown("NEW")
    await user.type(field("Seller's phone"), "380123456789")
    await user.type(field("Sender's first name"), "ко")
    await user.click(await button("Send"))
    await vi.waitFor(() => expect(send).toHaveBeenCalledOnce())
    expect(send.mock.calls[0]).toEqual([{ sellerPhone: "380123456789", handler: { senderFirstName: "Ігорко" } }])
  })

  it("shows at a nested field what is wrong, and mends it", async () => {
    const { send, user } = shown("NEW")
    await user.clear(field("Sender's first name"))
    await user.type(field("Sender's first name"), "Iгор") // a Latin I
    expect(await rule("Sender's first name")).toBe("deals.name.alphabet")
    await user.click(await button("Send"))
    expect(send).not.toHaveBeenCalled()
    await user.click(await button("Use Ігор"))
    await vi.waitFor(() => expect(field("Sender's first name").getAttribute("aria-invalid")).toBe("false"))
    expect(field("Sender's first name").value).toBe("Ігор")
  })

  it("shows what somebody typed in the fix, as a form may", async () => {
    const { user } = shown("NEW")
    await user.type(field("Seller's phone"), "012 345 67 89")
    expect(await rule("Seller's phone")).toBe("deals.phone.format")
    await user.click(await button("Use 380123456789"))
    await vi.waitFor(() => expect(field("Seller's phone").value).toBe("380123456789"))
  })

  it("takes an emptied field for one that is not sent", async () => {
    const { send, user } = shown("NEW")
    await user.type(field("Seller's phone"), "380")
    await user.clear(field("Seller's phone"))
    await user.type(field("Product"), "!")
    await user.click(await button("Send"))
    await vi.waitFor(() => expect(JSON.stringify(send.mock.calls)).toBe('[[{"productTitle":"Стіл!"}]]'))
  })
})

describe("a deal that is paid", () => {
  it("locks the product, leaves the names, and undoes", async () => {
    const { send, user } = shown("PAID")
    await user.type(field("Seller's first name"), "та")
    await user.type(field("Product"), "!")
    expect(await rule("Product")).toBe("deals.field.editable")
    await user.click(await button("Send"))
    expect(send).not.toHaveBeenCalled()
    await user.click(await button("Undo"))
    expect(field("Product").value).toBe("Стіл")
    await user.click(await button("Send"))
    await vi.waitFor(() => expect(send.mock.calls).toEqual([[{ sellerFirstName: "Олената" }]]))
  })

  it("that became so while somebody typed is judged again", async () => {
    const { user, becomes } = shown("NEW")
    await user.type(field("Product"), "!")
    expect(field("Product").getAttribute("aria-invalid")).toBe("false")
    becomes("PAID")
    expect(await rule("Product")).toBe("deals.field.editable")
  })
})

describe("what has no field", () => {
  it.each([
    ["a status in which nothing may change", "CLOSED", /CLOSED/],
    ["a status that was forgotten", undefined, /status/],
  ])("is said above them: %s", async (_, status, says) => {
    const { send, user } = shown(status)
    await user.type(field("Seller's first name"), "та")
    await user.click(await button("Send"))
    await vi.waitFor(() => expect(alert()).toMatch(says))
    expect(send).not.toHaveBeenCalled()
  })
})

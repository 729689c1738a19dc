// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import type { Value } from "perevir/deals"
import { afterEach, describe, expect, it, vi } from "vitest"
import { DealForm } from "./react-hook-form.js"
import { DealUpdate } from "./tanstack-form.js"

afterEach(cleanup)

type Send = (update: Value) => void
type Status = string | undefined
type Shown = (status: Status, send: Send) => React.JSX.Element

const nothing: Value = {}
const stored: Value = { sellerFirstName: "Олена", productTitle: "Стіл", handler: { senderFirstName: "Ігор" } }

function shown(form: Shown, status: Status) {
  const send = vi.fn<Send>()
  const { rerender } = render(form(status, send))
  return { send, user: userEvent.setup(), becomes: (other: Status) => rerender(form(other, send)) }
}

const field = (label: string): HTMLInputElement => screen.getByLabelText(label)
const button = (name: string) => screen.findByRole("button", { name })
const invalid = (label: string) => field(label).getAttribute("aria-invalid") === "true"

/** The rule that a field's message comes from, once there is one. */
async function rule(label: string) {
  await vi.waitFor(() => expect(invalid(label)).toBe(true))
  return document.getElementById(field(label).getAttribute("aria-describedby") ?? "")?.dataset["rule"]
}

/** What is sent, as it goes over the wire. */
async function sent(send: ReturnType<typeof shown>["send"]) {
  await vi.waitFor(() => expect(send).toHaveBeenCalledOnce())
  return JSON.parse(JSON.stringify(send.mock.calls[0]?.[0])) as unknown
}

describe.each<[string, Shown]>([
  ["React Hook Form", (status, send) => <DealForm status={status} deal={nothing} send={send} />],
  ["TanStack Form", (status, send) => <DealUpdate status={status} send={send} />],
])("%s", (_, form) => {
  it("sends what was typed, letters composed", async () => {
    const { send, user } = shown(form, "NEW")
    await user.type(field("Seller's phone"), "380123456789")
    await user.type(field("Sender's first name"), "Андрі\u0438\u0306")
    await user.click(await button("Send"))
    expect(await sent(send)).toEqual({ sellerPhone: "380123456789", handler: { senderFirstName: "Андрій" } })
  })

  it("shows at a nested field what is wrong, and mends it", async () => {
    const { send, user } = shown(form, "NEW")
    await user.type(field("Sender's first name"), "Iгор") // a Latin I
    expect(await rule("Sender's first name")).toBe("deals.name.alphabet")
    await user.click(await button("Send"))
    expect(send).not.toHaveBeenCalled()
    await user.click(await button("Use Ігор"))
    await vi.waitFor(() => expect(invalid("Sender's first name")).toBe(false))
    await user.click(await button("Send"))
    expect(await sent(send)).toEqual({ handler: { senderFirstName: "Ігор" } })
  })

  it("shows in a fix what was typed in a field that is sensitive elsewhere", async () => {
    const { user } = shown(form, "NEW")
    await user.type(field("Seller's phone"), "012 345 67 89")
    expect(await rule("Seller's phone")).toBe("deals.phone.format")
    await user.click(await button("Use 380123456789"))
    expect(field("Seller's phone").value).toBe("380123456789")
  })

  it("takes an emptied field for one that is not sent", async () => {
    const { send, user } = shown(form, "NEW")
    await user.type(field("Seller's phone"), "380")
    await user.clear(field("Seller's phone"))
    await user.type(field("Product"), "Стіл")
    await user.click(await button("Send"))
    expect(await sent(send)).toEqual({ productTitle: "Стіл" })
  })

  it("locks what the state locks, and leaves it out when asked to", async () => {
    const { send, user } = shown(form, "PAID")
    await user.type(field("Seller's first name"), "Олена")
    await user.type(field("Product"), "Стіл")
    expect(await rule("Product")).toBe("deals.field.editable")
    await user.click(await button("Send"))
    expect(send).not.toHaveBeenCalled()
    await user.click(await button("Undo"))
    await user.click(await button("Send"))
    expect(await sent(send)).toEqual({ sellerFirstName: "Олена" })
  })

  it("judges again what was typed when the state changes", async () => {
    const { user, becomes } = shown(form, "NEW")
    await user.type(field("Product"), "Стіл")
    expect(invalid("Product")).toBe(false)
    becomes("PAID")
    expect(await rule("Product")).toBe("deals.field.editable")
  })

  it.each([
    ["a status in which nothing may change", "CLOSED", /CLOSED/],
    ["a status that was forgotten", undefined, /status/],
    ["a status that is none", 5 as never, /text|string/],
  ])("says above the fields what has none: %s", async (__, status, says) => {
    const { send, user } = shown(form, status)
    await user.type(field("Seller's first name"), "Олена")
    await user.click(await button("Send"))
    await vi.waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(says))
    expect(send).not.toHaveBeenCalled()
  })
})

describe("React Hook Form, of a stored deal", () => {
  const form: Shown = (status, send) => <DealForm status={status} deal={stored} send={send} />

  it("sends what was changed, and takes what is locked and was not changed for no change", async () => {
    const { send, user } = shown(form, "PAID")
    expect(field("Product").value).toBe("Стіл")
    await user.type(field("Seller's first name"), "та")
    await user.click(await button("Send"))
    expect(await sent(send)).toEqual({ sellerFirstName: "Олената" })
  })

  it("undoes back to what is stored", async () => {
    const { user } = shown(form, "PAID")
    await user.type(field("Product"), "!")
    expect(await rule("Product")).toBe("deals.field.editable")
    await user.click(await button("Undo"))
    expect(field("Product").value).toBe("Стіл")
  })
})

import * as fc from "fast-check"
import type { Operation } from "perevir"
import { update as declaredDeals } from "perevir/deals/declared"
import * as deals from "perevir/deals/wire"
import { update as declaredDeviceOrders } from "perevir/device-orders/declared"
import * as deviceOrders from "perevir/device-orders/wire"
import { create as declaredHardwareOrders } from "perevir/hardware-orders/declared"
import * as hardwareOrders from "perevir/hardware-orders/wire"
import { update as declaredPanier } from "perevir/panier/declared"
import * as panier from "perevir/panier/wire"
import { update as declaredPrepayments } from "perevir/prepayments/declared"
import * as prepayments from "perevir/prepayments/wire"
import type { Refused } from "perevir/problem"
import { anything } from "perevir/testing"
import type { RequestParts, UpstreamAnswer, UpstreamError } from "perevir/wire"
import { describe, expect, it } from "vitest"
import { hostile } from "../../src/testing/hostile.js"
import { type AnyDeclared, packs } from "./operations.js"
import { settings } from "./settings.js"

// Round trip: an error written in an upstream's own format is read as the same rules at the same places, as far as the format holds
// them

interface Wire {
  readonly toUpstreamError: (verdict: Refused, request: RequestParts) => UpstreamAnswer
  readonly parseUpstreamError: (status: number, body: unknown) => UpstreamError
}

interface Found {
  readonly rule: string
  readonly in: string
  readonly pointer: string
}

const told = (found: readonly Found[]) => found.map(({ rule, in: part, pointer }) => `${rule}@${part}${pointer}`)

/** All that was found. */
const everything = ({ issues, warnings }: Pick<Refused, "issues" | "warnings">) => [told(issues), told(warnings)]

/** The one thing that this format has room for. */
const first = ({ issues }: Refused) => {
  const missing = issues.find(({ rule }) => rule.endsWith("exists") || rule.endsWith("paymentType.exists"))
  return [told(missing ? [missing] : issues.slice(0, 1)), []]
}

const problems: Wire = {
  toUpstreamError: (verdict) => deals.toUpstreamError(verdict),
  parseUpstreamError: deals.parseUpstreamError,
}

/** By operation: its wire, and what of a verdict its errors hold. */
const wires: Readonly<Record<string, readonly [Wire, (verdict: Refused) => unknown]>> = {
  "deals.update": [problems, everything],
  "deviceOrders.update": [
    { ...deviceOrders, toUpstreamError: (verdict) => deviceOrders.toUpstreamError(verdict) },
    everything,
  ],
  "hardwareOrders.create": [
    { ...hardwareOrders, toUpstreamError: (verdict) => hardwareOrders.toUpstreamError(verdict) },
    everything,
  ],
  "hardwareOrders.replace": [
    { ...hardwareOrders, toUpstreamError: (verdict) => hardwareOrders.toUpstreamError(verdict) },
    everything,
  ],
  "prepayments.update": [prepayments, first],
}

/** A fragment of a URI holds no half of a character (RFC 3986): such a place becomes another. */
const isWhole = ({ issues, warnings }: Refused) =>
  [...issues, ...warnings].every(({ pointer }) => pointer.isWellFormed())

describe.each(packs.filter(([id]) => id in wires))("an error of %s", { timeout: 400_000 }, (id, operation, rows) => {
  const [{ toUpstreamError, parseUpstreamError }, holds] = wires[id] as (typeof wires)[string]

  const holdsFor = (verdict: Refused, request: RequestParts): void => {
    const { status, body } = toUpstreamError(verdict, request)
    const travelled = JSON.stringify(body)
    const parsed = parseUpstreamError(status, travelled)
    expect(parsed).toMatchObject({ status, body: travelled })
    if (verdict.outcome === "rejected") {
      expect([told(parsed.issues), told(parsed.warnings)]).toEqual(holds(verdict))
      expect(status).toBeLessThan(500)
    } else {
      expect(parsed.issues.length).toBeGreaterThan(0)
      expect(status === 409 || status === 500).toBe(true)
    }
  }

  it("is read as it was written, of each example that is not accepted", () => {
    let tried = 0
    for (const { body, facts, request, options } of rows) {
      const whole = { ...request, body }
      const verdict = operation.checkRequest(whole, facts, options)
      if (verdict.ok || !isWhole(verdict as Refused)) continue
      holdsFor(verdict as Refused, whole)
      tried++
    }
    expect(tried).toBeGreaterThan(5)
  })

  it("is read as it was written, of any request", () => {
    fc.assert(
      fc.property(anything(operation), fc.constantFrom("default", "error"), ({ request, facts }, inferred) => {
        const verdict = operation.checkRequest(request, facts, { inferred })
        if (!verdict.ok && isWhole(verdict as Refused)) holdsFor(verdict as Refused, request)
      }),
      settings,
    )
  })

  it("is read from any value without a throw", () => {
    const names = ["errors", "warnings", "errorCode", "error", "error_description"]
    fc.assert(
      fc.property(hostile(names), fc.string(), (make, text) => {
        for (const body of [make(), text, { errors: make(), error_description: text }, { errors: [make()] }])
          expect(parseUpstreamError(400, body).issues.length).toBeGreaterThan(0)
      }),
      settings,
    )
  })
})

describe.each<[id: string, compiled: object, declared: object | undefined]>([
  ["deals.update", deals.response, declaredDeals.response],
  ["panier.update", panier.response, declaredPanier.response],
  ["deviceOrders.update", deviceOrders.response, declaredDeviceOrders.response],
  ["hardwareOrders", hardwareOrders.response, declaredHardwareOrders.response],
  ["prepayments.update", prepayments.response, declaredPrepayments.response],
])("an answer to %s", { timeout: 400_000 }, (_, compiled, declared) => {
  it("is judged by the compiled checker as by the declared one", () => {
    const holds = fc.property(anything(declared as AnyDeclared), ({ request, facts }) => {
      const verdict = (declared as AnyDeclared).check(request.body, facts)
      // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the law holds whatever the types
      expect((compiled as Operation<any>).check(request.body, facts)).toEqual(verdict)
    })
    fc.assert(holds, settings)
  })
})

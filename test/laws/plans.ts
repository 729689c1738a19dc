import { deepStrictEqual } from "node:assert"
import type { Beside } from "perevir/testing"
import { splits } from "./panier-plan.js"

// Law 8, what the document says that an update comes to, read a second time.

interface Drawn {
  readonly request: {
    readonly body: { readonly userId?: unknown; readonly currency?: unknown }
    readonly headers?: { readonly saveDraft?: unknown }
  }
  readonly facts: {
    readonly user?: unknown
    readonly customer?: { readonly currency?: unknown }
    readonly organization?: { readonly currency?: unknown }
  }
}

/** The user who is connected, and the currency of the customer or else of the organisation, where the request has none. */
function fillsIn(plan: unknown, { request: { body }, facts: { user, customer, organization } }: Drawn): void {
  const usual = customer === undefined ? undefined : (customer.currency ?? organization?.currency)
  const wanted = { userId: body.userId ?? user, currency: body.currency ?? usual }
  deepStrictEqual({ userId: undefined, currency: undefined, ...(plan as object) }, wanted)
}

const drafts = (plan: unknown, { request: { headers } }: Drawn): void =>
  deepStrictEqual(plan, { status: headers?.saveDraft === true ? "DRAFT" : "SUBMITTED" })

type Holds = NonNullable<Beside<any>["plan"]> // eslint-disable-line @typescript-eslint/no-explicit-any -- of any operation

/** By operation, what its plan must be. */
export const plans: Readonly<Record<string, Holds>> = {
  "panier.update": splits,
  "prepayments.update": fillsIn,
  "hardwareOrders.create": drafts,
}

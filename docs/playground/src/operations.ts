import type { Form } from "perevir/form"
import type { About } from "./about.js"
import type { AnyOperation, Table } from "./any-operation.js"
import type { OperationId } from "./operation-ids.js"

/** An operation with all that the page shows of it. */
export interface Loaded {
  readonly operation: AnyOperation
  readonly form: AnyForm
  readonly about: About
  readonly languages: Readonly<Record<"uk" | "ru" | "fr", () => Promise<Language>>>
  /** The declared operation, which brings effect along: for explanations alone. */
  readonly declared: () => Promise<unknown>
}

export type AnyForm = Pick<Form<never>, "issuesAt" | "fromForm" | "outline"> & {
  fields(facts: unknown, language: object): ReturnType<Form<never>["fields"]>
}

/** A pack's sentences, and what its fields are called. */
export interface Language {
  readonly table: Table
  readonly labels: Readonly<Record<string, string>>
}

const language = (tag: string, module: Promise<object>): Promise<Language> =>
  module.then((said) => ({ ...said, table: (said as Readonly<Record<string, Table>>)[tag] }) as unknown as Language)

const deals = {
  uk: () => language("uk", import("perevir/deals/uk")),
  ru: () => language("ru", import("perevir/deals/ru")),
  fr: () => language("fr", import("perevir/deals/fr")),
}
const panier = {
  uk: () => language("uk", import("perevir/panier/uk")),
  ru: () => language("ru", import("perevir/panier/ru")),
  fr: () => language("fr", import("perevir/panier/fr")),
}
const deviceOrders = {
  uk: () => language("uk", import("perevir/device-orders/uk")),
  ru: () => language("ru", import("perevir/device-orders/ru")),
  fr: () => language("fr", import("perevir/device-orders/fr")),
}
const hardwareOrders = {
  uk: () => language("uk", import("perevir/hardware-orders/uk")),
  ru: () => language("ru", import("perevir/hardware-orders/ru")),
  fr: () => language("fr", import("perevir/hardware-orders/fr")),
}
const prepayments = {
  uk: () => language("uk", import("perevir/prepayments/uk")),
  ru: () => language("ru", import("perevir/prepayments/ru")),
  fr: () => language("fr", import("perevir/prepayments/fr")),
}

/** The six, each loaded when it is chosen. */
const modules: Readonly<Record<OperationId, () => Promise<object>>> = {
  "deals.update": async () => {
    const [pack, { form }, { about }] = await Promise.all([import("perevir/deals"), import("perevir/deals/form"), import("virtual:about/deals.update")]) // prettier-ignore
    return { operation: pack.update, form, about, languages: deals, declared: async () => (await import("perevir/deals/declared")).update } // prettier-ignore
  },
  "panier.update": async () => {
    const [pack, { form }, { about }] = await Promise.all([import("perevir/panier"), import("perevir/panier/form"), import("virtual:about/panier.update")]) // prettier-ignore
    return { operation: pack.update, form, about, languages: panier, declared: async () => (await import("perevir/panier/declared")).update } // prettier-ignore
  },
  "deviceOrders.update": async () => {
    const [pack, { form }, { about }] = await Promise.all([import("perevir/device-orders"), import("perevir/device-orders/form"), import("virtual:about/deviceOrders.update")]) // prettier-ignore
    return { operation: pack.update, form, about, languages: deviceOrders, declared: async () => (await import("perevir/device-orders/declared")).update } // prettier-ignore
  },
  "hardwareOrders.create": async () => {
    const [pack, forms, { about }] = await Promise.all([import("perevir/hardware-orders"), import("perevir/hardware-orders/form"), import("virtual:about/hardwareOrders.create")]) // prettier-ignore
    return { operation: pack.create, form: forms.create, about, languages: hardwareOrders, declared: async () => (await import("perevir/hardware-orders/declared")).create } // prettier-ignore
  },
  "hardwareOrders.replace": async () => {
    const [pack, forms, { about }] = await Promise.all([import("perevir/hardware-orders"), import("perevir/hardware-orders/form"), import("virtual:about/hardwareOrders.replace")]) // prettier-ignore
    return { operation: pack.replace, form: forms.replace, about, languages: hardwareOrders, declared: async () => (await import("perevir/hardware-orders/declared")).replace } // prettier-ignore
  },
  "prepayments.update": async () => {
    const [pack, { form }, { about }] = await Promise.all([import("perevir/prepayments"), import("perevir/prepayments/form"), import("virtual:about/prepayments.update")]) // prettier-ignore
    return { operation: pack.update, form, about, languages: prepayments, declared: async () => (await import("perevir/prepayments/declared")).update } // prettier-ignore
  },
}

export const load = (id: OperationId): Promise<Loaded> => modules[id]() as unknown as Promise<Loaded>

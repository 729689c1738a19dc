import type { Form } from "perevir/form"
import type { About } from "./about.js"
import type { AnyOperation, Table } from "./any-operation.js"
import type { OperationId } from "./operation-ids.js"

/** An operation with all that the page shows of it. */
export interface Loaded {
  readonly operation: AnyOperation
  readonly form: AnyForm
  readonly about: About
  readonly languages: Languages
  /** The declared operation, which brings effect along: for explanations alone. */
  readonly declared: () => Promise<unknown>
}

export type AnyForm = Pick<Form<never>, "fromForm" | "outline"> & {
  fields(facts: unknown, language: object): ReturnType<Form<never>["fields"]>
}

/** A pack's sentences, and what its fields are called. */
export interface Language {
  readonly table: Table
  readonly labels: Readonly<Record<string, string>>
}

type Languages = Readonly<Record<"uk" | "ru" | "fr", () => Promise<Language>>>

/** What is loaded of an operation, each part when it is asked for. */
interface Parts {
  /** Under which name its pack and its form have it; a pack of one operation calls its form `form`. */
  readonly method: "update" | "create" | "replace"
  readonly pack: () => Promise<object>
  readonly form: () => Promise<object>
  readonly about: () => Promise<{ readonly about: About }>
  readonly declared: () => Promise<object>
  readonly languages: Languages
}

async function language(tag: string, loading: Promise<object>): Promise<Language> {
  const { labels, ...tables } = (await loading) as { readonly labels: Language["labels"] }
  return { labels, table: (tables as Readonly<Record<string, Table>>)[tag] as Table }
}

const deals = {
  method: "update",
  pack: () => import("perevir/deals"),
  form: () => import("perevir/deals/form"),
  about: () => import("virtual:about/deals.update"),
  declared: () => import("perevir/deals/declared"),
  languages: {
    uk: () => language("uk", import("perevir/deals/uk")),
    ru: () => language("ru", import("perevir/deals/ru")),
    fr: () => language("fr", import("perevir/deals/fr")),
  },
} as const satisfies Parts

const panier = {
  method: "update",
  pack: () => import("perevir/panier"),
  form: () => import("perevir/panier/form"),
  about: () => import("virtual:about/panier.update"),
  declared: () => import("perevir/panier/declared"),
  languages: {
    uk: () => language("uk", import("perevir/panier/uk")),
    ru: () => language("ru", import("perevir/panier/ru")),
    fr: () => language("fr", import("perevir/panier/fr")),
  },
} as const satisfies Parts

const deviceOrders = {
  method: "update",
  pack: () => import("perevir/device-orders"),
  form: () => import("perevir/device-orders/form"),
  about: () => import("virtual:about/deviceOrders.update"),
  declared: () => import("perevir/device-orders/declared"),
  languages: {
    uk: () => language("uk", import("perevir/device-orders/uk")),
    ru: () => language("ru", import("perevir/device-orders/ru")),
    fr: () => language("fr", import("perevir/device-orders/fr")),
  },
} as const satisfies Parts

const hardwareOrders = {
  pack: () => import("perevir/hardware-orders"),
  form: () => import("perevir/hardware-orders/form"),
  declared: () => import("perevir/hardware-orders/declared"),
  languages: {
    uk: () => language("uk", import("perevir/hardware-orders/uk")),
    ru: () => language("ru", import("perevir/hardware-orders/ru")),
    fr: () => language("fr", import("perevir/hardware-orders/fr")),
  },
} as const

const prepayments = {
  method: "update",
  pack: () => import("perevir/prepayments"),
  form: () => import("perevir/prepayments/form"),
  about: () => import("virtual:about/prepayments.update"),
  declared: () => import("perevir/prepayments/declared"),
  languages: {
    uk: () => language("uk", import("perevir/prepayments/uk")),
    ru: () => language("ru", import("perevir/prepayments/ru")),
    fr: () => language("fr", import("perevir/prepayments/fr")),
  },
} as const satisfies Parts

const operations: Readonly<Record<OperationId, Parts>> = {
  "deals.update": deals,
  "panier.update": panier,
  "deviceOrders.update": deviceOrders,
  "hardwareOrders.create": { ...hardwareOrders, method: "create", about: () => import("virtual:about/hardwareOrders.create") }, // prettier-ignore
  "hardwareOrders.replace": { ...hardwareOrders, method: "replace", about: () => import("virtual:about/hardwareOrders.replace") }, // prettier-ignore
  "prepayments.update": prepayments,
}

type Exports = Readonly<Record<string, unknown>>

/** Loads what the page needs to show an operation. */
export async function load(id: OperationId): Promise<Loaded> {
  const { method, languages, ...parts } = operations[id]
  const [pack, forms, { about }] = await Promise.all([parts.pack(), parts.form(), parts.about()])
  return {
    operation: (pack as Exports)[method] as AnyOperation,
    form: ((forms as Exports)["form"] ?? (forms as Exports)[method]) as AnyForm,
    about,
    languages,
    declared: async () => ((await parts.declared()) as Exports)[method],
  }
}

import * as deals from "./inputs/deals.js"
import { orderOf } from "./inputs/device-orders.js"
import { brokenPanierOf, knownOf, panierOf } from "./inputs/panier.js"
import * as prepayments from "./inputs/prepayments.js"

export const packs = ["deals", "panier", "device-orders", "prepayments"] as const
export type Pack = (typeof packs)[number]

/** One input, or several of a kind, that each row of a table is timed on. */
export interface Case {
  readonly id: string
  readonly pack: Pack
  readonly title: string
  /** The bodies to check in turn, made anew for each process. */
  readonly bodies: () => readonly unknown[]
  /** What is known besides, for the rows that take it. */
  readonly facts?: () => object
  /** How many items there are, where the time of each one tells. */
  readonly items?: number
  /** Only rows that know facts see a fault: all others would time the valid deal again. */
  readonly needsFacts?: true
  /** There are faults to report. */
  readonly faulty?: true
  /** Runs in a smoke run, too. */
  readonly quick?: true
}

/** As after JSON.parse: each body with an identity of its own, and no constants for the compiler to fold. */
const parsed = (body: unknown, times = 8): readonly unknown[] => {
  const text = JSON.stringify(body)
  return Array.from({ length: times }, () => JSON.parse(text) as unknown)
}
const parsedFacts = (facts: object) => () => JSON.parse(JSON.stringify(facts)) as object

const newDeal = { pack: "deals", facts: parsedFacts(deals.known) } as const
const sizes = [10, 1000, 100_000] as const
const clones = (items: number) => (items > 1000 ? 1 : items > 10 ? 4 : 8)

export const cases: readonly Case[] = [
  { ...newDeal, id: "deal.full", title: "deal, full, valid", bodies: () => parsed(deals.sample), quick: true },
  { ...newDeal, id: "deal.tiny", title: "deal, two members", bodies: () => parsed(deals.tiny), quick: true },
  {
    ...newDeal,
    id: "deal.shapes",
    title: "deal, 64 patch shapes",
    bodies: () => deals.shapes().flatMap((shape) => parsed(shape, 1)),
  },
  {
    ...newDeal,
    id: "deal.five",
    title: "deal, five faults",
    bodies: () => parsed(deals.fiveFaults),
    faulty: true,
    quick: true,
  },
  { ...newDeal, id: "deal.one", title: "deal, one fault", bodies: () => parsed(deals.oneFault), faulty: true },
  {
    ...newDeal,
    id: "deal.unknown",
    title: "deal, unknown member",
    bodies: () => parsed(deals.unknownMember),
    faulty: true,
  },
  {
    ...newDeal,
    id: "deal.paid",
    title: "deal when PAID: 14 members locked",
    bodies: () => parsed(deals.sample),
    facts: parsedFacts(deals.knownPaid),
    needsFacts: true,
  },
  ...sizes.flatMap((items): readonly Case[] => [
    {
      id: `panier.${items}`,
      pack: "panier",
      title: `panier of ${items.toLocaleString("en")}, valid`,
      bodies: () => parsed(panierOf(items), clones(items)),
      facts: parsedFacts(knownOf(items)),
      items,
      ...(items === 1000 && { quick: true }),
    },
    {
      id: `panier.${items}.faults`,
      pack: "panier",
      title: `panier of ${items.toLocaleString("en")}, each tenth wrong`,
      bodies: () => parsed(brokenPanierOf(items), clones(items)),
      faulty: true,
      facts: parsedFacts(knownOf(items)),
      items,
    },
  ]),
  {
    id: "device-order.50",
    pack: "device-orders",
    title: "device order of 50",
    bodies: () => parsed(orderOf(50), 4),
    facts: () => ({}),
    items: 50,
  },
  {
    id: "prepayment",
    pack: "prepayments",
    title: "prepayment",
    bodies: () => parsed(prepayments.prepayment),
    facts: parsedFacts(prepayments.known),
  },
]

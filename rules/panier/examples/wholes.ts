import { type Example, type Finding, accepts, current, found, objects, one } from "./row.js"

const totalIs = (got: number): readonly Finding[] => [
  {
    rule: "panier.totals.readonly",
    pointer: "/Total_HT",
    params: { got, stored: 10 },
    fix: [{ op: "remove", path: "/Total_HT" }],
  },
]

export const wholes: readonly Example[] = [
  {
    rule: "panier.id.match",
    about: "the path and the body name one panier",
    body: { Id: 5, OpState: 1 },
    request: { path: { id: "5" } },
    expect: "accepted",
  },
  {
    rule: "panier.id.match",
    about: "the body names another panier than the path",
    body: { Id: 6, OpState: 1 },
    request: { path: { id: "5" } },
    expect: found("panier.id.match", "/Id", { got: 6, path: 5 }),
  },
  {
    rule: "panier.id.match",
    about: "an id of 0 is none",
    body: { Id: 0, OpState: 1 },
    request: { path: { id: "5" } },
    expect: "accepted",
  },
  {
    rule: "panier.id.match",
    about: "a path that is not known",
    body: { Id: 6, OpState: 1 },
    request: {},
    expect: "undecided",
  },

  accepts("panier.totals.readonly", "the stored totals", { Total_HT: 10, Total_TTC: 12 }),
  {
    rule: "panier.totals.readonly",
    about: "a total a cent lower than the stored one",
    body: { Total_HT: 9.99, OpState: 1 },
    facts: current,
    expect: totalIs(9.99),
  },
  {
    rule: "panier.totals.readonly",
    about: "both totals changed: to take one out mends one",
    body: { Total_HT: 10.01, Total_TTC: 12.01 },
    facts: current,
    expect: [
      ...totalIs(10.01),
      {
        rule: "panier.totals.readonly",
        pointer: "/Total_TTC",
        params: { got: 12.01, stored: 12 },
        fix: [{ op: "remove", path: "/Total_TTC" }],
      },
    ],
  },
  {
    rule: "panier.totals.readonly",
    about: "a total, when none is stored",
    body: { Total_HT: 10 },
    facts: { current: { Total_HT: null } },
    expect: "accepted",
  },

  accepts("panier.confirmed", "a stored panier with an empty transaction id", { OpState: 1 }),
  {
    rule: "panier.confirmed",
    about: "a stored panier without a transaction id",
    body: { OpState: 1 },
    facts: { current: { TransactionID: null } },
    expect: "accepted",
  },
  {
    rule: "panier.confirmed",
    about: "a stored panier with a transaction id",
    body: { OpState: 1 },
    facts: { current: { TransactionID: "T" } },
    expect: found("panier.confirmed", "", { transaction: "T" }),
  },

  accepts("panier.owner", "the stored user", { UserHandle: "anna", UserId: 2 }),
  {
    rule: "panier.owner",
    about: "another user",
    body: { UserHandle: "boris", UserId: 3 },
    facts: current,
    expect: [...found("panier.owner", "/UserHandle"), ...found("panier.owner", "/UserId")],
  },

  accepts("panier.empty", "one member", { OpState: 1 }),
  accepts("panier.empty", "one item", one({})),
  accepts("panier.empty", "a list of errors, though it is empty", { Errors: [] }),
  objects("panier.empty", "nothing", {}, ""),
  objects("panier.empty", "the id alone", { Id: 5 }, ""),
  objects("panier.empty", "the id, and a list without items", { Id: 5, Items: [] }, ""),
]

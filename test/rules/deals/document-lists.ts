// The two lists of the document's introduction, read off its text by hand: what the pack's own table is held against.

const person = ["FirstName", "LastName", "Patronymic", "Phone", "Email"]
const prefixed = (prefix: string, names: readonly string[]): readonly string[] =>
  names.map((name) => `${prefix}${name}`)

/** The members that may be updated while a deal is NEW. */
export const editableWhenNew: readonly string[] = [
  ...["/cartId", "/cartExternalId", "/productTitle", "/productPrice", "/productWeight"],
  ...prefixed("/seller", person),
  ...prefixed("/buyer", person),
  ...["/lg", "/adId", "/payment/type", "/payment/cardToId", "/handler/type"],
  ...prefixed("/handler/sender", [...person, "CityId", "OfficeId"]),
  ...prefixed("/handler/recipient", [...person, "CityId", "OfficeId"]),
]

/** The members that may be updated while it is PAID. */
export const editableWhenPaid: readonly string[] = [
  ...prefixed("/seller", person),
  "/payment/cardToId",
  ...prefixed("/handler/sender", [...person, "OfficeId"]),
  ...prefixed("/handler/recipient", [...person, "OfficeId"]),
]

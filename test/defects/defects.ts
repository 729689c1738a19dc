/** One thing that is wrong: a text of a file that is replaced, and the operation in which the laws must notice. */
export interface Defect {
  readonly says: string
  readonly file: string
  readonly from: string
  readonly to: string
  readonly operation: string
}

const of =
  (operation: string, file: string) =>
  (says: string, from: string, to: string): Defect => ({ says, file, from, to, operation })

const deals = of("deals.update", "rules/deals/vocabulary.ts")
const dealTypes = of("deals.update", "rules/deals/types.ts")
const deal = of("deals.update", "rules/deals/update.ts")
const panier = of("panier.update", "rules/panier/vocabulary.ts")
const panierTypes = of("panier.update", "rules/panier/types.ts")
const split = of("panier.update", "rules/panier/split.ts")
const totals = of("panier.update", "rules/panier/totals.ts")
const prepayments = of("prepayments.update", "rules/prepayments/vocabulary.ts")
const orders = of("hardwareOrders.replace", "rules/hardware-orders/vocabulary.ts")
const devices = of("deviceOrders.update", "rules/device-orders/vocabulary.ts")

/**
 * Defects that are planted, each by itself: of the packs as somebody may write them down wrongly, of the engine as somebody may break
 * it. Each has to be noticed by the laws alone, without an example.
 */
export const defects: readonly Defect[] = [
  // Values
  deals("Ґ is dropped from the alphabet", "АБВГҐДЕЄ", "АБВГДЕЄ"),
  deals("щ is dropped from the alphabet", "цчшщъыьэюя", "цчшъыьэюя"),
  deals("the modifier apostrophe is no apostrophe", `"'\\u2019\\u02bc"`, `"'\\u2019"`),
  deals("a symbol may stand three times in a row", "mostInARow = 2", "mostInARow = 3"),
  deals("a phone is not anchored at its start", "`^${countryCode}\\\\d{${ownDigits}}$`", "`${countryCode}\\\\d{${ownDigits}}$`"),
  deals("a phone has ten digits of its own", "ownDigits = 9", "ownDigits = 10"),
  deals("a price above zero may be zero", "aboveZero = integer(1)", "aboveZero = integer(0)"),
  dealTypes("a weight need not be whole", "check: aboveZero,\n  },\n})\n\nexport const CartId", "check: { test: (grams: number) => grams > 0 },\n  },\n})\n\nexport const CartId"),
  deal("a buyer's e-mail is any text", "buyerEmail: optional(Email)", "buyerEmail: optional(Title)"),
  panier("the greatest int32 is refused", "mostInt32 = 2 ** 31 - 1", "mostInt32 = 2 ** 31 - 2"),
  panier("an int32 is one too great", "mostInt32 = 2 ** 31 - 1", "mostInt32 = 2 ** 31"),
  panier("a byte is 256", "mostByte = 2 ** 8 - 1", "mostByte = 2 ** 8"),
  panierTypes("a period of zero passes", "check: aboveZero", "check: notNegative"),
  of("deviceOrders.update", "src/constraint/at-least.ts")("a limit does not pass its own rule", "value >= least", "value > least"),
  prepayments("the poles are out of reach", "latitude = between(-90, 90)", "latitude = between(-89, 90)"),
  prepayments("a payment date is written with any offset", "\\d\\dZ$/", "\\d\\d(?:Z|\\+00:00)$/"),
  of("prepayments.update", "src/constraint/calendar.ts")("every fourth year is a leap year", "year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)", "year % 4 === 0"),
  of("hardwareOrders.create", "src/constraint/date-time.ts")("an hour may be 24", "T(?:[01]\\d|2[0-3])", "T(?:[01]\\d|2[0-4])"),
  of("deals.update", "src/constraint/email.ts")("a label of 64 letters is an e-mail's", "longestLabel = 63", "longestLabel = 64"),
  of("prepayments.update", "src/constraint/int64.ts")("a text beyond 64 bits is an int64", "BigInt.asIntN(64, BigInt(text)) === BigInt(text)", "true"),
  of("panier.update", "src/constraint/decimal.ts")("a decimal has 29 fraction digits", "mostFractionDigits = 28", "mostFractionDigits = 29"),
  of("panier.update", "src/constraint/ip-address.ts")("an IPv6 address has nine groups", "groups(head, true) === 8", "groups(head, true) >= 8"),

  // States and rules of several members
  deal("CityId is open when PAID", `"/handler/senderPhone", "/handler/senderEmail", "/handler/senderOfficeId",`, `"/handler/senderPhone", "/handler/senderEmail", "/handler/senderOfficeId", "/handler/senderCityId",`),
  deal("a cart is locked when NEW", `"/cartId", "/cartExternalId", "/productTitle", "/productPrice", "/productWeight",`, `"/cartId", "/productTitle", "/productPrice", "/productWeight",`),
  deals("a deal is updated in every state", `openStates.includes(status)`, `openStates.includes(status) || status !== ""`),
  deals("no ad passes as a confirmed one", "ad?.status === confirmed", "ad === null || ad.status === confirmed"),
  deals("an id that is left behind is not told", "as const] != null && change[id] == null", "as const] != null && change[id] === null"),
  panier("an id that is not stored passes beside one that is", "if (!ids.some(isUnknown)) return []", "if (!ids.every(isUnknown)) return []"),
  panier("the first of two equal ids is told", "first.get(id) !== index", "first.get(id) === index && ids.lastIndexOf(id) !== index"),
  panier("an item with Id 0 is a stored one", "id != null && id !== noId", "id != null"),
  prepayments("payment by anything counts as by cheque", "reference === cheque", "reference !== \"\""),
  orders("an unknown status counts as a draft", "status === draft", "status !== submitted"),
  orders("what is before now passes", "second(requested) > second(now) ||", "second(requested) < second(now) ||"),
  devices("a currency is compared with the one before", "got === first ?", "got === (list[index - 1] ?? first) ?"),

  // Plans
  split("an unconfirmed item goes into the transaction", "items.filter(isConfirmed).map(entry)", "items.filter((item) => item.Confirm !== false).map(entry)"),
  split("what is not sent is deleted", "...untouched]", "]"),
  split("an updated item loses what is stored of it", "laidOver(stored.get(item.Id), item)", "item"),
  totals("amounts are added up as binary fractions", "return written(sum, scale)", "return String(values.reduce((all, value) => all + value, 0))"),
  prepayments("the default currency is lost", "customer.currency ?? organization?.currency", "customer.currency"),
  prepayments("the connected user overrides the one that is sent", "body.userId ?? facts.user", "facts.user ?? body.userId"),
  of("hardwareOrders.create", "rules/hardware-orders/vocabulary.ts")("every order is a draft", "headers?.saveDraft === true", "headers !== undefined"),

  // The engine, both faces
  of("panier.update", "src/operation/answer.ts")("redaction is forgotten", "hidden ? (found.reveals ?? none) : none", "none"),
  of("deals.update", "src/operation/answer.ts")("a fix shows what is sensitive", "patch === undefined || (hidden && patch.some((operation) => operation.op === \"replace\"))", "patch === undefined"),
  of("deals.update", "src/operation/answer.ts")("a fix is offered untried", "face.certain?.(question, found, patch) || helps(face, question, found, patch, errors) ? patch : undefined", "patch"),
  of("panier.update", "src/operation/answer.ts")("a forgotten fact is an acceptance", "unchecked === \"undecided\" && lacking.some(({ severity }) => severity === \"error\")", "unchecked === \"undecided\" && lacking.length > 99"),
  of("panier.update", "src/operation/place.ts")("members are told before what they stand in", "return order || a.depth - b.depth", "return order || b.depth - a.depth"),
  of("deals.update", "src/operation/place.ts")("the body is told before the path", `["path", "query", "headers", "body", "facts"]`, `["body", "path", "query", "headers", "facts"]`),
  of("deals.update", "src/operation/found.ts")("rules of one place come in any order", "|| a.phase - b.phase", "|| b.phase - a.phase"),
  of("deals.update", "src/check/judge-value.ts")("an unknown member is let through", `if (unknownKeys === "reject" || member.documented !== member.key)`, `if (unknownKeys === "reject" && member.depth > 1)`),
  of("deals.update", "src/check/judge-value.ts")("text is judged before it is composed", "value.replace(composed(text))", "void composed(text)"),
  of("deals.update", "src/check/kind.ts")("NaN is a number", "Number.isFinite(value) ? \"number\" : String(value)", "\"number\""),
  of("deals.update", "src/fix/mended.ts")("a fix is told and not made", "now = after\n", "void after\n"),

  // One face alone
  of("deals.update", "src/check/known-facts.ts")("a broken fact fails open: what is stored stands in for it", "this.root.member(name)?.present ? undefined", "own !== undefined ? undefined"),
  of("deals.update", "src/check/known-facts.ts")("two facts that contradict each other pass", "own.value !== held.value", "own.value === held.value && own.value === \"\""),
  of("deals.update", "src/check/reading.ts")("a stored null is read as a value", "dig(fact.built(), inside, source === \"stored\")", "dig(fact.built(), inside, false)"),
  of("parcel.update", "src/check/reading.ts")("what is stored overrides what is sent", "return { value: sent.built() }", "return found((stored && dig(stored.built(), pattern)) ?? sent.built(), optional)"),
  of("deals.update", "src/check/leaf-rows.ts")("what is closed when PAID is open", "if (open === undefined) {", "if (open === undefined || open.size < 20) {"),
  of("deviceOrders.update", "src/compiled/placed.ts")("compiled code hands over what is not valid", "if (values.every(isSound)) return values", "return values"),
  of("panier.update", "src/compile/reads.ts")("compiled code drops a read of what is stored", "const nullIsAbsent = from === \"stored\"", "const nullIsAbsent = false"),
  of("deals.update", "src/compile/rules.ts")("compiled code asks a rule of several places at the first", "return rule.stands.map((stand, index) => this.#afterWalk(rule, stand, index))", "return rule.stands.slice(0, 1).map((stand, index) => this.#afterWalk(rule, stand, index))"),
  of("deals.update", "src/compiled/known.ts")("compiled code takes contradicting facts", "if (value !== undefined && !contradicts)", "if (value !== undefined)"),
  of("deals.update", "src/compiled/editable.ts")("compiled code locks nothing that is in an object", "if (open?.[container]?.has(name)) continue", "if (open?.[container]?.has(name) || container > 0) continue"),
  of("deals.update", "src/operation/focus.ts")("a rule that reads a place is not asked there", "if (!isView || (pattern.length > path.length && !focus.inside)) continue", "if (isView) continue"),
  of("deals.update", "src/operation/merge-facts.ts")("facts of a call are lost beside bound ones", "[...Object.entries(bound), ...given]", "[...given, ...Object.entries(bound)]"),
] // prettier-ignore

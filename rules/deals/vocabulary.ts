import { alphabet, type Constraint, integer, matches, type OutsideAlphabet } from "perevir/constraint"
import { type Redacted, repeatsAtMost, uuid } from "perevir/constraint"

export { email, emailLength, notBlank, notEmpty } from "perevir/constraint"

// Names

export const letters = "АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя"
export const apostrophes = "'\u2019\u02bc"

// Signs, and at the same place in the second text the Cyrillic letters that they look like
const latin = ["ABCEHIKMOPTXYaceiopxyËëÏï", "АВСЕНІКМОРТХУасеіорхуЁёЇї"] as const
const greek = ["ΑΒΕΗΙΚΜΟΡΤΧο", "АВЕНІКМОРТХо"] as const
const twins = ([signs, twinsOfSigns]: readonly [string, string]) =>
  Object.fromEntries([...signs].map((sign, place) => [sign, twinsOfSigns.charAt(place)]))
export const lookalikes: Readonly<Record<string, string>> = { ...twins(latin), ...twins(greek) }

const spelled = alphabet({ letters, marks: apostrophes, lookalikes })
export const cyrillic: Constraint<string, OutsideAlphabet> = {
  ...spelled,
  fix: (name) => spelled.fix?.(name.normalize()), // й in two code points is й
}

export const mostInARow = 2
export const fewInARow = repeatsAtMost(mostInARow)
const somethingElse = matches(new RegExp(`[^${apostrophes}]`, "u"))
const startsCyrillic = (name: string) => name.charCodeAt(0) >= 0x400 && name.charCodeAt(0) < 0x500
export const notApostrophesAlone: Constraint<string> = {
  ...somethingElse,
  // Nearly every name starts with a letter: then nothing has to be searched
  test: (name) => startsCyrillic(name) || somethingElse.test(name),
}

// Phones

export const countryCode = "380"
export const ownDigits = 9
const written = matches(new RegExp(`^${countryCode}\\d{${ownDigits}}$`))
const dialled = new RegExp(`^(?:\\+?${countryCode}|80|0)(\\d{${ownDigits}})$`)
const withoutPunctuation = (text: string) => text.replace(/[\s().-]/g, "")
const asWritten = (own: string | undefined) => own && countryCode + own

export const phone: Constraint<string, { readonly digits: number }> = {
  ...written,
  params: (text) => ({ digits: text.replace(/\D/g, "").length }),
  fix: (text) => asWritten(dialled.exec(withoutPunctuation(text))?.[1]),
  reveals: [],
}

// Money, weight and numbers

export const aboveZero = integer(1)

const hryvnias = /^(\d+)\.(\d\d?)$/
export const kopecksIn = (amount: number): number | undefined => {
  const [, whole = "", fraction = ""] = hryvnias.exec(String(amount)) ?? []
  const kopecks = Number(whole + fraction.padEnd(2, "0")) // by text: 4.35 * 100 is not 435
  return aboveZero.test(kopecks) ? kopecks : undefined
}

/** `kopecks` is what the amount would be, had it been meant in hryvnias. */
export interface NotKopecks {
  readonly got: number | Redacted
  readonly kopecks?: number | Redacted
}
const meant = (kopecks: number | undefined) => (kopecks === undefined ? {} : { kopecks })
export const inKopecks: Constraint<number, NotKopecks> = {
  ...aboveZero,
  params: (got) => ({ got: got || 0, ...meant(kopecksIn(got)) }), // -0 is 0
  reveals: ["got", "kopecks"],
}

// Language

export const isText: Constraint<unknown> = { test: (value) => typeof value === "string", describes: { is: "text" } }

// States

export const openStates: readonly string[] = ["NEW", "PAID"]
export const isOpen = ({ status }: { readonly status: string }) => openStates.includes(status)
export const statusOf = ({ status }: { readonly status: string }) => ({ status })

// Ads

interface Ad {
  readonly ad: { readonly status: string } | null
}
export const confirmed = "CONFIRMED"
export const isConfirmed = ({ ad }: Ad) => ad?.status === confirmed
export const adStatus = ({ ad }: Ad) => ({ status: ad === null ? null : ad.status })

// Delivery and payment

interface Office {
  readonly id: string
  readonly type: string
}
export const novaPoshta = "NovaPoshta"
export const uuidAtNovaPoshta = ({ id, type }: Office) => type !== novaPoshta || uuid.test(id)

const tiedToType = ["senderCityId", "senderOfficeId", "recipientCityId", "recipientOfficeId", "cardToId"] as const
type Tied = (typeof tiedToType)[number]
type Ids = { readonly [Id in Tied | `${Tied}Before`]?: string | null | undefined }
export type ChangeOfType = Ids & { readonly from: string; readonly to: string }
const isLeft = (change: ChangeOfType) =>
  tiedToType.filter((id) => change[`${id}Before` as const] != null && change[id] == null)
export const leftBehind = (change: ChangeOfType) => ({ members: isLeft(change) })
export const leavesNothing = (change: ChangeOfType) => change.from === change.to || isLeft(change).length === 0

// The update as a whole

const groups = ["payment", "handler"]
const isSent = (value: unknown) => value !== undefined
const holds = (name: string, value: unknown): boolean =>
  isSent(value) && (!groups.includes(name) || Object.values(value as object).some(isSent))
export const changesSomething = ({ body }: { readonly body: object }) =>
  Object.keys(body).some((name) => holds(name, body[name as keyof typeof body]))

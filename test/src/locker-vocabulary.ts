import { integer, notBlank } from "perevir/constraint"

export const floor = integer(1, 9)
export const street = notBlank

interface Size {
  readonly wide?: number | undefined
  readonly high?: number | null | undefined
}
interface Key {
  readonly by?: string | undefined
  readonly pin?: string | undefined
}

export const isReached = ({ to }: { readonly to: object }) => !("office" in to && to.office === 13)
export const isUpright = ({ size }: { readonly size?: Size | null | undefined }) =>
  !size || size.wide === undefined || size.wide !== size.high
export const isNoWider = ({ wide, high }: { readonly wide: number; readonly high?: number | null | undefined }) =>
  high === undefined || high === null || wide <= high
export const areFew = ({ owners }: { readonly owners: object }) => Object.keys(owners).length < 5
export const isNewPin = (read: {
  readonly key: Key
  readonly pin: string | undefined
  readonly kept: readonly (number | undefined)[]
}) => read.key.pin !== "0000" && !(read.key.by === "card" && read.pin === "1234") && !read.kept.includes(1313)

export const messages = {
  "locker.floor": () => "1 to 9",
  "locker.street": () => "no street",
  "locker.editable": () => "not now",
  "locker.to": () => "nobody goes there",
  "locker.size": () => "a cube",
  "locker.wide": () => "it is wider than high",
  "locker.owners": () => "too many owners",
  "locker.key": () => "no new key",
}

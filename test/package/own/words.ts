import { integer, notBlank } from "perevir/constraint"

export { notBlank }
export const fewSeats = integer(1, 8)
export const isOpen = ({ open }: { readonly open: boolean }) => open

export const en = {
  "booking.seats": ({ got }: { readonly got: unknown }) => `${String(got)} seats are not 1 to 8`,
  "booking.guest.name": () => "a guest has a name",
  "booking.open": () => "the house is closed",
}

import { type Constraint, integer, matches } from "perevir/constraint"

export const seats = integer(1, 9)
export const port = matches(/^[A-Z]{3}$/)
export const atMostThree: Constraint<readonly unknown[]> = { test: (list) => list.length <= 3 }

interface Cabin {
  readonly beds: number
  readonly most: number | undefined
}
interface Route {
  readonly route: { readonly from?: string | undefined; readonly to?: string | undefined }
}
interface Ports {
  readonly stops: readonly string[]
  readonly nested: readonly (readonly (string | undefined)[])[]
}

export const fits = ({ beds, most }: Cabin) => most === undefined || beds <= most
export const tooMany = ({ beds, most }: Cabin) => ({ beds, ...(most !== undefined && { most }) })
export const leaves = ({ route }: Route) => route.from !== route.to
export const isOfShip = ({ id, number }: { readonly id: number; readonly number: number }) => id === number
export const isNotHome = ({ stop }: { readonly stop: string }) => stop !== "ODS"
export const strangers = ({ stops, nested }: Ports) =>
  stops.includes("YYY")
    ? [
        { at: "/route/stops" as const },
        ...nested.flatMap((pets, cabin) =>
          pets.flatMap((pet, index) => (pet === "cat" ? [{ at: `/cabins/${cabin}/pets/${index}/kind` as const }] : [])),
        ),
      ]
    : []

export const messages = {
  "ferry.seats": () => "1 to 9",
  "ferry.port": () => "no port",
  "ferry.stops": () => "too many stops",
  "ferry.cabin.fits": ({ beds }: { readonly beds: number }) => `${beds} beds`,
  "ferry.route": () => "it goes nowhere",
  "ferry.ship": () => "another ship",
  "ferry.stop": () => "home",
  "ferry.strangers": () => "strangers",
}

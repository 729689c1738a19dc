import type { Spot } from "../verdict/spot.js"
import { visible } from "./visible.js"

/** A place as rules name it: `body/handler/senderFirstName`, `path/dealId`; a part as a whole is its name. */
export function placeOf({ in: part, pointer }: Pick<Spot, "in" | "pointer">): string {
  return visible(part + pointer)
}

const most = 3

/** A few places in a row, and how many more there are. */
export function placesOf(spots: readonly Pick<Spot, "in" | "pointer">[]): string {
  const places = [...new Set(spots.map(placeOf))]
  if (places.length <= most + 1) return places.join(", ")
  return `${places.slice(0, most).join(", ")} and ${places.length - most} more`
}

import type { Place } from "../operation/place.js"
import type { In } from "../verdict/spot.js"

/** A place, made only when something is found there or a list is entered. */
export class At implements Place {
  readonly in: In
  readonly depth: number

  constructor(
    readonly parent: At | undefined,
    readonly key: string | number,
    readonly rank: number,
    part?: In,
  ) {
    this.in = parent ? parent.in : (part as In)
    this.depth = parent ? parent.depth + 1 : 0
  }
}

/** The root of a part. */
export const root = (part: In): At => new At(undefined, "", 0, part)

/** A member or an element of a place. */
export const at = (parent: At, key: string | number, rank: number): At => new At(parent, key, rank)

import { grouped } from "../../src/format/grouped.js"

/** The first of all that have the same key. */
export const distinct = <Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] =>
  [...grouped(items, keyOf).values()].map(([first]) => first)

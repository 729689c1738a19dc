/** Makes an intersection read as one object type. */
export type Flat<T> = { readonly [K in keyof T]: T[K] } & {}

/**
 * Every place inside a `T`, as a JSON Pointer with `*` for any element of a list: through unions, null and optional members,
 * to depth 8. A record with open names has no places inside.
 */
export type Pointers<T, Depth extends 1[] = []> = Depth["length"] extends 8
  ? never
  : T extends readonly (infer Element)[]
    ? Step<"*", Element, Depth>
    : T extends object
      ? string extends keyof T
        ? never
        : { [K in keyof T & string]-?: Step<K, T[K], Depth> }[keyof T & string]
      : never

type Step<Key extends string, T, Depth extends 1[]> = `/${Key}` | `/${Key}${Pointers<T, [...Depth, 1]>}`

/** A member of a `T`, of each variant that has it. `Absent` are the values that count as not being there. */
type Member<T, Key, Absent = never> = T extends unknown
  ? Key extends keyof T
    ? Exclude<T[Key], Absent>
    : never
  : never

/**
 * What a pointer (without its first slash) finds in a `T`.
 *
 * A `*` that the rule's place `Bound` has too is one element, any other is the list of all. `Hole` is what `?` adds: at the end
 * of a pointer only, so that lists read side by side stay aligned (and a list that is absent is empty).
 */
export type Find<T, Pointer, Bound, Absent, Hole> = Pointer extends `${infer Key}/${infer Rest}`
  ? Key extends "*"
    ? Bound extends `*/${infer Deeper}`
      ? Find<Member<T, number>, Rest, Deeper, Absent, Hole>
      : readonly Find<Member<T, number>, Rest, "", Absent, Hole>[]
    : Find<Member<T, Key, Absent>, Rest, Bound extends `${Key}/${infer Deeper}` ? Deeper : "", Absent, Hole>
  : Pointer extends "*"
    ? Bound extends `*/${string}`
      ? Member<T, number> | Hole
      : readonly Member<T, number>[]
    : Member<T, Pointer, Absent> | Hole

/** A pattern with an index for each `*`: the pointers that a `find` answers with. */
export type Filled<Pattern> = Pattern extends `${infer Left}*${infer Right}`
  ? `${Left}${number}${Filled<Right>}`
  : Pattern

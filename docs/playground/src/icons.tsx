const paths = {
  accepted: "m5 12.5 4.5 4.5L19 7.5",
  rejected: "M6.5 6.5l11 11m0-11-11 11",
  undecided: "M9 9.2a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.2-1.6 2.3m0 3.2v.1",
  fault: "M12 6v7.5m0 3.6v.1",
  unread: "M12 6v7.5m0 3.6v.1",
  lock: "M7 11V8.5a5 5 0 0 1 10 0V11m-11 0h12v9H6z",
  theme: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2.2v13.6a6.8 6.8 0 0 1 0-13.6z",
  close: "M6.5 6.5l11 11m0-11-11 11",
} as const

export type IconName = keyof typeof paths

/** A sign beside words that say the same, so nothing for a screen reader. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)

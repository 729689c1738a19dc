import { entries, outputOf } from "../../scripts/entries.js"

/** What `npm pack --json` tells of a package. */
export interface Packed {
  /** Octets of the tarball, and of what is in it. */
  readonly size: number
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string }[]
}

const besides = [
  "LICENSE",
  "README.md",
  "CHANGELOG.md",
  "package.json",
  "dist/bin.js",
  "dist/bulk-worker.js",
  "dist/THIRD-PARTY.txt",
]
const published = entries().flatMap((entry) =>
  ["js", "cjs", "d.ts", "d.cts"].map((extension) => `dist/${outputOf(entry)}.${extension}`),
)

/** What several entry points share, under names that the bundler makes. */
const shared = /^dist\/(?:chunk-[A-Z0-9]{8}\.c?js|[a-z-]+-[\w-]{8}\.d\.c?ts)$/

const megabyte = 1_000_000
const most = { size: 1.7 * megabyte, unpackedSize: 7 * megabyte }

/** What is held of the contents of the package: each with whether it holds, and what it is about. */
export function contents(
  { size, unpackedSize, files }: Packed = { size: 0, unpackedSize: 0, files: [] },
): readonly (readonly [what: string, holds: boolean, detail: string])[] {
  const names = files.map(({ path }) => path)
  const declared = /^dist\/.*\/declared\.(?:c?js|d\.c?ts)$/
  const missing = [...besides, ...published].filter((name) => !names.includes(name))
  const odd = names.filter(
    (name) => ![...besides, ...published].includes(name) && !declared.test(name) && !shared.test(name),
  )
  return [
    ["it has its entry points, and what goes with them", missing.length === 0, missing.join(", ")],
    ["it has nothing else: no sources, tests or source maps", odd.length === 0, odd.join(", ")],
    [
      `it is small: ${(size / megabyte).toFixed(1)} MB, unpacked ${(unpackedSize / megabyte).toFixed(1)}`,
      size < most.size && unpackedSize < most.unpackedSize,
      JSON.stringify(most),
    ],
  ]
}

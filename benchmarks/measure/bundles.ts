import { bundle, bundlePack } from "../bundle.js"
import { built, does } from "../folders.js"
import type { ByRow, Results, Size } from "../results.js"
import { rows } from "../rows.js"
import { profilePack } from "./profile.js"

const packs = [
  ["deals", "update"],
  ["panier", "update"],
  ["device-orders", "update"],
  ["hardware-orders", "replace"],
  ["prepayments", "update"],
] as const

const sizeOf = ({ min, gzip }: Size): Size => ({ min, gzip })

/** Measures each pack, and what each row carries to check a deal. */
export async function measureBundles(): Promise<Results["bundles"]> {
  const ofPacks: Record<string, Size> = {}
  for (const [pack, operation] of packs) ofPacks[pack] = sizeOf(await bundlePack(pack, operation))
  const deal: Record<string, Size> = {}
  for (const { id } of rows.filter((row) => does(row.id, "deals")))
    deal[id] = sizeOf(await bundle(`export { check } from "${built}/peers/${id}/deals.js"`))
  const profile: Record<string, ByRow<number>> = {}
  for (const [pack] of packs) profile[pack] = await profilePack(pack)
  return { deal, packs: ofPacks, profile }
}

import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { afterAll, expect, test } from "vitest"
import { open } from "../../../../docs/examples/gateway/database/open.js"
import { standIn } from "../../../../docs/examples/gateway/upstreams/stand-in.js"
import { joinedGateway } from "../../../../scripts/gateway.js"
import { clients, type Traffic } from "./client.js"
import { startGateway } from "./gateway-process.js"
import { killing, settled } from "./killing.js"
import { tally } from "./tally.js"

// `npm run gateway:kill` does this 200 times

// Each start of a database takes seconds, and minutes where much else runs
const patient = { timeout: 900_000 }

const file = await joinedGateway("gateway-kills")
const folder = mkdtempSync(join(tmpdir(), "gateway-"))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test(
  "a gateway that is killed five times loses nothing, makes nothing twice, and leaves nothing in doubt",
  patient,
  async () => {
    const figures = await killing({ file, database: folder, kills: 5, random: Math.random })
    expect(figures).toMatchObject({ kills: 5, lost: 0, doubled: 0, unsettled: 0, refused: 0, differing: 0 })
    expect(figures.updates).toBeGreaterThanOrEqual(8)
  },
)

test(
  "it is noticed when an upstream ignores keys, and when an update is not there that was told of as made",
  patient,
  async () => {
    const upstream = await standIn({ ignoresKeys: true, pauseMs: () => 100 })
    const environment = { DATABASE: folder, UPSTREAM: upstream.url, TIMEOUT_MS: "400", LEASE_MS: "500" }
    const first = startGateway(file, environment)
    const place = { url: await first.url }
    const traffic: Traffic = { requests: 0 }
    const asking = clients(1, place, traffic)
    while (upstream.made.length === 0) await pause(5)
    await first.end("SIGKILL")
    const second = startGateway(file, environment)
    place.url = await second.url
    await asking.finish()
    await settled(place)
    await second.end("SIGTERM")
    upstream.close()

    const database = await open(folder)
    const made = await tally(database, upstream, asking.told)
    expect(made).toMatchObject({ updates: 1, doubled: 1, lost: 0 })
    expect(await tally(database, { ...upstream, made: [] }, asking.told)).toMatchObject({ lost: 1, doubled: 0 })
    const [told] = asking.told
    expect(await tally(database, upstream, told ? [{ ...told, key: "another" }] : [])).toMatchObject({ lost: 1 })
    await database.close()
  },
)

import { execFile, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Held, put } from "../../../../docs/examples/gateway/database/objects.js"
import { open } from "../../../../docs/examples/gateway/database/open.js"
import { seed } from "../../../../docs/examples/gateway/database/seed.js"
import { samples } from "../../../../docs/examples/gateway/samples.js"
import { type StandIn, standIn } from "../../../../docs/examples/gateway/upstreams/stand-in.js"
import { joinedGateway } from "../../../../scripts/gateway.js"
import { type GatewayProcess, startGateway } from "./gateway-process.js"
import { intent } from "./intents.js"
import { tally } from "./tally.js"

// The gateway as a process, over real HTTP

const folder = mkdtempSync(join(tmpdir(), "gateway-"))
const [database, spans] = [join(folder, "data"), join(folder, "spans")]
/** The keys under which the upstream is about to hang up, and when. */
const unheard = new Map<string, "before" | "after">()
let upstream: StandIn
let gateway: GatewayProcess
let base = ""

beforeAll(async () => {
  const opened = await open(database)
  await seed(opened)
  await put(opened, { kind: "paniers", id: "13", stored: { Items: "none" } })
  await opened.close()
  upstream = await standIn({ hangsUp: heard })
  const environment = { DATABASE: database, UPSTREAM: upstream.url, SPANS: spans, TIMEOUT_MS: "2500", LEASE_MS: "3000" }
  gateway = startGateway(await joinedGateway("gateway-test"), environment)
  base = (await gateway.url) ?? ""
}, 120_000)
afterAll(async () => {
  await gateway.end("SIGTERM")
  upstream.close()
  rmSync(folder, { recursive: true, force: true })
})

function heard(key: string) {
  const when = unheard.get(key)
  unheard.delete(key)
  return when
}

async function ask(method: string, path: string, body?: unknown, key?: string) {
  const headers = { "Content-Type": "application/json", ...(key !== undefined && { "Idempotency-Key": key }) }
  const text = typeof body === "string" ? body : JSON.stringify(body)
  const response = await fetch(base + path, { method, headers, ...(body !== undefined && { body: text }) })
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() }
}

/** What becomes of an update in the end. */
async function fate(key: string) {
  for (;;) {
    const answer = await ask("GET", `/updates/${key}`)
    if (answer.status !== 202) return answer
    await pause(20)
  }
}

test.skipIf(spawnSync("curl", ["--version"]).error)("the tour with curl shows what it says", async () => {
  const script = fileURLToPath(new URL("../../../../docs/examples/gateway/tour.sh", import.meta.url))
  const { stdout } = await promisify(execFile)("bash", [script, base])
  const shown = stdout.split("━━━").slice(1).map((part) => [...part.matchAll(/^(\d{3})$/gm)].map(([status]) => Number(status))) // prettier-ignore
  expect(shown).toEqual([
    [200],
    [200, 200],
    [422],
    [422],
    [409],
    [502],
    [200],
    [422],
    [200],
    [200],
    [200],
    [200],
    [200],
  ])
})

describe("the six requests", () => {
  test.each([1, 2, 4, 6, 8, 11].map(intent))("are made and answered: $method $path", async ({ method, path, body }) => {
    const { status, body: answer } = await ask(method, path, body)
    expect([status, answer]).toMatchObject([200, { state: "sent", differences: [] }])
    expect(upstream.made.at(-1)?.body).toEqual(body)
  })

  test("split a panier, whose items move and are known where they are now", async () => {
    const { body } = await ask("PUT", "/api/Panier/42", { Items: [{ Id: 101, Confirm: true }] })
    expect(body).toMatchObject({
      differences: [],
      upstream: { OriginalPanierId: 42, Transaction: { OpDetails: [{ Id: 101 }] } },
    })
    const { Id } = (body as { readonly upstream: { readonly Panier: { readonly Id: number } } }).upstream.Panier
    const moved = await ask("PUT", `/api/Panier/${Id}`, { Items: [{ Id: 102, Quantity: 1 }] })
    expect(moved).toMatchObject({ status: 200, body: { differences: [] } })
    const gone = await ask("PUT", "/api/Panier/42", { Items: [{ Id: 102, Quantity: 1 }] })
    expect(gone).toMatchObject({ status: 422, body: { errors: [{ rule: "panier.item.exists" }] } })
  })
})

describe("what is not accepted is a problem", () => {
  test.each([
    ["rejected", "PATCH", "/deals/L8M95ER", { adId: "A-K2PW81M" }, 422, "deals.ad.confirmed"],
    ["rejected", "PATCH", "/deals/myExternalId537917?byExternalId=true", { cartId: 1 }, 422, "deals.field.editable"],
    ["rejected", "PUT", "/orderPrepayments/reference/none", intent(10).body, 422, "prepayments.exists"],
    [
      "rejected",
      "PUT",
      "/orders/hardware/04f5ea24-cc4f-11e8-a8d5-f2801f1b9fd1",
      intent(8).body,
      422,
      "hardwareOrders.submitted",
    ],
    ["fault", "PUT", "/api/Panier/13", { Items: [] }, 500, "fact"],
  ])("%s: %s %s with %j", async (outcome, method, path, body, status, rule) => {
    const answer = await ask(method, path, body)
    expect(answer).toMatchObject({ status, type: "application/problem+json" })
    expect(answer.body).toMatchObject({ type: `urn:perevir:problem:${outcome}`, errors: [{ rule }] })
  })

  test("undecided, where nothing is known of the object", async () => {
    const answer = await ask("PATCH", "/deals/unknown", { productTitle: "Стіл" })
    expect(answer).toMatchObject({ status: 409, body: { unchecked: [{ fact: "status" }, { fact: "status" }] } })
  })

  test.each([
    ["a body that is no JSON", "PATCH", "/deals/L8M95ER", "{", undefined, 400, "unreadable"],
    ["a name that no database holds", "PATCH", "/deals/%00", {}, undefined, 400, "unreadable"],
    ["a body of more than 4 MiB", "PATCH", "/deals/L8M95ER", " ".repeat(5e6), undefined, 413, "too-large"],
    ["a key with a space", "PATCH", "/deals/L8M95ER", {}, "a b", 400, "key"],
    ["an update that there is not", "GET", "/updates/none", undefined, undefined, 404, "no-such-update"],
  ])("%s", async (_, method, path, body, key, status, name) => {
    expect(await ask(method, path, body, key)).toMatchObject({ status, body: { type: `urn:gateway:problem:${name}` } })
  })
})

describe("under its key an update", () => {
  const { method, path, body } = intent(1)

  test("is made once, however often it is asked for", async () => {
    const answers = [await ask(method, path, body, "once"), await ask(method, path, body, "once")]
    expect(answers[1]).toEqual(answers[0])
    expect(upstream.made.filter(({ key }) => key === "once")).toHaveLength(1)
  })

  test("is not taken for another", async () => {
    const other = await ask(method, path, { productTitle: "Шафа" }, "once")
    expect(other).toMatchObject({ status: 422, body: { type: "urn:gateway:problem:key-reused" } })
  })
})

describe("an upstream that hangs up", () => {
  const newOrder = (name: string) => ({ ...intent(4), path: `/kpayment/v1/dealer/d/device/order/${name}` })
  const notMade = { type: "urn:gateway:problem:not-sent" }

  test.concurrent.each([
    ["that honours keys is sent the update again", "after", intent(1), "sending", 200, { state: "sent" }, 1],
    ["that honours keys and made nothing is sent it too", "before", intent(8), "sending", 200, { state: "sent" }, 1],
    ["that knows no keys is asked, and has made it", "after", intent(2), "in_doubt", 200, { state: "settled" }, 1],
    [
      "that knows no keys is asked, and has made it of nothing",
      "after",
      newOrder("a"),
      "in_doubt",
      200,
      { state: "settled" },
      1,
    ],
    ["that knows no keys is asked, and has not", "before", newOrder("b"), "in_doubt", 502, notMade, 0],
  ] as const)("and %s", async (about, when, { method, path, body }, state, status, told, times) => {
    const key = about.replaceAll(/\W+/g, "-")
    unheard.set(key, when)
    const answer = await ask(method, path, body, key)
    expect(answer).toMatchObject({ status: 202, body: { key, state } })
    const another = await ask(method, path, body, `${key}-2`)
    expect(another).toMatchObject({ status: 409, body: { type: "urn:gateway:problem:busy" } })
    expect(await fate(key)).toMatchObject({ status, body: told })
    expect(upstream.made.filter((made) => made.key === key)).toHaveLength(times)
  })

  test.concurrent("leaves in doubt what cannot be told from what it shows", async () => {
    const { stored } = samples.find(({ id }) => id === "28") as Held
    unheard.set("position", "before")
    await ask("PUT", "/orderPrepayments/28", { ...stored, latitude: 50.45, longitude: 30.52 }, "position")
    while (!gateway.output().includes('"recovered":"position"')) await pause(20)
    expect(await ask("GET", "/updates/position")).toMatchObject({ status: 202, body: { state: "in_doubt" } })
  })
})

test("a refusal is told without the upstream's words, and the object is what it was", async () => {
  const refused = await ask("PATCH", "/deals/L8M95ER", { cartId: 404, sellerFirstName: "Канарка" })
  expect(refused).toMatchObject({ status: 502, body: { type: "urn:gateway:problem:refused", errors: [] } })
  expect(JSON.stringify(refused)).not.toContain("Канарка")
})

test("values of people are in no problem, log or span", async () => {
  const shipping = { name: "канарка", email: "канарка", phone: "канарка", address: { line1: "канарка" } }
  const said = [
    await ask("PATCH", "/deals/L8M95ER", {
      sellerFirstName: "Канарка!",
      payment: { cardToId: " канарка " },
      buyerPhone: "канарка",
    }),
    await ask("PUT", "/kpayment/v1/dealer/d/device/order/x", { shipping }),
    await ask("PATCH", "/deals/L8M95ER", { sellerFirstName: "Канарка" }, "canary"),
    await ask("GET", "/updates/canary"),
  ]
  expect(said.map(({ status }) => status)).toEqual([422, 200, 200, 200])
  const told = [JSON.stringify(said), gateway.output(), readFileSync(spans, "utf8")]
  for (const text of told) expect(text.toLowerCase()).not.toContain("канарка")
  for (const text of told) expect(text).toContain("deals.name.alphabet")
})

interface Span {
  readonly span: string
  readonly trace: string
  readonly key?: string
  readonly rules?: readonly string[]
}

test("a trace follows an update from the door to its end", () => {
  const lines = readFileSync(spans, "utf8").trim().split("\n").map((line) => JSON.parse(line) as Span) // prettier-ignore
  const steps = (of: string) => {
    const { trace } = lines.find(({ span, key }) => span === "update" && key === of) as Span
    return lines.filter((line) => line.trace === trace).map(({ span }) => span)
  }
  expect(steps("canary")).toEqual(["facts", "check", "persist", "forward", "reconcile", "update"])
  const atTheDoor = ["facts", "check", "persist", "forward", "update"]
  expect(steps("that-honours-keys-is-sent-the-update-again")).toEqual([...atTheDoor, "forward", "reconcile", "recover"])
  expect(steps("that-knows-no-keys-is-asked-and-has-made-it")).toEqual([...atTheDoor, "ask", "reconcile", "recover"])
})

test("stopped, it has kept what its upstream holds", async () => {
  expect(await gateway.end("SIGTERM")).toBe(0)
  const opened = await open(database)
  expect(await tally(opened, upstream, [])).toMatchObject({ unsettled: 1, differing: 0 })
  await opened.close()
})

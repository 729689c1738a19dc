import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { split, update, type Value } from "perevir/panier"
import { type Answer, decodeRequest, encodeResponse } from "perevir/panier/wire"

interface Panier {
  readonly Id: number
  readonly Items: NonNullable<Value["Items"]>
}

/**
 * A stand-in for the upstream, on loopback: holds one panier, really splits it, gives new ids to whatever moves, and answers in the
 * format that is accepted.
 */
export async function standIn(panier: Panier): Promise<{ readonly baseUrl: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.on("end", () => {
      const { status, body } = answered(
        panier,
        request.url ?? "",
        request.headers["content-type"] ?? "",
        Buffer.concat(chunks),
      )
      const written = encodeResponse(request.headers.accept ?? "application/json", body)
      if (!written.ok) throw new Error(JSON.stringify(written.issues))
      response.writeHead(status, { "Content-Type": written.contentType }).end(written.text)
    })
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`, server }
}

const refused = (Code: number, Detail: string) => ({ status: 400, body: [{ Code, Detail, Data: {} }] })

function answered(
  panier: Panier,
  url: string,
  contentType: string,
  body: Buffer,
): { readonly status: number; readonly body: object } {
  if (url !== `/v1/api/Panier/${panier.Id}`) return { ...refused(404, "not found"), status: 404 }
  const read = decodeRequest(contentType, body)
  if (!read.ok) return refused(400, read.issues[0]?.message ?? "")
  const verdict = update.check(read.value, { current: panier })
  if (verdict.outcome !== "accepted") return refused(510, verdict.issues?.[0]?.pointer ?? "")
  const plan = split(verdict.value, panier, panier.Id)
  if (plan.kind === "update")
    return {
      status: 200,
      body: {
        Panier: {
          Id: panier.Id,
          Items: plan.panier.map(({ item }, index) => ({ ...item, Id: item.Id ?? 900 + index })),
        },
      },
    }
  const answer: Answer = {
    Panier: { Id: panier.Id + 1, Items: plan.remaining.map(({ item }, index) => ({ ...item, Id: 700 + index })) },
    OriginalPanierId: panier.Id,
    Transaction: {
      TransactionID: "T-1",
      PanierID: panier.Id + 1,
      OpDetails: plan.transaction.map(({ item: { Confirm: _c, Attributes: _a, ...line } }, index) => ({
        ...line,
        Id: 800.5 + index,
      })),
    },
  }
  return { status: 200, body: answer }
}

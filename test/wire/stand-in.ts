import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"

/** A request as it arrived. */
export interface Arrived {
  readonly method: string
  /** Path and query, as they were sent. */
  readonly target: string
  readonly headers: IncomingMessage["headers"]
  readonly body: unknown
}

export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** An upstream that stands in for a real one, on a port of this machine. */
export interface StandIn {
  readonly baseUrl: string
  readonly arrived: readonly Arrived[]
  readonly close: () => Promise<void>
}

/** Starts a stand-in. What is no JSON it refuses as most servers do. */
export async function standIn(answer: (request: Arrived) => Answered): Promise<StandIn> {
  const arrived: Arrived[] = []
  const server = createServer((incoming, outgoing) => {
    void textOf(incoming).then((text) => {
      const { method = "", url: target = "", headers } = incoming
      const isJson = headers["content-type"] === "application/json" && headers.accept === "application/json"
      const request = { method, target, headers, body: isJson ? (JSON.parse(text) as unknown) : text }
      arrived.push(request)
      const { status, body } = isJson ? answer(request) : { status: 415, body: "no JSON" }
      outgoing.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(() => { resolve() })) // prettier-ignore
  return { baseUrl: `http://127.0.0.1:${port}`, arrived, close }
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}

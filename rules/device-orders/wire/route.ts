import { requestOn, type RequestParts, type SendOptions, type Sends, type Sent } from "perevir/wire"

/** The samples call the documented path under another one. */
const prefix = "/payment"

/** Writes the request of an accepted update, under `/payment` as the samples do. Throws as `toRequest` of `perevir/wire` does. */
export function toRequest(operation: Sends, value: RequestParts, options: SendOptions): Sent {
  return requestOn({ http: operation.http.replace(" ", ` ${prefix}`) }, operation, value, options)
}

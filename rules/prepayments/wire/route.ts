import { requestOn, type RequestParts, type SendOptions, type Sends, type Sent } from "perevir/wire"

/** Where the upstream is, and which version of its API is called: `v2.1`. */
export interface VersionedOptions extends SendOptions {
  readonly version: string
}

const byReference = "PUT /api/{version}/orderPrepayments/reference/{reference}"

/**
 * Writes the request of an accepted update: at the second URL when its path has a `reference`. Throws as
 * `toRequest` of `perevir/wire` does.
 */
export function toRequest(operation: Sends, value: RequestParts, options: VersionedOptions): Sent {
  const { reference } = (value.path ?? {}) as { readonly reference?: unknown }
  const http = reference === undefined ? operation.http : byReference
  return requestOn({ http, fills: { version: options.version } }, operation, value, options)
}

import * as deals from "perevir/deals/wire"
import * as deviceOrders from "perevir/device-orders/wire"
import * as hardwareOrders from "perevir/hardware-orders/wire"
import * as panier from "perevir/panier/wire"
import * as prepayments from "perevir/prepayments/wire"
import type { AnyOperation } from "./targets.js"

/** What reads texts that come from outside: each takes bytes and must answer. */
export interface Reader {
  readonly name: string
  readonly read: (bytes: Uint8Array) => unknown
}

const types = [
  "application/json",
  "text/json; charset=utf-8",
  "application/xml",
  "text/xml",
  "application/x-www-form-urlencoded",
]
const wires = { deals, deviceOrders, hardwareOrders, panier, prepayments }

function asText(bytes: Uint8Array): unknown {
  const text = Buffer.from(bytes).toString()
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** The decoders of the panier by every type, and of each upstream its errors and its answers, as text and as data. */
export const readers: readonly Reader[] = [
  ...types.flatMap((type): readonly Reader[] => [
    { name: `panier.decodeRequest ${type}`, read: (bytes) => panier.decodeRequest(type, bytes) },
    { name: `panier.decodeResponse ${type}`, read: (bytes) => panier.decodeResponse(type, Buffer.from(bytes).toString("latin1")) },
  ]),
  ...Object.entries(wires).flatMap(([name, wire]): readonly Reader[] => [
    { name: `${name}.parseUpstreamError`, read: (bytes) => wire.parseUpstreamError(400 + ((bytes[0] ?? 0) % 200), asText(bytes)) },
    { name: `${name}.parseUpstreamError of text`, read: (bytes) => wire.parseUpstreamError(500, Buffer.from(bytes).toString()) },
    { name: `${name}.response`, read: (bytes) => (wire.response as unknown as AnyOperation).check(asText(bytes)) },
  ]),
] // prettier-ignore

/** Texts to begin with, beside what is drawn: answers and errors as upstreams write them. */
export const answers: readonly string[] = [
  '{"data":{"id":1,"externalId":null}}',
  '{"errors":[{"errorCode":1,"errorTitle":"a","errorMessage":"b","errorDescription":"c"}],"warnings":[]}',
  '[{"Code":510,"Detail":"object does not exist","Data":{"field":"Items[0].Id"}}]',
  '{"type":"about:blank","title":"a","status":422,"issues":[{"rule":"deals.name.alphabet","in":"body","pointer":"/sellerFirstName","params":{}}]}',
  '{"error":"invalid_param_type","error_description":"total"}',
  "Items[0].ProduitID=1&Items[0].Quantity=2&Currency=EUR&Items%5B1%5D.Id=7",
  '<Panier xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Currency>EUR</Currency><Items><Item><Id i:nil="true"/></Item></Items></Panier>',
]

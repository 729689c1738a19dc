import typia from "typia"

export { read } from "./read.js"

interface GatewayProduct {
  gatewayId?: string
  status?: string
  type?: string
  id?: string
}

interface Product {
  gatewayCountryProductId?: string
  gatewayProduct?: GatewayProduct
  amount?: number
  currency?: string
  country?: string
  orderable?: string
  name?: string
  description?: string
  imageUrl?: string
  status?: string
}

interface Item {
  amount?: number
  currency?: string
  quantity?: number
  product?: Product
}

interface Address {
  city?: string
  country?: string
  line1?: string
  line2?: string
  postalCode?: string
  state?: string
}

interface Shipping {
  address?: Address
  amount?: number
  company?: string
  currency?: string
  email?: string
  name?: string
  phone?: string
}

interface Order {
  devicePurchaseOrderItems?: Item[]
  paymentType?: string
  shipping?: Shipping
  shippingMethodGatewayId?: string
}

export const check: (body: unknown) => unknown = typia.createValidateEquals<Order>()

const item = (index: number) => ({
  amount: 8400 + index,
  currency: "UAH",
  quantity: 1 + (index % 4),
  product: {
    gatewayCountryProductId: "UA-S1F2",
    gatewayProduct: { gatewayId: "gw-7", status: "ACTIVE", type: "TERMINAL", id: `p-${index}` },
    amount: 8400,
    currency: "UAH",
    country: "UA",
    orderable: "true",
    name: "Термінал S1F2",
    description: "Термінал з друком",
    imageUrl: "https://shop.example/s1f2.png",
    status: "ACTIVE",
  },
})

export const orderOf = (count: number): object => ({
  devicePurchaseOrderItems: Array.from({ length: count }, (_, index) => item(index)),
  paymentType: "INVOICE",
  shipping: {
    address: {
      city: "Харків",
      country: "UA",
      line1: "вул. Сумська, 25",
      line2: "2 під'їзд",
      postalCode: "61057",
      state: "",
    },
    amount: 180,
    company: "ТОВ «Ромашка»",
    currency: "UAH",
    email: "sklad@romashka.example",
    name: "Оксана Шевчук",
    phone: "+380 57 123-45-67",
  },
  shippingMethodGatewayId: "np-1",
})

export const prepayment = {
  reference: "L-aa-1505226514088",
  customerId: 1,
  total: 45,
  currency: "EUR",
  latitude: 12.914,
  longitude: 14.99,
  checkInDate: "2016-04-12T19:30:48Z",
  paymentDate: "2016-08-15T14:52:48Z",
  paymentTypeId: 7,
  desiredPaymentDate: "2016-08-15",
  bank: "Ощадбанк",
}

export const known = {
  prepayment: {},
  paymentType: { id: 7, reference: "CHEQUE" },
  currencies: ["UAH", "EUR"],
  customer: { currency: null },
  organization: { currency: "UAH" },
  user: 2,
}

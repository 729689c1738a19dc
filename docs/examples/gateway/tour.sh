#!/usr/bin/env bash
# Asks a gateway that is running, with its samples, for one thing after the other: bash tour.sh http://127.0.0.1:8080
set -euo pipefail
gateway=${1:-http://127.0.0.1:8080}

# Prints the command that is run, and its answer: status and body.
ask() {
  local method=$1 path=$2 body=$3
  shift 3
  printf "\n$ curl -X %s '%s%s'" "$method" "$gateway" "$path"
  for header in "$@"; do printf " -H '%s'" "$header"; done
  [ -n "$body" ] && printf " -d '%s'" "$body"
  local headers=(-H 'Content-Type: application/json')
  for header in "$@"; do headers+=(-H "$header"); done
  printf '\n'
  curl -sS -X "$method" "$gateway$path" "${headers[@]}" ${body:+-d "$body"} -w '\n%{http_code}\n'
}

say() { printf '\n\n━━━ %s\n' "$*"; }

say 'A deal: checked, persisted, sent, answered'
ask PATCH /deals/L8M95ER '{"productTitle":"Дубовий стіл","adId":"A-D7ZL93Z"}' 'Idempotency-Key: tour-1'

say 'The same once more, as a client does that was not answered: it is not sent again'
ask PATCH /deals/L8M95ER '{"productTitle":"Дубовий стіл","adId":"A-D7ZL93Z"}' 'Idempotency-Key: tour-1'
ask GET /updates/tour-1 ''

say 'A Latin letter in a name; the name itself is not repeated'
ask PATCH /deals/L8M95ER '{"sellerFirstName":"Iван"}'

say 'By its second name: this deal is paid, so its title stays as it is'
ask PATCH '/deals/myExternalId537917?byExternalId=true' '{"productTitle":"Шафа"}'

say 'A deal that the database does not have: no acceptance by default'
ask PATCH /deals/unknown '{"productTitle":"Шафа"}'

say 'The upstream refuses: told without its words, and undone here'
ask PATCH /deals/L8M95ER '{"cartId":404}'

say 'A panier of which one item is confirmed: the other moves'
ask PUT /api/Panier/41 '{"Items":[{"Id":101,"Confirm":true}]}'

say 'The item is not in the old panier any more'
ask PUT /api/Panier/41 '{"Items":[{"Id":102,"Quantity":2}]}'

say 'A device order'
ask PUT /kpayment/v1/dealer/kyiv-podil-7/device/order/3f0c1f5e-6d1b-4a53-9d0e-5b6f9c1e2a10 '{"paymentType":"INVOICE","shipping":{"phone":"12"}}'

say 'A new hardware order, kept as a draft'
ask POST /orders/hardware '{"orderReference":"ORD-7","customerEntityUid":"5b7b7f0e-2f52-4f6c-9f0e-3f4a1f1f0c11"}' 'saveDraft: true'

say 'A draft is replaced: a warning tells what is lost'
ask PUT /orders/hardware/32c480b5-4dfb-4c53-959f-49edf45a0931 '{"orderReference":"ORD-1234","customerEntityUid":"5b7b7f0e-2f52-4f6c-9f0e-3f4a1f1f0c11"}'

say 'A prepayment by its reference: the currency is filled in'
ask PUT /orderPrepayments/reference/%D0%90%D0%92-2026-0042 '{"reference":"АВ-2026-0042","customerId":815,"total":99.5,"paymentDate":"2026-11-20T10:15:00Z"}'

say 'Updates by state'
ask GET /health ''

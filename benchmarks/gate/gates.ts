import { deals } from "./deals.js"
import type { Gate } from "./row.js"

export const gates: readonly Gate[] = [deals]

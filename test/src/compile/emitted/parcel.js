import { BROKEN, NOWHERE, Pass, UNREADABLE, WRONG, after, agreed, at, compiled, composed, dig, editable, fail, fault, find, findsNothing, gather, given, header, isAbsent, isList, isObject, isOn, isOpen, isOrdinary, isSound, isTyped, lack, lazily, leaf, listed, missing, node, own, placeAt, root, rule, sent, union, unknown, unlisted } from "perevir/compiled"
import { inGrams as inGrams_3, short as short_20, code as code_38, hasCode as hasCode_92, hasCurrency as hasCurrency_94, isNotLost as isNotLost_101, isFound as isFound_103, isOpen as isOpen_104, isNamed as isNamed_106, fits as fits_108, repeated as repeated_109, isNotReturned as isNotReturned_112, notStored as notStored_113, isSame as isSame_117, isDepot as isDepot_119, hasMember as hasMember_121, utc as utc_131, planned as planned_212, messages as messages_215 } from "test/src/parcel-vocabulary.ts"
import { notBlank as notBlank_23 } from "src/constraint/not-blank.ts"
const p0 = root("path")
const d2 = ["id"]
const t4 = (x, c) => { try { return typeof x === "number" && x - x === 0 && inGrams_3.test(x) } catch { return false } }
const r5 = rule("parcel.grams", inGrams_3)
const n6 = node("number", [r5], 0, { integer: true })
const n7 = node("object", [], 0, { members: new Map([]) })
function f1(v, c, p, k, r) {
  if (!isObject(v)) { c.sa = WRONG; return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  c.sa = undefined
  try {
    let n = 0
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "id": n |= 1; c.sa = t4(x, c) ? x : leaf(c, n6, x, p0, m, d2); break
        default: unknown(c, v, x, p0, m, d2, i)
      }
    }
    if (n !== 1) missing(c, p0, d2, d2, n)
  } catch { c.sa = WRONG; return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p8 = root("query")
const d10 = ["dryRun","limit"]
const n11 = node("boolean")
const n12 = node("number")
function f9(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "dryRun": typeof x === "boolean" || leaf(c, n11, x, p8, m, d10); break
        case "limit": typeof x === "number" && x - x === 0 || leaf(c, n12, x, p8, m, d10); break
        default: unknown(c, v, x, p8, m, d10, i)
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p13 = root("headers")
const d15 = ["X-Draft","X-Trace"]
const n16 = node("string")
function f14(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  try {
    const u = new Set()
    let i = -1
    for (const w in v) {
      if (!own(v, w)) continue
      i++
      const m = header(v, d15, w, u)
      let x
      try { x = v[w] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "X-Draft": typeof x === "boolean" || leaf(c, n11, x, p13, m, d15); break
        case "X-Trace": typeof x === "string" && x.isWellFormed() || leaf(c, n16, x, p13, m, d15); break
        default: unknown(c, v, x, p13, m, d15, i)
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p17 = root("body")
const d19 = ["name","secret","secretGrams","note","grams","fragile","size","at","due","labels","meta","comments","pay","either","items","from"]
const r21 = rule("parcel.name", short_20)
const n22 = node("string", [r21], 3)
const r24 = rule("parcel.note", notBlank_23, 1)
const n25 = node("string", [r24], 2)
const n26 = node("number", [r5], 2, { integer: true })
const n27 = node("string", [r24])
const n28 = node("literal", [], 0, { values: ["S","M",3] })
const n29 = node("list", [], 0, { elements: [n12, n12], rest: undefined })
const n30 = node("date")
const n31 = node("object", [], 0, { members: new Map([]), rest: true })
const n32 = node("open")
const n34 = node("lazy", [], 0, { node: () => n33 })
const n35 = node("list", [], 0, { elements: [], rest: n34 })
const n36 = node("object", [], 0, { members: new Map([["text", { name: "text", node: n16 }], ["replies", { name: "replies", node: n35 }]]) })
const n33 = n36
const n37 = node("list", [], 0, { elements: [], rest: n36 })
const r39 = rule("parcel.code", code_38)
const n40 = node("string", [r39])
const n41 = node("union", [], 0, { variants: [n40, n12] })
const n42 = node("null")
const n43 = node("union", [], 0, { variants: [n6, n42] })
const n44 = node("object", [], 0, { members: new Map([["currency", { name: "currency", node: n16 }]]) })
const n45 = node("object", [], 0, { members: new Map([["code", { name: "code", node: n40 }], ["grams", { name: "grams", node: n43 }], ["price", { name: "price", node: n44 }]]) })
const n46 = node("list", [], 0, { elements: [], rest: n45 })
const d47 = [n22, n25, n26, n27, n6, n11, n28, n29, n30, n31, n32, n37, 0, n41, n46, 0]
const t48 = (x, c) => { try { return typeof x === "string" && x.isWellFormed() && composed(x) === x && (c.off & 1 || short_20.test(x)) } catch { return false } }
const t49 = (x, c) => { try { return typeof x === "string" && x.isWellFormed() && (c.off & 2 || notBlank_23.test(x)) } catch { return false } }
const p50 = at(p17, "at", 7)
const n52 = node("list", [], 0, { elements: [undefined, undefined], rest: undefined })
function f51(v, c, p, k, r) {
  if (!isList(v, 2)) { return leaf(c, n52, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      if (i === 0) { typeof x === "number" && x - x === 0 || leaf(c, n12, x, p50, i, i) } else if (i === 1) { typeof x === "number" && x - x === 0 || leaf(c, n12, x, p50, i, i) }
    }
  } catch { return unlisted(c, n52, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p53 = at(p17, "labels", 9)
const d55 = []
function f54(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n31, v, p, k, r) }
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        default: t49(x, c) || leaf(c, n27, x, p53, m, 0 + i)
      }
    }
  } catch { return unlisted(c, n31, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p56 = at(p17, "comments", 11)
const d59 = ["text","replies"]
const n64 = node("lazy", [], 0, { node: () => n7 })
const n65 = node("list", [], 0, { elements: [], rest: true })
function f63(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n64, x, (h ??= at(p, k, r)), i, i, z61)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f62(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  try {
    let n = 0
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "text": n |= 1; typeof x === "string" && x.isWellFormed() || leaf(c, n16, x, (h ??= at(p, k, r)), m, d59); break
        case "replies": f63(x, c, (h ??= at(p, k, r)), m, 1); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d59, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d59, ["text"], n)
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function z61(v, c, p, k, r, h) { return f62(v, c, p, k, r, h) }
function f60(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n64, x, (h ??= at(p, k, r)), i, i, z61)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f58(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  let h
  const b = c.broken
  try {
    let n = 0
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "text": n |= 1; typeof x === "string" && x.isWellFormed() || leaf(c, n16, x, (h ??= at(p, k, r)), m, d59); break
        case "replies": f60(x, c, (h ??= at(p, k, r)), m, 1); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d59, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d59, ["text"], n)
  } catch { return unlisted(c, n7, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f57(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f58(x, c, p56, i, i)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
const p66 = at(p17, "pay", 12)
const n69 = node("literal", [], 0, { values: ["card"] })
const n70 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n69, required: true }], ["card", { name: "card", node: n32, required: true }]]) })
const n71 = { ...n70 }
const n72 = node("literal", [], 0, { values: ["cash"] })
const n73 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n72, required: true }], ["till", { name: "till", node: n32 }]]) })
const n74 = { ...n73 }
const d76 = ["by","card"]
const d77 = [n69, n40]
const t78 = (x, c) => { try { return typeof x === "string" && x.isWellFormed() && code_38.test(x) } catch { return false } }
const n79 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n69 }]]) })
function f75(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n79, v, p, k, r) }
  const b = c.broken
  try {
    let n = 0
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d77, x, p66, m, d76, 1)
      switch (m) {
        case "by": n |= 1; (x === "card") || leaf(c, n69, x, p66, m, d76); break
        case "card": n |= 2; t78(x, c) || leaf(c, n40, x, p66, m, d76); break
        default: unknown(c, v, x, p66, m, d76, i)
      }
    }
    if (n !== 3) missing(c, p66, d76, d76, n)
  } catch { return unlisted(c, n79, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const d81 = ["by","till"]
const d82 = [n72, n6]
const n83 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n72 }]]) })
function f80(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n83, v, p, k, r) }
  const b = c.broken
  try {
    let n = 0
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d82, x, p66, m, d81, 1)
      switch (m) {
        case "by": n |= 1; (x === "cash") || leaf(c, n72, x, p66, m, d81); break
        case "till": t4(x, c) || leaf(c, n6, x, p66, m, d81); break
        default: unknown(c, v, x, p66, m, d81, i)
      }
    }
    if (n !== 1) missing(c, p66, d81, ["by"], n)
  } catch { return unlisted(c, n83, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n84 = node("union", [], 0, { variants: [n71, n74] })
const u68 = new Map([[n71, f75], [n74, f80]])
function f67(v, c, p, k, r) {
  
  return union(c, n84, u68, v, p, k, r)
}
const p85 = at(p17, "items", 14)
const d88 = ["code","grams","price"]
const d90 = ["currency"]
function f89(v, c, p, k, r) {
  if (!isObject(v)) { c.s8 = WRONG; return leaf(c, n7, v, p, k, r) }
  let h
  const b = c.broken
  c.s8 = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "currency": c.s8 = typeof x === "string" && x.isWellFormed() ? x : leaf(c, n16, x, (h ??= at(p, k, r)), m, d90); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d90, i)
      }
    }
  } catch { c.s8 = WRONG; return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f87(v, c, p, k, r) {
  if (!isObject(v)) { c.s4 = WRONG; c.s5 = WRONG; c.s7 = WRONG; c.s8 = WRONG; return leaf(c, n7, v, p, k, r) }
  let h
  const b = c.broken
  c.s4 = c.s5 = c.s7 = undefined
  c.s8 = NOWHERE
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "code": c.s4 = t78(x, c) ? x : leaf(c, n40, x, (h ??= at(p, k, r)), m, d88); break
        case "grams": c.s5 = ((t4(x, c)) || (x === null)) ? x : leaf(c, n43, x, (h ??= at(p, k, r)), m, d88); break
        case "price": c.s7 = f89(x, c, (h ??= at(p, k, r)), m, 2); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d88, i)
      }
    }
  } catch { c.s4 = WRONG; c.s5 = WRONG; c.s7 = WRONG; c.s8 = WRONG; return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const o91 = { id: "parcel.item.code", rank: 5 }
const o93 = { id: "parcel.item.currency", rank: 8 }
function f86(v, c, p, k, r) {
  if (!isList(v)) { c.s6 = undefined; return leaf(c, n65, v, p, k, r) }
  const b = c.broken
  try {
    c.s6 = []
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f87(x, c, p85, i, i)
      const K = c.known
      if (K) {
      const q = !c.settings.mutes;
      if ((c.s4 === undefined || isSound(c.s4)) && (q || isOn(c, o91))) try { if ((isAbsent(c.s4) || isSound(c.s4)) && isSound(c.s5)) { const g = { "code": given(c.s4), "grams": c.s5 }; if (!hasCode_92(g)) fail(c, o91, at(at(p85, i, i), "code", 0), undefined, false) } } catch { fault(c, o91, at(at(p85, i, i), "code", 0)) }
      if (isTyped(c.s7) && (q || isOn(c, o93))) try { if ((isAbsent(c.s8) || isSound(c.s8)) && (isAbsent(c.s8) || isSound(c.s8))) { if (K.stored === undefined && "current") lack(c, o93, at(at(p85, i, i), "price", 2), [K.stored === undefined && "current"]); else { const g = { "mine": given(c.s8), "all": given(c.s8), "first": gather(K.stored, ["items","*","price","currency"], true, true) }; if (!hasCurrency_94(g)) fail(c, o93, at(at(p85, i, i), "price", 2), undefined, false) } } } catch { fault(c, o93, at(at(p85, i, i), "price", 2)) }
      }
      if (c.s6.length === i) c.s6.push(c.s4)
    }
  } catch { c.s6 = undefined; return unlisted(c, n65, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p95 = at(p17, "from", 15)
const d97 = ["city","office","kind"]
const d98 = [n27, n27, n16]
function f96(v, c, p, k, r) {
  if (!isObject(v)) { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  c.s1 = c.s2 = c.s3 = undefined
  try {
    let n = 0
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d98, x, p95, m, d97, 2)
      switch (m) {
        case "city": c.s2 = t49(x, c) ? x : leaf(c, n27, x, p95, m, d97); break
        case "office": c.s1 = t49(x, c) ? x : leaf(c, n27, x, p95, m, d97); break
        case "kind": n |= 1; c.s3 = typeof x === "string" && x.isWellFormed() ? x : leaf(c, n16, x, p95, m, d97); break
        default: unknown(c, v, x, p95, m, d97, i)
      }
    }
    if (n !== 1) missing(c, p95, d97, ["kind"], n)
  } catch { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n99 = node("object", [], 0, { members: new Map([["size", { name: "size", node: n28 }]]) })
function f18(v, c, p, k, r) {
  if (!isObject(v)) { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s6 = undefined; c.s9 = WRONG; return leaf(c, n99, v, p, k, r) }
  const b = c.broken
  c.s6 = c.s9 = undefined
  c.s1 = c.s2 = c.s3 = NOWHERE
  try {
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d47, x, p17, m, d19, 0)
      switch (m) {
        case "name": t48(x, c) || leaf(c, n22, x, p17, m, d19); break
        case "secret": t49(x, c) || leaf(c, n25, x, p17, m, d19); break
        case "secretGrams": t4(x, c) || leaf(c, n26, x, p17, m, d19); break
        case "note": t49(x, c) || leaf(c, n27, x, p17, m, d19); break
        case "grams": c.s9 = t4(x, c) ? x : leaf(c, n6, x, p17, m, d19); break
        case "fragile": typeof x === "boolean" || leaf(c, n11, x, p17, m, d19); break
        case "size": (x === "S" || x === "M" || x === 3) || leaf(c, n28, x, p17, m, d19); break
        case "at": f51(x, c, p17, m, 7); break
        case "due": leaf(c, n30, x, p17, m, d19); break
        case "labels": f54(x, c, p17, m, 9); break
        case "meta": typeof x === "string" && x.isWellFormed() || leaf(c, n32, x, p17, m, d19); break
        case "comments": f57(x, c, p17, m, 11); break
        case "pay": f67(x, c, p17, m, 12); break
        case "either": ((t78(x, c)) || (typeof x === "number" && x - x === 0)) || leaf(c, n41, x, p17, m, d19); break
        case "items": f86(x, c, p17, m, 14); break
        case "from": f96(x, c, p17, m, 15); break
        default: unknown(c, v, x, p17, m, d19, i)
      }
    }
  } catch { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s6 = undefined; c.s9 = WRONG; return unlisted(c, n99, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
const o100 = { id: "parcel.open", rank: 0 }
const o102 = { id: "parcel.depot", rank: 2 }
const o105 = { id: "parcel.depot.named", rank: 3 }
const o107 = { id: "parcel.city", rank: 4 }
const o110 = { id: "parcel.item.unique", rank: 6 }
const o111 = { ...o110, find: repeated_109, stands: [{ part: "body", pattern: ["items","*","code"], ranks: [14,0,0], mayBeMissing: true, container: false, sensitive: false }] }
const o114 = { id: "parcel.item.stored", rank: 7 }
const o115 = { ...o114, when: isNotReturned_112, find: notStored_113, stands: [{ part: "body", pattern: ["items","*","code"], ranks: [14,0,0], mayBeMissing: true, container: false, sensitive: false }] }
const o116 = { id: "parcel.id", rank: 9 }
const o118 = { id: "parcel.known", rank: 10 }
const o120 = { id: "parcel.empty", rank: 11 }
const p123 = root("facts")
const d125 = ["status","depot","now","current"]
const p126 = at(p123, "depot", 1)
const d129 = ["id","open"]
function f128(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  try {
    let n = 0
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "id": typeof x === "string" && x.isWellFormed() || leaf(c, n16, x, p126, m, d129); break
        case "open": n |= 1; typeof x === "boolean" || leaf(c, n11, x, p126, m, d129); break
      }
    }
    if (n !== 1) missing(c, p126, d129, ["open"], n, [n11])
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n130 = node("union", [], 0, { variants: [n7, n42] })
function f127(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n130, v, p, k, r) } return f128(v, c, p, k, r) }
const t132 = (x, c) => { try { return typeof x === "string" && x.isWellFormed() && utc_131.test(x) } catch { return false } }
const r133 = rule("parcel.now", utc_131)
const n134 = node("string", [r133])
const p135 = at(p123, "current", 3)
const d137 = ["name","secret","secretGrams","note","grams","fragile","size","at","due","labels","meta","comments","pay","either","items","from","status"]
const n138 = node("string", [], 7)
const n139 = node("null", [], 2)
const n140 = node("union", [], 3, { variants: [n138, n139] })
const n141 = node("string", [], 6)
const n142 = node("union", [], 2, { variants: [n141, n139] })
const n143 = node("number", [], 2, { integer: true })
const n144 = node("union", [], 2, { variants: [n143, n139] })
const n145 = node("string", [], 4)
const n146 = node("union", [], 0, { variants: [n145, n42] })
const n147 = node("number", [], 0, { integer: true })
const n148 = node("union", [], 0, { variants: [n147, n42] })
const n149 = node("union", [], 0, { variants: [n11, n42] })
const n150 = node("union", [], 0, { variants: [n28, n42] })
const p151 = at(p135, "at", 7)
const n154 = { ...n52 }
function f155(v, c, p, k, r) {
  if (!isList(v, 2)) { return leaf(c, n52, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      if (i === 0) { typeof x === "number" && x - x === 0 || leaf(c, n12, x, p151, i, i) } else if (i === 1) { typeof x === "number" && x - x === 0 || leaf(c, n12, x, p151, i, i) }
    }
  } catch { return unlisted(c, n52, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n156 = node("union", [], 0, { variants: [n154, n42] })
const u153 = new Map([[n154, f155]])
function f152(v, c, p, k, r) {
  
  return union(c, n156, u153, v, p, k, r)
}
const n157 = node("union", [], 0, { variants: [n30, n42] })
const p158 = at(p135, "labels", 9)
function f160(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n31, v, p, k, r) }
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        default: typeof x === "string" || leaf(c, n145, x, p158, m, 0 + i)
      }
    }
  } catch { return unlisted(c, n31, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n161 = node("union", [], 0, { variants: [n31, n42] })
function f159(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n161, v, p, k, r) } return f160(v, c, p, k, r) }
const n162 = node("union", [], 0, { variants: [n32, n42] })
const p163 = at(p135, "comments", 11)
function f172(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n64, x, (h ??= at(p, k, r)), i, i, z169)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n173 = node("union", [], 0, { variants: [n65, n42] })
function f171(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n173, v, p, k, r) } return f172(v, c, p, k, r) }
function f170(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "text": ((typeof x === "string") || (x === null)) || leaf(c, n146, x, (h ??= at(p, k, r)), m, d59); break
        case "replies": f171(x, c, (h ??= at(p, k, r)), m, 1); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function z169(v, c, p, k, r, h) { return f170(v, c, p, k, r, h) }
function f168(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n64, x, (h ??= at(p, k, r)), i, i, z169)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f167(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n173, v, p, k, r) } return f168(v, c, p, k, r) }
function f166(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  let h
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "text": ((typeof x === "string") || (x === null)) || leaf(c, n146, x, (h ??= at(p, k, r)), m, d59); break
        case "replies": f167(x, c, (h ??= at(p, k, r)), m, 1); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f165(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f166(x, c, p163, i, i)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f164(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n173, v, p, k, r) } return f165(v, c, p, k, r) }
const p174 = at(p135, "pay", 12)
const n177 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n32 }], ["card", { name: "card", node: n32 }]]) })
const n178 = { ...n177 }
const n179 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n32 }], ["till", { name: "till", node: n32 }]]) })
const n180 = { ...n179 }
const n182 = node("union", [], 0, { variants: [n69, n42] })
function f181(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "by": leaf(c, n182, x, p174, m, d76); break
        case "card": ((typeof x === "string") || (x === null)) || leaf(c, n146, x, p174, m, d76); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n184 = node("union", [], 0, { variants: [n72, n42] })
function f183(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "by": leaf(c, n184, x, p174, m, d81); break
        case "till": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n148, x, p174, m, d81); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n185 = node("union", [], 0, { variants: [n178, n180, n42] })
const u176 = new Map([[n178, f181], [n180, f183]])
function f175(v, c, p, k, r) {
  
  return union(c, n185, u176, v, p, k, r)
}
const n186 = node("union", [], 0, { variants: [n145, n12, n42] })
const p187 = at(p135, "items", 14)
const n191 = node("union", [], 0, { variants: [n147, n42, n42] })
function f193(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  let h
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "currency": ((typeof x === "string") || (x === null)) || leaf(c, n146, x, (h ??= at(p, k, r)), m, d90); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f192(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n130, v, p, k, r) } return f193(v, c, p, k, r) }
function f190(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  let h
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "code": ((typeof x === "string") || (x === null)) || leaf(c, n146, x, (h ??= at(p, k, r)), m, d88); break
        case "grams": leaf(c, n191, x, (h ??= at(p, k, r)), m, d88); break
        case "price": f192(x, c, (h ??= at(p, k, r)), m, 2); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f189(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f190(x, c, p187, i, i)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f188(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n173, v, p, k, r) } return f189(v, c, p, k, r) }
const p194 = at(p135, "from", 15)
function f196(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "city": case "office": case "kind": ((typeof x === "string") || (x === null)) || leaf(c, n146, x, p194, m, d97); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f195(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n130, v, p, k, r) } return f196(v, c, p, k, r) }
function f136(v, c, p, k, r) {
  if (!isObject(v)) { c.s4 = WRONG; return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  c.s4 = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "name": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n140, x, p135, m, d137); break
        case "secret": ((typeof x === "string") || (x === null)) || leaf(c, n142, x, p135, m, d137); break
        case "secretGrams": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n144, x, p135, m, d137); break
        case "note": ((typeof x === "string") || (x === null)) || leaf(c, n146, x, p135, m, d137); break
        case "grams": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n148, x, p135, m, d137); break
        case "fragile": ((typeof x === "boolean") || (x === null)) || leaf(c, n149, x, p135, m, d137); break
        case "size": leaf(c, n150, x, p135, m, d137); break
        case "at": f152(x, c, p135, m, 7); break
        case "due": leaf(c, n157, x, p135, m, d137); break
        case "labels": f159(x, c, p135, m, 9); break
        case "meta": leaf(c, n162, x, p135, m, d137); break
        case "comments": f164(x, c, p135, m, 11); break
        case "pay": f175(x, c, p135, m, 12); break
        case "either": ((typeof x === "string") || (typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n186, x, p135, m, d137); break
        case "items": f188(x, c, p135, m, 14); break
        case "from": f195(x, c, p135, m, 15); break
        case "status": c.s4 = ((typeof x === "string") || (x === null)) ? x : leaf(c, n146, x, p135, m, d137); break
      }
    }
  } catch { c.s4 = WRONG; return unlisted(c, n7, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f124(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s4 = WRONG; return leaf(c, n7, v, p, k, r) }
  const b = c.broken
  c.s0 = c.s1 = c.s2 = c.s3 = undefined
  c.s4 = NOWHERE
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "status": c.s0 = typeof x === "string" && x.isWellFormed() ? x : leaf(c, n16, x, p123, m, d125); break
        case "depot": c.s1 = f127(x, c, p123, m, 1); break
        case "now": c.s2 = t132(x, c) ? x : leaf(c, n134, x, p123, m, d125); break
        case "current": c.s3 = f136(x, c, p123, m, 3); break
      }
    }
  } catch { c.s0 = WRONG; c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s4 = WRONG; return unlisted(c, n7, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function g197(x, c) { c.s0 = c.s1 = c.s2 = c.s3 = c.s4 = WRONG; f124(x, c, undefined, "", 0); return [c.s0, c.s1, c.s2, c.s3, c.s4] }
function y198(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["id"]
if (x !== undefined && !(typeof x === "string" && x.isWellFormed())) return false
x = v["open"]
if (x === undefined || !(typeof x === "boolean")) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y199(v, c) {
if (!isObject(v)) return false
if (!isOrdinary(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    default: if (!(typeof x === "string")) return false
  }
}
return true
}
function y200(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y201(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["text"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["replies"]
if (x !== undefined && !(((y200(x, c)) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y202(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y201(x, c))) return false
  
}
return true
}
function y203(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["currency"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y204(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["code"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["grams"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null) || (x === null)))) return false
x = v["price"]
if (x !== undefined && !(((y203(x, c)) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y205(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y204(x, c))) return false
  
}
return true
}
function y206(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["city"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["office"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["kind"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y207(v, c) {
c.s1 = undefined
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["name"]
if (x !== undefined && !(((typeof x === "string" && composed(x) === x) || (x === null)))) return false
x = v["secret"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["secretGrams"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["note"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["grams"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["fragile"]
if (x !== undefined && !(((typeof x === "boolean") || (x === null)))) return false
x = v["size"]
if (x !== undefined && !((((x === "S" || x === "M" || x === 3)) || (x === null)))) return false
x = v["at"]
if (x !== undefined && !(((false) || (x === null)))) return false
x = v["due"]
if (x !== undefined && !(((false) || (x === null)))) return false
x = v["labels"]
if (x !== undefined && !(((y199(x, c)) || (x === null)))) return false
x = v["meta"]
if (x !== undefined && !(((typeof x === "string" && x.isWellFormed()) || (x === null)))) return false
x = v["comments"]
if (x !== undefined && !(((y202(x, c)) || (x === null)))) return false
x = v["pay"]
if (x !== undefined && !(false)) return false
x = v["either"]
if (x !== undefined && !(((typeof x === "string") || (typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["items"]
if (x !== undefined && !(((y205(x, c)) || (x === null)))) return false
x = v["from"]
if (x !== undefined && !(((y206(x, c)) || (x === null)))) return false
x = v["status"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
c.s1 = x; 
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y208(v, c) {
c.s0 = undefined
c.s1 = NOWHERE
c.s2 = undefined
c.s3 = undefined
c.s4 = undefined
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["status"]
if (x !== undefined && !(typeof x === "string" && x.isWellFormed())) return false
c.s0 = x; 
x = v["depot"]
if (x !== undefined && !(((y198(x, c)) || (x === null)))) return false
c.s2 = x; 
x = v["now"]
if (x !== undefined && !(t132(x, c))) return false
c.s3 = x; 
x = v["current"]
if (x !== undefined && !(y207(x, c))) return false
c.s4 = x; 
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function h209(x) {
  const c = { s0: NOWHERE, s1: NOWHERE, s2: NOWHERE, s3: NOWHERE, s4: NOWHERE }
  if (!y208(x, c)) return undefined
  return { facts: { "status": agreed(c.s0, given(c.s1)), "depot": c.s2, "now": c.s3 }, stored: c.s4, storedName: "current", found: [], ordinary: true, off: 0, rows: undefined }
}
const o210 = { id: "parcel.editable", rank: 1, fix: "remove" }
const w211 = { ...o210, by: (K) => { return K.facts["status"] }, fact: "status", required: ["/pay/by","/pay/card","/from/kind"], rows: { "NEW": [["name","note","grams","meta","items"],["by","card","till"],["city","office","kind"]], "SENT": [["note"],[],["city"]] } }
const e213 = { parts: { path: ["id"], query: ["dryRun","limit"], headers: ["X-Draft","X-Trace"], body: ["name","secret","secretGrams","note","grams","fragile","size","at","due","labels","meta","comments","pay","either","items","from"] }, beside: [["path","id",0,"parcel.grams",0]], stands: { "parcel.open": [{ at: ["body",""], reads: [] }], "parcel.depot": [{ at: ["body","/from/office"], reads: [] }], "parcel.depot.named": [{ at: ["body","/from/office"], reads: [] }], "parcel.city": [{ at: ["body","/from/city"], reads: [["body","/from/city",0],["body","/from/kind",0]] }, { at: ["body","/from/office"], reads: [["body","/from/office",0],["body","/from/kind",0]] }], "parcel.item.code": [{ at: ["body","/items/*/code"], reads: [["body","/items/*/code",1],["body","/items/*/grams",1]] }], "parcel.item.unique": [{ at: ["body","/items/*/code"], reads: [["body","/items/*/code",0]], whole: true }], "parcel.item.stored": [{ at: ["body","/items/*/code"], reads: [["body","/items/*/code",0]], whole: true }], "parcel.item.currency": [{ at: ["body","/items/*/price"], reads: [["body","/items/*/price/currency",1],["body","/items/*/price/currency",1]] }], "parcel.id": [{ at: ["body","/grams"], reads: [["path","/id",0],["body","/grams",0]] }], "parcel.known": [{ at: ["path","/id"], reads: [] }], "parcel.empty": [{ at: ["body",""], reads: [["body","",0]] }] }, muted: [["parcel.name","parcel.empty"],["parcel.note"]], nested: true, plan: planned_212 }
class P122 extends Pass {
  s0 = NOWHERE
  s1 = NOWHERE
  s2 = NOWHERE
  s3 = NOWHERE
  s4 = NOWHERE
  s5 = NOWHERE
  s6 = NOWHERE
  s7 = NOWHERE
  s8 = NOWHERE
  s9 = NOWHERE
  sa = NOWHERE
}
function g214(question) {
  const K = question.known
  const c = new P122(e213, question.settings, K, question)
  const q = !question.settings.mutes
  if (c.request.path !== undefined) { c.enter("path"); const x = c.request.path; f1(x, c, undefined, "", 0) }
  if (c.request.query !== undefined) { c.enter("query"); const x = c.request.query; f9(x, c, undefined, "", 0) }
  if (c.request.headers !== undefined) { c.enter("headers"); const x = c.request.headers; f14(x, c, undefined, "", 0) }
  c.enter("body")
  const x = c.request.body
  c.s0 = f18(x, c, undefined, "", 0); c.drain()
  if (isTyped(c.s0) && (q || isOn(c, o100))) try { if (K.facts["status"] === undefined && "status") lack(c, o100, p17, [K.facts["status"] === undefined && "status"]); else { const g = { "status": K.facts["status"] }; if (!isNotLost_101(g)) fail(c, o100, p17, undefined, false) } } catch { fault(c, o100, p17) }
  if (isSound(c.s1) && (q || isOn(c, o102))) try { if (K.facts["depot"] === undefined && "depot") lack(c, o102, at(at(p17, "from", 15), "office", 1), [K.facts["depot"] === undefined && "depot"]); else { const g = { "depot": K.facts["depot"] }; if (!isOpen_104(g)) fail(c, o102, at(at(p17, "from", 15), "office", 1), isFound_103(g), false) } } catch { fault(c, o102, at(at(p17, "from", 15), "office", 1)) }
  if (isSound(c.s1) && (q || isOn(c, o105))) try { const a0 = dig(K.facts["depot"], ["id"], false); if ((K.facts["depot"] === undefined || a0 !== undefined)) { if (K.facts["depot"] === undefined && "depot" || K.facts["now"] === undefined && "now") lack(c, o105, at(at(p17, "from", 15), "office", 1), [K.facts["depot"] === undefined && "depot", K.facts["now"] === undefined && "now"]); else { const g = { "id": a0, "now": K.facts["now"] }; if (!isNamed_106(g)) fail(c, o105, at(at(p17, "from", 15), "office", 1), undefined, false) } } } catch { fault(c, o105, at(at(p17, "from", 15), "office", 1)) }
  if (isSound(c.s2) && (q || isOn(c, o107))) try { const a1 = (isAbsent(c.s3) || isSound(c.s3)) && (isAbsent(c.s3) && K.stored === undefined) ? undefined : isAbsent(c.s3) ? dig(K.stored, ["from","kind"], true) : c.s3; if (isSound(c.s2) && (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) && K.stored === undefined) || a1 !== undefined)) { if (isAbsent(c.s3) && K.stored === undefined && "current") lack(c, o107, at(at(p17, "from", 15), "city", 0), [isAbsent(c.s3) && K.stored === undefined && "current"]); else { const g = { "city": c.s2, "kind": a1 }; if (!fits_108(g)) fail(c, o107, at(at(p17, "from", 15), "city", 0), undefined, false) } } } catch { fault(c, o107, at(at(p17, "from", 15), "city", 0)) }
  if (isSound(c.s1) && (q || isOn(c, o107))) try { const a2 = (isAbsent(c.s3) || isSound(c.s3)) && (isAbsent(c.s3) && K.stored === undefined) ? undefined : isAbsent(c.s3) ? dig(K.stored, ["from","kind"], true) : c.s3; if (isSound(c.s1) && (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) && K.stored === undefined) || a2 !== undefined)) { if (isAbsent(c.s3) && K.stored === undefined && "current") lack(c, o107, at(at(p17, "from", 15), "office", 1), [isAbsent(c.s3) && K.stored === undefined && "current"]); else { const g = { "city": c.s1, "kind": a2 }; if (!fits_108(g)) fail(c, o107, at(at(p17, "from", 15), "office", 1), undefined, false) } } } catch { fault(c, o107, at(at(p17, "from", 15), "office", 1)) }
  if (q || isOn(c, o111)) { find(c, o111, [c.s6], () => { return { values: { "codes": listed(c.s6, true, 1) } } }) }
  if (q || isOn(c, o115)) { find(c, o115, [c.s6], () => { if (K.stored === undefined && "current") return { lacks: [K.stored === undefined && "current"].filter(Boolean) }; return { values: { "codes": listed(c.s6, true, 1), "stored": gather(K.stored, ["items","*","code"], false, true) } } }) }
  if (isSound(c.s9) && (q || isOn(c, o116))) try { if ((c.request.path === undefined ? c.whole : isSound(c.sa)) && isSound(c.s9)) { if (c.request.path === undefined && "path") lack(c, o116, at(p17, "grams", 4), [c.request.path === undefined && "path"]); else { const g = { "id": c.sa, "grams": c.s9 }; if (!isSame_117(g)) fail(c, o116, at(p17, "grams", 4), undefined, false) } } } catch { fault(c, o116, at(p17, "grams", 4)) }
  if (c.request.path !== undefined) { if (isSound(c.sa) && (q || isOn(c, o118))) try { if (K.facts["depot"] === undefined && "depot") lack(c, o118, at(p0, "id", 0), [K.facts["depot"] === undefined && "depot"]); else { const g = { "depot": K.facts["depot"] }; if (!isDepot_119(g)) fail(c, o118, at(p0, "id", 0), undefined, false) } } catch { fault(c, o118, at(p0, "id", 0)) } } else { if ((q || isOn(c, o118))) try { if (K.facts["depot"] === undefined && "depot") lack(c, o118, placeAt("path", ["id"]), [K.facts["depot"] === undefined && "depot"]); else { const g = { "depot": K.facts["depot"] }; if (!isDepot_119(g)) fail(c, o118, placeAt("path", ["id"]), undefined, false) } } catch { fault(c, o118, placeAt("path", ["id"])) } }
  if (isTyped(c.s0) && (q || isOn(c, o120))) try { if (isSound(c.s0)) { const g = { "body": sent(c, c.s0, "body", []) }; if (!hasMember_121(g)) fail(c, o120, p17, undefined, false) } } catch { fault(c, o120, p17) }
  return c.finish(question.focus)
}
function y216(v, c) {
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    default: if (!(t49(x, c))) return false
  }
}
return true
}
function y217(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y218(v, c) {
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["text"]
if (x === undefined || !(typeof x === "string" && x.isWellFormed())) return false
if (x !== undefined) n++
x = v["replies"]
if (x !== undefined && !(y217(x, c))) return false
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y219(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y218(x, c))) return false
  
}
return true
}
function y220(v, c) {
c.s8 = undefined
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["currency"]
if (x !== undefined && !(typeof x === "string" && x.isWellFormed())) return false
c.s8 = x; 
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y221(v, c) {
c.s4 = undefined
c.s5 = undefined
c.s7 = undefined
c.s8 = NOWHERE
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["code"]
if (x !== undefined && !(t78(x, c))) return false
c.s4 = x; 
if (x !== undefined) n++
x = v["grams"]
if (x !== undefined && !(((t4(x, c)) || (x === null)))) return false
c.s5 = x; 
if (x !== undefined) n++
x = v["price"]
if (x !== undefined && !(y220(x, c))) return false
c.s7 = x; 
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y222(v, c) {
if (!isList(v)) return false
c.s6 = []
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y221(x, c))) return false
  
  const K = c.known
  if (K) {
  const q = !c.settings.mutes;
  if ((c.s4 === undefined || isSound(c.s4)) && (q || isOn(c, o91))) { if ((isAbsent(c.s4) || isSound(c.s4)) && isSound(c.s5)) { const g = { "code": given(c.s4), "grams": c.s5 }; if (!hasCode_92(g)) return false } }
  if (isTyped(c.s7) && (q || isOn(c, o93))) { if ((isAbsent(c.s8) || isSound(c.s8)) && (isAbsent(c.s8) || isSound(c.s8))) { if (K.stored === undefined && "current") return false; else { const g = { "mine": given(c.s8), "all": given(c.s8), "first": gather(K.stored, ["items","*","price","currency"], true, true) }; if (!hasCurrency_94(g)) return false } } }
  }
  c.s6.push(c.s4)
}
return true
}
function y223(v, c) {
c.s1 = undefined
c.s2 = undefined
c.s3 = undefined
if (!isObject(v)) return false
let n = 0
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "city": if (!((!c.rows || isOpen(c.rows, 2, m)) && t49(x, c))) return false; c.s2 = x; break
    case "office": if (!((!c.rows || isOpen(c.rows, 2, m)) && t49(x, c))) return false; c.s1 = x; break
    case "kind": if (!((!c.rows || isOpen(c.rows, 2, m)) && typeof x === "string" && x.isWellFormed())) return false; c.s3 = x; n |= 1; break
    default: return false
  }
}
if (n !== 1) return false
return true
}
function y224(v, c) {
c.s1 = NOWHERE
c.s2 = NOWHERE
c.s3 = NOWHERE
c.s6 = undefined
c.s9 = undefined
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "name": if (!((!c.rows || isOpen(c.rows, 0, m)) && t48(x, c))) return false; break
    case "secret": case "note": if (!((!c.rows || isOpen(c.rows, 0, m)) && t49(x, c))) return false; break
    case "secretGrams": if (!((!c.rows || isOpen(c.rows, 0, m)) && t4(x, c))) return false; break
    case "grams": if (!((!c.rows || isOpen(c.rows, 0, m)) && t4(x, c))) return false; c.s9 = x; break
    case "fragile": if (!((!c.rows || isOpen(c.rows, 0, m)) && typeof x === "boolean")) return false; break
    case "size": if (!((!c.rows || isOpen(c.rows, 0, m)) && (x === "S" || x === "M" || x === 3))) return false; break
    case "labels": if (!((!c.rows || isOpen(c.rows, 0, m)) && y216(x, c))) return false; break
    case "meta": if (!((!c.rows || isOpen(c.rows, 0, m)) && typeof x === "string" && x.isWellFormed())) return false; break
    case "comments": if (!((!c.rows || isOpen(c.rows, 0, m)) && y219(x, c))) return false; break
    case "either": if (!((!c.rows || isOpen(c.rows, 0, m)) && ((t78(x, c)) || (typeof x === "number" && x - x === 0)))) return false; break
    case "items": if (!((!c.rows || isOpen(c.rows, 0, m)) && y222(x, c))) return false; break
    case "from": if (!(y223(x, c))) return false; break
    default: return false
  }
}
return true
}
const i226 = {}
function h225(x, K, settings) {
  const c = { known: K, settings, rows: K.rows, off: K.off, request: i226, whole: false, edits: d55, s0: NOWHERE, s1: NOWHERE, s2: NOWHERE, s3: NOWHERE, s4: NOWHERE, s5: NOWHERE, s6: NOWHERE, s7: NOWHERE, s8: NOWHERE, s9: NOWHERE, sa: NOWHERE }
  if (!y224(x, c)) return false
  c.s0 = x
  const q = !settings.mutes
  if (isTyped(c.s0) && (q || isOn(c, o100))) { if (K.facts["status"] === undefined && "status") return false; else { const g = { "status": K.facts["status"] }; if (!isNotLost_101(g)) return false } }
  if (isSound(c.s1) && (q || isOn(c, o102))) { if (K.facts["depot"] === undefined && "depot") return false; else { const g = { "depot": K.facts["depot"] }; if (!isOpen_104(g)) return false } }
  if (isSound(c.s1) && (q || isOn(c, o105))) { const a0 = K.facts["depot"]?.["id"]; if ((K.facts["depot"] === undefined || a0 !== undefined)) { if (K.facts["depot"] === undefined && "depot" || K.facts["now"] === undefined && "now") return false; else { const g = { "id": a0, "now": K.facts["now"] }; if (!isNamed_106(g)) return false } } }
  if (isSound(c.s2) && (q || isOn(c, o107))) { const a1 = (isAbsent(c.s3) || isSound(c.s3)) && (isAbsent(c.s3) && K.stored === undefined) ? undefined : isAbsent(c.s3) ? K.stored?.["from"]?.["kind"] ?? undefined : c.s3; if (isSound(c.s2) && (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) && K.stored === undefined) || a1 !== undefined)) { if (isAbsent(c.s3) && K.stored === undefined && "current") return false; else { const g = { "city": c.s2, "kind": a1 }; if (!fits_108(g)) return false } } }
  if (isSound(c.s1) && (q || isOn(c, o107))) { const a2 = (isAbsent(c.s3) || isSound(c.s3)) && (isAbsent(c.s3) && K.stored === undefined) ? undefined : isAbsent(c.s3) ? K.stored?.["from"]?.["kind"] ?? undefined : c.s3; if (isSound(c.s1) && (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) && K.stored === undefined) || a2 !== undefined)) { if (isAbsent(c.s3) && K.stored === undefined && "current") return false; else { const g = { "city": c.s1, "kind": a2 }; if (!fits_108(g)) return false } } }
  if (q || isOn(c, o111)) { if (!findsNothing(o111, [c.s6], () => { return { values: { "codes": listed(c.s6, true, 1) } } })) return false }
  if (q || isOn(c, o115)) { if (!findsNothing(o115, [c.s6], () => { if (K.stored === undefined && "current") return { lacks: [K.stored === undefined && "current"].filter(Boolean) }; return { values: { "codes": listed(c.s6, true, 1), "stored": gather(K.stored, ["items","*","code"], false, true) } } })) return false }
  if (isSound(c.s9) && (q || isOn(c, o116))) { if ((c.request.path === undefined ? c.whole : isSound(c.sa)) && isSound(c.s9)) { if (c.request.path === undefined && "path") return false; else { const g = { "id": c.sa, "grams": c.s9 }; if (!isSame_117(g)) return false } } }
  if (c.request.path !== undefined) { if (isSound(c.sa) && (q || isOn(c, o118))) { if (K.facts["depot"] === undefined && "depot") return false; else { const g = { "depot": K.facts["depot"] }; if (!isDepot_119(g)) return false } } } else { if ((q || isOn(c, o118))) { if (K.facts["depot"] === undefined && "depot") return false; else { const g = { "depot": K.facts["depot"] }; if (!isDepot_119(g)) return false } } }
  if (isTyped(c.s0) && (q || isOn(c, o120))) { if (isSound(c.s0)) { const g = { "body": sent(c, c.s0, "body", []) }; if (!hasMember_121(g)) return false } }
  return true
}
export const update = /* @__PURE__ */ compiled({ id: "parcel.update", http: "PATCH /parcels/{id}", rules: [["parcel.grams","documented","error"],["parcel.name","documented","error"],["parcel.note","inferred","warning"],["parcel.code","documented","error"],["parcel.open","documented","error"],["parcel.editable","documented","error"],["parcel.depot","documented","error"],["parcel.depot.named","inferred","warning"],["parcel.city","inferred","warning"],["parcel.item.code","documented","error"],["parcel.item.unique","documented","error"],["parcel.item.stored","documented","error"],["parcel.item.currency","inferred","warning"],["parcel.id","documented","error"],["parcel.known","documented","error"],["parcel.empty","inferred","warning"]], messages: messages_215, names: e213, facts: { looked: [["status","status"],["depot"],["now"]], stored: "current", passes: h209, judge: g197, nodes: [n16, undefined, undefined], tables: [w211] }, Pass: P122, passes: h225, judge: g214 })
export { messages_215 as messages }

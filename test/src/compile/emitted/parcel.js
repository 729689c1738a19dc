import { BROKEN, NOWHERE, Pass, UNREADABLE, WRONG, after, agreed, at, compiled, composed, dig, editable, fail, fault, find, findsNothing, gather, given, header, isAbsent, isList, isObject, isOn, isOpen, isOrdinary, isSound, isTyped, lack, lazily, leaf, listed, missing, node, own, placeAt, root, rule, sent, union, unknown, unlisted } from "perevir/compiled"
import { inGrams as inGrams_3, short as short_20, code as code_38, hasCode as hasCode_93, hasCurrency as hasCurrency_95, isNotLost as isNotLost_102, isFound as isFound_104, isOpen as isOpen_105, isNamed as isNamed_107, fits as fits_109, repeated as repeated_110, isNotReturned as isNotReturned_113, notStored as notStored_114, isSame as isSame_118, isDepot as isDepot_120, hasMember as hasMember_122, utc as utc_132, planned as planned_213, messages as messages_216 } from "test/src/parcel-vocabulary.ts"
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
const n84 = node("union", [], 0, { variants: [] })
const n85 = node("union", [], 0, { variants: [n71, n74] })
const u68 = new Map([[n71, f75], [n74, f80]])
function f67(v, c, p, k, r) {
  
  return union(c, n85, u68, v, p, k, r)
}
const p86 = at(p17, "items", 14)
const d89 = ["code","grams","price"]
const d91 = ["currency"]
function f90(v, c, p, k, r) {
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
        case "currency": c.s8 = typeof x === "string" && x.isWellFormed() ? x : leaf(c, n16, x, (h ??= at(p, k, r)), m, d91); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d91, i)
      }
    }
  } catch { c.s8 = WRONG; return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f88(v, c, p, k, r) {
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
        case "code": c.s4 = t78(x, c) ? x : leaf(c, n40, x, (h ??= at(p, k, r)), m, d89); break
        case "grams": c.s5 = ((t4(x, c)) || (x === null)) ? x : leaf(c, n43, x, (h ??= at(p, k, r)), m, d89); break
        case "price": c.s7 = f90(x, c, (h ??= at(p, k, r)), m, 2); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d89, i)
      }
    }
  } catch { c.s4 = WRONG; c.s5 = WRONG; c.s7 = WRONG; c.s8 = WRONG; return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const o92 = { id: "parcel.item.code", rank: 5 }
const o94 = { id: "parcel.item.currency", rank: 8 }
function f87(v, c, p, k, r) {
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
      f88(x, c, p86, i, i)
      const K = c.known
      if (K) {
      const q = !c.settings.mutes;
      if ((c.s4 === undefined || isSound(c.s4)) && (q || isOn(c, o92))) try { if ((isAbsent(c.s4) || isSound(c.s4)) && isSound(c.s5)) { const g = { "code": given(c.s4), "grams": c.s5 }; if (!hasCode_93(g)) fail(c, o92, at(at(p86, i, i), "code", 0), undefined, false) } } catch { fault(c, o92, at(at(p86, i, i), "code", 0)) }
      if (isTyped(c.s7) && (q || isOn(c, o94))) try { if ((isAbsent(c.s8) || isSound(c.s8)) && (isAbsent(c.s8) || isSound(c.s8))) { if (K.stored === undefined && "current") lack(c, o94, at(at(p86, i, i), "price", 2), [K.stored === undefined && "current"]); else { const g = { "mine": given(c.s8), "all": given(c.s8), "first": gather(K.stored, ["items","*","price","currency"], true, true) }; if (!hasCurrency_95(g)) fail(c, o94, at(at(p86, i, i), "price", 2), undefined, false) } } } catch { fault(c, o94, at(at(p86, i, i), "price", 2)) }
      }
      if (c.s6.length === i) c.s6.push(c.s4)
    }
  } catch { c.s6 = undefined; return unlisted(c, n65, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p96 = at(p17, "from", 15)
const d98 = ["city","office","kind"]
const d99 = [n27, n27, n16]
function f97(v, c, p, k, r) {
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
      if (w) editable(c, d99, x, p96, m, d98, 2)
      switch (m) {
        case "city": c.s2 = t49(x, c) ? x : leaf(c, n27, x, p96, m, d98); break
        case "office": c.s1 = t49(x, c) ? x : leaf(c, n27, x, p96, m, d98); break
        case "kind": n |= 1; c.s3 = typeof x === "string" && x.isWellFormed() ? x : leaf(c, n16, x, p96, m, d98); break
        default: unknown(c, v, x, p96, m, d98, i)
      }
    }
    if (n !== 1) missing(c, p96, d98, ["kind"], n)
  } catch { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n100 = node("object", [], 0, { members: new Map([["size", { name: "size", node: n28 }]]) })
function f18(v, c, p, k, r) {
  if (!isObject(v)) { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s6 = undefined; c.s9 = WRONG; return leaf(c, n100, v, p, k, r) }
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
        case "items": f87(x, c, p17, m, 14); break
        case "from": f97(x, c, p17, m, 15); break
        default: unknown(c, v, x, p17, m, d19, i)
      }
    }
  } catch { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s6 = undefined; c.s9 = WRONG; return unlisted(c, n100, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
const o101 = { id: "parcel.open", rank: 0 }
const o103 = { id: "parcel.depot", rank: 2 }
const o106 = { id: "parcel.depot.named", rank: 3 }
const o108 = { id: "parcel.city", rank: 4 }
const o111 = { id: "parcel.item.unique", rank: 6 }
const o112 = { ...o111, find: repeated_110, stands: [{ part: "body", pattern: ["items","*","code"], ranks: [14,0,0], mayBeMissing: true, container: false, sensitive: false }] }
const o115 = { id: "parcel.item.stored", rank: 7 }
const o116 = { ...o115, when: isNotReturned_113, find: notStored_114, stands: [{ part: "body", pattern: ["items","*","code"], ranks: [14,0,0], mayBeMissing: true, container: false, sensitive: false }] }
const o117 = { id: "parcel.id", rank: 9 }
const o119 = { id: "parcel.known", rank: 10 }
const o121 = { id: "parcel.empty", rank: 11 }
const p124 = root("facts")
const d126 = ["status","depot","now","current"]
const p127 = at(p124, "depot", 1)
const d130 = ["id","open"]
function f129(v, c, p, k, r) {
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
        case "id": typeof x === "string" && x.isWellFormed() || leaf(c, n16, x, p127, m, d130); break
        case "open": n |= 1; typeof x === "boolean" || leaf(c, n11, x, p127, m, d130); break
      }
    }
    if (n !== 1) missing(c, p127, d130, ["open"], n, [n11])
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n131 = node("union", [], 0, { variants: [n7, n42] })
function f128(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n131, v, p, k, r) } return f129(v, c, p, k, r) }
const t133 = (x, c) => { try { return typeof x === "string" && x.isWellFormed() && utc_132.test(x) } catch { return false } }
const r134 = rule("parcel.now", utc_132)
const n135 = node("string", [r134])
const p136 = at(p124, "current", 3)
const d138 = ["name","secret","secretGrams","note","grams","fragile","size","at","due","labels","meta","comments","pay","either","items","from","status"]
const n139 = node("string", [], 7)
const n140 = node("null", [], 2)
const n141 = node("union", [], 3, { variants: [n139, n140] })
const n142 = node("string", [], 6)
const n143 = node("union", [], 2, { variants: [n142, n140] })
const n144 = node("number", [], 2, { integer: true })
const n145 = node("union", [], 2, { variants: [n144, n140] })
const n146 = node("string", [], 4)
const n147 = node("union", [], 0, { variants: [n146, n42] })
const n148 = node("number", [], 0, { integer: true })
const n149 = node("union", [], 0, { variants: [n148, n42] })
const n150 = node("union", [], 0, { variants: [n11, n42] })
const n151 = node("union", [], 0, { variants: [n28, n42] })
const p152 = at(p136, "at", 7)
const n155 = { ...n52 }
function f156(v, c, p, k, r) {
  if (!isList(v, 2)) { return leaf(c, n52, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      if (i === 0) { typeof x === "number" && x - x === 0 || leaf(c, n12, x, p152, i, i) } else if (i === 1) { typeof x === "number" && x - x === 0 || leaf(c, n12, x, p152, i, i) }
    }
  } catch { return unlisted(c, n52, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n157 = node("union", [], 0, { variants: [n155, n42] })
const u154 = new Map([[n155, f156]])
function f153(v, c, p, k, r) {
  
  return union(c, n157, u154, v, p, k, r)
}
const n158 = node("union", [], 0, { variants: [n30, n42] })
const p159 = at(p136, "labels", 9)
function f161(v, c, p, k, r) {
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
        default: typeof x === "string" || leaf(c, n146, x, p159, m, 0 + i)
      }
    }
  } catch { return unlisted(c, n31, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n162 = node("union", [], 0, { variants: [n31, n42] })
function f160(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n162, v, p, k, r) } return f161(v, c, p, k, r) }
const n163 = node("union", [], 0, { variants: [n32, n42] })
const p164 = at(p136, "comments", 11)
function f173(v, c, p, k, r) {
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
      lazily(c, n64, x, (h ??= at(p, k, r)), i, i, z170)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n174 = node("union", [], 0, { variants: [n65, n42] })
function f172(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n174, v, p, k, r) } return f173(v, c, p, k, r) }
function f171(v, c, p, k, r, h) {
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
        case "text": ((typeof x === "string") || (x === null)) || leaf(c, n147, x, (h ??= at(p, k, r)), m, d59); break
        case "replies": f172(x, c, (h ??= at(p, k, r)), m, 1); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function z170(v, c, p, k, r, h) { return f171(v, c, p, k, r, h) }
function f169(v, c, p, k, r) {
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
      lazily(c, n64, x, (h ??= at(p, k, r)), i, i, z170)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f168(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n174, v, p, k, r) } return f169(v, c, p, k, r) }
function f167(v, c, p, k, r) {
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
        case "text": ((typeof x === "string") || (x === null)) || leaf(c, n147, x, (h ??= at(p, k, r)), m, d59); break
        case "replies": f168(x, c, (h ??= at(p, k, r)), m, 1); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f166(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f167(x, c, p164, i, i)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f165(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n174, v, p, k, r) } return f166(v, c, p, k, r) }
const p175 = at(p136, "pay", 12)
const n178 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n32 }], ["card", { name: "card", node: n32 }]]) })
const n179 = { ...n178 }
const n180 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n32 }], ["till", { name: "till", node: n32 }]]) })
const n181 = { ...n180 }
const n183 = node("union", [], 0, { variants: [n69, n42] })
function f182(v, c, p, k, r) {
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
        case "by": leaf(c, n183, x, p175, m, d76); break
        case "card": ((typeof x === "string") || (x === null)) || leaf(c, n147, x, p175, m, d76); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n185 = node("union", [], 0, { variants: [n72, n42] })
function f184(v, c, p, k, r) {
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
        case "by": leaf(c, n185, x, p175, m, d81); break
        case "till": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n149, x, p175, m, d81); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n186 = node("union", [], 0, { variants: [n179, n181, n42] })
const u177 = new Map([[n179, f182], [n181, f184]])
function f176(v, c, p, k, r) {
  
  return union(c, n186, u177, v, p, k, r)
}
const n187 = node("union", [], 0, { variants: [n146, n12, n42] })
const p188 = at(p136, "items", 14)
const n192 = node("union", [], 0, { variants: [n148, n42, n42] })
function f194(v, c, p, k, r) {
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
        case "currency": ((typeof x === "string") || (x === null)) || leaf(c, n147, x, (h ??= at(p, k, r)), m, d91); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f193(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n131, v, p, k, r) } return f194(v, c, p, k, r) }
function f191(v, c, p, k, r) {
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
        case "code": ((typeof x === "string") || (x === null)) || leaf(c, n147, x, (h ??= at(p, k, r)), m, d89); break
        case "grams": leaf(c, n192, x, (h ??= at(p, k, r)), m, d89); break
        case "price": f193(x, c, (h ??= at(p, k, r)), m, 2); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f190(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n65, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f191(x, c, p188, i, i)
    }
  } catch { return unlisted(c, n65, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f189(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n174, v, p, k, r) } return f190(v, c, p, k, r) }
const p195 = at(p136, "from", 15)
function f197(v, c, p, k, r) {
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
        case "city": case "office": case "kind": ((typeof x === "string") || (x === null)) || leaf(c, n147, x, p195, m, d98); break
      }
    }
  } catch { return unlisted(c, n7, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f196(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n131, v, p, k, r) } return f197(v, c, p, k, r) }
function f137(v, c, p, k, r) {
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
        case "name": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n141, x, p136, m, d138); break
        case "secret": ((typeof x === "string") || (x === null)) || leaf(c, n143, x, p136, m, d138); break
        case "secretGrams": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n145, x, p136, m, d138); break
        case "note": ((typeof x === "string") || (x === null)) || leaf(c, n147, x, p136, m, d138); break
        case "grams": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n149, x, p136, m, d138); break
        case "fragile": ((typeof x === "boolean") || (x === null)) || leaf(c, n150, x, p136, m, d138); break
        case "size": leaf(c, n151, x, p136, m, d138); break
        case "at": f153(x, c, p136, m, 7); break
        case "due": leaf(c, n158, x, p136, m, d138); break
        case "labels": f160(x, c, p136, m, 9); break
        case "meta": leaf(c, n163, x, p136, m, d138); break
        case "comments": f165(x, c, p136, m, 11); break
        case "pay": f176(x, c, p136, m, 12); break
        case "either": ((typeof x === "string") || (typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n187, x, p136, m, d138); break
        case "items": f189(x, c, p136, m, 14); break
        case "from": f196(x, c, p136, m, 15); break
        case "status": c.s4 = ((typeof x === "string") || (x === null)) ? x : leaf(c, n147, x, p136, m, d138); break
      }
    }
  } catch { c.s4 = WRONG; return unlisted(c, n7, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f125(v, c, p, k, r) {
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
        case "status": c.s0 = typeof x === "string" && x.isWellFormed() ? x : leaf(c, n16, x, p124, m, d126); break
        case "depot": c.s1 = f128(x, c, p124, m, 1); break
        case "now": c.s2 = t133(x, c) ? x : leaf(c, n135, x, p124, m, d126); break
        case "current": c.s3 = f137(x, c, p124, m, 3); break
      }
    }
  } catch { c.s0 = WRONG; c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s4 = WRONG; return unlisted(c, n7, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function g198(x, c) { c.s0 = c.s1 = c.s2 = c.s3 = c.s4 = WRONG; f125(x, c, undefined, "", 0); return [c.s0, c.s1, c.s2, c.s3, c.s4] }
function y199(v, c) {
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
function y200(v, c) {
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
function y201(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y202(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["text"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["replies"]
if (x !== undefined && !(((y201(x, c)) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y203(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y202(x, c))) return false
  
}
return true
}
function y204(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["currency"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y205(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["code"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["grams"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null) || (x === null)))) return false
x = v["price"]
if (x !== undefined && !(((y204(x, c)) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y206(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y205(x, c))) return false
  
}
return true
}
function y207(v, c) {
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
function y208(v, c) {
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
if (x !== undefined && !(((y200(x, c)) || (x === null)))) return false
x = v["meta"]
if (x !== undefined && !(((typeof x === "string" && x.isWellFormed()) || (x === null)))) return false
x = v["comments"]
if (x !== undefined && !(((y203(x, c)) || (x === null)))) return false
x = v["pay"]
if (x !== undefined && !(false)) return false
x = v["either"]
if (x !== undefined && !(((typeof x === "string") || (typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["items"]
if (x !== undefined && !(((y206(x, c)) || (x === null)))) return false
x = v["from"]
if (x !== undefined && !(((y207(x, c)) || (x === null)))) return false
x = v["status"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
c.s1 = x; 
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y209(v, c) {
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
if (x !== undefined && !(((y199(x, c)) || (x === null)))) return false
c.s2 = x; 
x = v["now"]
if (x !== undefined && !(t133(x, c))) return false
c.s3 = x; 
x = v["current"]
if (x !== undefined && !(y208(x, c))) return false
c.s4 = x; 
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function h210(x) {
  const c = { s0: NOWHERE, s1: NOWHERE, s2: NOWHERE, s3: NOWHERE, s4: NOWHERE }
  if (!y209(x, c)) return undefined
  return { facts: { "status": agreed(c.s0, given(c.s1)), "depot": c.s2, "now": c.s3 }, stored: c.s4, storedName: "current", found: [], ordinary: true, off: 0, rows: undefined }
}
const o211 = { id: "parcel.editable", rank: 1, fix: "remove" }
const w212 = { ...o211, by: (K) => { return K.facts["status"] }, fact: "status", required: ["/pay/by","/pay/card","/from/kind"], rows: { "NEW": [["name","note","grams","meta","items"],["by","card","till"],["city","office","kind"]], "SENT": [["note"],[],["city"]] } }
const e214 = { parts: { path: ["id"], query: ["dryRun","limit"], headers: ["X-Draft","X-Trace"], body: ["name","secret","secretGrams","note","grams","fragile","size","at","due","labels","meta","comments","pay","either","items","from"] }, beside: [["path","id",0,"parcel.grams",0]], stands: { "parcel.open": [{ at: ["body",""], reads: [] }], "parcel.depot": [{ at: ["body","/from/office"], reads: [] }], "parcel.depot.named": [{ at: ["body","/from/office"], reads: [] }], "parcel.city": [{ at: ["body","/from/city"], reads: [["body","/from/city",0],["body","/from/kind",0]] }, { at: ["body","/from/office"], reads: [["body","/from/office",0],["body","/from/kind",0]] }], "parcel.item.code": [{ at: ["body","/items/*/code"], reads: [["body","/items/*/code",1],["body","/items/*/grams",1]] }], "parcel.item.unique": [{ at: ["body","/items/*/code"], reads: [["body","/items/*/code",0]], whole: true }], "parcel.item.stored": [{ at: ["body","/items/*/code"], reads: [["body","/items/*/code",0]], whole: true }], "parcel.item.currency": [{ at: ["body","/items/*/price"], reads: [["body","/items/*/price/currency",1],["body","/items/*/price/currency",1]] }], "parcel.id": [{ at: ["body","/grams"], reads: [["path","/id",0],["body","/grams",0]] }], "parcel.known": [{ at: ["path","/id"], reads: [] }], "parcel.empty": [{ at: ["body",""], reads: [["body","",0]] }] }, muted: [["parcel.name","parcel.empty"],["parcel.note"]], nested: true, plan: planned_213 }
class P123 extends Pass {
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
function g215(question) {
  const K = question.known
  const c = new P123(e214, question.settings, K, question)
  const q = !question.settings.mutes
  if (c.request.path !== undefined) { c.enter("path"); const x = c.request.path; f1(x, c, undefined, "", 0) }
  if (c.request.query !== undefined) { c.enter("query"); const x = c.request.query; f9(x, c, undefined, "", 0) }
  if (c.request.headers !== undefined) { c.enter("headers"); const x = c.request.headers; f14(x, c, undefined, "", 0) }
  c.enter("body")
  const x = c.request.body
  c.s0 = f18(x, c, undefined, "", 0); c.drain()
  if (isTyped(c.s0) && (q || isOn(c, o101))) try { if (K.facts["status"] === undefined && "status") lack(c, o101, p17, [K.facts["status"] === undefined && "status"]); else { const g = { "status": K.facts["status"] }; if (!isNotLost_102(g)) fail(c, o101, p17, undefined, false) } } catch { fault(c, o101, p17) }
  if (isSound(c.s1) && (q || isOn(c, o103))) try { if (K.facts["depot"] === undefined && "depot") lack(c, o103, at(at(p17, "from", 15), "office", 1), [K.facts["depot"] === undefined && "depot"]); else { const g = { "depot": K.facts["depot"] }; if (!isOpen_105(g)) fail(c, o103, at(at(p17, "from", 15), "office", 1), isFound_104(g), false) } } catch { fault(c, o103, at(at(p17, "from", 15), "office", 1)) }
  if (isSound(c.s1) && (q || isOn(c, o106))) try { const a0 = dig(K.facts["depot"], ["id"], false); if ((K.facts["depot"] === undefined || a0 !== undefined)) { if (K.facts["depot"] === undefined && "depot" || K.facts["now"] === undefined && "now") lack(c, o106, at(at(p17, "from", 15), "office", 1), [K.facts["depot"] === undefined && "depot", K.facts["now"] === undefined && "now"]); else { const g = { "id": a0, "now": K.facts["now"] }; if (!isNamed_107(g)) fail(c, o106, at(at(p17, "from", 15), "office", 1), undefined, false) } } } catch { fault(c, o106, at(at(p17, "from", 15), "office", 1)) }
  if (isSound(c.s2) && (q || isOn(c, o108))) try { const a1 = (isAbsent(c.s3) || isSound(c.s3)) && (isAbsent(c.s3) && K.stored === undefined) ? undefined : isAbsent(c.s3) ? dig(K.stored, ["from","kind"], true) : c.s3; if (isSound(c.s2) && (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) && K.stored === undefined) || a1 !== undefined)) { if (isAbsent(c.s3) && K.stored === undefined && "current") lack(c, o108, at(at(p17, "from", 15), "city", 0), [isAbsent(c.s3) && K.stored === undefined && "current"]); else { const g = { "city": c.s2, "kind": a1 }; if (!fits_109(g)) fail(c, o108, at(at(p17, "from", 15), "city", 0), undefined, false) } } } catch { fault(c, o108, at(at(p17, "from", 15), "city", 0)) }
  if (isSound(c.s1) && (q || isOn(c, o108))) try { const a2 = (isAbsent(c.s3) || isSound(c.s3)) && (isAbsent(c.s3) && K.stored === undefined) ? undefined : isAbsent(c.s3) ? dig(K.stored, ["from","kind"], true) : c.s3; if (isSound(c.s1) && (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) && K.stored === undefined) || a2 !== undefined)) { if (isAbsent(c.s3) && K.stored === undefined && "current") lack(c, o108, at(at(p17, "from", 15), "office", 1), [isAbsent(c.s3) && K.stored === undefined && "current"]); else { const g = { "city": c.s1, "kind": a2 }; if (!fits_109(g)) fail(c, o108, at(at(p17, "from", 15), "office", 1), undefined, false) } } } catch { fault(c, o108, at(at(p17, "from", 15), "office", 1)) }
  if (q || isOn(c, o112)) { find(c, o112, [c.s6], () => { return { values: { "codes": listed(c.s6, true, 1) } } }) }
  if (q || isOn(c, o116)) { find(c, o116, [c.s6], () => { if (K.stored === undefined && "current") return { lacks: [K.stored === undefined && "current"].filter(Boolean) }; return { values: { "codes": listed(c.s6, true, 1), "stored": gather(K.stored, ["items","*","code"], false, true) } } }) }
  if (isSound(c.s9) && (q || isOn(c, o117))) try { if ((c.request.path === undefined ? c.whole : isSound(c.sa)) && isSound(c.s9)) { if (c.request.path === undefined && "path") lack(c, o117, at(p17, "grams", 4), [c.request.path === undefined && "path"]); else { const g = { "id": c.sa, "grams": c.s9 }; if (!isSame_118(g)) fail(c, o117, at(p17, "grams", 4), undefined, false) } } } catch { fault(c, o117, at(p17, "grams", 4)) }
  if (c.request.path !== undefined) { if (isSound(c.sa) && (q || isOn(c, o119))) try { if (K.facts["depot"] === undefined && "depot") lack(c, o119, at(p0, "id", 0), [K.facts["depot"] === undefined && "depot"]); else { const g = { "depot": K.facts["depot"] }; if (!isDepot_120(g)) fail(c, o119, at(p0, "id", 0), undefined, false) } } catch { fault(c, o119, at(p0, "id", 0)) } } else { if ((q || isOn(c, o119))) try { if (K.facts["depot"] === undefined && "depot") lack(c, o119, placeAt("path", ["id"]), [K.facts["depot"] === undefined && "depot"]); else { const g = { "depot": K.facts["depot"] }; if (!isDepot_120(g)) fail(c, o119, placeAt("path", ["id"]), undefined, false) } } catch { fault(c, o119, placeAt("path", ["id"])) } }
  if (isTyped(c.s0) && (q || isOn(c, o121))) try { if (isSound(c.s0)) { const g = { "body": sent(c, c.s0, "body", []) }; if (!hasMember_122(g)) fail(c, o121, p17, undefined, false) } } catch { fault(c, o121, p17) }
  return c.finish(question.focus)
}
function y217(v, c) {
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
function y218(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y219(v, c) {
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["text"]
if (x === undefined || !(typeof x === "string" && x.isWellFormed())) return false
if (x !== undefined) n++
x = v["replies"]
if (x !== undefined && !(y218(x, c))) return false
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y220(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y219(x, c))) return false
  
}
return true
}
function y221(v, c) {
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
function y222(v, c) {
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
if (x !== undefined && !(y221(x, c))) return false
c.s7 = x; 
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y223(v, c) {
if (!isList(v)) return false
c.s6 = []
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y222(x, c))) return false
  
  const K = c.known
  if (K) {
  const q = !c.settings.mutes;
  if ((c.s4 === undefined || isSound(c.s4)) && (q || isOn(c, o92))) { if ((isAbsent(c.s4) || isSound(c.s4)) && isSound(c.s5)) { const g = { "code": given(c.s4), "grams": c.s5 }; if (!hasCode_93(g)) return false } }
  if (isTyped(c.s7) && (q || isOn(c, o94))) { if ((isAbsent(c.s8) || isSound(c.s8)) && (isAbsent(c.s8) || isSound(c.s8))) { if (K.stored === undefined && "current") return false; else { const g = { "mine": given(c.s8), "all": given(c.s8), "first": gather(K.stored, ["items","*","price","currency"], true, true) }; if (!hasCurrency_95(g)) return false } } }
  }
  c.s6.push(c.s4)
}
return true
}
function y224(v, c) {
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
function y225(v, c) {
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
    case "labels": if (!((!c.rows || isOpen(c.rows, 0, m)) && y217(x, c))) return false; break
    case "meta": if (!((!c.rows || isOpen(c.rows, 0, m)) && typeof x === "string" && x.isWellFormed())) return false; break
    case "comments": if (!((!c.rows || isOpen(c.rows, 0, m)) && y220(x, c))) return false; break
    case "either": if (!((!c.rows || isOpen(c.rows, 0, m)) && ((t78(x, c)) || (typeof x === "number" && x - x === 0)))) return false; break
    case "items": if (!((!c.rows || isOpen(c.rows, 0, m)) && y223(x, c))) return false; break
    case "from": if (!(y224(x, c))) return false; break
    default: return false
  }
}
return true
}
const i227 = {}
function h226(x, K, settings) {
  const c = { known: K, settings, rows: K.rows, off: K.off, request: i227, whole: false, edits: d55, s0: NOWHERE, s1: NOWHERE, s2: NOWHERE, s3: NOWHERE, s4: NOWHERE, s5: NOWHERE, s6: NOWHERE, s7: NOWHERE, s8: NOWHERE, s9: NOWHERE, sa: NOWHERE }
  if (!y225(x, c)) return false
  c.s0 = x
  const q = !settings.mutes
  if (isTyped(c.s0) && (q || isOn(c, o101))) { if (K.facts["status"] === undefined && "status") return false; else { const g = { "status": K.facts["status"] }; if (!isNotLost_102(g)) return false } }
  if (isSound(c.s1) && (q || isOn(c, o103))) { if (K.facts["depot"] === undefined && "depot") return false; else { const g = { "depot": K.facts["depot"] }; if (!isOpen_105(g)) return false } }
  if (isSound(c.s1) && (q || isOn(c, o106))) { const a0 = K.facts["depot"]?.["id"]; if ((K.facts["depot"] === undefined || a0 !== undefined)) { if (K.facts["depot"] === undefined && "depot" || K.facts["now"] === undefined && "now") return false; else { const g = { "id": a0, "now": K.facts["now"] }; if (!isNamed_107(g)) return false } } }
  if (isSound(c.s2) && (q || isOn(c, o108))) { const a1 = (isAbsent(c.s3) || isSound(c.s3)) && (isAbsent(c.s3) && K.stored === undefined) ? undefined : isAbsent(c.s3) ? K.stored?.["from"]?.["kind"] ?? undefined : c.s3; if (isSound(c.s2) && (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) && K.stored === undefined) || a1 !== undefined)) { if (isAbsent(c.s3) && K.stored === undefined && "current") return false; else { const g = { "city": c.s2, "kind": a1 }; if (!fits_109(g)) return false } } }
  if (isSound(c.s1) && (q || isOn(c, o108))) { const a2 = (isAbsent(c.s3) || isSound(c.s3)) && (isAbsent(c.s3) && K.stored === undefined) ? undefined : isAbsent(c.s3) ? K.stored?.["from"]?.["kind"] ?? undefined : c.s3; if (isSound(c.s1) && (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) && K.stored === undefined) || a2 !== undefined)) { if (isAbsent(c.s3) && K.stored === undefined && "current") return false; else { const g = { "city": c.s1, "kind": a2 }; if (!fits_109(g)) return false } } }
  if (q || isOn(c, o112)) { if (!findsNothing(o112, [c.s6], () => { return { values: { "codes": listed(c.s6, true, 1) } } })) return false }
  if (q || isOn(c, o116)) { if (!findsNothing(o116, [c.s6], () => { if (K.stored === undefined && "current") return { lacks: [K.stored === undefined && "current"].filter(Boolean) }; return { values: { "codes": listed(c.s6, true, 1), "stored": gather(K.stored, ["items","*","code"], false, true) } } })) return false }
  if (isSound(c.s9) && (q || isOn(c, o117))) { if ((c.request.path === undefined ? c.whole : isSound(c.sa)) && isSound(c.s9)) { if (c.request.path === undefined && "path") return false; else { const g = { "id": c.sa, "grams": c.s9 }; if (!isSame_118(g)) return false } } }
  if (c.request.path !== undefined) { if (isSound(c.sa) && (q || isOn(c, o119))) { if (K.facts["depot"] === undefined && "depot") return false; else { const g = { "depot": K.facts["depot"] }; if (!isDepot_120(g)) return false } } } else { if ((q || isOn(c, o119))) { if (K.facts["depot"] === undefined && "depot") return false; else { const g = { "depot": K.facts["depot"] }; if (!isDepot_120(g)) return false } } }
  if (isTyped(c.s0) && (q || isOn(c, o121))) { if (isSound(c.s0)) { const g = { "body": sent(c, c.s0, "body", []) }; if (!hasMember_122(g)) return false } }
  return true
}
export const update = /* @__PURE__ */ compiled({ id: "parcel.update", http: "PATCH /parcels/{id}", rules: [["parcel.grams","documented","error"],["parcel.name","documented","error"],["parcel.note","inferred","warning"],["parcel.code","documented","error"],["parcel.open","documented","error"],["parcel.editable","documented","error"],["parcel.depot","documented","error"],["parcel.depot.named","inferred","warning"],["parcel.city","inferred","warning"],["parcel.item.code","documented","error"],["parcel.item.unique","documented","error"],["parcel.item.stored","documented","error"],["parcel.item.currency","inferred","warning"],["parcel.id","documented","error"],["parcel.known","documented","error"],["parcel.empty","inferred","warning"]], messages: messages_216, names: e214, facts: { looked: [["status","status"],["depot"],["now"]], stored: "current", passes: h210, judge: g198, nodes: [n16, undefined, undefined], tables: [w212] }, Pass: P123, passes: h226, judge: g215 })
export { messages_216 as messages }

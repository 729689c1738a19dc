import { BROKEN, NOWHERE, Pass, UNREADABLE, WRONG, after, at, bare, compiled, dig, fail, fault, find, findsNothing, given, isAbsent, isList, isObject, isOn, isOrdinary, isSound, isTyped, lack, leaf, listed, missing, node, ofContainer, overlaid, own, root, rule, sent, unknown, unlisted } from "perevir/compiled"
import { seats as seats_10, port as port_17, isNotHome as isNotHome_24, atMostThree as atMostThree_25, tooMany as tooMany_38, fits as fits_39, leaves as leaves_41, isOfShip as isOfShip_43, strangers as strangers_44, messages as messages_86 } from "test/src/ferry-vocabulary.ts"
const p0 = root("path")
const d2 = ["id"]
const n3 = node("number")
const n4 = node("object", [], 0, { members: new Map([]) })
function f1(v, c, p, k, r) {
  if (!isObject(v)) { c.s4 = WRONG; return leaf(c, n4, v, p, k, r) }
  const b = c.broken
  c.s4 = undefined
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
        case "id": n |= 1; c.s4 = typeof x === "number" && x - x === 0 ? x : leaf(c, n3, x, p0, m, d2); break
        default: unknown(c, v, x, p0, m, d2, i)
      }
    }
    if (n !== 1) missing(c, p0, d2, d2, n)
  } catch { c.s4 = WRONG; return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p5 = root("query")
const p6 = root("headers")
const p7 = root("body")
const d9 = ["number","mostBeds","route","cabins"]
const t11 = (x, c) => { try { return typeof x === "number" && x - x === 0 && (c.off & 1 || seats_10.test(x)) } catch { return false } }
const r12 = rule("ferry.seats", seats_10)
const n13 = node("number", [r12], 0, { integer: true })
const p14 = at(p7, "route", 2)
const d16 = ["from","to","stops"]
const t18 = (x, c) => { try { return typeof x === "string" && x.isWellFormed() && port_17.test(x) } catch { return false } }
const r19 = rule("ferry.port", port_17)
const n20 = node("string", [r19])
const p21 = at(p14, "stops", 2)
const o23 = { id: "ferry.stop", rank: 3 }
const r26 = rule("ferry.stops", atMostThree_25)
const n27 = node("list", [r26], 0, { elements: [], rest: true })
function f22(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n27, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      c.s5 = t18(x, c) ? x : leaf(c, n20, x, p21, i, i)
      const K = c.known
      if (K) {
      const q = !c.settings.mutes;
      if (isSound(c.s5) && (q || isOn(c, o23))) try { if (isSound(c.s5)) { const g = { "stop": c.s5 }; if (!isNotHome_24(g)) fail(c, o23, at(p21, i, i), undefined, false) } } catch { fault(c, o23, at(p21, i, i)) }
      }
    }
  } catch { return unlisted(c, n27, p, k, r) }
  return c.broken === b ? ofContainer(c, n27, v, p, k, r) : BROKEN
}
function f15(v, c, p, k, r) {
  if (!isObject(v)) { c.s6 = WRONG; return leaf(c, n4, v, p, k, r) }
  const b = c.broken
  c.s6 = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "from": case "to": t18(x, c) || leaf(c, n20, x, p14, m, d16); break
        case "stops": c.s6 = f22(x, c, p14, m, 2); break
        default: unknown(c, v, x, p14, m, d16, i)
      }
    }
  } catch { c.s6 = WRONG; return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p28 = at(p7, "cabins", 3)
const d31 = ["beds","pets"]
const d34 = ["kind"]
const n35 = node("string")
function f33(v, c, p, k, r) {
  if (!isObject(v)) { c.s9 = WRONG; return leaf(c, n4, v, p, k, r) }
  let h
  const b = c.broken
  c.s9 = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "kind": c.s9 = typeof x === "string" && x.isWellFormed() ? x : leaf(c, n35, x, (h ??= at(p, k, r)), m, d34); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d34, i)
      }
    }
  } catch { c.s9 = WRONG; return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n36 = node("list", [], 0, { elements: [], rest: true })
function f32(v, c, p, k, r) {
  if (!isList(v)) { c.s8 = undefined; return leaf(c, n36, v, p, k, r) }
  let h
  const b = c.broken
  try {
    c.s8 = []
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f33(x, c, (h ??= at(p, k, r)), i, i)
      if (c.s8.length === i) c.s8.push(c.s9)
    }
  } catch { c.s8 = undefined; return unlisted(c, n36, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f30(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; c.s8 = undefined; return leaf(c, n4, v, p, k, r) }
  let h
  const b = c.broken
  c.s0 = c.s8 = undefined
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
        case "beds": n |= 1; c.s0 = t11(x, c) ? x : leaf(c, n13, x, (h ??= at(p, k, r)), m, d31); break
        case "pets": f32(x, c, (h ??= at(p, k, r)), m, 1); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d31, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d31, ["beds"], n)
  } catch { c.s0 = WRONG; c.s8 = undefined; return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f29(v, c, p, k, r) {
  if (!isList(v)) { c.s7 = undefined; return leaf(c, n36, v, p, k, r) }
  const b = c.broken
  try {
    c.s7 = []
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f30(x, c, p28, i, i)
      const K = c.known
      if (K) {
      const q = !c.settings.mutes;
      (c.q0 ??= []).push([at(at(p28, i, i), "beds", 0), c.s0])
      }
      if (c.s7.length === i) c.s7.push(c.s8)
    }
  } catch { c.s7 = undefined; return unlisted(c, n36, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f8(v, c, p, k, r) {
  if (!isObject(v)) { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s6 = WRONG; c.s7 = undefined; return leaf(c, n4, v, p, k, r) }
  const b = c.broken
  c.s1 = c.s2 = c.s3 = c.s7 = undefined
  c.s6 = NOWHERE
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "number": c.s3 = typeof x === "number" && x - x === 0 ? x : leaf(c, n3, x, p7, m, d9); break
        case "mostBeds": c.s1 = t11(x, c) ? x : leaf(c, n13, x, p7, m, d9); break
        case "route": c.s2 = f15(x, c, p7, m, 2); break
        case "cabins": f29(x, c, p7, m, 3); break
        default: unknown(c, v, x, p7, m, d9, i)
      }
    }
  } catch { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; c.s6 = WRONG; c.s7 = undefined; return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const o37 = { id: "ferry.cabin.fits", rank: 0 }
const o40 = { id: "ferry.route", rank: 1 }
const o42 = { id: "ferry.ship", rank: 2 }
const o45 = { id: "ferry.strangers", rank: 4 }
const o46 = { ...o45, find: strangers_44, stands: [{ part: "body", pattern: ["route","stops"], ranks: [2,2], mayBeMissing: false, container: true, sensitive: false }, { part: "body", pattern: ["cabins","*","pets","*","kind"], ranks: [3,0,1,0,0], mayBeMissing: true, container: false, sensitive: false }] }
const p48 = root("facts")
const d50 = ["current"]
const p51 = at(p48, "current", 0)
const n53 = node("null")
const n54 = node("union", [], 0, { variants: [n3, n53] })
const n55 = node("number", [], 0, { integer: true })
const n56 = node("union", [], 0, { variants: [n55, n53] })
const p57 = at(p51, "route", 2)
const n60 = node("string", [], 4)
const n61 = node("union", [], 0, { variants: [n60, n53] })
const p62 = at(p57, "stops", 2)
function f64(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n36, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      typeof x === "string" || leaf(c, n60, x, p62, i, i)
    }
  } catch { return unlisted(c, n36, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n65 = node("union", [], 0, { variants: [n36, n53] })
function f63(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n65, v, p, k, r) } return f64(v, c, p, k, r) }
function f59(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n4, v, p, k, r) }
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
        case "from": case "to": ((typeof x === "string") || (x === null)) || leaf(c, n61, x, p57, m, d16); break
        case "stops": f63(x, c, p57, m, 2); break
      }
    }
  } catch { return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n66 = node("union", [], 0, { variants: [n4, n53] })
function f58(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n66, v, p, k, r) } return f59(v, c, p, k, r) }
const p67 = at(p51, "cabins", 3)
function f73(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n4, v, p, k, r) }
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
        case "kind": ((typeof x === "string") || (x === null)) || leaf(c, n61, x, (h ??= at(p, k, r)), m, d34); break
      }
    }
  } catch { return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f72(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n36, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f73(x, c, (h ??= at(p, k, r)), i, i)
    }
  } catch { return unlisted(c, n36, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f71(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n65, v, p, k, r) } return f72(v, c, p, k, r) }
function f70(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n4, v, p, k, r) }
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
        case "beds": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n56, x, (h ??= at(p, k, r)), m, d31); break
        case "pets": f71(x, c, (h ??= at(p, k, r)), m, 1); break
      }
    }
  } catch { return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f69(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n36, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f70(x, c, p67, i, i)
    }
  } catch { return unlisted(c, n36, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f68(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n65, v, p, k, r) } return f69(v, c, p, k, r) }
function f52(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n4, v, p, k, r) }
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
        case "number": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n54, x, p51, m, d9); break
        case "mostBeds": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n56, x, p51, m, d9); break
        case "route": f58(x, c, p51, m, 2); break
        case "cabins": f68(x, c, p51, m, 3); break
      }
    }
  } catch { return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f49(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; return leaf(c, n4, v, p, k, r) }
  const b = c.broken
  c.s0 = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "current": c.s0 = f52(x, c, p48, m, 0); break
      }
    }
  } catch { c.s0 = WRONG; return unlisted(c, n4, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function g74(x, c) { c.s0 = WRONG; f49(x, c, undefined, "", 0); return [c.s0] }
function y75(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(typeof x === "string")) return false
  
}
return true
}
function y76(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["from"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["to"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["stops"]
if (x !== undefined && !(((y75(x, c)) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y77(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["kind"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y78(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y77(x, c))) return false
  
}
return true
}
function y79(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["beds"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["pets"]
if (x !== undefined && !(((y78(x, c)) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y80(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y79(x, c))) return false
  
}
return true
}
function y81(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["number"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["mostBeds"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["route"]
if (x !== undefined && !(((y76(x, c)) || (x === null)))) return false
x = v["cabins"]
if (x !== undefined && !(((y80(x, c)) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y82(v, c) {
c.s0 = undefined
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["current"]
if (x !== undefined && !(y81(x, c))) return false
c.s0 = x; 
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function h83(x) {
  const c = { s0: NOWHERE }
  if (!y82(x, c)) return undefined
  return { facts: {  }, stored: c.s0, storedName: "current", found: [], ordinary: true, off: 0, rows: undefined }
}
const e84 = { parts: { path: ["id"], query: [], headers: [], body: ["number","mostBeds","route","cabins"] }, beside: [], stands: { "ferry.cabin.fits": [{ at: ["body","/cabins/*/beds"], reads: [["body","/cabins/*/beds",1],["body","/mostBeds",0]] }], "ferry.route": [{ at: ["body","/route"], reads: [["body","/route",0]] }], "ferry.ship": [{ at: ["body","/number"], reads: [["path","/id",0],["body","/number",0]] }], "ferry.stop": [{ at: ["body","/route/stops/*"], reads: [["body","/route/stops/*",1]] }], "ferry.strangers": [{ at: ["body","/route/stops"], reads: [["body","/route/stops",0],["body","/cabins/*/pets/*/kind",0]], whole: true }, { at: ["body","/cabins/*/pets/*/kind"], reads: [["body","/route/stops",0],["body","/cabins/*/pets/*/kind",0]], whole: true }] }, muted: [["ferry.seats","ferry.cabin.fits"],["ferry.stops","ferry.route","ferry.strangers"]], nested: true, plan: undefined }
class P47 extends Pass {
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
  q0 = undefined
}
function g85(question) {
  const K = question.known
  const c = new P47(e84, question.settings, K, question)
  const q = !question.settings.mutes
  if (c.request.path !== undefined) { c.enter("path"); const x = c.request.path; f1(x, c, undefined, "", 0) }
  if (c.request.query !== undefined) { c.enter("query"); const x = c.request.query; bare(c, x, p5) }
  if (c.request.headers !== undefined) { c.enter("headers"); const x = c.request.headers; bare(c, x, p6) }
  c.enter("body")
  const x = c.request.body
  f8(x, c, undefined, "", 0)
  if (c.q0) for (const [place, s0] of c.q0) { if (isSound(s0) && (q || isOn(c, o37))) try { if (isSound(s0) && (isAbsent(c.s1) || isSound(c.s1))) { const g = { "beds": s0, "most": given(c.s1) }; if (!fits_39(g)) fail(c, o37, place, tooMany_38(g), false) } } catch { fault(c, o37, place) } }
  if (isTyped(c.s2) && (q || isOn(c, o40))) try { const a0 = (isAbsent(c.s2) || isSound(c.s2)) && (K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s2), "body", ["route"]), dig(K.stored, ["route"], true), [{"from":0,"to":0,"stops":0}]); if ((isAbsent(c.s2) || isSound(c.s2)) && ((K.stored === undefined) || a0 !== undefined)) { if (K.stored === undefined && "current") lack(c, o40, at(p7, "route", 2), [K.stored === undefined && "current"]); else { const g = { "route": a0 }; if (!leaves_41(g)) fail(c, o40, at(p7, "route", 2), undefined, false) } } } catch { fault(c, o40, at(p7, "route", 2)) }
  if (isSound(c.s3) && (q || isOn(c, o42))) try { if ((c.request.path === undefined ? c.whole : isSound(c.s4)) && isSound(c.s3)) { if (c.request.path === undefined && "path") lack(c, o42, at(p7, "number", 0), [c.request.path === undefined && "path"]); else { const g = { "id": c.s4, "number": c.s3 }; if (!isOfShip_43(g)) fail(c, o42, at(p7, "number", 0), undefined, false) } } } catch { fault(c, o42, at(p7, "number", 0)) }
  if (q || isOn(c, o46)) { find(c, o46, [c.s6, c.s7], () => { if (!(isSound(c.s6))) return undefined; return { values: { "stops": sent(c, c.s6, "body", ["route","stops"]), "nested": listed(c.s7, true, 2) } } }) }
  return c.finish(question.focus)
}
function y87(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(t18(x, c))) return false
  c.s5 = x; 
  const K = c.known
  if (K) {
  const q = !c.settings.mutes;
  if (isSound(c.s5) && (q || isOn(c, o23))) { if (isSound(c.s5)) { const g = { "stop": c.s5 }; if (!isNotHome_24(g)) return false } }
  }
}
return true && atMostThree_25.test(v)
}
function y88(v, c) {
c.s6 = undefined
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "from": case "to": if (!(t18(x, c))) return false; break
    case "stops": if (!(y87(x, c))) return false; c.s6 = x; break
    default: return false
  }
}
return true
}
function y89(v, c) {
c.s9 = undefined
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["kind"]
if (x !== undefined && !(typeof x === "string" && x.isWellFormed())) return false
c.s9 = x; 
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y90(v, c) {
if (!isList(v)) return false
c.s8 = []
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y89(x, c))) return false
  
  c.s8.push(c.s9)
}
return true
}
function y91(v, c) {
c.s0 = undefined
c.s8 = undefined
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["beds"]
if (x === undefined || !(t11(x, c))) return false
c.s0 = x; 
if (x !== undefined) n++
x = v["pets"]
if (x !== undefined && !(y90(x, c))) return false
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y92(v, c) {
if (!isList(v)) return false
c.s7 = []
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y91(x, c))) return false
  
  const K = c.known
  if (K) {
  const q = !c.settings.mutes;
  (c.q0 ??= []).push([0, c.s0])
  }
  c.s7.push(c.s8)
}
return true
}
function y93(v, c) {
c.s1 = undefined
c.s2 = undefined
c.s3 = undefined
c.s6 = NOWHERE
c.s7 = undefined
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "number": if (!(typeof x === "number" && x - x === 0)) return false; c.s3 = x; break
    case "mostBeds": if (!(t11(x, c))) return false; c.s1 = x; break
    case "route": if (!(y88(x, c))) return false; c.s2 = x; break
    case "cabins": if (!(y92(x, c))) return false; break
    default: return false
  }
}
return true
}
const i95 = {}
const i96 = []
function h94(x, K, settings) {
  const c = { known: K, settings, rows: K.rows, off: K.off, request: i95, whole: false, edits: i96, s0: NOWHERE, s1: NOWHERE, s2: NOWHERE, s3: NOWHERE, s4: NOWHERE, s5: NOWHERE, s6: NOWHERE, s7: NOWHERE, s8: NOWHERE, s9: NOWHERE, q0: undefined }
  if (!y93(x, c)) return false
  const q = !settings.mutes
  if (c.q0) for (const [place, s0] of c.q0) { if (isSound(s0) && (q || isOn(c, o37))) { if (isSound(s0) && (isAbsent(c.s1) || isSound(c.s1))) { const g = { "beds": s0, "most": given(c.s1) }; if (!fits_39(g)) return false } } }
  if (isTyped(c.s2) && (q || isOn(c, o40))) { const a0 = (isAbsent(c.s2) || isSound(c.s2)) && (K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s2), "body", ["route"]), K.stored?.["route"] ?? undefined, [{"from":0,"to":0,"stops":0}]); if ((isAbsent(c.s2) || isSound(c.s2)) && ((K.stored === undefined) || a0 !== undefined)) { if (K.stored === undefined && "current") return false; else { const g = { "route": a0 }; if (!leaves_41(g)) return false } } }
  if (isSound(c.s3) && (q || isOn(c, o42))) { if ((c.request.path === undefined ? c.whole : isSound(c.s4)) && isSound(c.s3)) { if (c.request.path === undefined && "path") return false; else { const g = { "id": c.s4, "number": c.s3 }; if (!isOfShip_43(g)) return false } } }
  if (q || isOn(c, o46)) { if (!findsNothing(o46, [c.s6, c.s7], () => { if (!(isSound(c.s6))) return undefined; return { values: { "stops": sent(c, c.s6, "body", ["route","stops"]), "nested": listed(c.s7, true, 2) } } })) return false }
  return true
}
export const update = /* @__PURE__ */ compiled({ id: "ferry.update", http: "PATCH /ferries/{id}", rules: [["ferry.seats","documented","error"],["ferry.port","documented","error"],["ferry.stops","documented","error"],["ferry.cabin.fits","documented","error"],["ferry.route","documented","error"],["ferry.ship","documented","error"],["ferry.stop","documented","error"],["ferry.strangers","documented","error"]], messages: messages_86, names: e84, facts: { looked: [], stored: "current", passes: h83, judge: g74, nodes: [], tables: [] }, Pass: P47, passes: h94, judge: g85 })

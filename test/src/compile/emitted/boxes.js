import { BROKEN, NOWHERE, Pass, UNREADABLE, WRONG, at, bare, compiled, dig, fail, fault, given, isAbsent, isObject, isOn, isOrdinary, isSound, isTyped, lack, lazily, leaf, missing, node, overlaid, own, root, sent, union, unknown, unlisted } from "perevir/compiled"
import { read as read_34, never as never_35, messages as messages_78 } from "test/src/compile/boxes-vocabulary.ts"
const p0 = root("path")
const p1 = root("query")
const p2 = root("headers")
const p3 = root("body")
const d5 = ["route","label","box"]
const p6 = at(p3, "route", 0)
const d8 = ["from","to"]
const n9 = node("string")
const n10 = node("null")
const n11 = node("union", [], 0, { variants: [n9, n10] })
const n12 = node("object", [], 0, { members: new Map([]) })
function f7(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "from": ((typeof x === "string" && x.isWellFormed()) || (x === null)) || leaf(c, n11, x, p6, m, d8); break
        case "to": typeof x === "string" && x.isWellFormed() || leaf(c, n9, x, p6, m, d8); break
        default: unknown(c, v, x, p6, m, d8, i)
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p13 = at(p3, "label", 1)
const d15 = ["text","under"]
const p16 = at(p13, "under", 1)
const n19 = { ...n12 }
const n24 = { ...n12 }
const n25 = node("lazy", [], 0, { node: () => n12 })
const n26 = node("union", [], 0, { variants: [n24, n10] })
const u23 = new Map([[n24, (x, c, p, k, r) => lazily(c, n25, x, p, k, r, z20)]])
function f22(v, c, p, k, r) {
  
  return union(c, n26, u23, v, p, k, r)
}
function f21(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "text": n |= 1; typeof x === "string" && x.isWellFormed() || leaf(c, n9, x, (h ??= at(p, k, r)), m, d15); break
        case "under": f22(x, c, (h ??= at(p, k, r)), m, 1); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d15, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d15, ["text"], n)
  } catch { return unlisted(c, n12, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function z20(v, c, p, k, r, h) { return f21(v, c, p, k, r, h) }
const n27 = node("union", [], 0, { variants: [n19, n10] })
const u18 = new Map([[n19, (x, c, p, k, r) => lazily(c, n25, x, p, k, r, z20)]])
function f17(v, c, p, k, r) {
  
  return union(c, n27, u18, v, p, k, r)
}
function f14(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "text": n |= 1; typeof x === "string" && x.isWellFormed() || leaf(c, n9, x, p13, m, d15); break
        case "under": f17(x, c, p13, m, 1); break
        default: unknown(c, v, x, p13, m, d15, i)
      }
    }
    if (n !== 1) missing(c, p13, d15, ["text"], n)
  } catch { return unlisted(c, n12, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
const p28 = at(p3, "box", 2)
const d31 = ["a","b"]
function f30(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "a": case "b": typeof x === "string" && x.isWellFormed() || leaf(c, n9, x, p28, m, d31); break
        default: unknown(c, v, x, p28, m, d31, i)
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n32 = node("union", [], 0, { variants: [n12, n10] })
function f29(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n32, v, p, k, r) } return f30(v, c, p, k, r) }
function f4(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; c.s1 = WRONG; return leaf(c, n12, v, p, k, r) }
  const b = c.broken
  c.s0 = c.s1 = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "route": c.s0 = f7(x, c, p3, m, 0); break
        case "label": f14(x, c, p3, m, 1); break
        case "box": c.s1 = f29(x, c, p3, m, 2); break
        default: unknown(c, v, x, p3, m, d5, i)
      }
    }
  } catch { c.s0 = WRONG; c.s1 = WRONG; return unlisted(c, n12, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
const o33 = { id: "boxes.route", rank: 0 }
const o36 = { id: "boxes.box", rank: 1 }
const o37 = { id: "boxes.any", rank: 2 }
const p39 = root("facts")
const d41 = ["current"]
const p42 = at(p39, "current", 0)
const p44 = at(p42, "route", 0)
const n47 = node("string", [], 4)
const n48 = node("union", [], 0, { variants: [n47, n10, n10] })
const n49 = node("union", [], 0, { variants: [n47, n10] })
function f46(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "from": leaf(c, n48, x, p44, m, d8); break
        case "to": ((typeof x === "string") || (x === null)) || leaf(c, n49, x, p44, m, d8); break
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f45(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n32, v, p, k, r) } return f46(v, c, p, k, r) }
const p50 = at(p42, "label", 1)
const p53 = at(p50, "under", 1)
const n56 = { ...n12 }
const n61 = { ...n12 }
const n62 = node("union", [], 0, { variants: [n61, n10, n10] })
const u60 = new Map([[n61, (x, c, p, k, r) => lazily(c, n25, x, p, k, r, z57)]])
function f59(v, c, p, k, r) {
  
  return union(c, n62, u60, v, p, k, r)
}
function f58(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "text": ((typeof x === "string") || (x === null)) || leaf(c, n49, x, (h ??= at(p, k, r)), m, d15); break
        case "under": f59(x, c, (h ??= at(p, k, r)), m, 1); break
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function z57(v, c, p, k, r, h) { return f58(v, c, p, k, r, h) }
const n63 = node("union", [], 0, { variants: [n56, n10, n10] })
const u55 = new Map([[n56, (x, c, p, k, r) => lazily(c, n25, x, p, k, r, z57)]])
function f54(v, c, p, k, r) {
  
  return union(c, n63, u55, v, p, k, r)
}
function f52(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "text": ((typeof x === "string") || (x === null)) || leaf(c, n49, x, p50, m, d15); break
        case "under": f54(x, c, p50, m, 1); break
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f51(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n32, v, p, k, r) } return f52(v, c, p, k, r) }
const p64 = at(p42, "box", 2)
const n67 = { ...n12 }
function f68(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "a": case "b": ((typeof x === "string") || (x === null)) || leaf(c, n49, x, p64, m, d31); break
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n69 = node("union", [], 0, { variants: [n67, n10, n10] })
const u66 = new Map([[n67, f68]])
function f65(v, c, p, k, r) {
  
  return union(c, n69, u66, v, p, k, r)
}
function f43(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n12, v, p, k, r) }
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
        case "route": f45(x, c, p42, m, 0); break
        case "label": f51(x, c, p42, m, 1); break
        case "box": f65(x, c, p42, m, 2); break
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f40(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; return leaf(c, n12, v, p, k, r) }
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
        case "current": c.s0 = f43(x, c, p39, m, 0); break
      }
    }
  } catch { c.s0 = WRONG; return unlisted(c, n12, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function g70(x, c) { c.s0 = WRONG; f40(x, c, undefined, "", 0); return [c.s0] }
function y71(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["from"]
if (x !== undefined && !(((typeof x === "string") || (x === null) || (x === null)))) return false
x = v["to"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y72(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["text"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["under"]
if (x !== undefined && !(false)) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y73(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["route"]
if (x !== undefined && !(((y71(x, c)) || (x === null)))) return false
x = v["label"]
if (x !== undefined && !(((y72(x, c)) || (x === null)))) return false
x = v["box"]
if (x !== undefined && !(false)) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y74(v, c) {
c.s0 = undefined
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["current"]
if (x !== undefined && !(y73(x, c))) return false
c.s0 = x; 
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function h75(x) {
  const c = { s0: NOWHERE }
  if (!y74(x, c)) return undefined
  return { facts: {  }, stored: c.s0, storedName: "current", found: [], ordinary: true, off: 0, rows: undefined }
}
const e76 = { parts: { path: [], query: [], headers: [], body: ["route","label","box"] }, beside: [], stands: { "boxes.route": [{ at: ["body","/route"], reads: [["body","/route",0]] }], "boxes.box": [{ at: ["body","/box"], reads: [["body","/box",0]] }], "boxes.any": [{ at: ["body",""], reads: [["body","/box",0]] }] }, muted: [], nested: true, plan: undefined }
class P38 extends Pass {
  s0 = NOWHERE
  s1 = NOWHERE
  s2 = NOWHERE
}
function g77(question) {
  const K = question.known
  const c = new P38(e76, question.settings, K, question)
  const q = !question.settings.mutes
  if (c.request.path !== undefined) { c.enter("path"); const x = c.request.path; bare(c, x, p0) }
  if (c.request.query !== undefined) { c.enter("query"); const x = c.request.query; bare(c, x, p1) }
  if (c.request.headers !== undefined) { c.enter("headers"); const x = c.request.headers; bare(c, x, p2) }
  c.enter("body")
  const x = c.request.body
  c.s2 = f4(x, c, undefined, "", 0); c.drain()
  if (isTyped(c.s0) && (q || isOn(c, o33))) try { const a0 = (isAbsent(c.s0) || isSound(c.s0)) && (K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s0), "body", ["route"]), dig(K.stored, ["route"], true), [{"from":0,"to":0}]); if ((isAbsent(c.s0) || isSound(c.s0)) && ((K.stored === undefined) || a0 !== undefined)) { if (K.stored === undefined && "current") lack(c, o33, at(p3, "route", 0), [K.stored === undefined && "current"]); else { const g = { "route": a0 }; if (!never_35(g)) fail(c, o33, at(p3, "route", 0), read_34(g), false) } } } catch { fault(c, o33, at(p3, "route", 0)) }
  if (isTyped(c.s1) && (q || isOn(c, o36))) try { const a1 = (isAbsent(c.s1) || isSound(c.s1)) && ((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s1), "body", ["box"]), dig(K.stored, ["box"], true), [{"a":0,"b":0}]); if ((isAbsent(c.s1) || isSound(c.s1)) && (((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined) || a1 !== undefined)) { if ((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined && "current") lack(c, o36, at(p3, "box", 2), [(isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined && "current"]); else { const g = { "box": a1 }; if (!never_35(g)) fail(c, o36, at(p3, "box", 2), read_34(g), false) } } } catch { fault(c, o36, at(p3, "box", 2)) }
  if (isTyped(c.s2) && (q || isOn(c, o37))) try { const a2 = (isAbsent(c.s1) || isSound(c.s1)) && ((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s1), "body", ["box"]), dig(K.stored, ["box"], true), [{"a":0,"b":0}]); if ((isAbsent(c.s1) || isSound(c.s1)) && (((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined) || a2 !== undefined)) { if ((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined && "current") lack(c, o37, p3, [(isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined && "current"]); else { const g = { "box": a2 }; if (!never_35(g)) fail(c, o37, p3, read_34(g), false) } } } catch { fault(c, o37, p3) }
  return c.finish(question.focus)
}
function y79(v, c) {
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "from": if (!(((typeof x === "string" && x.isWellFormed()) || (x === null)))) return false; break
    case "to": if (!(typeof x === "string" && x.isWellFormed())) return false; break
    default: return false
  }
}
return true
}
function y80(v, c) {
if (!isObject(v)) return false
let n = 0
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "text": if (!(typeof x === "string" && x.isWellFormed())) return false; n |= 1; break
    default: return false
  }
}
if (n !== 1) return false
return true
}
function y81(v, c) {
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "a": case "b": if (!(typeof x === "string" && x.isWellFormed())) return false; break
    default: return false
  }
}
return true
}
function y82(v, c) {
c.s0 = undefined
c.s1 = undefined
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "route": if (!(y79(x, c))) return false; c.s0 = x; break
    case "label": if (!(y80(x, c))) return false; break
    case "box": if (!(((y81(x, c)) || (x === null)))) return false; c.s1 = x; break
    default: return false
  }
}
return true
}
const i84 = {}
const i85 = []
function h83(x, K, settings) {
  const c = { known: K, settings, rows: K.rows, off: K.off, request: i84, whole: false, edits: i85, s0: NOWHERE, s1: NOWHERE, s2: NOWHERE }
  if (!y82(x, c)) return false
  c.s2 = x
  const q = !settings.mutes
  if (isTyped(c.s0) && (q || isOn(c, o33))) { const a0 = (isAbsent(c.s0) || isSound(c.s0)) && (K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s0), "body", ["route"]), K.stored?.["route"] ?? undefined, [{"from":0,"to":0}]); if ((isAbsent(c.s0) || isSound(c.s0)) && ((K.stored === undefined) || a0 !== undefined)) { if (K.stored === undefined && "current") return false; else { const g = { "route": a0 }; if (!never_35(g)) return false } } }
  if (isTyped(c.s1) && (q || isOn(c, o36))) { const a1 = (isAbsent(c.s1) || isSound(c.s1)) && ((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s1), "body", ["box"]), K.stored?.["box"] ?? undefined, [{"a":0,"b":0}]); if ((isAbsent(c.s1) || isSound(c.s1)) && (((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined) || a1 !== undefined)) { if ((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined && "current") return false; else { const g = { "box": a1 }; if (!never_35(g)) return false } } }
  if (isTyped(c.s2) && (q || isOn(c, o37))) { const a2 = (isAbsent(c.s1) || isSound(c.s1)) && ((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s1), "body", ["box"]), K.stored?.["box"] ?? undefined, [{"a":0,"b":0}]); if ((isAbsent(c.s1) || isSound(c.s1)) && (((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined) || a2 !== undefined)) { if ((isAbsent(c.s1) || isObject(c.s1)) && K.stored === undefined && "current") return false; else { const g = { "box": a2 }; if (!never_35(g)) return false } } }
  return true
}
export const update = /* @__PURE__ */ compiled({ id: "boxes.update", http: "PATCH /boxes/{id}", rules: [["boxes.route","documented","error"],["boxes.box","documented","error"],["boxes.any","documented","error"]], messages: messages_78, names: e76, facts: { looked: [], stored: "current", passes: h75, judge: g70, nodes: [], tables: [] }, Pass: P38, passes: h83, judge: g77 })

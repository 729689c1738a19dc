import { BROKEN, NOWHERE, Pass, UNREADABLE, WRONG, after, at, bare, compiled, dig, editable, fail, fault, gather, given, isAbsent, isList, isObject, isOn, isOpen, isOrdinary, isSound, isTyped, lack, leaf, missing, node, overlaid, own, root, sent, union, unknown, unlisted } from "perevir/compiled"
import { read as read_71, never as never_72, messages as messages_137 } from "test/src/compile/ways-vocabulary.ts"
const p0 = root("path")
const p1 = root("query")
const p2 = root("headers")
const p3 = root("body")
const d5 = ["pay","to","all","names"]
const n6 = node("string")
const n7 = node("object", [], 0, { members: new Map([["a", { name: "a", node: n6 }]]) })
const n8 = node("number")
const n9 = node("object", [], 0, { members: new Map([["b", { name: "b", node: n8 }]]) })
const n10 = node("union", [], 0, { variants: [n7, n9] })
const n11 = node("list", [], 0, { elements: [], rest: n10 })
const n12 = node("object", [], 0, { members: new Map([]), rest: true })
const n13 = node("null")
const n14 = node("union", [], 0, { variants: [n12, n13] })
const d15 = [0, 0, n11, n14]
const p16 = at(p3, "pay", 0)
const n19 = node("literal", [], 0, { values: ["card"] })
const n20 = node("open")
const n21 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n19, required: true }], ["card", { name: "card", node: n20, required: true }]]) })
const n22 = { ...n21 }
const n23 = node("literal", [], 0, { values: ["cash"] })
const n24 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n23, required: true }], ["till", { name: "till", node: n20 }]]) })
const n25 = { ...n24 }
const d27 = ["by","card"]
const d28 = [n19, n6]
const n29 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n19 }]]) })
function f26(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n29, v, p, k, r) }
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
      if (w) editable(c, d28, x, p16, m, d27, 1)
      switch (m) {
        case "by": n |= 1; (x === "card") || leaf(c, n19, x, p16, m, d27); break
        case "card": n |= 2; typeof x === "string" && x.isWellFormed() || leaf(c, n6, x, p16, m, d27); break
        default: unknown(c, v, x, p16, m, d27, i)
      }
    }
    if (n !== 3) missing(c, p16, d27, d27, n)
  } catch { return unlisted(c, n29, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const d31 = ["by","till"]
const d32 = [n23, n8]
const n33 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n23 }]]) })
function f30(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n33, v, p, k, r) }
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
      if (w) editable(c, d32, x, p16, m, d31, 1)
      switch (m) {
        case "by": n |= 1; (x === "cash") || leaf(c, n23, x, p16, m, d31); break
        case "till": typeof x === "number" && x - x === 0 || leaf(c, n8, x, p16, m, d31); break
        default: unknown(c, v, x, p16, m, d31, i)
      }
    }
    if (n !== 1) missing(c, p16, d31, ["by"], n)
  } catch { return unlisted(c, n33, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n34 = node("union", [], 0, { variants: [n22, n25] })
const u18 = new Map([[n22, f26], [n25, f30]])
function f17(v, c, p, k, r) {
  
  return union(c, n34, u18, v, p, k, r)
}
const p35 = at(p3, "to", 1)
const n38 = node("object", [], 0, { members: new Map([["city", { name: "city", node: n20, required: true }]]) })
const n39 = { ...n38 }
const n40 = node("object", [], 0, { members: new Map([["office", { name: "office", node: n20, required: true }], ["floor", { name: "floor", node: n20 }]]) })
const n41 = { ...n40 }
const d43 = ["city"]
const d44 = [n6]
const n45 = node("object", [], 0, { members: new Map([]) })
function f42(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
      if (w) editable(c, d44, x, p35, m, d43, 2)
      switch (m) {
        case "city": n |= 1; typeof x === "string" && x.isWellFormed() || leaf(c, n6, x, p35, m, d43); break
        default: unknown(c, v, x, p35, m, d43, i)
      }
    }
    if (n !== 1) missing(c, p35, d43, d43, n)
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const d47 = ["office","floor"]
const d48 = [n8, n8]
function f46(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
      if (w) editable(c, d48, x, p35, m, d47, 2)
      switch (m) {
        case "office": n |= 1; typeof x === "number" && x - x === 0 || leaf(c, n8, x, p35, m, d47); break
        case "floor": typeof x === "number" && x - x === 0 || leaf(c, n8, x, p35, m, d47); break
        default: unknown(c, v, x, p35, m, d47, i)
      }
    }
    if (n !== 1) missing(c, p35, d47, ["office"], n)
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n49 = node("union", [], 0, { variants: [n39, n41] })
const u37 = new Map([[n39, f42], [n41, f46]])
function f36(v, c, p, k, r) {
  
  return union(c, n49, u37, v, p, k, r)
}
const p50 = at(p3, "all", 2)
const n54 = node("object", [], 0, { members: new Map([["a", { name: "a", node: n20, required: true }]]) })
const n55 = { ...n54 }
const n56 = node("object", [], 0, { members: new Map([["b", { name: "b", node: n20, required: true }]]) })
const n57 = { ...n56 }
const d59 = ["a"]
function f58(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "a": n |= 1; typeof x === "string" && x.isWellFormed() || leaf(c, n6, x, (h ??= at(p, k, r)), m, d59); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d59, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d59, d59, n)
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const d61 = ["b"]
function f60(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "b": n |= 1; typeof x === "number" && x - x === 0 || leaf(c, n8, x, (h ??= at(p, k, r)), m, d61); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d61, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d61, d61, n)
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n62 = node("union", [], 0, { variants: [n55, n57] })
const u53 = new Map([[n55, f58], [n57, f60]])
function f52(v, c, p, k, r) {
  
  return union(c, n62, u53, v, p, k, r)
}
const n63 = node("list", [], 0, { elements: [], rest: true })
function f51(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n63, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f52(x, c, p50, i, i)
    }
  } catch { return unlisted(c, n63, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p64 = at(p3, "names", 3)
const d67 = []
const d69 = ["x","y"]
function f68(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "x": case "y": typeof x === "number" && x - x === 0 || leaf(c, n8, x, (h ??= at(p, k, r)), m, d69); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d69, i)
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f66(v, c, p, k, r) {
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
        default: f68(x, c, p64, m, 0 + i)
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f65(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n14, v, p, k, r) } return f66(v, c, p, k, r) }
function f4(v, c, p, k, r) {
  if (!isObject(v)) { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; return leaf(c, n45, v, p, k, r) }
  const b = c.broken
  c.s1 = c.s2 = c.s3 = undefined
  try {
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d15, x, p3, m, d5, 0)
      switch (m) {
        case "pay": c.s1 = f17(x, c, p3, m, 0); break
        case "to": c.s2 = f36(x, c, p3, m, 1); break
        case "all": f51(x, c, p3, m, 2); break
        case "names": c.s3 = f65(x, c, p3, m, 3); break
        default: unknown(c, v, x, p3, m, d5, i)
      }
    }
  } catch { c.s1 = WRONG; c.s2 = WRONG; c.s3 = WRONG; return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const o70 = { id: "ways.pay", rank: 1 }
const o73 = { id: "ways.to", rank: 2 }
const o74 = { id: "ways.names", rank: 3 }
const o75 = { id: "ways.office", rank: 4 }
const o76 = { id: "ways.b", rank: 5 }
const p78 = root("facts")
const d80 = ["status","current"]
const p81 = at(p78, "current", 1)
const p83 = at(p81, "pay", 0)
const n86 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n20 }], ["card", { name: "card", node: n20 }]]) })
const n87 = { ...n86 }
const n88 = node("object", [], 0, { members: new Map([["by", { name: "by", node: n20 }], ["till", { name: "till", node: n20 }]]) })
const n89 = { ...n88 }
const n91 = node("union", [], 0, { variants: [n19, n13] })
const n92 = node("string", [], 4)
const n93 = node("union", [], 0, { variants: [n92, n13] })
function f90(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "by": leaf(c, n91, x, p83, m, d27); break
        case "card": ((typeof x === "string") || (x === null)) || leaf(c, n93, x, p83, m, d27); break
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n95 = node("union", [], 0, { variants: [n23, n13] })
const n96 = node("union", [], 0, { variants: [n8, n13] })
function f94(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "by": leaf(c, n95, x, p83, m, d31); break
        case "till": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n96, x, p83, m, d31); break
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n97 = node("union", [], 0, { variants: [n87, n89, n13] })
const u85 = new Map([[n87, f90], [n89, f94]])
function f84(v, c, p, k, r) {
  
  return union(c, n97, u85, v, p, k, r)
}
const p98 = at(p81, "to", 1)
const n101 = node("object", [], 0, { members: new Map([["city", { name: "city", node: n20 }]]) })
const n102 = { ...n101 }
const n103 = node("object", [], 0, { members: new Map([["office", { name: "office", node: n20 }], ["floor", { name: "floor", node: n20 }]]) })
const n104 = { ...n103 }
function f105(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "city": ((typeof x === "string") || (x === null)) || leaf(c, n93, x, p98, m, d43); break
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f106(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "office": case "floor": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n96, x, p98, m, d47); break
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n107 = node("union", [], 0, { variants: [n102, n104, n13] })
const u100 = new Map([[n102, f105], [n104, f106]])
function f99(v, c, p, k, r) {
  
  return union(c, n107, u100, v, p, k, r)
}
const p108 = at(p81, "all", 2)
const n113 = node("object", [], 0, { members: new Map([["a", { name: "a", node: n20 }]]) })
const n114 = { ...n113 }
const n115 = node("object", [], 0, { members: new Map([["b", { name: "b", node: n20 }]]) })
const n116 = { ...n115 }
function f117(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "a": ((typeof x === "string") || (x === null)) || leaf(c, n93, x, (h ??= at(p, k, r)), m, d59); break
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f118(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "b": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n96, x, (h ??= at(p, k, r)), m, d61); break
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n119 = node("union", [], 0, { variants: [n114, n116] })
const u112 = new Map([[n114, f117], [n116, f118]])
function f111(v, c, p, k, r) {
  
  return union(c, n119, u112, v, p, k, r)
}
function f110(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n63, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f111(x, c, p108, i, i)
    }
  } catch { return unlisted(c, n63, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n120 = node("union", [], 0, { variants: [n63, n13] })
function f109(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n120, v, p, k, r) } return f110(v, c, p, k, r) }
const p121 = at(p81, "names", 3)
const n124 = { ...n12 }
function f126(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "x": case "y": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n96, x, (h ??= at(p, k, r)), m, d69); break
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f125(v, c, p, k, r) {
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
        default: f126(x, c, p121, m, 0 + i)
      }
    }
  } catch { return unlisted(c, n12, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n127 = node("union", [], 0, { variants: [n124, n13, n13] })
const u123 = new Map([[n124, f125]])
function f122(v, c, p, k, r) {
  
  return union(c, n127, u123, v, p, k, r)
}
function f82(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n45, v, p, k, r) }
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
        case "pay": f84(x, c, p81, m, 0); break
        case "to": f99(x, c, p81, m, 1); break
        case "all": f109(x, c, p81, m, 2); break
        case "names": f122(x, c, p81, m, 3); break
      }
    }
  } catch { return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f79(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; c.s1 = WRONG; return leaf(c, n45, v, p, k, r) }
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
        case "status": c.s0 = typeof x === "string" && x.isWellFormed() ? x : leaf(c, n6, x, p78, m, d80); break
        case "current": c.s1 = f82(x, c, p78, m, 1); break
      }
    }
  } catch { c.s0 = WRONG; c.s1 = WRONG; return unlisted(c, n45, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function g128(x, c) { c.s0 = c.s1 = WRONG; f79(x, c, undefined, "", 0); return [c.s0, c.s1] }
function y129(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y130(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["pay"]
if (x !== undefined && !(false)) return false
x = v["to"]
if (x !== undefined && !(false)) return false
x = v["all"]
if (x !== undefined && !(((y129(x, c)) || (x === null)))) return false
x = v["names"]
if (x !== undefined && !(false)) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y131(v, c) {
c.s0 = undefined
c.s1 = undefined
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["status"]
if (x !== undefined && !(typeof x === "string" && x.isWellFormed())) return false
c.s0 = x; 
x = v["current"]
if (x !== undefined && !(y130(x, c))) return false
c.s1 = x; 
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function h132(x) {
  const c = { s0: NOWHERE, s1: NOWHERE }
  if (!y131(x, c)) return undefined
  return { facts: { "status": c.s0 }, stored: c.s1, storedName: "current", found: [], ordinary: true, off: 0, rows: undefined }
}
const o133 = { id: "ways.editable", rank: 0 }
const w134 = { ...o133, by: (K) => { return K.facts["status"] }, fact: "status", required: ["/pay/by","/pay/card","/to/city","/to/office"], rows: { "DONE": [[],[],[]] } }
const e135 = { parts: { path: [], query: [], headers: [], body: ["pay","to","all","names"] }, beside: [], stands: { "ways.pay": [{ at: ["body",""], reads: [["body","/pay",0]] }], "ways.to": [{ at: ["body",""], reads: [["body","/to",0]] }], "ways.names": [{ at: ["body",""], reads: [["body","/names",0]] }], "ways.office": [{ at: ["body",""], reads: [] }], "ways.b": [{ at: ["body",""], reads: [] }] }, muted: [], nested: true, plan: undefined }
class P77 extends Pass {
  s0 = NOWHERE
  s1 = NOWHERE
  s2 = NOWHERE
  s3 = NOWHERE
}
function g136(question) {
  const K = question.known
  const c = new P77(e135, question.settings, K, question)
  const q = !question.settings.mutes
  if (c.request.path !== undefined) { c.enter("path"); const x = c.request.path; bare(c, x, p0) }
  if (c.request.query !== undefined) { c.enter("query"); const x = c.request.query; bare(c, x, p1) }
  if (c.request.headers !== undefined) { c.enter("headers"); const x = c.request.headers; bare(c, x, p2) }
  c.enter("body")
  const x = c.request.body
  c.s0 = f4(x, c, undefined, "", 0)
  if (isTyped(c.s0) && (q || isOn(c, o70))) try { const a0 = (isAbsent(c.s1) || isSound(c.s1)) && (K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s1), "body", ["pay"]), dig(K.stored, ["pay"], true), [{"by":0,"card":0,"till":0}]); if ((isAbsent(c.s1) || isSound(c.s1)) && ((K.stored === undefined) || a0 !== undefined)) { if (K.stored === undefined && "current") lack(c, o70, p3, [K.stored === undefined && "current"]); else { const g = { "pay": a0 }; if (!never_72(g)) fail(c, o70, p3, read_71(g), false) } } } catch { fault(c, o70, p3) }
  if (isTyped(c.s0) && (q || isOn(c, o73))) try { const a1 = (isAbsent(c.s2) || isSound(c.s2)) && (K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s2), "body", ["to"]), dig(K.stored, ["to"], true), [{"city":0,"office":0,"floor":0}]); if ((isAbsent(c.s2) || isSound(c.s2)) && ((K.stored === undefined) || a1 !== undefined)) { if (K.stored === undefined && "current") lack(c, o73, p3, [K.stored === undefined && "current"]); else { const g = { "to": a1 }; if (!never_72(g)) fail(c, o73, p3, read_71(g), false) } } } catch { fault(c, o73, p3) }
  if (isTyped(c.s0) && (q || isOn(c, o74))) try { const a2 = (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) || isObject(c.s3)) && K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s3), "body", ["names"]), dig(K.stored, ["names"], true), [{},[{"x":0,"y":0}]]); if ((isAbsent(c.s3) || isSound(c.s3)) && (((isAbsent(c.s3) || isObject(c.s3)) && K.stored === undefined) || a2 !== undefined)) { if ((isAbsent(c.s3) || isObject(c.s3)) && K.stored === undefined && "current") lack(c, o74, p3, [(isAbsent(c.s3) || isObject(c.s3)) && K.stored === undefined && "current"]); else { const g = { "names": a2 }; if (!never_72(g)) fail(c, o74, p3, read_71(g), false) } } } catch { fault(c, o74, p3) }
  if (isTyped(c.s0) && (q || isOn(c, o75))) try { const a3 = dig(K.stored, ["to","office"], true); if ((K.stored === undefined || a3 !== undefined)) { if (K.stored === undefined && "current") lack(c, o75, p3, [K.stored === undefined && "current"]); else { const g = { "office": a3 }; if (!never_72(g)) fail(c, o75, p3, read_71(g), false) } } } catch { fault(c, o75, p3) }
  if (isTyped(c.s0) && (q || isOn(c, o76))) try { if (K.stored === undefined && "current") lack(c, o76, p3, [K.stored === undefined && "current"]); else { const g = { "b": gather(K.stored, ["all","*","b"], true, true) }; if (!never_72(g)) fail(c, o76, p3, read_71(g), false) } } catch { fault(c, o76, p3) }
  return c.finish(question.focus)
}
function y138(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y139(v, c) {
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["x"]
if (x !== undefined && !(typeof x === "number" && x - x === 0)) return false
if (x !== undefined) n++
x = v["y"]
if (x !== undefined && !(typeof x === "number" && x - x === 0)) return false
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y140(v, c) {
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    default: if (!(y139(x, c))) return false
  }
}
return true
}
function y141(v, c) {
c.s1 = undefined
c.s2 = undefined
c.s3 = undefined
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "all": if (!((!c.rows || isOpen(c.rows, 0, m)) && y138(x, c))) return false; break
    case "names": if (!((!c.rows || isOpen(c.rows, 0, m)) && ((y140(x, c)) || (x === null)))) return false; c.s3 = x; break
    default: return false
  }
}
return true
}
const i143 = {}
function h142(x, K, settings) {
  const c = { known: K, settings, rows: K.rows, off: K.off, request: i143, whole: false, edits: d67, s0: NOWHERE, s1: NOWHERE, s2: NOWHERE, s3: NOWHERE }
  if (!y141(x, c)) return false
  c.s0 = x
  const q = !settings.mutes
  if (isTyped(c.s0) && (q || isOn(c, o70))) { const a0 = (isAbsent(c.s1) || isSound(c.s1)) && (K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s1), "body", ["pay"]), K.stored?.["pay"] ?? undefined, [{"by":0,"card":0,"till":0}]); if ((isAbsent(c.s1) || isSound(c.s1)) && ((K.stored === undefined) || a0 !== undefined)) { if (K.stored === undefined && "current") return false; else { const g = { "pay": a0 }; if (!never_72(g)) return false } } }
  if (isTyped(c.s0) && (q || isOn(c, o73))) { const a1 = (isAbsent(c.s2) || isSound(c.s2)) && (K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s2), "body", ["to"]), K.stored?.["to"] ?? undefined, [{"city":0,"office":0,"floor":0}]); if ((isAbsent(c.s2) || isSound(c.s2)) && ((K.stored === undefined) || a1 !== undefined)) { if (K.stored === undefined && "current") return false; else { const g = { "to": a1 }; if (!never_72(g)) return false } } }
  if (isTyped(c.s0) && (q || isOn(c, o74))) { const a2 = (isAbsent(c.s3) || isSound(c.s3)) && ((isAbsent(c.s3) || isObject(c.s3)) && K.stored === undefined) ? undefined : overlaid(sent(c, given(c.s3), "body", ["names"]), K.stored?.["names"] ?? undefined, [{},[{"x":0,"y":0}]]); if ((isAbsent(c.s3) || isSound(c.s3)) && (((isAbsent(c.s3) || isObject(c.s3)) && K.stored === undefined) || a2 !== undefined)) { if ((isAbsent(c.s3) || isObject(c.s3)) && K.stored === undefined && "current") return false; else { const g = { "names": a2 }; if (!never_72(g)) return false } } }
  if (isTyped(c.s0) && (q || isOn(c, o75))) { const a3 = K.stored?.["to"]?.["office"] ?? undefined; if ((K.stored === undefined || a3 !== undefined)) { if (K.stored === undefined && "current") return false; else { const g = { "office": a3 }; if (!never_72(g)) return false } } }
  if (isTyped(c.s0) && (q || isOn(c, o76))) { if (K.stored === undefined && "current") return false; else { const g = { "b": gather(K.stored, ["all","*","b"], true, true) }; if (!never_72(g)) return false } }
  return true
}
export const update = /* @__PURE__ */ compiled({ id: "ways.update", http: "PATCH /ways/{id}", rules: [["ways.editable","documented","error"],["ways.pay","documented","error"],["ways.to","documented","error"],["ways.names","documented","error"],["ways.office","documented","error"],["ways.b","documented","error"]], messages: messages_137, names: e135, facts: { looked: [["status"]], stored: "current", passes: h132, judge: g128, nodes: [undefined], tables: [w134] }, Pass: P77, passes: h142, judge: g136 })

import { BROKEN, NOWHERE, Pass, UNREADABLE, WRONG, after, at, chosen, compiled, composed, dig, editable, fail, fault, find, findsNothing, given, header, isAbsent, isList, isLongList, isObject, isOn, isOpen, isOrdinary, isSound, isTyped, lack, lazily, leaf, listed, missing, node, ofContainer, own, placeAt, root, rule, union, unknown, unlisted } from "perevir/compiled"
import { tons as tons_3, flag as flag_7, most as most_29, named as named_36, read as read_82, differ as differ_83, placed as placed_164, never as never_188, twice as twice_190, isGiven as isGiven_200, planned as planned_362, messages as messages_365 } from "test/src/compile/harbour-vocabulary.ts"
import { notBlank as notBlank_26 } from "src/constraint/not-blank.ts"
const p0 = root("path")
const d2 = ["id","reference"]
const t4 = (x, c) => { try { return typeof x === "number" && x - x === 0 && tons_3.test(x) } catch { return false } }
const r5 = rule("harbour.tons", tons_3)
const n6 = node("number", [r5], 0, { integer: true })
const t8 = (x, c) => { try { return typeof x === "string" && x.isWellFormed() && composed(x) === x && flag_7.test(x) } catch { return false } }
const r9 = rule("harbour.flag", flag_7)
const n10 = node("string", [r9], 1)
const n11 = node("object", [], 0, { members: new Map([]) })
function f1(v, c, p, k, r) {
  if (!isObject(v)) { c.si = WRONG; return leaf(c, n11, v, p, k, r) }
  const b = c.broken
  c.si = undefined
  try {
    const o = chosen(v, ["id","reference"])
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "id": if (m === o) { c.si = t4(x, c) ? x : leaf(c, n6, x, p0, m, d2) } else unknown(c, v, x, p0, m, d2, i); break
        case "reference": if (m === o) { t8(x, c) || leaf(c, n10, x, p0, m, d2) } else unknown(c, v, x, p0, m, d2, i); break
        default: unknown(c, v, x, p0, m, d2, i)
      }
    }
    if (o === undefined) missing(c, p0, d2, ["id"], 0)
  } catch { c.si = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p12 = root("query")
const d14 = ["tags","most"]
const p15 = at(p12, "tags", 0)
const n17 = node("list", [], 0, { elements: [], rest: true })
function f16(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      t8(x, c) || leaf(c, n10, x, p15, i, i)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f13(v, c, p, k, r) {
  if (!isObject(v)) { c.sg = WRONG; c.sh = WRONG; return leaf(c, n11, v, p, k, r) }
  const b = c.broken
  c.sg = c.sh = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "tags": c.sg = f16(x, c, p12, m, 0); break
        case "most": c.sh = t4(x, c) ? x : leaf(c, n6, x, p12, m, d14); break
        default: unknown(c, v, x, p12, m, d14, i)
      }
    }
  } catch { c.sg = WRONG; c.sh = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p18 = root("headers")
const d20 = ["X-Trace"]
function f19(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
  const b = c.broken
  try {
    const u = new Set()
    let i = -1
    for (const w in v) {
      if (!own(v, w)) continue
      i++
      const m = header(v, d20, w, u)
      let x
      try { x = v[w] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "X-Trace": t8(x, c) || leaf(c, n10, x, p18, m, d20); break
        default: unknown(c, v, x, p18, m, d20, i)
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p21 = root("body")
const d23 = ["day","days","tons","note","ship","berth","stops","hidden","crate","crates","secret","loop","loops","notes","at","pair","any","one","two"]
const n24 = node("literal", [], 0, { values: ["mo","tu","we","th","fr","sa","su","none","all"] })
const n25 = node("list", [], 0, { elements: [], rest: n24 })
const r27 = rule("harbour.note", notBlank_26, 1)
const n28 = node("string", [r27])
const r30 = rule("harbour.most", most_29)
const n31 = node("object", [], 0, { members: new Map([["port", { name: "port", node: n10 }]]) })
const n32 = node("list", [r30], 0, { elements: [], rest: n31 })
const n33 = node("null")
const n34 = node("union", [], 0, { variants: [n32, n33] })
const r37 = rule("harbour.crate", named_36)
const n38 = node("string")
const n39 = node("lazy", [], 0, { node: () => n35 })
const n40 = node("list", [], 0, { elements: [], rest: n39 })
const n41 = node("object", [r37], 0, { members: new Map([["name", { name: "name", node: n38 }], ["tons", { name: "tons", node: n6 }], ["inside", { name: "inside", node: n40 }]]) })
const n35 = n41
const n42 = node("union", [], 0, { variants: [n6, n39] })
const n43 = node("lazy", [], 2, { node: () => n35 })
const n44 = n10
const n45 = node("lazy", [], 0, { node: () => n44 })
const n47 = node("object", [], 0, { members: new Map([["tons", { name: "tons", node: n6 }]]) })
const n48 = node("union", [], 0, { variants: [n47, n33] })
const n46 = n48
const n49 = node("lazy", [], 0, { node: () => n46 })
const n50 = node("list", [], 0, { elements: [], rest: n49 })
const n51 = node("object", [], 0, { members: new Map([]), rest: true })
const n52 = node("number")
const n53 = node("list", [], 0, { elements: [n52, n47], rest: n10 })
const n54 = node("boolean")
const n55 = node("union", [], 0, { variants: [n10, n6, n54] })
const n56 = node("union", [], 0, { variants: [n10, n28] })
const d57 = [n24, n25, n6, n28, 0, 0, n34, 0, n39, n42, n43, n45, n50, n51, 0, n53, 0, n55, n56]
const p58 = at(p21, "days", 1)
function f59(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      c.sf = leaf(c, n24, x, p58, i, i)
      const K = c.known
      if (K) {
      const q = !c.settings.mutes;
      (c.q0 ??= []).push([at(p58, i, i), c.sf])
      }
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const t60 = (x, c) => { try { return typeof x === "string" && x.isWellFormed() && (c.off & 1 || notBlank_26.test(x)) } catch { return false } }
const p61 = at(p21, "ship", 4)
const d64 = ["flag","tons","crew"]
const n65 = node("object", [], 0, { members: new Map([["id", { name: "id", node: n6 }], ["kind", { name: "kind", node: n10 }], ["by", { name: "by", node: n47 }]]) })
const n66 = node("list", [], 0, { elements: [], rest: n65 })
const n67 = node("object", [], 0, { members: new Map([["name", { name: "name", node: n28 }], ["papers", { name: "papers", node: n65 }], ["seen", { name: "seen", node: n66 }]]) })
const n68 = node("list", [], 0, { elements: [], rest: n67 })
const d69 = [n10, n6, n68]
const p70 = at(p61, "crew", 2)
const d73 = ["name","papers","seen"]
const d75 = ["id","kind","by"]
const d77 = ["tons"]
function f76(v, c, p, k, r) {
  if (!isObject(v)) { c.s3 = WRONG; return leaf(c, n11, v, p, k, r) }
  let h
  const b = c.broken
  c.s3 = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "tons": c.s3 = t4(x, c) ? x : leaf(c, n6, x, (h ??= at(p, k, r)), m, d77); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d77, i)
      }
    }
  } catch { c.s3 = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f74(v, c, p, k, r) {
  if (!isObject(v)) { c.s2 = WRONG; c.s3 = WRONG; return leaf(c, n11, v, p, k, r) }
  let h
  const b = c.broken
  c.s2 = undefined
  c.s3 = NOWHERE
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "id": c.s2 = t4(x, c) ? x : leaf(c, n6, x, (h ??= at(p, k, r)), m, d75); break
        case "kind": t8(x, c) || leaf(c, n10, x, (h ??= at(p, k, r)), m, d75); break
        case "by": f76(x, c, (h ??= at(p, k, r)), m, 2); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d75, i)
      }
    }
  } catch { c.s2 = WRONG; c.s3 = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f80(v, c, p, k, r) {
  if (!isObject(v)) { c.s4 = WRONG; return leaf(c, n11, v, p, k, r) }
  let h
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
        case "tons": c.s4 = t4(x, c) ? x : leaf(c, n6, x, (h ??= at(p, k, r)), m, d77); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d77, i)
      }
    }
  } catch { c.s4 = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f79(v, c, p, k, r) {
  if (!isObject(v)) { c.s4 = WRONG; c.s5 = WRONG; return leaf(c, n11, v, p, k, r) }
  let h
  const b = c.broken
  c.s5 = undefined
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
        case "id": t4(x, c) || leaf(c, n6, x, (h ??= at(p, k, r)), m, d75); break
        case "kind": c.s5 = t8(x, c) ? x : leaf(c, n10, x, (h ??= at(p, k, r)), m, d75); break
        case "by": f80(x, c, (h ??= at(p, k, r)), m, 2); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d75, i)
      }
    }
  } catch { c.s4 = WRONG; c.s5 = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f78(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f79(x, c, (h ??= at(p, k, r)), i, i)
      const K = c.known
      if (K) {
      const q = !c.settings.mutes;
      (c.q1 ??= []).push([at(at(at((h ??= at(p, k, r)), i, i), "by", 2), "tons", 0), c.s4, c.s5])
      }
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f72(v, c, p, k, r) {
  if (!isObject(v)) { c.s2 = WRONG; c.s3 = WRONG; return leaf(c, n11, v, p, k, r) }
  let h
  const b = c.broken
  c.s2 = c.s3 = NOWHERE
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "name": t60(x, c) || leaf(c, n28, x, (h ??= at(p, k, r)), m, d73); break
        case "papers": f74(x, c, (h ??= at(p, k, r)), m, 1); break
        case "seen": f78(x, c, (h ??= at(p, k, r)), m, 2); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d73, i)
      }
    }
  } catch { c.s2 = WRONG; c.s3 = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const o81 = { id: "harbour.papers", rank: 1 }
function f71(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      c.s6 = f72(x, c, p70, i, i)
      const K = c.known
      if (K) {
      const q = !c.settings.mutes;
      if (isSound(c.s2) && (q || isOn(c, o81))) try { if (isSound(c.s2) && (isAbsent(c.s3) || isSound(c.s3))) { const g = { "id": c.s2, "by": given(c.s3) }; if (!differ_83(g)) fail(c, o81, at(at(at(p70, i, i), "papers", 1), "id", 0), read_82(g), false) } } catch { fault(c, o81, at(at(at(p70, i, i), "papers", 1), "id", 0)) }
      (c.q2 ??= []).push([at(p70, i, i), c.s6])
      }
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f63(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; return leaf(c, n11, v, p, k, r) }
  const b = c.broken
  c.s0 = undefined
  try {
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d69, x, p61, m, d64, 1)
      switch (m) {
        case "flag": t8(x, c) || leaf(c, n10, x, p61, m, d64); break
        case "tons": c.s0 = t4(x, c) ? x : leaf(c, n6, x, p61, m, d64); break
        case "crew": f71(x, c, p61, m, 2); break
        default: unknown(c, v, x, p61, m, d64, i)
      }
    }
  } catch { c.s0 = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n84 = node("union", [], 0, { variants: [n11, n33] })
function f62(v, c, p, k, r) { if (v === null) { c.s0 = NOWHERE; return v } if (!isObject(v)) { c.s0 = WRONG; return leaf(c, n84, v, p, k, r) } return f63(v, c, p, k, r) }
const p85 = at(p21, "berth", 5)
const n88 = node("literal", [], 0, { values: ["quay"] })
const n89 = node("open")
const n90 = node("object", [], 0, { members: new Map([["kind", { name: "kind", node: n88, required: true }], ["tons", { name: "tons", node: n89, required: true }], ["flag", { name: "flag", node: n89 }]]) })
const n91 = { ...n90 }
const n92 = node("literal", [], 0, { values: ["buoy"] })
const n93 = node("object", [], 0, { members: new Map([["kind", { name: "kind", node: n92, required: true }], ["depth", { name: "depth", node: n89 }], ["flag", { name: "flag", node: n89 }]]) })
const n94 = { ...n93 }
const d96 = ["kind","tons","flag"]
const d97 = [n88, n6, n10]
const n98 = node("object", [], 0, { members: new Map([["kind", { name: "kind", node: n88 }]]) })
function f95(v, c, p, k, r) {
  if (!isObject(v)) { c.sc = WRONG; c.sd = WRONG; c.se = WRONG; return leaf(c, n98, v, p, k, r) }
  const b = c.broken
  c.sc = c.sd = c.se = undefined
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
      if (w) editable(c, d97, x, p85, m, d96, 2)
      switch (m) {
        case "kind": n |= 1; (x === "quay") || leaf(c, n88, x, p85, m, d96); break
        case "tons": n |= 2; c.sc = t4(x, c) ? x : leaf(c, n6, x, p85, m, d96); break
        case "flag": c.se = t8(x, c) ? x : leaf(c, n10, x, p85, m, d96); break
        case "depth": c.sd = WRONG; unknown(c, v, x, p85, m, d96, i); break
        default: unknown(c, v, x, p85, m, d96, i)
      }
    }
    if (n !== 3) missing(c, p85, d96, ["kind","tons"], n)
  } catch { c.sc = WRONG; c.sd = WRONG; c.se = WRONG; return unlisted(c, n98, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const d100 = ["kind","depth","flag"]
const d101 = [n92, n6, n28]
const n102 = node("object", [], 0, { members: new Map([["kind", { name: "kind", node: n92 }]]) })
function f99(v, c, p, k, r) {
  if (!isObject(v)) { c.sc = WRONG; c.sd = WRONG; c.se = WRONG; return leaf(c, n102, v, p, k, r) }
  const b = c.broken
  c.sc = c.sd = c.se = undefined
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
      if (w) editable(c, d101, x, p85, m, d100, 2)
      switch (m) {
        case "kind": n |= 1; (x === "buoy") || leaf(c, n92, x, p85, m, d100); break
        case "depth": c.sd = t4(x, c) ? x : leaf(c, n6, x, p85, m, d100); break
        case "flag": c.se = t60(x, c) ? x : leaf(c, n28, x, p85, m, d100); break
        case "tons": c.sc = WRONG; unknown(c, v, x, p85, m, d100, i); break
        default: unknown(c, v, x, p85, m, d100, i)
      }
    }
    if (n !== 1) missing(c, p85, d100, ["kind"], n)
  } catch { c.sc = WRONG; c.sd = WRONG; c.se = WRONG; return unlisted(c, n102, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n103 = node("union", [], 0, { variants: [n91, n94, n33] })
const u87 = new Map([[n91, f95], [n94, f99]])
function f86(v, c, p, k, r) {
  c.sc = WRONG; c.sd = WRONG; c.se = WRONG; 
  return union(c, n103, u87, v, p, k, r)
}
const p104 = at(p21, "stops", 6)
const d108 = ["port"]
function f107(v, c, p, k, r) {
  if (!isObject(v)) { c.sb = WRONG; return leaf(c, n11, v, p, k, r) }
  let h
  const b = c.broken
  c.sb = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "port": c.sb = t8(x, c) ? x : leaf(c, n10, x, (h ??= at(p, k, r)), m, d108); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d108, i)
      }
    }
  } catch { c.sb = WRONG; return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n109 = node("list", [r30], 0, { elements: [], rest: true })
function f106(v, c, p, k, r) {
  if (!isList(v)) { c.sa = undefined; return leaf(c, n109, v, p, k, r) }
  const b = c.broken
  try {
    c.sa = []
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f107(x, c, p104, i, i)
      if (c.sa.length === i) c.sa.push(c.sb)
    }
  } catch { c.sa = undefined; return unlisted(c, n109, p, k, r) }
  return c.broken === b ? ofContainer(c, n109, v, p, k, r) : BROKEN
}
const n110 = node("union", [], 0, { variants: [n109, n33] })
function f105(v, c, p, k, r) { if (v === null) { c.sa = undefined; return v } if (!isList(v)) { c.sa = undefined; return leaf(c, n110, v, p, k, r) } return f106(v, c, p, k, r) }
const p111 = at(p21, "hidden", 7)
const d113 = ["tons","day","list"]
const n114 = node("number", [r5], 2, { integer: true })
const n115 = node("literal", [], 2, { values: ["mo","tu","we","th","fr","sa","su","none","all"] })
const n116 = node("string", [r9], 3)
const n117 = node("list", [], 2, { elements: [], rest: n116 })
const d118 = [n114, n115, n117]
const p119 = at(p111, "list", 2)
const n121 = node("list", [], 2, { elements: [], rest: true })
function f120(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n121, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      t8(x, c) || leaf(c, n116, x, p119, i, i)
    }
  } catch { return unlisted(c, n121, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n122 = node("object", [], 2, { members: new Map([["day", { name: "day", node: n115 }]]) })
function f112(v, c, p, k, r) {
  if (!isObject(v)) { c.s8 = WRONG; c.s9 = WRONG; return leaf(c, n122, v, p, k, r) }
  const b = c.broken
  c.s8 = c.s9 = undefined
  try {
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d118, x, p111, m, d113, 3)
      switch (m) {
        case "tons": c.s8 = t4(x, c) ? x : leaf(c, n114, x, p111, m, d113); break
        case "day": c.s9 = leaf(c, n115, x, p111, m, d113); break
        case "list": f120(x, c, p111, m, 2); break
        default: unknown(c, v, x, p111, m, d113, i)
      }
    }
  } catch { c.s8 = WRONG; c.s9 = WRONG; return unlisted(c, n122, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p123 = at(p21, "crate", 8)
const d126 = ["name","tons","inside"]
const n128 = node("object", [r37], 0, { members: new Map([]) })
const n129 = node("lazy", [], 0, { node: () => n128 })
function f127(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n129, x, (h ??= at(p, k, r)), i, i, z124)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f125(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n128, v, p, k, r) }
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
        case "name": n |= 1; typeof x === "string" && x.isWellFormed() || leaf(c, n38, x, (h ??= at(p, k, r)), m, d126); break
        case "tons": t4(x, c) || leaf(c, n6, x, (h ??= at(p, k, r)), m, d126); break
        case "inside": f127(x, c, (h ??= at(p, k, r)), m, 2); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d126, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d126, ["name"], n)
  } catch { return unlisted(c, n128, p, k, r) }
  c.drain()
  return c.broken === b ? ofContainer(c, n128, v, p, k, r) : BROKEN
}
function z124(v, c, p, k, r, h) { return f125(v, c, p, k, r, h) }
const p130 = at(p21, "crates", 9)
const n133 = { ...n128 }
const n134 = node("union", [], 0, { variants: [n6, n133] })
const u132 = new Map([[n133, (x, c, p, k, r) => lazily(c, n129, x, p, k, r, z124)]])
function f131(v, c, p, k, r) {
  
  return union(c, n134, u132, v, p, k, r)
}
const p135 = at(p21, "secret", 10)
const n138 = node("string", [], 2)
const n140 = node("object", [r37], 2, { members: new Map([]) })
const n141 = node("lazy", [], 2, { node: () => n140 })
function f139(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n121, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n141, x, (h ??= at(p, k, r)), i, i, z136)
    }
  } catch { return unlisted(c, n121, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f137(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n140, v, p, k, r) }
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
        case "name": n |= 1; typeof x === "string" && x.isWellFormed() || leaf(c, n138, x, (h ??= at(p, k, r)), m, d126); break
        case "tons": t4(x, c) || leaf(c, n114, x, (h ??= at(p, k, r)), m, d126); break
        case "inside": f139(x, c, (h ??= at(p, k, r)), m, 2); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d126, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d126, ["name"], n)
  } catch { return unlisted(c, n140, p, k, r) }
  c.drain()
  return c.broken === b ? ofContainer(c, n140, v, p, k, r) : BROKEN
}
function z136(v, c, p, k, r, h) { return f137(v, c, p, k, r, h) }
const p142 = at(p21, "loop", 11)
function z143(x, c, p, k, r) { t8(x, c) || leaf(c, n10, x, p, k, r) }
const n144 = node("lazy", [], 0, { node: () => n10 })
const p145 = at(p21, "loops", 12)
function f149(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "tons": t4(x, c) || leaf(c, n6, x, (h ??= at(p, k, r)), m, d77); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d77, i)
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f148(v, c, p, k, r, h) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n84, v, p, k, r) } return f149(v, c, p, k, r, h) }
function z147(v, c, p, k, r, h) { return f148(v, c, p, k, r, h) }
const n150 = node("lazy", [], 0, { node: () => n84 })
function f146(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n150, x, p145, i, i, z147)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
const p151 = at(p21, "notes", 13)
const d153 = []
const d155 = ["note","tons"]
function f154(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "note": t4(x, c) || leaf(c, n6, x, (h ??= at(p, k, r)), m, d155); break
        case "tons": t8(x, c) || leaf(c, n10, x, (h ??= at(p, k, r)), m, d155); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d155, i)
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f152(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n51, v, p, k, r) }
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
        default: f154(x, c, p151, m, 0 + i)
      }
    }
  } catch { return unlisted(c, n51, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p156 = at(p21, "at", 14)
const n159 = { ...n11 }
const d161 = ["flag"]
const d162 = [n10]
function f160(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
      if (w) editable(c, d162, x, p156, m, d161, 4)
      switch (m) {
        case "flag": n |= 1; t8(x, c) || leaf(c, n10, x, p156, m, d161); break
        default: unknown(c, v, x, p156, m, d161, i)
      }
    }
    if (n !== 1) missing(c, p156, d161, d161, n)
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n163 = node("union", [], 0, { variants: [n10, n159] })
const u158 = new Map([[n159, f160]])
const r165 = rule("harbour.berth", placed_164)
const n166 = node("union", [r165], 0, { variants: [n10, n159] })
const n168 = node("object", [r165], 0, { members: new Map([]) })
function f167(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n168, v, p, k, r) }
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
      if (w) editable(c, d162, x, p156, m, d161, 4)
      switch (m) {
        case "flag": n |= 1; t8(x, c) || leaf(c, n10, x, p156, m, d161); break
        default: unknown(c, v, x, p156, m, d161, i)
      }
    }
    if (n !== 1) missing(c, p156, d161, d161, n)
  } catch { return unlisted(c, n168, p, k, r) }
  return c.broken === b ? ofContainer(c, n168, v, p, k, r) : BROKEN
}
const u169 = { node: n166, judges: new Map([[n159, f167]]) }
function f157(v, c, p, k, r) {
  
  return union(c, n163, u158, v, p, k, r, u169)
}
const p170 = at(p21, "pair", 15)
function f172(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "tons": n |= 1; t4(x, c) || leaf(c, n6, x, (h ??= at(p, k, r)), m, d77); break
        default: unknown(c, v, x, (h ??= at(p, k, r)), m, d77, i)
      }
    }
    if (n !== 1) missing(c, (h ??= at(p, k, r)), d77, d77, n)
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n173 = node("list", [], 0, { elements: [undefined, undefined], rest: true })
function f171(v, c, p, k, r) {
  if (!isLongList(v, 2)) { return leaf(c, n173, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      if (i === 0) { typeof x === "number" && x - x === 0 || leaf(c, n52, x, p170, i, i) } else if (i === 1) { f172(x, c, p170, i, i) } else { t8(x, c) || leaf(c, n10, x, p170, i, i) }
    }
  } catch { return unlisted(c, n173, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p174 = at(p21, "any", 16)
const n177 = { ...n17 }
const n178 = node("object", [], 0, { members: new Map([["flag", { name: "flag", node: n89 }]]) })
const n179 = { ...n178 }
function f180(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      t4(x, c) || leaf(c, n6, x, p174, i, i)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const d182 = [n28]
function f181(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
  const b = c.broken
  try {
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d182, x, p174, m, d161, 5)
      switch (m) {
        case "flag": t60(x, c) || leaf(c, n28, x, p174, m, d161); break
        default: unknown(c, v, x, p174, m, d161, i)
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n183 = node("union", [], 0, { variants: [n177, n179, n38] })
const u176 = new Map([[n177, f180], [n179, f181]])
function f175(v, c, p, k, r) {
  
  return union(c, n183, u176, v, p, k, r)
}
const n184 = node("object", [], 0, { members: new Map([["day", { name: "day", node: n24 }]]) })
function f22(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; c.s1 = WRONG; c.s7 = WRONG; c.s8 = WRONG; c.s9 = WRONG; c.sa = undefined; c.sc = WRONG; c.sd = WRONG; c.se = WRONG; c.sj = WRONG; return leaf(c, n184, v, p, k, r) }
  const b = c.broken
  c.s1 = c.s7 = c.sa = c.sj = undefined
  c.s0 = c.s8 = c.s9 = c.sc = c.sd = c.se = NOWHERE
  try {
    const w = c.rows
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      if (w) editable(c, d57, x, p21, m, d23, 0)
      switch (m) {
        case "day": c.s7 = leaf(c, n24, x, p21, m, d23); break
        case "days": f59(x, c, p21, m, 1); break
        case "tons": c.s1 = t4(x, c) ? x : leaf(c, n6, x, p21, m, d23); break
        case "note": c.sj = t60(x, c) ? x : leaf(c, n28, x, p21, m, d23); break
        case "ship": f62(x, c, p21, m, 4); break
        case "berth": f86(x, c, p21, m, 5); break
        case "stops": f105(x, c, p21, m, 6); break
        case "hidden": f112(x, c, p21, m, 7); break
        case "crate": lazily(c, n129, x, p21, m, 8, z124); break
        case "crates": f131(x, c, p21, m, 9); break
        case "secret": lazily(c, n141, x, p21, m, 10, z136); break
        case "loop": lazily(c, n144, x, p21, m, 11, z143); break
        case "loops": f146(x, c, p21, m, 12); break
        case "notes": f152(x, c, p21, m, 13); break
        case "at": f157(x, c, p21, m, 14); break
        case "pair": f171(x, c, p21, m, 15); break
        case "any": f175(x, c, p21, m, 16); break
        case "one": ((t8(x, c)) || (t4(x, c)) || (typeof x === "boolean")) || leaf(c, n55, x, p21, m, d23); break
        case "two": leaf(c, n56, x, p21, m, d23); break
        default: unknown(c, v, x, p21, m, d23, i)
      }
    }
  } catch { c.s0 = WRONG; c.s1 = WRONG; c.s7 = WRONG; c.s8 = WRONG; c.s9 = WRONG; c.sa = undefined; c.sc = WRONG; c.sd = WRONG; c.se = WRONG; c.sj = WRONG; return unlisted(c, n184, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
const o185 = { id: "harbour.load", rank: 0 }
const o186 = { id: "harbour.paper", rank: 2 }
const o187 = { id: "harbour.deck", rank: 3 }
const o189 = { id: "harbour.hidden", rank: 4 }
const o191 = { id: "harbour.twice", rank: 5 }
const o192 = { ...o191, find: twice_190, stands: [{ part: "body", pattern: ["stops","*","port"], ranks: [6,0,0], mayBeMissing: true, container: false, sensitive: false }] }
const o193 = { id: "harbour.quay", rank: 6 }
const o194 = { id: "harbour.buoy", rank: 7 }
const o195 = { id: "harbour.days", rank: 8 }
const o196 = { id: "harbour.tag", rank: 9 }
const o197 = { id: "harbour.id", rank: 10 }
const o198 = { id: "harbour.id.facts", rank: 11 }
const o199 = { id: "harbour.tide", rank: 12 }
const p202 = root("facts")
const d204 = ["tide","log","current"]
const p205 = at(p202, "tide", 0)
const d207 = ["level","name","state"]
function f206(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "level": n |= 1; typeof x === "number" && x - x === 0 || leaf(c, n52, x, p205, m, d207); break
        case "name": typeof x === "string" && x.isWellFormed() || leaf(c, n38, x, p205, m, d207); break
        case "state": n |= 2; typeof x === "string" && x.isWellFormed() || leaf(c, n38, x, p205, m, d207); break
      }
    }
    if (n !== 3) missing(c, p205, d207, ["level","state"], n, [n52, n38])
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p208 = at(p202, "log", 1)
const d210 = ["name"]
const n211 = node("string", [], 1)
function f209(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "name": typeof x === "string" && x.isWellFormed() && composed(x) === x || leaf(c, n211, x, p208, m, d210); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const p212 = at(p202, "current", 2)
const n214 = node("union", [], 0, { variants: [n24, n33] })
const p215 = at(p212, "days", 1)
function f217(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      leaf(c, n24, x, p215, i, i)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n218 = node("union", [], 0, { variants: [n17, n33] })
function f216(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n218, v, p, k, r) } return f217(v, c, p, k, r) }
const n219 = node("number", [], 0, { integer: true })
const n220 = node("union", [], 0, { variants: [n219, n33] })
const n221 = node("string", [], 4)
const n222 = node("union", [], 0, { variants: [n221, n33] })
const p223 = at(p212, "ship", 4)
const n226 = { ...n11 }
const n228 = node("string", [], 5)
const n229 = node("union", [], 1, { variants: [n228, n33] })
const p230 = at(p223, "crew", 2)
function f237(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, (h ??= at(p, k, r)), m, d77); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f236(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n84, v, p, k, r) } return f237(v, c, p, k, r) }
function f235(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "id": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, (h ??= at(p, k, r)), m, d75); break
        case "kind": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n229, x, (h ??= at(p, k, r)), m, d75); break
        case "by": f236(x, c, (h ??= at(p, k, r)), m, 2); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f234(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n84, v, p, k, r) } return f235(v, c, p, k, r) }
function f242(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, (h ??= at(p, k, r)), m, d77); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f241(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n84, v, p, k, r) } return f242(v, c, p, k, r) }
function f240(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "id": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, (h ??= at(p, k, r)), m, d75); break
        case "kind": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n229, x, (h ??= at(p, k, r)), m, d75); break
        case "by": f241(x, c, (h ??= at(p, k, r)), m, 2); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f239(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f240(x, c, (h ??= at(p, k, r)), i, i)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f238(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n218, v, p, k, r) } return f239(v, c, p, k, r) }
function f233(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "name": ((typeof x === "string") || (x === null)) || leaf(c, n222, x, (h ??= at(p, k, r)), m, d73); break
        case "papers": f234(x, c, (h ??= at(p, k, r)), m, 1); break
        case "seen": f238(x, c, (h ??= at(p, k, r)), m, 2); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f232(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f233(x, c, p230, i, i)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f231(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n218, v, p, k, r) } return f232(v, c, p, k, r) }
function f227(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "flag": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n229, x, p223, m, d64); break
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, p223, m, d64); break
        case "crew": f231(x, c, p223, m, 2); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n243 = node("union", [], 0, { variants: [n226, n33, n33] })
const u225 = new Map([[n226, f227]])
function f224(v, c, p, k, r) {
  
  return union(c, n243, u225, v, p, k, r)
}
const p244 = at(p212, "berth", 5)
const n247 = node("object", [], 0, { members: new Map([["kind", { name: "kind", node: n89 }], ["tons", { name: "tons", node: n89 }], ["flag", { name: "flag", node: n89 }]]) })
const n248 = { ...n247 }
const n249 = node("object", [], 0, { members: new Map([["kind", { name: "kind", node: n89 }], ["depth", { name: "depth", node: n89 }], ["flag", { name: "flag", node: n89 }]]) })
const n250 = { ...n249 }
const n252 = node("union", [], 0, { variants: [n88, n33] })
function f251(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "kind": leaf(c, n252, x, p244, m, d96); break
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, p244, m, d96); break
        case "flag": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n229, x, p244, m, d96); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n254 = node("union", [], 0, { variants: [n92, n33] })
function f253(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "kind": leaf(c, n254, x, p244, m, d100); break
        case "depth": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, p244, m, d100); break
        case "flag": ((typeof x === "string") || (x === null)) || leaf(c, n222, x, p244, m, d100); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n255 = node("union", [], 0, { variants: [n248, n250, n33, n33] })
const u246 = new Map([[n248, f251], [n250, f253]])
function f245(v, c, p, k, r) {
  
  return union(c, n255, u246, v, p, k, r)
}
const p256 = at(p212, "stops", 6)
const n259 = { ...n17 }
function f261(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "port": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n229, x, (h ??= at(p, k, r)), m, d108); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f260(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      f261(x, c, p256, i, i)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n262 = node("union", [], 0, { variants: [n259, n33, n33] })
const u258 = new Map([[n259, f260]])
function f257(v, c, p, k, r) {
  
  return union(c, n262, u258, v, p, k, r)
}
const p263 = at(p212, "hidden", 7)
const n266 = node("number", [], 2, { integer: true })
const n267 = node("null", [], 2)
const n268 = node("union", [], 2, { variants: [n266, n267] })
const n269 = node("union", [], 2, { variants: [n115, n267] })
const p270 = at(p263, "list", 2)
const n273 = node("string", [], 7)
function f272(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n121, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      typeof x === "string" && composed(x) === x || leaf(c, n273, x, p270, i, i)
    }
  } catch { return unlisted(c, n121, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n274 = node("union", [], 2, { variants: [n121, n267] })
function f271(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n274, v, p, k, r) } return f272(v, c, p, k, r) }
const n275 = node("object", [], 2, { members: new Map([]) })
function f265(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n275, v, p, k, r) }
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
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n268, x, p263, m, d113); break
        case "day": leaf(c, n269, x, p263, m, d113); break
        case "list": f271(x, c, p263, m, 2); break
      }
    }
  } catch { return unlisted(c, n275, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n276 = node("union", [], 2, { variants: [n275, n267] })
function f264(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n276, v, p, k, r) } return f265(v, c, p, k, r) }
const p277 = at(p212, "crate", 8)
const n280 = { ...n11 }
const n285 = node("lazy", [], 0, { node: () => n11 })
function f284(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n285, x, (h ??= at(p, k, r)), i, i, z281)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f283(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n218, v, p, k, r) } return f284(v, c, p, k, r) }
function f282(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "name": ((typeof x === "string") || (x === null)) || leaf(c, n222, x, (h ??= at(p, k, r)), m, d126); break
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, (h ??= at(p, k, r)), m, d126); break
        case "inside": f283(x, c, (h ??= at(p, k, r)), m, 2); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function z281(v, c, p, k, r, h) { return f282(v, c, p, k, r, h) }
const n286 = node("union", [], 0, { variants: [n280, n33] })
const u279 = new Map([[n280, (x, c, p, k, r) => lazily(c, n285, x, p, k, r, z281)]])
function f278(v, c, p, k, r) {
  
  return union(c, n286, u279, v, p, k, r)
}
const p287 = at(p212, "crates", 9)
const n290 = { ...n11 }
const n291 = node("union", [], 0, { variants: [n219, n290, n33] })
const u289 = new Map([[n290, (x, c, p, k, r) => lazily(c, n285, x, p, k, r, z281)]])
function f288(v, c, p, k, r) {
  
  return union(c, n291, u289, v, p, k, r)
}
const p292 = at(p212, "secret", 10)
const n295 = { ...n275 }
const n298 = node("string", [], 6)
const n299 = node("union", [], 2, { variants: [n298, n267] })
const n302 = node("lazy", [], 2, { node: () => n275 })
function f301(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n121, v, p, k, r) }
  let h
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n302, x, (h ??= at(p, k, r)), i, i, z296)
    }
  } catch { return unlisted(c, n121, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f300(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n274, v, p, k, r) } return f301(v, c, p, k, r) }
function f297(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n275, v, p, k, r) }
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
        case "name": ((typeof x === "string") || (x === null)) || leaf(c, n299, x, (h ??= at(p, k, r)), m, d126); break
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n268, x, (h ??= at(p, k, r)), m, d126); break
        case "inside": f300(x, c, (h ??= at(p, k, r)), m, 2); break
      }
    }
  } catch { return unlisted(c, n275, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function z296(v, c, p, k, r, h) { return f297(v, c, p, k, r, h) }
const n303 = node("union", [], 2, { variants: [n295, n267] })
const u294 = new Map([[n295, (x, c, p, k, r) => lazily(c, n302, x, p, k, r, z296)]])
function f293(v, c, p, k, r) {
  
  return union(c, n303, u294, v, p, k, r)
}
const p304 = at(p212, "loop", 11)
const n307 = { ...n228 }
function z308(x, c, p, k, r) { typeof x === "string" && composed(x) === x || leaf(c, n228, x, p, k, r) }
const n309 = node("lazy", [], 0, { node: () => n228 })
const n310 = node("union", [], 0, { variants: [n307, n33] })
const u306 = new Map([[n307, (x, c, p, k, r) => lazily(c, n309, x, p, k, r, z308)]])
function f305(v, c, p, k, r) {
  
  return union(c, n310, u306, v, p, k, r)
}
const p311 = at(p212, "loops", 12)
function f316(v, c, p, k, r, h) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, (h ??= at(p, k, r)), m, d77); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f315(v, c, p, k, r, h) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n84, v, p, k, r) } return f316(v, c, p, k, r, h) }
function z314(v, c, p, k, r, h) { return f315(v, c, p, k, r, h) }
function f313(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      lazily(c, n150, x, p311, i, i, z314)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f312(v, c, p, k, r) { if (v === null) { return v } if (!isList(v)) { return leaf(c, n218, v, p, k, r) } return f313(v, c, p, k, r) }
const p317 = at(p212, "notes", 13)
function f320(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "note": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, (h ??= at(p, k, r)), m, d155); break
        case "tons": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n229, x, (h ??= at(p, k, r)), m, d155); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f319(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n51, v, p, k, r) }
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
        default: f320(x, c, p317, m, 0 + i)
      }
    }
  } catch { return unlisted(c, n51, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n321 = node("union", [], 0, { variants: [n51, n33] })
function f318(v, c, p, k, r) { if (v === null) { return v } if (!isObject(v)) { return leaf(c, n321, v, p, k, r) } return f319(v, c, p, k, r) }
const p322 = at(p212, "at", 14)
const n325 = { ...n11 }
function f326(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "flag": ((typeof x === "string" && composed(x) === x) || (x === null)) || leaf(c, n229, x, p322, m, d161); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n327 = node("union", [], 0, { variants: [n228, n325, n33] })
const u324 = new Map([[n325, f326]])
function f323(v, c, p, k, r) {
  
  return union(c, n327, u324, v, p, k, r)
}
const p328 = at(p212, "pair", 15)
const n331 = { ...n173 }
function f333(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, (h ??= at(p, k, r)), m, d77); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f332(v, c, p, k, r) {
  if (!isLongList(v, 2)) { return leaf(c, n173, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      if (i === 0) { typeof x === "number" && x - x === 0 || leaf(c, n52, x, p328, i, i) } else if (i === 1) { f333(x, c, p328, i, i) } else { typeof x === "string" && composed(x) === x || leaf(c, n228, x, p328, i, i) }
    }
  } catch { return unlisted(c, n173, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n334 = node("union", [], 0, { variants: [n331, n33] })
const u330 = new Map([[n331, f332]])
function f329(v, c, p, k, r) {
  
  return union(c, n334, u330, v, p, k, r)
}
const p335 = at(p212, "any", 16)
const n338 = { ...n17 }
const n339 = { ...n178 }
function f340(v, c, p, k, r) {
  if (!isList(v)) { return leaf(c, n17, v, p, k, r) }
  const b = c.broken
  try {
    const n = v.length
    let l, q = 0
    for (let i = 0; i < n; i = l === undefined ? i + 1 : q < l.length ? l[q++] : n) {
      let x
      try { x = v[i] } catch { x = UNREADABLE }
      if (x === undefined && l === undefined && !(i in v)) l = after(v, i)
      typeof x === "number" && x - x === 0 || leaf(c, n219, x, p335, i, i)
    }
  } catch { return unlisted(c, n17, p, k, r) }
  return c.broken === b ? v : BROKEN
}
function f341(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "flag": ((typeof x === "string") || (x === null)) || leaf(c, n222, x, p335, m, d161); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  return c.broken === b ? v : BROKEN
}
const n342 = node("union", [], 0, { variants: [n338, n339, n221, n33] })
const u337 = new Map([[n338, f340], [n339, f341]])
function f336(v, c, p, k, r) {
  
  return union(c, n342, u337, v, p, k, r)
}
const n343 = node("union", [], 0, { variants: [n228, n219, n54, n33] })
const n344 = node("union", [], 0, { variants: [n228, n221, n33] })
function f213(v, c, p, k, r) {
  if (!isObject(v)) { return leaf(c, n11, v, p, k, r) }
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
        case "day": leaf(c, n214, x, p212, m, d23); break
        case "days": f216(x, c, p212, m, 1); break
        case "tons": ((typeof x === "number" && x - x === 0) || (x === null)) || leaf(c, n220, x, p212, m, d23); break
        case "note": ((typeof x === "string") || (x === null)) || leaf(c, n222, x, p212, m, d23); break
        case "ship": f224(x, c, p212, m, 4); break
        case "berth": f245(x, c, p212, m, 5); break
        case "stops": f257(x, c, p212, m, 6); break
        case "hidden": f264(x, c, p212, m, 7); break
        case "crate": f278(x, c, p212, m, 8); break
        case "crates": f288(x, c, p212, m, 9); break
        case "secret": f293(x, c, p212, m, 10); break
        case "loop": f305(x, c, p212, m, 11); break
        case "loops": f312(x, c, p212, m, 12); break
        case "notes": f318(x, c, p212, m, 13); break
        case "at": f323(x, c, p212, m, 14); break
        case "pair": f329(x, c, p212, m, 15); break
        case "any": f336(x, c, p212, m, 16); break
        case "one": ((typeof x === "string" && composed(x) === x) || (typeof x === "number" && x - x === 0) || (typeof x === "boolean") || (x === null)) || leaf(c, n343, x, p212, m, d23); break
        case "two": leaf(c, n344, x, p212, m, d23); break
      }
    }
  } catch { return unlisted(c, n11, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function f203(v, c, p, k, r) {
  if (!isObject(v)) { c.s0 = WRONG; c.s1 = WRONG; c.s2 = WRONG; return leaf(c, n11, v, p, k, r) }
  const b = c.broken
  c.s0 = c.s1 = c.s2 = undefined
  try {
    let i = -1
    for (const m in v) {
      if (!own(v, m)) continue
      i++
      
      let x
      try { x = v[m] } catch { x = UNREADABLE }
      if (x === undefined) continue
      switch (m) {
        case "tide": c.s0 = f206(x, c, p202, m, 0); break
        case "log": c.s1 = f209(x, c, p202, m, 1); break
        case "current": c.s2 = f213(x, c, p202, m, 2); break
      }
    }
  } catch { c.s0 = WRONG; c.s1 = WRONG; c.s2 = WRONG; return unlisted(c, n11, p, k, r) }
  c.drain()
  return c.broken === b ? v : BROKEN
}
function g345(x, c) { c.s0 = c.s1 = c.s2 = WRONG; f203(x, c, undefined, "", 0); return [c.s0, c.s1, c.s2] }
function y346(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["level"]
if (x === undefined || !(typeof x === "number" && x - x === 0)) return false
x = v["name"]
if (x !== undefined && !(typeof x === "string" && x.isWellFormed())) return false
x = v["state"]
if (x === undefined || !(typeof x === "string" && x.isWellFormed())) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y347(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["name"]
if (x !== undefined && !(typeof x === "string" && x.isWellFormed() && composed(x) === x)) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y348(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y349(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(typeof x === "string" && composed(x) === x)) return false
  
}
return true
}
function y350(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["tons"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["day"]
if (x !== undefined && !(((false) || (x === null)))) return false
x = v["list"]
if (x !== undefined && !(((y349(x, c)) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y351(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y352(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["note"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["tons"]
if (x !== undefined && !(((typeof x === "string" && composed(x) === x) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y353(v, c) {
if (!isObject(v)) return false
if (!isOrdinary(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    default: if (!(y352(x, c))) return false
  }
}
return true
}
function y354(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["flag"]
if (x !== undefined && !(((typeof x === "string" && composed(x) === x) || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y355(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(typeof x === "number" && x - x === 0)) return false
  
}
return true
}
function y356(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["flag"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y357(v, c) {
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["day"]
if (x !== undefined && !(((false) || (x === null)))) return false
x = v["days"]
if (x !== undefined && !(((y348(x, c)) || (x === null)))) return false
x = v["tons"]
if (x !== undefined && !(((typeof x === "number" && x - x === 0) || (x === null)))) return false
x = v["note"]
if (x !== undefined && !(((typeof x === "string") || (x === null)))) return false
x = v["ship"]
if (x !== undefined && !(false)) return false
x = v["berth"]
if (x !== undefined && !(false)) return false
x = v["stops"]
if (x !== undefined && !(false)) return false
x = v["hidden"]
if (x !== undefined && !(((y350(x, c)) || (x === null)))) return false
x = v["crate"]
if (x !== undefined && !(false)) return false
x = v["crates"]
if (x !== undefined && !(false)) return false
x = v["secret"]
if (x !== undefined && !(false)) return false
x = v["loop"]
if (x !== undefined && !(false)) return false
x = v["loops"]
if (x !== undefined && !(((y351(x, c)) || (x === null)))) return false
x = v["notes"]
if (x !== undefined && !(((y353(x, c)) || (x === null)))) return false
x = v["at"]
if (x !== undefined && !(((typeof x === "string" && composed(x) === x) || (y354(x, c)) || (x === null)))) return false
x = v["pair"]
if (x !== undefined && !(((false) || (x === null)))) return false
x = v["any"]
if (x !== undefined && !(((y355(x, c)) || (y356(x, c)) || (typeof x === "string") || (x === null)))) return false
x = v["one"]
if (x !== undefined && !(((typeof x === "string" && composed(x) === x) || (typeof x === "number" && x - x === 0) || (typeof x === "boolean") || (x === null)))) return false
x = v["two"]
if (x !== undefined && !(((typeof x === "string" && composed(x) === x) || (typeof x === "string") || (x === null)))) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y358(v, c) {
c.s0 = undefined
c.s1 = undefined
c.s2 = undefined
if (typeof v !== "object" || v === null) return false
for (const m in v) break // what cannot be listed throws
let x
x = v["tide"]
if (x !== undefined && !(y346(x, c))) return false
c.s0 = x; 
x = v["log"]
if (x !== undefined && !(y347(x, c))) return false
c.s1 = x; 
x = v["current"]
if (x !== undefined && !(y357(x, c))) return false
c.s2 = x; 
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function h359(x) {
  const c = { s0: NOWHERE, s1: NOWHERE, s2: NOWHERE }
  if (!y358(x, c)) return undefined
  return { facts: { "tide": c.s0, "log": c.s1 }, stored: c.s2, storedName: "current", found: [], ordinary: true, off: 0, rows: undefined }
}
const o360 = { id: "harbour.editable", rank: 13 }
const w361 = { ...o360, by: (K) => { const aa = dig(K.facts["tide"], ["state"], false); return aa }, fact: "tide", required: ["/berth/kind","/berth/tons","/at/flag"], rows: { "low": [["note"],["flag"],["kind","tons","flag","depth"],[],[],[]], "high": [["tons","note"],["flag","tons"],["kind","tons","flag","depth"],[],[],[]] } }
const e363 = { parts: { path: ["id","reference"], query: ["tags","most"], headers: ["X-Trace"], body: ["day","days","tons","note","ship","berth","stops","hidden","crate","crates","secret","loop","loops","notes","at","pair","any","one","two"] }, beside: [["path","id",0,"harbour.tons",0],["path","reference",1,"harbour.flag",0],["query","most",1,"harbour.tons",0],["headers","X-Trace",0,"harbour.flag",0]], stands: { "harbour.load": [{ at: ["body","/ship/tons"], reads: [["body","/ship/tons",0],["body","/tons",0]] }], "harbour.papers": [{ at: ["body","/ship/crew/*/papers/id"], reads: [["body","/ship/crew/*/papers/id",1],["body","/ship/crew/*/papers/by/tons",1]] }], "harbour.paper": [{ at: ["body","/ship/crew/*/seen/*/by/tons"], reads: [["body","/ship/crew/*/papers/id",1],["body","/ship/crew/*/seen/*/by/tons",2],["body","/ship/crew/*/seen/*/kind",2]] }], "harbour.deck": [{ at: ["body","/ship/crew/*"], reads: [["body","/day",0]] }], "harbour.hidden": [{ at: ["body","/hidden/tons"], reads: [["body","/hidden/tons",0],["body","/hidden/day",0]] }], "harbour.twice": [{ at: ["body","/stops/*/port"], reads: [["body","/stops/*/port",0]], whole: true }], "harbour.quay": [{ at: ["body","/berth/tons"], reads: [["body","/berth/tons",0]] }], "harbour.buoy": [{ at: ["body","/berth/depth"], reads: [] }, { at: ["body","/berth/flag"], reads: [] }], "harbour.days": [{ at: ["body","/days/*"], reads: [["body","/day",0],["body","/days/*",1]] }], "harbour.tag": [{ at: ["query","/tags"], reads: [["query","/most",0]] }], "harbour.id": [{ at: ["path","/id"], reads: [["path","/id",0],["body","/tons",0]] }], "harbour.id.facts": [{ at: ["path","/id"], reads: [] }, { at: ["query","/most"], reads: [] }], "harbour.tide": [{ at: ["body","/note"], reads: [] }] }, muted: [["harbour.note"],["harbour.berth"]], nested: true, plan: planned_362 }
class P201 extends Pass {
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
  sb = NOWHERE
  sc = NOWHERE
  sd = NOWHERE
  se = NOWHERE
  sf = NOWHERE
  sg = NOWHERE
  sh = NOWHERE
  si = NOWHERE
  sj = NOWHERE
  q0 = undefined
  q1 = undefined
  q2 = undefined
}
function g364(question) {
  const K = question.known
  const c = new P201(e363, question.settings, K, question)
  const q = !question.settings.mutes
  if (c.request.path !== undefined) { c.enter("path"); const x = c.request.path; f1(x, c, undefined, "", 0) }
  if (c.request.query !== undefined) { c.enter("query"); const x = c.request.query; f13(x, c, undefined, "", 0) }
  if (c.request.headers !== undefined) { c.enter("headers"); const x = c.request.headers; f19(x, c, undefined, "", 0) }
  c.enter("body")
  const x = c.request.body
  f22(x, c, undefined, "", 0); c.drain()
  if (isSound(c.s0) && (q || isOn(c, o185))) try { if (isSound(c.s0) && (isAbsent(c.s1) || isSound(c.s1))) { const g = { "tons": c.s0, "most": given(c.s1) }; if (!differ_83(g)) fail(c, o185, at(at(p21, "ship", 4), "tons", 1), read_82(g), false) } } catch { fault(c, o185, at(at(p21, "ship", 4), "tons", 1)) }
  if (c.q1) for (const [place, s4, s5] of c.q1) { if (isSound(s4) && (q || isOn(c, o186))) try { if ((isAbsent(c.s2) || isSound(c.s2)) && isSound(s4) && (isAbsent(s5) || isSound(s5))) { const g = { "own": given(c.s2), "tons": s4, "kind": given(s5) }; if (!differ_83(g)) fail(c, o186, place, read_82(g), false) } } catch { fault(c, o186, place) } }
  if (c.q2) for (const [place, s6] of c.q2) { if (isTyped(s6) && (q || isOn(c, o187))) try { const a0 = dig(K.facts["tide"], ["level"], false); if (isSound(c.s7) && (K.facts["tide"] === undefined || a0 !== undefined)) { if (K.facts["tide"] === undefined && "tide") lack(c, o187, place, [K.facts["tide"] === undefined && "tide"]); else { const g = { "day": c.s7, "level": a0 }; if (!never_188(g)) fail(c, o187, place, undefined, false) } } } catch { fault(c, o187, place) } }
  if (isSound(c.s8) && (q || isOn(c, o189))) try { if (isSound(c.s8) && (isAbsent(c.s9) || isSound(c.s9))) { const g = { "tons": c.s8, "day": given(c.s9) }; if (!differ_83(g)) fail(c, o189, at(at(p21, "hidden", 7), "tons", 0), undefined, true) } } catch { fault(c, o189, at(at(p21, "hidden", 7), "tons", 0)) }
  if (q || isOn(c, o192)) { find(c, o192, [c.sa], () => { return { values: { "ports": listed(c.sa, true, 1) } } }) }
  if (isSound(c.sc) && (q || isOn(c, o193))) try { if (isSound(c.sc)) { if (K.facts["tide"] === undefined && "tide") lack(c, o193, at(at(p21, "berth", 5), "tons", 1), [K.facts["tide"] === undefined && "tide"]); else { const g = { "tons": c.sc, "tide": K.facts["tide"] }; if (!never_188(g)) fail(c, o193, at(at(p21, "berth", 5), "tons", 1), read_82(g), false) } } } catch { fault(c, o193, at(at(p21, "berth", 5), "tons", 1)) }
  if (isSound(c.sd) && (q || isOn(c, o194))) try { const g = {  }; if (!never_188(g)) fail(c, o194, at(at(p21, "berth", 5), "depth", 1), undefined, false) } catch { fault(c, o194, at(at(p21, "berth", 5), "depth", 1)) }
  if (isSound(c.se) && (q || isOn(c, o194))) try { const g = {  }; if (!never_188(g)) fail(c, o194, at(at(p21, "berth", 5), "flag", 2), undefined, false) } catch { fault(c, o194, at(at(p21, "berth", 5), "flag", 2)) }
  if (c.q0) for (const [place, sf] of c.q0) { if (isSound(sf) && (q || isOn(c, o195))) try { if ((isAbsent(c.s7) || isSound(c.s7)) && isSound(sf)) { const g = { "day": given(c.s7), "each": sf }; if (!differ_83(g)) fail(c, o195, place, undefined, false) } } catch { fault(c, o195, place) } }
  if (c.request.query !== undefined) { if (isTyped(c.sg) && (q || isOn(c, o196))) try { const a1 = dig(K.stored, ["note"], true); if ((c.request.query === undefined ? c.whole : (isAbsent(c.sh) || isSound(c.sh))) && (K.stored === undefined || a1 !== undefined)) { if (c.request.query === undefined && "query" || K.stored === undefined && "current") lack(c, o196, at(p12, "tags", 0), [c.request.query === undefined && "query", K.stored === undefined && "current"]); else { const g = { "most": given(c.sh), "note": a1 }; if (!never_188(g)) fail(c, o196, at(p12, "tags", 0), read_82(g), false) } } } catch { fault(c, o196, at(p12, "tags", 0)) } } else { if (c.whole) lack(c, o196, placeAt("query", ["tags"]), ["query"]) }
  if (c.request.path !== undefined) { if (isSound(c.si) && (q || isOn(c, o197))) try { if ((c.request.path === undefined ? c.whole : isSound(c.si)) && isSound(c.s1)) { if (c.request.path === undefined && "path") lack(c, o197, at(p0, "id", 0), [c.request.path === undefined && "path"]); else { const g = { "id": c.si, "tons": c.s1 }; if (!differ_83(g)) fail(c, o197, at(p0, "id", 0), read_82(g), false) } } } catch { fault(c, o197, at(p0, "id", 0)) } } else { if (c.whole) lack(c, o197, placeAt("path", ["id"]), ["path"]) }
  if (c.request.path !== undefined) { if (isSound(c.si) && (q || isOn(c, o198))) try { const a2 = dig(K.stored, ["tons"], true); const a3 = dig(K.facts["tide"], ["level"], false); if ((K.stored === undefined || a2 !== undefined) && (K.facts["tide"] === undefined || a3 !== undefined)) { if (K.stored === undefined && "current" || K.facts["tide"] === undefined && "tide") lack(c, o198, at(p0, "id", 0), [K.stored === undefined && "current", K.facts["tide"] === undefined && "tide"]); else { const g = { "tons": a2, "level": a3 }; if (!differ_83(g)) fail(c, o198, at(p0, "id", 0), read_82(g), false) } } } catch { fault(c, o198, at(p0, "id", 0)) } } else { if ((q || isOn(c, o198))) try { const a4 = dig(K.stored, ["tons"], true); const a5 = dig(K.facts["tide"], ["level"], false); if ((K.stored === undefined || a4 !== undefined) && (K.facts["tide"] === undefined || a5 !== undefined)) { if (K.stored === undefined && "current" || K.facts["tide"] === undefined && "tide") lack(c, o198, placeAt("path", ["id"]), [K.stored === undefined && "current", K.facts["tide"] === undefined && "tide"]); else { const g = { "tons": a4, "level": a5 }; if (!differ_83(g)) fail(c, o198, placeAt("path", ["id"]), read_82(g), false) } } } catch { fault(c, o198, placeAt("path", ["id"])) } }
  if (c.request.query !== undefined) { if (isSound(c.sh) && (q || isOn(c, o198))) try { const a6 = dig(K.stored, ["tons"], true); const a7 = dig(K.facts["tide"], ["level"], false); if ((K.stored === undefined || a6 !== undefined) && (K.facts["tide"] === undefined || a7 !== undefined)) { if (K.stored === undefined && "current" || K.facts["tide"] === undefined && "tide") lack(c, o198, at(p12, "most", 1), [K.stored === undefined && "current", K.facts["tide"] === undefined && "tide"]); else { const g = { "tons": a6, "level": a7 }; if (!differ_83(g)) fail(c, o198, at(p12, "most", 1), read_82(g), false) } } } catch { fault(c, o198, at(p12, "most", 1)) } }
  if (isSound(c.sj) && (q || isOn(c, o199))) try { if (isGiven_200(given(c.sj))) { const a8 = dig(K.facts["tide"], ["name"], false); const a9 = dig(K.stored, ["ship","flag"], true); if (K.facts["tide"] === undefined && "tide" || K.stored === undefined && "current") lack(c, o199, at(p21, "note", 3), [K.facts["tide"] === undefined && "tide", K.stored === undefined && "current"]); else { const g = { "name": a8, "flag": a9 }; if (!never_188(g)) fail(c, o199, at(p21, "note", 3), read_82(g), false) } } } catch { fault(c, o199, at(p21, "note", 3)) }
  return c.finish(question.focus)
}
function y366(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  c.sf = x; 
  const K = c.known
  if (K) {
  const q = !c.settings.mutes;
  (c.q0 ??= []).push([0, c.sf])
  }
}
return true
}
function y367(v, c) {
c.s3 = undefined
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["tons"]
if (x !== undefined && !(t4(x, c))) return false
c.s3 = x; 
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y368(v, c) {
c.s2 = undefined
c.s3 = NOWHERE
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["id"]
if (x !== undefined && !(t4(x, c))) return false
c.s2 = x; 
if (x !== undefined) n++
x = v["kind"]
if (x !== undefined && !(t8(x, c))) return false
if (x !== undefined) n++
x = v["by"]
if (x !== undefined && !(y367(x, c))) return false
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y369(v, c) {
c.s4 = undefined
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["tons"]
if (x !== undefined && !(t4(x, c))) return false
c.s4 = x; 
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y370(v, c) {
c.s4 = NOWHERE
c.s5 = undefined
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["id"]
if (x !== undefined && !(t4(x, c))) return false
if (x !== undefined) n++
x = v["kind"]
if (x !== undefined && !(t8(x, c))) return false
c.s5 = x; 
if (x !== undefined) n++
x = v["by"]
if (x !== undefined && !(y369(x, c))) return false
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y371(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y370(x, c))) return false
  
  const K = c.known
  if (K) {
  const q = !c.settings.mutes;
  (c.q1 ??= []).push([0, c.s4, c.s5])
  }
}
return true
}
function y372(v, c) {
c.s2 = NOWHERE
c.s3 = NOWHERE
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["name"]
if (x !== undefined && !(t60(x, c))) return false
if (x !== undefined) n++
x = v["papers"]
if (x !== undefined && !(y368(x, c))) return false
if (x !== undefined) n++
x = v["seen"]
if (x !== undefined && !(y371(x, c))) return false
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y373(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y372(x, c))) return false
  c.s6 = x; 
  const K = c.known
  if (K) {
  const q = !c.settings.mutes;
  if (isSound(c.s2) && (q || isOn(c, o81))) { if (isSound(c.s2) && (isAbsent(c.s3) || isSound(c.s3))) { const g = { "id": c.s2, "by": given(c.s3) }; if (!differ_83(g)) return false } }
  (c.q2 ??= []).push([0, c.s6])
  }
}
return true
}
function y374(v, c) {
c.s0 = undefined
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "flag": if (!((!c.rows || isOpen(c.rows, 1, m)) && t8(x, c))) return false; break
    case "tons": if (!((!c.rows || isOpen(c.rows, 1, m)) && t4(x, c))) return false; c.s0 = x; break
    case "crew": if (!((!c.rows || isOpen(c.rows, 1, m)) && y373(x, c))) return false; break
    default: return false
  }
}
return true
}
function y375(v, c) {
c.sb = undefined
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["port"]
if (x !== undefined && !(t8(x, c))) return false
c.sb = x; 
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y376(v, c) {
if (!isList(v)) return false
c.sa = []
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(y375(x, c))) return false
  
  c.sa.push(c.sb)
}
return true && most_29.test(v)
}
function y377(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(t8(x, c))) return false
  
}
return true
}
function y378(v, c) {
c.s8 = undefined
c.s9 = undefined
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "tons": if (!((!c.rows || isOpen(c.rows, 3, m)) && t4(x, c))) return false; c.s8 = x; break
    case "list": if (!((!c.rows || isOpen(c.rows, 3, m)) && y377(x, c))) return false; break
    default: return false
  }
}
return true
}
function y379(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(false)) return false
  
}
return true
}
function y380(v, c) {
if (typeof v !== "object" || v === null) return false
let n = 0
let x
x = v["note"]
if (x !== undefined && !(t4(x, c))) return false
if (x !== undefined) n++
x = v["tons"]
if (x !== undefined && !(t8(x, c))) return false
if (x !== undefined) n++
for (const m in v) if (own(v, m) && v[m] !== undefined) n--
if (n !== 0) return false
if (!isOrdinary(v)) return false
if ((v[Symbol.toStringTag] ?? v[Symbol.iterator]) !== undefined) return false
return true
}
function y381(v, c) {
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    default: if (!(y380(x, c))) return false
  }
}
return true
}
function y382(v, c) {
if (!isList(v)) return false
for (let i = 0; i < v.length; i++) {
  const x = v[i]
  if (!(t4(x, c))) return false
  
}
return true
}
function y383(v, c) {
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "flag": if (!((!c.rows || isOpen(c.rows, 5, m)) && t60(x, c))) return false; break
    default: return false
  }
}
return true
}
function y384(v, c) {
c.s0 = NOWHERE
c.s1 = undefined
c.s7 = undefined
c.s8 = NOWHERE
c.s9 = NOWHERE
c.sa = undefined
c.sc = NOWHERE
c.sd = NOWHERE
c.se = NOWHERE
c.sj = undefined
if (!isObject(v)) return false
for (const m in v) {
  const x = v[m]
  if (x === undefined) continue
  if (!own(v, m)) return false
  switch (m) {
    case "days": if (!((!c.rows || isOpen(c.rows, 0, m)) && y366(x, c))) return false; break
    case "tons": if (!((!c.rows || isOpen(c.rows, 0, m)) && t4(x, c))) return false; c.s1 = x; break
    case "note": if (!((!c.rows || isOpen(c.rows, 0, m)) && t60(x, c))) return false; c.sj = x; break
    case "ship": if (!(((y374(x, c)) || (x === null)))) return false; break
    case "stops": if (!((!c.rows || isOpen(c.rows, 0, m)) && ((y376(x, c)) || (x === null)))) return false; break
    case "hidden": if (!(y378(x, c))) return false; break
    case "loops": if (!((!c.rows || isOpen(c.rows, 0, m)) && y379(x, c))) return false; break
    case "notes": if (!((!c.rows || isOpen(c.rows, 0, m)) && y381(x, c))) return false; break
    case "any": if (!(((y382(x, c)) || (y383(x, c)) || (typeof x === "string" && x.isWellFormed())))) return false; break
    case "one": if (!((!c.rows || isOpen(c.rows, 0, m)) && ((t8(x, c)) || (t4(x, c)) || (typeof x === "boolean")))) return false; break
    default: return false
  }
}
return true
}
const i386 = {}
function h385(x, K, settings) {
  const c = { known: K, settings, rows: K.rows, off: K.off, request: i386, whole: false, edits: d153, s0: NOWHERE, s1: NOWHERE, s2: NOWHERE, s3: NOWHERE, s4: NOWHERE, s5: NOWHERE, s6: NOWHERE, s7: NOWHERE, s8: NOWHERE, s9: NOWHERE, sa: NOWHERE, sb: NOWHERE, sc: NOWHERE, sd: NOWHERE, se: NOWHERE, sf: NOWHERE, sg: NOWHERE, sh: NOWHERE, si: NOWHERE, sj: NOWHERE, q0: undefined, q1: undefined, q2: undefined }
  if (!y384(x, c)) return false
  const q = !settings.mutes
  if (isSound(c.s0) && (q || isOn(c, o185))) { if (isSound(c.s0) && (isAbsent(c.s1) || isSound(c.s1))) { const g = { "tons": c.s0, "most": given(c.s1) }; if (!differ_83(g)) return false } }
  if (c.q1) for (const [place, s4, s5] of c.q1) { if (isSound(s4) && (q || isOn(c, o186))) { if ((isAbsent(c.s2) || isSound(c.s2)) && isSound(s4) && (isAbsent(s5) || isSound(s5))) { const g = { "own": given(c.s2), "tons": s4, "kind": given(s5) }; if (!differ_83(g)) return false } } }
  if (c.q2) for (const [place, s6] of c.q2) { if (isTyped(s6) && (q || isOn(c, o187))) { const a0 = K.facts["tide"]?.["level"]; if (isSound(c.s7) && (K.facts["tide"] === undefined || a0 !== undefined)) { if (K.facts["tide"] === undefined && "tide") return false; else { const g = { "day": c.s7, "level": a0 }; if (!never_188(g)) return false } } } }
  if (isSound(c.s8) && (q || isOn(c, o189))) { if (isSound(c.s8) && (isAbsent(c.s9) || isSound(c.s9))) { const g = { "tons": c.s8, "day": given(c.s9) }; if (!differ_83(g)) return false } }
  if (q || isOn(c, o192)) { if (!findsNothing(o192, [c.sa], () => { return { values: { "ports": listed(c.sa, true, 1) } } })) return false }
  if (isSound(c.sc) && (q || isOn(c, o193))) { if (isSound(c.sc)) { if (K.facts["tide"] === undefined && "tide") return false; else { const g = { "tons": c.sc, "tide": K.facts["tide"] }; if (!never_188(g)) return false } } }
  if (isSound(c.sd) && (q || isOn(c, o194))) { const g = {  }; if (!never_188(g)) return false }
  if (isSound(c.se) && (q || isOn(c, o194))) { const g = {  }; if (!never_188(g)) return false }
  if (c.q0) for (const [place, sf] of c.q0) { if (isSound(sf) && (q || isOn(c, o195))) { if ((isAbsent(c.s7) || isSound(c.s7)) && isSound(sf)) { const g = { "day": given(c.s7), "each": sf }; if (!differ_83(g)) return false } } }
  if (c.request.query !== undefined) { if (isTyped(c.sg) && (q || isOn(c, o196))) { const a1 = K.stored?.["note"] ?? undefined; if ((c.request.query === undefined ? c.whole : (isAbsent(c.sh) || isSound(c.sh))) && (K.stored === undefined || a1 !== undefined)) { if (c.request.query === undefined && "query" || K.stored === undefined && "current") return false; else { const g = { "most": given(c.sh), "note": a1 }; if (!never_188(g)) return false } } } } else { if (c.whole) return false }
  if (c.request.path !== undefined) { if (isSound(c.si) && (q || isOn(c, o197))) { if ((c.request.path === undefined ? c.whole : isSound(c.si)) && isSound(c.s1)) { if (c.request.path === undefined && "path") return false; else { const g = { "id": c.si, "tons": c.s1 }; if (!differ_83(g)) return false } } } } else { if (c.whole) return false }
  if (c.request.path !== undefined) { if (isSound(c.si) && (q || isOn(c, o198))) { const a2 = K.stored?.["tons"] ?? undefined; const a3 = K.facts["tide"]?.["level"]; if ((K.stored === undefined || a2 !== undefined) && (K.facts["tide"] === undefined || a3 !== undefined)) { if (K.stored === undefined && "current" || K.facts["tide"] === undefined && "tide") return false; else { const g = { "tons": a2, "level": a3 }; if (!differ_83(g)) return false } } } } else { if ((q || isOn(c, o198))) { const a4 = K.stored?.["tons"] ?? undefined; const a5 = K.facts["tide"]?.["level"]; if ((K.stored === undefined || a4 !== undefined) && (K.facts["tide"] === undefined || a5 !== undefined)) { if (K.stored === undefined && "current" || K.facts["tide"] === undefined && "tide") return false; else { const g = { "tons": a4, "level": a5 }; if (!differ_83(g)) return false } } } }
  if (c.request.query !== undefined) { if (isSound(c.sh) && (q || isOn(c, o198))) { const a6 = K.stored?.["tons"] ?? undefined; const a7 = K.facts["tide"]?.["level"]; if ((K.stored === undefined || a6 !== undefined) && (K.facts["tide"] === undefined || a7 !== undefined)) { if (K.stored === undefined && "current" || K.facts["tide"] === undefined && "tide") return false; else { const g = { "tons": a6, "level": a7 }; if (!differ_83(g)) return false } } } }
  if (isSound(c.sj) && (q || isOn(c, o199))) { if (isGiven_200(given(c.sj))) { const a8 = K.facts["tide"]?.["name"]; const a9 = K.stored?.["ship"]?.["flag"] ?? undefined; if (K.facts["tide"] === undefined && "tide" || K.stored === undefined && "current") return false; else { const g = { "name": a8, "flag": a9 }; if (!never_188(g)) return false } } }
  return true
}
export const update = /* @__PURE__ */ compiled({ id: "harbour.update", http: "PATCH /calls/{id}", rules: [["harbour.tons","documented","error"],["harbour.flag","documented","error"],["harbour.note","inferred","warning"],["harbour.most","documented","error"],["harbour.crate","documented","error"],["harbour.berth","documented","error"],["harbour.load","documented","error"],["harbour.papers","documented","error"],["harbour.paper","documented","error"],["harbour.deck","documented","error"],["harbour.hidden","documented","error"],["harbour.twice","documented","error"],["harbour.quay","inferred","warning"],["harbour.buoy","inferred","warning"],["harbour.days","inferred","warning"],["harbour.tag","documented","error"],["harbour.id","documented","error"],["harbour.id.facts","documented","error"],["harbour.tide","documented","error"],["harbour.editable","documented","error"]], messages: messages_365, names: e363, facts: { looked: [["tide"],["log"]], stored: "current", passes: h359, judge: g345, nodes: [undefined, undefined], tables: [w361] }, Pass: P201, passes: h385, judge: g364 })

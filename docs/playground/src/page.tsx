import { render } from "preact"
import { fromFragment } from "./draft.js"
import { Playground } from "./playground.js"

const root = document.createElement("div")
root.id = "page"
document.body.append(root)

async function start(): Promise<void> {
  const shared = await fromFragment(location.hash.slice(1))
  render(<Playground key={location.hash} start={shared ?? { draft: undefined, tag: navigator.language.slice(0, 2) }} />, root) // prettier-ignore
}

addEventListener("hashchange", () => void start())
void start()

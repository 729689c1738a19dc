import { useDesk } from "./desk.js"
import { Split, type SplitPlan } from "./split.js"
import { textOf } from "./text-control.js"

/** What the update will do, where the operation says so. */
export function Plan() {
  const { judged, wording, loaded } = useDesk()
  const { words } = wording
  const plan = judged.verdict?.plan
  if (typeof plan !== "object" || plan === null) return null
  return (
    <section class="plan">
      <h3>{words.plan}</h3>
      {loaded.operation.id === "panier.update" ? <Split plan={plan as SplitPlan} /> : <Members plan={plan} />}
    </section>
  )
}

function Members({ plan }: { readonly plan: object }) {
  const { words } = useDesk().wording
  const members = Object.entries(plan)
  if (members.length === 0) return <p class="quiet">{words.nothingPlanned}</p>
  return (
    <table>
      <tbody>
        {members.map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{words.planNames[name] ?? name}</th>
            <td class="mono">{textOf(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

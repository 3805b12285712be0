import { signMeanings } from "../../document/marks.ts";
import type { MetricValue } from "../../metric-value.ts";
import type { View } from "../view.ts";

/** What the signs beside some numbers mean, below them. */
export function SignsNote({ view, measured }: { readonly view: View; readonly measured: readonly MetricValue[] }) {
  const meanings = signMeanings(measured, view.words);
  return meanings.length === 0 ? null : <p class="note">{meanings.join(" · ")}</p>;
}

import { mostPeriods } from "../chart.ts";
import { periodRows, type View } from "../view.ts";

/** Where a chart draws no more than the last periods: how many it draws of how many. */
export function LastPeriods({ view }: { readonly view: View }) {
  const { texts, format } = view;
  const { length } = periodRows(view);
  if (length <= mostPeriods) return null;
  return <p class="note">{texts.charts.lastPeriods(format.count(mostPeriods), format.count(length))}</p>;
}

import { unmeasurableIn } from "../../document/unmeasurable.ts";
import type { View } from "../view.ts";
import { Name } from "./name.tsx";
import { Table } from "./table.tsx";

/** The metrics that the inputs lack something for: a part of the page that is there does not say so. */
export function Unmeasurable({ view }: { readonly view: View }) {
  const { figures, quality } = view.texts;
  const rows = unmeasurableIn(view.report, view.words);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={quality.unmeasurable}
      columns={[{ title: figures.metric }, { title: quality.reason }]}
      rows={rows.map(({ titles, reason }) => ({
        key: reason,
        cells: [titles, <Name key="reason" view={view} text={reason} />],
      }))}
    />
  );
}

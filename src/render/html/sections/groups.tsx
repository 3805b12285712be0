import { groupName } from "../../../language/group-name.ts";
import { dimension } from "../../../report/dimension.ts";
import { isGroupedAlike, isWholeGroup } from "../../../report/grouping.ts";
import type { ReportRow } from "../../../report/report.ts";
import { ColumnsNote, columnsIn, GroupTable } from "../parts/group-table.tsx";
import { Name } from "../parts/name.tsx";
import { PeriodsNote } from "../parts/periods-note.tsx";
import type { Section } from "../section.ts";
import { dimensionTitleOf } from "../titles.ts";
import type { View } from "../view.ts";

const mostGroups = 60;

/** Agents have a part of the page to themselves. */
const groupsOf = ({ report: { by, rows } }: View): readonly ReportRow[] =>
  isGroupedAlike(by, ["agent"]) ? [] : rows.filter(isWholeGroup);

/** How many conversations a group has, or else the most observations of any metric. */
const sizeOf = ({ values: { volume, ...others } }: ReportRow): number =>
  volume?.n ?? Math.max(0, ...Object.values(others).map(({ n }) => n));

function Groups({ view }: { readonly view: View }) {
  const { texts, format, report, words } = view;
  const rows = groupsOf(view);
  const metrics = columnsIn(view, rows);
  const hasOrder = report.by.every((name) => dimension(name).values !== undefined);
  const ordered = hasOrder ? rows : rows.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  const shown = ordered.slice(0, mostGroups);
  const title = report.by.map((name) => dimensionTitleOf(view, name)).join(", ");
  const rest = rows.length - shown.length;
  return (
    <>
      <GroupTable
        view={view}
        caption={hasOrder ? texts.groups.ordered(title) : texts.groups.table(title)}
        title={title}
        metrics={metrics}
        rows={shown.map((row) => ({
          key: JSON.stringify(row.group),
          name: report.by.map((name, index) => (
            <span key={name}>
              {index > 0 && ", "}
              <Name view={view} text={groupName(name, row.group[name] ?? "", words)} />
            </span>
          )),
          row,
        }))}
      />
      {rest > 0 && <p class="note">{texts.groups.rest(rest, format.count(rest))}</p>}
      <ColumnsNote view={view} rows={rows} />
      <PeriodsNote view={view} />
    </>
  );
}

/** What the report was asked to be grouped by. */
export const groups: Section = {
  id: "groups",
  metrics: (view) => columnsIn(view, groupsOf(view)).map(({ id }) => id),
  absence: (view) => (columnsIn(view, groupsOf(view)).length === 0 ? "" : undefined),
  body: (view) => <Groups view={view} />,
};

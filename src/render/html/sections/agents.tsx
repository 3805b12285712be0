import { noValue } from "../../../report/dimension.ts";
import { isGroupedAlike } from "../../../report/grouping.ts";
import { headline } from "../../../report/headline.ts";
import { lowN } from "../../../report/low-n.ts";
import { inNameOrder } from "../../../report/name-order.ts";
import type { ReportMetric, ReportRow, Value } from "../../../report/report.ts";
import { ColumnsNote, columnsIn, GroupTable } from "../parts/group-table.tsx";
import { Name } from "../parts/name.tsx";
import { PeriodsNote } from "../parts/periods-note.tsx";
import type { Section } from "../section.ts";
import { dimensionTitleOf, titleOf } from "../titles.ts";
import { groupRows, type View } from "../view.ts";

const mostAgents = 60;

const nameOf = ({ group }: ReportRow): string => group.agent ?? "";
const byName = (rows: readonly ReportRow[]): ReportRow[] => inNameOrder(rows, (row) => [nameOf(row)]);

/** Agents in order where their numbers allow one, and the others by name. */
interface Arranged {
  /** What the order is by; undefined where nothing can be ordered. */
  readonly by: ReportMetric | undefined;
  readonly ordered: readonly ReportRow[];
  readonly others: readonly ReportRow[];
}

/** What stands for "nobody" is no agent. */
const isNobody = (row: ReportRow): boolean => nameOf(row) === noValue;

/** The first metric that has a direction orders those with enough observations of it; of the others any order is chance. */
function arranged(rows: readonly ReportRow[], metrics: readonly ReportMetric[]): Arranged {
  const by = metrics.find(({ better }) => better !== "neither");
  const numberOf = (row: ReportRow): number | null => {
    const value: Value | undefined = by && row.values[by.id];
    return by === undefined || value === undefined || value.n < lowN ? null : headline(value, by.unit);
  };
  const sign = by?.better === "higher" ? -1 : 1;
  const agents = byName(rows.filter((row) => !isNobody(row)));
  const ordered = agents
    .filter((row) => numberOf(row) !== null)
    .sort((one, other) => sign * ((numberOf(one) ?? 0) - (numberOf(other) ?? 0)));
  const others = [...agents.filter((row) => numberOf(row) === null), ...rows.filter(isNobody)];
  return { by, ordered, others };
}

interface ListProps {
  readonly view: View;
  readonly caption: string;
  readonly metrics: readonly ReportMetric[];
  readonly rows: readonly ReportRow[];
}

function List({ view, caption, metrics, rows }: ListProps) {
  const { texts, format } = view;
  if (rows.length === 0) return null;
  const shown = rows.slice(0, mostAgents);
  return (
    <>
      <GroupTable
        view={view}
        caption={caption}
        title={dimensionTitleOf(view, "agent")}
        metrics={metrics}
        rows={shown.map((row) => ({
          key: nameOf(row),
          name: isNobody(row) ? <i>{texts.agents.nobody}</i> : <Name view={view} text={nameOf(row)} />,
          row,
        }))}
      />
      {rows.length > shown.length && (
        <p class="note">{texts.agents.rest(rows.length - shown.length, format.count(rows.length - shown.length))}</p>
      )}
    </>
  );
}

function Agents({ view }: { readonly view: View }) {
  const { texts } = view;
  const rows = groupRows(view, "agent");
  const metrics = columnsIn(view, rows);
  const { by, ordered, others } = arranged(rows, metrics);
  return (
    <>
      <p>{texts.agents.credit[view.report.credit ?? "actor"]}</p>
      <List
        view={view}
        caption={by === undefined ? "" : texts.agents.ordered(titleOf(view, by))}
        metrics={metrics}
        rows={ordered}
      />
      <List view={view} caption={texts.agents.unordered} metrics={metrics} rows={others} />
      <ColumnsNote view={view} rows={rows} />
      {isGroupedAlike(view.report.by, ["agent"]) && <PeriodsNote view={view} />}
    </>
  );
}

/** Who answered how much, without a ranking of what may be chance. */
export const agents: Section = {
  id: "agents",
  metrics: (view) => columnsIn(view, groupRows(view, "agent")).map(({ id }) => id),
  absence(view) {
    const rows = groupRows(view, "agent").filter((row) => !isNobody(row));
    if (rows.length === 0) return view.texts.absence.noAgents;
    return columnsIn(view, rows).length === 0 ? view.texts.absence.noNumbers : undefined;
  },
  body: (view) => <Agents view={view} />,
};

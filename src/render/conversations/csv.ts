import type {
  ConversationFigures,
  ConversationRow,
  ConversationValue,
  ListedMetric,
  Listing,
} from "../../report/listing/listing.ts";
import type { Cell } from "../csv/columns.ts";
import { csvText } from "../csv/text.ts";
import { batches } from "./batches.ts";

interface Column {
  readonly title: string;
  readonly cellOf: (row: ConversationRow) => Cell;
}

/** The entries of one cell; most cells have none. */
const joined = (texts: readonly string[]): Cell => (texts.length === 0 ? undefined : texts.join("; "));

const named = (agents: readonly (string | null)[]): Cell =>
  agents.length < 2 ? agents[0] : joined([...new Set(agents)].filter((agent) => agent !== null));

/** Amounts in several currencies, in the order of these. */
const amount = ({ value, amounts }: ConversationFigures): Cell =>
  amounts === undefined ? value : Object.values(amounts).join("; ");

const categories = (figures: ConversationFigures): Cell => joined(figures.categories ?? []);

function columnsOf({ id, kind, unit, parts }: ListedMetric): readonly Column[] {
  const column = (name: string, cellOf: (value: ConversationValue) => Cell): Column => ({
    title: `${id}${name}`,
    cellOf: ({ values }) => cellOf(values[id]),
  });
  const partColumn = (part: string, name: string, cellOf: (figures: ConversationFigures) => Cell): Column =>
    column(`.${part}${name}`, (value) => value.parts?.[part] && cellOf(value.parts[part]));
  return [
    column("", kind === "share" ? categories : amount),
    ...(unit === "money" ? [column(".currency", categories)] : []),
    column(".n", ({ values }) => values.length),
    column(".agents", ({ agents }) => named(agents)),
    column(".excluded", ({ excluded }) => joined(Object.keys(excluded))),
    ...Object.entries(parts).flatMap(([part, { unit: unitOfPart }]) => [
      partColumn(part, "", amount),
      ...(unitOfPart === "money" ? [partColumn(part, ".currency", categories)] : []),
    ]),
  ];
}

const leading: readonly Column[] = [
  { title: "id", cellOf: ({ id }) => id },
  { title: "created_at", cellOf: ({ createdAt }) => createdAt },
  { title: "channel", cellOf: ({ channel }) => channel },
  { title: "status", cellOf: ({ status }) => status },
  { title: "priority", cellOf: ({ priority }) => priority },
  { title: "team", cellOf: ({ team }) => team },
  { title: "assignee", cellOf: ({ assignee }) => assignee },
  { title: "customer", cellOf: ({ customer }) => customer },
  { title: "excluded", cellOf: ({ excluded }) => excluded },
];

const approximate: Column = {
  title: "approximate",
  cellOf: ({ values }) => joined(Object.keys(values).filter((id) => values[id].approximate)),
};

/**
 * One conversation a line. Each metric has its value (the mean of several; of a count their sum; of a share the categories)
 * under its own name, then of how many (`reply-time.n`), who is credited (`.agents`), what was left out (`.excluded`), and
 * its parts; money has its currency beside it. Numbers are the machine's: seconds, fractions. `approximate` names the metrics
 * that rest on estimates.
 */
export function* renderCsv({ head, rows }: Listing): Iterable<string> {
  const columns = [...leading, ...head.metrics.flatMap(columnsOf), approximate];
  yield csvText([columns.map(({ title }) => title)]);
  for (const batch of batches(rows)) yield csvText(batch.map((row) => columns.map(({ cellOf }) => cellOf(row))));
}

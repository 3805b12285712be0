import type {
  ConversationFigures,
  ConversationRow,
  ConversationValue,
  ListedMetric,
  Listing,
} from "../../report/listing/listing.ts";
import type { Unit } from "../../report/report.ts";
import { momentCell, numberCell, type OffsetAt } from "./numbers.ts";
import { maximumRows, type Sheet, type SheetCell, type SheetColumn } from "./sheet.ts";

interface ConversationColumn extends SheetColumn {
  readonly cellOf: (row: ConversationRow) => SheetCell;
}

/** One conversation a row, with what every metric makes of it; as many as a sheet can hold. */
export function conversationsSheet({ head, rows }: Listing, offsetAt: OffsetAt): Sheet {
  const columns = [...leadingColumns(head.timeZone, offsetAt), ...head.metrics.flatMap(metricColumns)];
  const cells: (readonly SheetCell[])[] = [];
  for (const row of rows) {
    // The first row holds the titles, and the last says what is not there.
    if (cells.length === maximumRows - 2) {
      cells.push([`only the first ${cells.length} of ${head.matching} conversations: a sheet can hold no more`]);
      break;
    }
    cells.push(columns.map(({ cellOf }) => cellOf(row)));
  }
  return { name: "Conversations", columns, rows: cells };
}

const leadingColumns = (timeZone: string, offsetAt: OffsetAt): readonly ConversationColumn[] => [
  { title: "Id", width: 16, cellOf: ({ id }) => id },
  {
    title: `Created (${timeZone})`,
    width: 20,
    cellOf: ({ createdAt }) => (createdAt === null ? undefined : momentCell(createdAt, offsetAt)),
  },
  { title: "Channel", width: 14, cellOf: ({ channel }) => channel ?? undefined },
  { title: "Status", width: 12, cellOf: ({ status }) => status ?? undefined },
  { title: "Priority", width: 10, cellOf: ({ priority }) => priority ?? undefined },
  { title: "Team", width: 14, cellOf: ({ team }) => team ?? undefined },
  { title: "Assignee", width: 16, cellOf: ({ assignee }) => assignee ?? undefined },
  { title: "Customer", width: 16, cellOf: ({ customer }) => customer ?? undefined },
  { title: "Excluded", width: 16, cellOf: ({ excluded }) => excluded ?? undefined },
];

function metricColumns({ id, title, kind, unit, parts }: ListedMetric): readonly ConversationColumn[] {
  const column = (name: string, cellOf: (value: ConversationValue) => SheetCell): ConversationColumn => ({
    title: `${title}${name}`,
    width: 14,
    cellOf: ({ values }) => cellOf(values[id]),
  });
  const partColumn = (part: string, name: string, cellOf: (figures: ConversationFigures) => SheetCell) =>
    column(name, ({ parts: told }) => told?.[part] && cellOf(told[part]));
  const isShare = kind === "share";
  return [
    column("", (value) => (isShare ? categories(value) : amountCell(value, unit))),
    ...(unit === "money" ? [column(", currency", categories)] : []),
    column(", n", ({ values }) => numberCell(values.length, "count")),
    column(", agents", ({ agents }) => joined(agents.filter((agent) => agent !== null))),
    column(", left out", ({ excluded }) => joined(Object.keys(excluded))),
    ...Object.entries(parts).flatMap(([name, part]) => [
      partColumn(name, `: ${part.title}`, (figures) => amountCell(figures, part.unit)),
      ...(part.unit === "money" ? [partColumn(name, `: ${part.title}, currency`, categories)] : []),
    ]),
  ];
}

const categories = (figures: ConversationFigures): SheetCell => joined(figures.categories ?? []);

/** Amounts in several currencies, in the order of these. */
const amountCell = ({ value, amounts }: ConversationFigures, unit: Unit): SheetCell =>
  amounts === undefined ? numberCell(value, unit) : Object.values(amounts).join("; ");

const joined = (texts: readonly string[]): SheetCell =>
  texts.length === 0 ? undefined : [...new Set(texts)].join("; ");

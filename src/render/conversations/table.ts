import { pluralOf } from "../../language/messages/en/plural.ts";
import type { ConversationRow, ListedMetric, Listing, ListingHead } from "../../report/listing/listing.ts";
import { readingSection } from "../document/accounting.ts";
import { closingSections } from "../document/closing.ts";
import {
  type Column,
  type Document,
  longestTable,
  paragraph,
  type Row,
  type Section,
  withoutEmptyColumns,
} from "../document/document.ts";
import { english } from "../english.ts";
import { drawn } from "../table.ts";
import type { ListingRenderer } from "./renderer.ts";
import { meaningsOf, valueText } from "./value-text.ts";

const plural = pluralOf(english.format);

const leading = ["id", "created", "channel", "agents", "excluded"];
const leadingColumns: readonly Column[] = [
  { kind: "label" },
  { kind: "number", drop: 1 },
  { kind: "label", drop: 2 },
  { kind: "label", drop: 3 },
  { kind: "label" },
];

/** Where there is no room, the last metric goes first; the first one always stays. */
const metricColumn = (metric: ListedMetric, index: number, rows: readonly ConversationRow[]): Column => ({
  kind: "number",
  drop: index === 0 ? 0 : leading.length + index,
  meanings: meaningsOf(
    metric,
    rows.map(({ values }) => values[metric.id]),
  ),
});

/** Who is credited with something, else whose conversation it is. */
function agentsOf({ assignee, values }: ConversationRow): string {
  const credited = Object.values(values).flatMap(({ agents }) => agents.filter((agent) => agent !== null));
  return credited.length === 0 ? (assignee ?? "") : [...new Set(credited)].join(", ");
}

function rowOf({ metrics, timeZone }: ListingHead, row: ConversationRow): Row {
  const { id, createdAt, channel, excluded, values } = row;
  const created = createdAt === null ? "" : english.format.minute(createdAt, timeZone);
  return {
    kind: "row",
    cells: [
      id,
      created,
      channel ?? "",
      agentsOf(row),
      excluded ?? "",
      ...metrics.map((metric) => valueText(metric, values[metric.id])),
    ],
  };
}

/** The first few of them, without asking for one more. */
function firstOf<Item>(items: Iterable<Item>, count: number): readonly Item[] {
  const first: Item[] = [];
  for (const item of items) {
    first.push(item);
    if (first.length === count) break;
  }
  return first;
}

function tableSection({ head, rows }: Listing): Section {
  const shown = firstOf(rows, head.limit ?? longestTable);
  if (shown.length === 0) {
    return [
      paragraph(head.worst === null ? "No conversation" : `No conversation has a value of ${head.worst}`, "plain"),
    ];
  }
  const columns = [...leadingColumns, ...head.metrics.map((metric, index) => metricColumn(metric, index, shown))];
  const titles = [...leading, ...head.metrics.map(({ id }) => id)];
  const table = {
    kind: "table",
    columns,
    bands: [{ head: titles, rows: shown.map((row) => rowOf(head, row)) }],
  } as const;
  return [withoutEmptyColumns(table), ...moreThan(shown.length, head)];
}

function moreThan(shown: number, { matching }: ListingHead): Section {
  if (matching === shown) return [];
  const more = plural(matching - shown, "more conversation");
  return [paragraph(`… ${more} (--limit shows more, -f csv, ndjson or json all)`)];
}

function documentOf(listing: Listing): Document {
  const { head } = listing;
  return [readingSection(head, english), tableSection(listing), ...closingSections(head, english)].filter(
    (section) => section.length > 0,
  );
}

/** The first conversations for a terminal: as many as `--limit` says, else as a table of a report has rows. */
export const renderTable: ListingRenderer = (listing, appearance) => [drawn(documentOf(listing), appearance, english)];

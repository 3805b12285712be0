import type { Row } from "../../input/row.ts";
import { decodeText } from "../../model/texts/text.ts";
import { booleanOf } from "../values/booleans.ts";
import type { CannedTexts } from "../values/canned-texts.ts";
import { isBlank } from "../values/no-data.ts";
import { cellReader } from "./cells.ts";
import type { Table } from "./table.ts";

/** What a row says of its canned response: whether it is one, and the code of its name where it has one. */
interface Canned {
  readonly isCanned: boolean;
  readonly response: number | undefined;
}

type CannedReader = (row: Row) => Canned | undefined;

/**
 * Tells which rows are canned, where a metric asks for it: by the export's own mark, else by their texts, where the
 * configuration has those of canned responses. Where there is either, a row of which neither says it is not canned; where there
 * is none, nothing is known.
 */
export function cannedReader(table: Table): CannedReader {
  const { matches, settings, found } = table;
  const isMarked = matches.has("canned");
  const texts = matches.has("body") ? settings.canned : undefined;
  if (isMarked || texts !== undefined) found.add("canned");
  if (texts !== undefined) found.add("cannedResponse");
  if (!settings.facts.has("canned")) return () => undefined;
  const told = texts === undefined ? () => notCanned : textReader(table, texts);
  if (!isMarked) return texts === undefined ? () => undefined : told;
  const marked = cellReader(table, "canned", (text) => markOf(table, text));
  return (row) => marked(row) ?? told(row);
}

const notCanned: Canned = { isCanned: false, response: undefined };

/** The export's own mark: yes or no, or the name or id of what was inserted, which is a yes. */
function markOf(table: Table, text: string): Canned | undefined {
  const marked = booleanOf(text);
  if (marked !== undefined) return { isCanned: marked, response: undefined };
  if (isBlank(text)) return undefined;
  table.found.add("cannedResponse");
  return { isCanned: true, response: table.facts.messages.cannedResponses.codeOf(text.trim()) };
}

/** Compares the texts of messages, which nothing else decodes. */
function textReader(table: Table, texts: CannedTexts): (row: Row) => Canned {
  const slot = table.slot("body");
  const { cannedResponses } = table.facts.messages;
  return ({ bytes, starts, ends }) => {
    if (starts[slot] === -1) return notCanned;
    const name = texts.nameOf(decodeText(bytes.subarray(starts[slot], ends[slot])));
    return name === undefined ? notCanned : { isCanned: true, response: cannedResponses.codeOf(name) };
  };
}

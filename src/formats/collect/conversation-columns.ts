import type { Row } from "../../input/row.ts";
import type { Status } from "../../model/conversation.ts";
import { type TextFact, textFacts } from "../../model/fact.ts";
import { conversationFields } from "../fields/conversation.ts";
import { indexOfHeader } from "../recognise/match.ts";
import { withArticle } from "../recognise/with-article.ts";
import { isRounded, roundedCustomer } from "../values/rounded.ts";
import { isBareWaiting } from "../values/statuses.ts";
import { unknownStatus } from "../write/known-statuses.ts";
import type { Table } from "./table.ts";
import {
  plainText,
  sideStatusReaders,
  type TextWriter,
  type Translate,
  tagWriter,
  textWriter,
  wordWriter,
} from "./texts.ts";
import { ownWords } from "./words/own-words.ts";
import { unknownWordCounter } from "./words/unknown-word-counter.ts";

/** What a row says about its conversation: the stamp of the values that the first row decides, and of those of the last. */
export type WriteConversation = (row: Row, conversation: number, firstStamp: number, lastStamp: number) => void;

/** Of a conversation's rows the newest decides these; the others are decided by the oldest. */
const newestDecides = new Set<string>(["status", "team", "priority", "assignee", "botOnly", "converted"]);

const wholeCells = (name: string): string =>
  `groups and conditions take all tags in a cell of the column "${name}" as one text; tag takes each by itself (--by tag)`;

/** Writes every conversation-level column of the table that this run reads. */
export function conversationWriter(table: Table): WriteConversation {
  const first: TextWriter[] = [];
  const last: TextWriter[] = [];
  for (const field of conversationFields) {
    const fact = textFacts.find((name) => name === field.name);
    const slot = fact !== undefined && isVocabulary(fact) ? table.readSlot(field) : table.demandedSlot(field);
    if (slot === -1) continue;
    if (field.name === "tags") first.push(tagWriter(table, slot));
    if (fact === undefined) continue;
    const own = factWriter(table, slot, fact);
    const writer = fact === "status" ? statusWriter(table, own) : own;
    (newestDecides.has(fact) ? last : first).push(writer);
  }
  for (const name of table.settings.attributes) {
    const column = indexOfHeader(table.sample.columns, name);
    if (column === -1) continue;
    last.push(textWriter(table, table.slotOfColumn(column), table.facts.attribute(name), plainText));
    if (column === table.matches.get("tags")?.index) table.notes.add("whole-cells", wholeCells(name), table.file);
  }
  return (row, conversation, firstStamp, lastStamp) => {
    for (const write of first) write(row, conversation, firstStamp);
    for (const write of last) write(row, conversation, lastStamp);
  };
}

/** A tag or a mark such as isSpam can say the status, whatever stands in the column of statuses: the first that does. */
function statusWriter(table: Table, own: TextWriter): TextWriter {
  const readers = sideStatusReaders(table);
  if (readers.length === 0) return own;
  const { status } = table.facts.texts;
  return (row, conversation, stamp) => {
    let said: Status | undefined;
    for (const read of readers) said ??= read(row);
    if (said === undefined) return own(row, conversation, stamp);
    table.found.add("status");
    status.keep(conversation, status.dictionary.codeOf(said), stamp);
  };
}

/** Facts of which only known words count: found with the first that is understood, since blanks and others tell nothing. */
const isVocabulary = (fact: TextFact): boolean => ["status", "initiator", "botOnly", "converted"].includes(fact);

/** Other words of a column of which only some say anything are none that should be known. */
function factWriter(table: Table, slot: number, fact: TextFact): TextWriter {
  const translate = translator(table, fact);
  const column = table.facts.texts[fact];
  const isPassedOver = table.matches.get(fact)?.only !== undefined;
  if (!isVocabulary(fact) || isPassedOver) return textWriter(table, slot, column, translate);
  const message =
    fact === "status"
      ? unknownStatus
      : `${withArticle(fact)} that is no known word was left out (input.values.${fact} in the configuration names it)`;
  return wordWriter(table, slot, column, translate, unknownWordCounter(table, `unknown-${fact}`, message));
}

const waitingForWhom =
  "a status that says waiting, and not for whom, was read as pending on the customer (input.values.status says otherwise)";

function translator(table: Table, fact: TextFact): Translate {
  const wordOf = ownWords(table, fact);
  const configured = table.settings.values.get(fact);
  return (text) => {
    const word = wordOf(text);
    const isExplained = configured?.get(text) !== undefined;
    if (word === "pending" && fact === "status" && isBareWaiting(text) && !isExplained) {
      table.notes.add("waiting-for-whom", waitingForWhom, `${table.file}: ${text}`);
    }
    if (word !== undefined) table.found.add(fact);
    else if (fact === "customer" && isRounded(text)) {
      table.notes.add("rounded-customer", roundedCustomer, `${table.file}: ${text}`);
    }
    return word;
  };
}

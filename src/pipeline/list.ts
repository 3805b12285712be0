import type { Context } from "../metrics/context.ts";
import type { Metric } from "../metrics/metric.ts";
import { assembler } from "../model/assemble.ts";
import type { Facts } from "../model/facts.ts";
import { ConversationOrder } from "../report/listing/conversation-order.ts";
import { conversationRow } from "../report/listing/conversation-row.ts";
import { type ListedColumn, listedColumns, listedMetrics } from "../report/listing/listed-columns.ts";
import type { ConversationRow, Listing } from "../report/listing/listing.ts";
import type { Report } from "../report/report.ts";
import { count, wholeRange } from "./count.ts";
import type { ReportRequest } from "./request.ts";
import type { Taken } from "./take-in.ts";

/** Which conversations are to be listed, and in which order. */
export interface ListRequest extends ReportRequest {
  /** The metric by which the worst come first, one of the question's; undefined lists all, the oldest first. */
  readonly worst: Metric | undefined;
  /** How many rows there are to be at most. */
  readonly limit: number | undefined;
}

/** A report, and the conversations behind its numbers. */
export interface Listed {
  readonly report: Report;
  readonly listing: Listing;
}

/** Puts the conversations in order and makes a row of each as it is asked for. */
export async function list(request: ListRequest, taken: Taken): Promise<Listed> {
  const { question, worst, limit } = request;
  const { context } = taken.times;
  // The periods of a curve are those of a page, and not what was asked of each conversation.
  const own = question.every === undefined ? wholeRange(context) : context;
  const columns = listedColumns(question.metrics, taken.facts.found, own);
  const worstColumn = columns.find(({ metric }) => metric === worst);
  const order = new ConversationOrder(question.where, worstColumn, own);
  const report = await count(request, taken, (conversation, index) => order.add(index, conversation));
  // By a metric that these inputs cannot tell nothing is the worst.
  const indexes = worst !== undefined && worstColumn === undefined ? new Int32Array() : order.indexes();
  const { comparison, by, every, rows, breakdowns, ...account } = report;
  const head = {
    ...account,
    metrics: listedMetrics(report.metrics, columns),
    worst: worst?.id ?? null,
    limit: limit ?? null,
    matching: indexes.length,
  };
  return { report, listing: { head, rows: rowsOf(taken.facts, own, columns, indexes.subarray(0, limit)) } };
}

const rowsOf = (facts: Facts, context: Context, columns: readonly ListedColumn[], indexes: Int32Array) => ({
  *[Symbol.iterator](): Iterator<ConversationRow> {
    const conversationOf = assembler(facts);
    for (const index of indexes) yield conversationRow(conversationOf(index), columns, context);
  },
});

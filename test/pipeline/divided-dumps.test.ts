import fc from "fast-check";
import { expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { type Files, reportOf, withoutInputs } from "../support/report-of.ts";

const monday = Date.UTC(2026, 4, 4, 9);
const at = (minutes: number): string => new Date(monday + minutes * 60_000).toISOString();

/** A conversation as a dump tells it, which leaves out what is empty; some products export no messages at all. */
const conversation = (id: number, hasMessages: boolean) =>
  fc
    .record({
      created: fc.integer({ min: 0, max: 3000 }),
      answered: fc.option(fc.integer({ min: 1, max: 300 }), { nil: undefined, freq: 2 }),
      status: fc.constantFrom("open", "closed", "missed", "pending"),
      wrote: fc.option(fc.integer({ min: -60, max: 300 }), { nil: undefined, freq: 2 }),
      replies: fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 2 }),
      score: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined, freq: 2 }),
    })
    .map(({ created, answered, status, wrote, replies, score }) => ({
      id: `K-${id}`,
      created_at: at(created),
      status,
      ...(answered === undefined ? {} : { first_response_at: at(created + answered) }),
      ...(wrote === undefined || !hasMessages
        ? {}
        : {
            messages: [
              { at: at(created + wrote), role: "customer" },
              ...replies.map((minutes) => ({ at: at(created + wrote + minutes), role: "agent" })),
            ],
          }),
      ...(score === undefined ? {} : { surveys: [{ kind: "csat", score, at: at(created + 400) }] }),
    }));

const dump = fc
  .boolean()
  .chain((hasMessages) => fc.tuple(...Array.from({ length: 6 }, (_, index) => conversation(index, hasMessages))));
const file = (records: readonly object[]): string => ndjson(...records);
const order = "order_id,at,amount,currency,customer_id\nO-1,2026-05-04T10:00:00Z,5,USD,C-1";

test("a dump of conversations says the same in two files, and beside a list of something else", () =>
  fc.assert(
    fc.asyncProperty(dump, fc.integer({ min: 1, max: 5 }), async (records, cut) => {
      const numbers = async (files: Files) => withoutInputs(await reportOf(files, { asOf: "2026-05-20" })).rows;
      const whole = await numbers({ "all.ndjson": file(records), "orders.csv": order });
      const [one, two] = [file(records.slice(0, cut)), file(records.slice(cut))];
      expect(await numbers({ "a.ndjson": one, "b.ndjson": two, "orders.csv": order })).toEqual(whole);
      expect(await numbers({ "b.ndjson": two, "orders.csv": order, "a.ndjson": one })).toEqual(whole);
    }),
    { numRuns: 40 },
  ));

import { describe, expect, test } from "vitest";
import { reportOf, withoutInputs } from "../support/report-of.ts";

/** What happens at the same instant has an order of its own, so that the order of the rows decides nothing. */
describe.each([
  [
    "two agents reply",
    "conversation_id,created_at,author_role,author,body",
    [
      "A,2026-05-04T12:00:00Z,customer,Ani,halo",
      "A,2026-05-04T12:01:00Z,agent,Zul,ya",
      "A,2026-05-04T12:01:00Z,agent,Adi,ya",
    ],
  ],
  [
    "one message is marked as canned in one row, under two names, and in another not",
    "conversation_id,message_id,created_at,author_role,author,canned",
    [
      "A,m1,2026-05-04T12:00:00Z,agent,Zul,",
      "A,m1,2026-05-04T12:00:00Z,agent,Zul,Salam",
      "A,m1,2026-05-04T12:00:00Z,agent,Zul,Promo",
    ],
  ],
  [
    "a message without an id is marked as canned in one row only",
    "conversation_id,created_at,author_role,author,body,canned",
    ["A,2026-05-04T12:00:00Z,agent,Zul,halo,yes", "A,2026-05-04T12:00:00Z,agent,Zul,halo,no"],
  ],
  [
    "two agents resolve",
    "conversation_id,at,event,actor,actor_role",
    [
      "A,2026-05-04T12:00:00Z,queued,Adi,agent",
      "A,2026-05-04T12:01:00Z,resolved,Zul,agent",
      "A,2026-05-04T12:01:00Z,resolved,Adi,agent",
    ],
  ],
  [
    "two agents are rated",
    "conversation_id,score,at,agent,scale",
    ["A,5,2026-05-04T12:01:00Z,Zul,1-5", "A,5,2026-05-04T12:01:00Z,Adi,1-5"],
  ],
])("%s at one instant", (_, header, rows) => {
  test.each(permutations(rows).map((order) => ({ order })))("$order", async ({ order }) => {
    const asWritten = await reportOf({ "a.csv": [header, ...rows].join("\n") }, { by: ["agent"] });
    const reordered = await reportOf({ "a.csv": [header, ...order].join("\n") }, { by: ["agent"] });
    expect(withoutInputs(reordered)).toEqual(withoutInputs(asWritten));
  });
});

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}

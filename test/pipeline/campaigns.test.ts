import { expect, test } from "vitest";
import { reportOf } from "../support/report-of.ts";

const log = (first: string) => `conversation_id,created_at,author_role
A,2026-03-02T09:00:00Z,${first}
A,2026-03-02T10:00:00Z,customer
A,2026-03-02T10:05:00Z,agent
B,2026-03-02T10:00:00Z,customer
B,2026-03-02T10:01:00Z,agent
`;

const firstResponses = async (text: string) =>
  (await reportOf({ "log.csv": text })).rows[0]?.values["first-response-time"];

test.each(["campaign", "broadcast", "siaran"])("a log that a %s begins is outbound", async (word) => {
  expect(await firstResponses(log(word))).toMatchObject({ n: 1, median: 60, excluded: { outbound: 1 } });
});

test.each(["bot", "system"])("one that a %s begins is the customer's", async (word) => {
  expect(await firstResponses(log(word))).toMatchObject({ n: 2, median: 180, excluded: {} });
});

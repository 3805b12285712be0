import { describe, expect, test } from "vitest";
import { type Files, reportOf } from "../support/report-of.ts";

const states = ["new", "open", "pending", "on-hold"];

/** The backlog, what of it is new, open, pending and on hold, and how many each of these could be told of. */
async function split(files: Files) {
  const backlog = (await reportOf(files)).rows[0]?.values.backlog;
  const parts = states.map((state) => backlog?.parts?.[state]);
  return { value: backlog?.value, counts: parts.map((part) => part?.value), told: parts.map((part) => part?.n) };
}

const messages = `conversation_id,created_at,author_role
A,2026-03-02T09:00:00Z,customer
B,2026-03-02T09:00:00Z,customer
B,2026-03-02T09:10:00Z,agent
C,2026-03-02T10:00:00Z,customer
`;

describe("the states of a backlog add up to it", () => {
  test("where events tell how conversations stand: no news of one is that it stands open", async () => {
    const events = "conversation_id,at,event\nA,2026-03-02T09:05:00Z,pending\n";
    expect(await split({ "messages.csv": messages, "events.csv": events })).toEqual({
      value: 3,
      counts: [1, 1, 1, 0],
      told: [3, 3, 3, 3],
    });
  });

  test("where nothing is open", async () => {
    const tickets =
      "id,status,created_at,resolved_at,assignee\nA,closed,2026-03-02T09:00:00Z,2026-03-02T09:30:00Z,Sari\n";
    expect(await split({ "tickets.csv": tickets })).toEqual({ value: 0, counts: [0, 0, 0, 0], told: [0, 0, 0, 0] });
  });
});

test("a status of some tells nothing of the others, and each state says of how many it was told", async () => {
  const tickets = "id,created_at,status\nA,2026-03-02T09:00:00Z,pending\nC,2026-03-02T10:00:00Z,\n";
  expect(await split({ "messages.csv": messages, "tickets.csv": tickets })).toEqual({
    value: 3,
    counts: [0, 0, 1, 0],
    told: [1, 1, 1, 1],
  });
});

import { expect, test } from "vitest";
import { metrics } from "../../../src/metrics/index.ts";
import { reportOf } from "../../support/report-of.ts";

const tickets = [
  "id,created_at,status,assignee",
  "A,2026-04-01T09:00:00Z,open,Sari",
  "B,2026-04-01T09:00:00Z,open,Robo",
];

const backlogOf = async (messages: readonly string[], events: readonly string[] = []) => {
  const files: Record<string, string> = {
    "tickets.csv": tickets.join("\n"),
    "messages.csv": ["conversation_id,created_at,author,author_role", ...messages].join("\n"),
  };
  if (events.length > 0) files["events.csv"] = ["conversation_id,at,actor,actor_role,event", ...events].join("\n");
  const asked = { metrics: metrics.filter(({ id }) => id === "backlog"), asOf: "2026-05-01" };
  return (await reportOf(files, asked)).rows[0].values.backlog;
};

const requests = ["A,2026-04-01T09:00:00Z,Ani,customer", "B,2026-04-01T09:00:00Z,Beni,customer"];
const greetings = ["A,2026-04-01T09:00:05Z,Sari,bot", "B,2026-04-01T09:00:05Z,Robo,bot"];

test("an agent in whose name a machine wrote is no bot: what is assigned to her is assigned", async () => {
  const reply = "A,2026-04-01T09:30:00Z,Sari,agent";
  expect((await backlogOf([...requests, ...greetings, reply]))?.parts?.unassigned).toMatchObject({ value: 1 });
});

test("nor is she where she wrote herself in another conversation only", async () => {
  const reply = "B,2026-04-01T09:30:00Z,Sari,agent";
  expect((await backlogOf([...requests, ...greetings, reply]))?.parts?.unassigned).toMatchObject({ value: 1 });
});

test("nor where a machine acted in her name", async () => {
  const reply = "B,2026-04-01T09:30:00Z,Sari,agent";
  const snoozed = "A,2026-04-01T09:40:00Z,Sari,bot,snoozed";
  const values = await backlogOf([...requests, greetings[1], reply], [snoozed]);
  expect(values?.parts?.unassigned).toMatchObject({ value: 1 });
});

test("who wrote as a bot alone is one", async () => {
  expect((await backlogOf([...requests, ...greetings]))?.parts?.unassigned).toMatchObject({ value: 2 });
});

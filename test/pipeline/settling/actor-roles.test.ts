import { describe, expect, test } from "vitest";
import { metricsNamed } from "../../support/metrics-named.ts";
import { reportOf } from "../../support/report-of.ts";

/** One conversation a line: its id, then entries of a clock on 1 April, who, and what. */
const rows = (header: string, lines: readonly string[]): string =>
  [header, ...lines.map((line) => line.replace(/^(\w+) ([\d:]+) /, "$1,2026-04-01T$2Z,").replaceAll(" ", ","))].join(
    "\n",
  );

const valuesOf = async (said: readonly string[], happened: readonly string[], ...ids: readonly string[]) => {
  const files = {
    "messages.csv": rows("conversation_id,created_at,author,author_role", said),
    "events.csv": rows("conversation_id,at,actor,event", happened),
  };
  const asked = { metrics: metricsNamed(...ids), asOf: "2026-05-01" };
  return (await reportOf(files, asked)).rows[0].values;
};

const said = ["A 09:00:00 Ani customer", "A 09:00:05 Robo bot", "A 09:30:45 Sari agent"];

describe("an actor of whom no role is told, whose name wrote as a bot", () => {
  test("is one: its transfer is a handoff", async () => {
    const values = await valuesOf(said, ["A 09:30:00 Robo transferred"], "first-response-time", "transfer-rate");
    expect(values["first-response-time"]).toMatchObject({ n: 1, median: 45 });
    expect(values["transfer-rate"]).toMatchObject({ n: 1, numerator: 0 });
  });

  test("is one: what it accepts still waits, and what it resolves is no agent's", async () => {
    const happened = ["A 09:00:02 Robo accepted", "A 09:00:08 Robo resolved", "A 09:20:00 Ani reopened"];
    const values = await valuesOf(said, happened, "wait-time", "first-response-time");
    expect(values["wait-time"]).toMatchObject({ n: 1, median: 1845 });
    expect(values["first-response-time"]).toMatchObject({ n: 1, median: 645 });
  });

  test("is one in conversations too in which it wrote nothing", async () => {
    const others = ["B 10:00:00 Beni customer", "B 10:10:00 Sari agent"];
    const values = await valuesOf([...said, ...others], ["B 10:09:00 Robo transferred"], "first-response-time");
    expect(values["first-response-time"]).toMatchObject({ n: 2, min: 60, max: 1845 });
  });

  test.each([
    ["an agent too", "B 10:00:00 Robo agent"],
    ["a customer too", "B 10:00:00 Robo customer"],
  ])("stays a human where it wrote as %s", async (_, other) => {
    const values = await valuesOf([...said, other], ["A 09:30:00 Robo transferred"], "first-response-time");
    expect(values["first-response-time"]).toMatchObject({ n: 1, median: 1845 });
  });
});

test("an actor whose name wrote as an agent resolves as one: the chat that nobody answered is missed", async () => {
  const chat = ["B 10:00:00 Beni customer", "B 10:00:05 Robo bot"];
  const missed = async (by: string) =>
    (await valuesOf([...said, ...chat], [`B 10:05:00 ${by} resolved`], "missed-rate"))["missed-rate"];
  expect(await missed("Sari")).toMatchObject({ n: 2, numerator: 1 });
  expect(await missed("Robo")).toMatchObject({ n: 1, numerator: 0, excluded: { "bot-only": 1 } });
  expect(await missed("Ani")).toMatchObject({ n: 1, numerator: 0, excluded: { "bot-only": 1 } });
});

test("an event's own role counts", async () => {
  const files = {
    "messages.csv": rows("conversation_id,created_at,author,author_role", said),
    "events.csv": rows("conversation_id,at,actor,event,actor_role", ["A 09:30:00 Robo transferred agent"]),
  };
  const { rows: table } = await reportOf(files, { metrics: metricsNamed("first-response-time") });
  expect(table[0].values["first-response-time"]).toMatchObject({ median: 1845 });
});

test("an agent in whose name greetings go out is no bot, where a list tells that tickets are theirs", async () => {
  const files = {
    "messages.csv": rows("conversation_id,created_at,author,author_role", [
      "A 09:00:00 Ani customer",
      "A 09:00:05 Sari bot",
    ]),
    "events.csv": rows("conversation_id,at,actor,event", ["A 09:02:00 Sari accepted", "A 09:05:00 Sari resolved"]),
    "tickets.csv": "id,created_at,status,agent\nB,2026-04-01T10:00:00Z,open,Sari",
  };
  const { rows: table } = await reportOf(files, { metrics: metricsNamed("missed-rate") });
  expect(table[0].values["missed-rate"]).toMatchObject({ n: 1, numerator: 1 });
});

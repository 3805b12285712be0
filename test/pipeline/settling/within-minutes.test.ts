import { describe, expect, test } from "vitest";
import { metricsNamed } from "../../support/metrics-named.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

const ids = ["wait-time", "first-response-time", "resolution-time", "time-to-abandon", "missed-rate"];

async function told(files: Files) {
  const asked = { metrics: metricsNamed(...ids), asOf: "2026-04-01" };
  return (await reportOf(files, asked)).rows[0].values;
}

const day = "2026-03-02";
const log = (...messages: readonly string[]) =>
  ["conversation_id,created_at,author_role", ...messages.map((message) => message.replace(" ", `,${day} `))].join("\n");

describe("a list without seconds beside messages with them", () => {
  const files = {
    "log.csv": log(
      "A 09:00:35,customer",
      "A 09:00:55,agent",
      "B 09:10:50,customer",
      "B 09:11:00,agent",
      "C 09:20:40,customer",
      "D 09:30:50,customer",
      "D 09:30:58,agent",
    ),
    "list.csv": `id,status,created_at,resolved_at,abandoned_at
A,resolved,${day} 09:00,${day} 09:30,
B,resolved,${day} 09:10,${day} 09:30,
C,abandoned,${day} 09:20,,${day} 09:21
D,resolved,${day} 09:30,${day} 09:30,`,
  };

  test("states no request before a first message of its minute, and no end before the question", async () => {
    const values = await told(files);
    expect(values["wait-time"]).toMatchObject({ n: 3, min: 8, median: 10, max: 20, excluded: { unanswered: 1 } });
    // 09:00:35 and 09:10:50 to 09:30, and 09:30:50 to the last message of its minute.
    const resolved = { n: 3, min: 8, median: 1150, max: 1765, excluded: { unresolved: 1 } };
    expect(values["resolution-time"]).toMatchObject(resolved);
    expect(values["time-to-abandon"]).toMatchObject({ n: 1, median: 20 });
    expect(values["missed-rate"]).toMatchObject({ n: 3, numerator: 0, excluded: { "short-abandon": 1 } });
  });

  test("does not begin with the reply to what was asked elsewhere, as in a form", async () => {
    const values = await told({
      "log.csv": log("A 09:00:48,agent", "B 09:10:00,customer"),
      "list.csv": `id,status,created_at,initiator\nA,open,${day} 09:00,customer\nB,open,${day} 09:10,customer`,
    });
    expect(values["first-response-time"]).toMatchObject({ n: 1, median: 48 });
  });

  test("does not hide a reply of the minute in which the customer is said to have left", async () => {
    const values = await told({
      "log.csv": log("A 09:00:10,customer", "A 09:00:40,agent"),
      "list.csv": `id,status,created_at,abandoned_at\nA,abandoned,${day} 09:00,${day} 09:00`,
    });
    expect(values["missed-rate"]).toMatchObject({ n: 1, numerator: 0, excluded: {} });
    expect(values["first-response-time"]).toMatchObject({ n: 1, median: 30 });
  });

  test("leaves the wait at nothing where the agent took it in the minute of its creation", async () => {
    const values = await told({
      "log.csv": log("A 09:00:10,customer", "A 09:00:40,agent"),
      "list.csv": `id,status,created_at,accepted_at\nA,open,${day} 09:00,${day} 09:00`,
    });
    expect(values["wait-time"]).toMatchObject({ n: 1, median: 0, excluded: {} });
  });
});

describe("the times of a list stay as they are", () => {
  const minutes = 60;
  const messages = log("A 09:00:35,customer", "A 09:00:55,agent");
  const waitOf = async (list: string) => (await told({ "log.csv": messages, "list.csv": list }))["wait-time"];

  test("where the first message lies in another minute", async () => {
    expect(await waitOf(`id,status,created_at\nA,open,${day} 08:59`)).toMatchObject({ n: 1, median: 115 });
    const values = await told({
      "log.csv": messages,
      "list.csv": `id,status,created_at,resolved_at\nA,resolved,${day} 09:00,${day} 08:59`,
    });
    expect(values["resolution-time"]).toMatchObject({ n: 0, excluded: { negative: 1 } });
  });

  test("where they have seconds, be they none", async () => {
    expect(await waitOf(`id,status,created_at\nA,open,${day} 09:00:00`)).toMatchObject({ n: 1, median: 55 });
    expect(await waitOf(`id,status,created_at\nA,open,${day} 09:00\nB,open,${day} 09:00:05`)).toMatchObject({
      n: 1,
      median: 55,
    });
  });

  test("where it states a duration, which was measured to the second", async () => {
    const values = await told({
      "log.csv": messages,
      "list.csv": `id,status,created_at,first_response_seconds,resolution_minutes
A,resolved,${day} 09:00,20,30
B,resolved,${day} 10:00,15,10`,
    });
    expect(values["first-response-time"]).toMatchObject({ n: 2, min: 15, max: 20 });
    expect(values["resolution-time"]).toMatchObject({ n: 2, min: 10 * minutes, max: 30 * minutes });
  });

  test("where the end lies in the minute of a reply, and not of the question", async () => {
    const values = await told({
      "log.csv": log("A 09:00:10,customer", "A 09:30:40,agent"),
      "list.csv": `id,status,created_at,resolved_at\nA,resolved,${day} 09:00,${day} 09:30`,
    });
    expect(values["resolution-time"]).toMatchObject({ n: 1, median: 29 * minutes + 50 });
  });
});

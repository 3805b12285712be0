import { describe, expect, test } from "vitest";
import { metrics as allMetrics } from "../../../src/metrics/index.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

const minutes = 60;
const hours = 60 * minutes;
const header = "Ticket ID,Created At,First Response At,Resolved At,Status,Agent";
const asked = "2026-01-31 20:00";

/** A list of tickets from January on beside the messages of February. */
const list = [
  `1,${asked},2026-01-31 20:10,2026-02-01 10:00,Closed,Sari`,
  "2,2026-01-31 21:00,2026-01-31 21:20,2026-02-01 11:00,Closed,Sari",
  "3,2026-02-02 21:00,2026-02-02 21:05,2026-02-02 22:00,Closed,Sari",
];
const log = [
  "conversation_id,created_at,author_role,author",
  "1,2026-02-01 09:00,customer,Ani",
  "1,2026-02-01 09:45,agent,Budi",
  "2,2026-02-01 09:00,agent,Sari",
  "2,2026-02-01 09:30,customer,Beni",
  "2,2026-02-01 09:50,agent,Sari",
  "3,2026-02-02 21:00,customer,Citra",
  "3,2026-02-02 21:05,agent,Sari",
].join("\n");
const files = (tickets: readonly string[], messages = log): Files => ({
  "tickets.csv": [header, ...tickets].join("\n"),
  "messages.csv": messages,
});

const told = async (input: Files) => {
  const { rows, diagnostics } = await reportOf(input);
  return { values: rows[0]?.values ?? {}, notes: diagnostics.filter(({ code }) => code === "missing-messages") };
};

describe("messages that begin after the first response that a ticket states", () => {
  test("do not tell the first reply, the first question or who began", async () => {
    const { values, notes } = await told(files(list));
    expect(values["first-response-time"]).toMatchObject({
      n: 3,
      min: 5 * minutes,
      median: 10 * minutes,
      max: 20 * minutes,
    });
    expect(values["resolution-time"]).toMatchObject({ n: 3, min: 1 * hours, median: 14 * hours, max: 14 * hours });
    expect(values["missed-rate"]).toMatchObject({ n: 3, value: 0 });
    expect(values["reply-time"]).toMatchObject({ n: 1, median: 5 * minutes, excluded: { "not-told": 2 } });
    expect(values["messages-per-chat"]).toMatchObject({ n: 1, mean: 2, excluded: { "not-told": 2 } });
    expect(notes).toMatchObject([{ count: 2, examples: ["conversation 1", "conversation 2"] }]);
  });

  test("leave what the events tell as it is: of those without one nothing happened", async () => {
    const events = "conversation_id,event,at,agent\n3,transferred,2026-02-02 21:30,Sari";
    const { values } = await told({ ...files(list), "events.csv": events });
    expect(values["transfer-rate"]).toMatchObject({ n: 3, numerator: 1, excluded: {} });
    expect(values["escalation-rate"]).toMatchObject({ n: 3, numerator: 0, excluded: {} });
    expect(values["reopen-rate"]).toMatchObject({ n: 3, numerator: 0, excluded: {} });
  });

  test("tell the same whichever metric is asked for alone", async () => {
    const { values } = await told(files(list));
    for (const metric of allMetrics) {
      const alone = (await reportOf(files(list), { metrics: [metric] })).rows[0]?.values[metric.id];
      expect(alone).toEqual(values[metric.id]);
    }
  });
});

describe("messages are all there, as far as is sure,", () => {
  const whole = async (input: Files) => expect((await told(input)).notes).toEqual([]);

  test("where the ticket was created long before, and answered among them", async () => {
    await whole(files([`1,${asked},2026-02-01 09:45,2026-02-01 10:00,Closed,Sari`, list[2]]));
  });

  test("where the first response lies less than a minute before them", async () => {
    await whole(files([`1,${asked},2026-02-01 08:59:01,2026-02-01 10:00,Closed,Sari`, list[2]]));
  });

  test("where older messages of others are there: those of that time were not cut off", async () => {
    await whole(files(list, `${log}\n4,${asked},customer,Dewi`));
  });

  test("where the first response is known by its day alone", async () => {
    await whole(files([`1,2026-01-31,2026-01-31,2026-02-01 10:00,Closed,Sari`, list[2]]));
  });

  test("where the first response lies before the creation", async () => {
    await whole(files([`1,${asked},2000-01-01 07:00,2026-02-01 10:00,Closed,Sari`, list[2]]));
  });

  test("where the list is on another clock, by which it has no reply of the messages", async () => {
    const sevenHoursBehind = [
      "1,2026-02-01 02:00,2026-02-01 02:45,2026-02-01 03:00,Closed,Sari",
      "3,2026-02-02 14:00,2026-02-02 14:05,2026-02-02 15:00,Closed,Sari",
    ];
    await whole(files(sevenHoursBehind));
  });
});

test("what one file tells of its own tickets is taken as it is, whatever is asked", async () => {
  const inside = (created: string, replied: string, asked: string, answered: string) =>
    `{"created_at":"2026-03-02T${created}Z","first_response_at":"2026-03-02T${replied}Z","status":"closed","messages":[` +
    `{"at":"2026-03-02T${asked}Z","role":"customer"},{"at":"2026-03-02T${answered}Z","role":"agent"}],"id":`;
  const lines = [
    `${inside("08:00:00", "08:05:00", "09:00:00", "09:05:00")}"1"}`,
    `${inside("10:00:00", "10:05:00", "10:00:00", "10:05:00")}"2"}`,
  ];
  const { values, notes } = await told({ "a.ndjson": lines.join("\n") });
  expect(values["reply-time"]).toMatchObject({ n: 2, median: 5 * minutes });
  expect(notes).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { metrics as allMetrics } from "../../../src/metrics/index.ts";
import { type Asked, type Files, reportOf } from "../../support/report-of.ts";

const minutes = 60;
const header = "Ticket ID,Created At,First Response At,Resolved At,Status,Agent";

const beside = (tickets: readonly string[], messages: string): Files => ({
  "tickets.csv": [header, ...tickets].join("\n"),
  "messages.csv": messages,
});

const told = async (input: Files, asked: Asked = {}) => {
  const { rows, diagnostics } = await reportOf(input, asked);
  return { values: rows[0]?.values ?? {}, notes: diagnostics.filter(({ code }) => code === "missing-messages") };
};

describe("messages that end before the first response that a ticket states", () => {
  const untilLunch = [
    "conversation_id,created_at,author_role,author",
    "1,2026-02-02 09:00,customer,Ani",
    "1,2026-02-02 09:10,agent,Sari",
    "2,2026-02-02 10:00,customer,Beni",
    "2,2026-02-02 10:20,agent,Sari",
    "3,2026-02-02 11:50,customer,Citra",
    "4,2026-02-02 12:00,customer,Dewi",
  ];
  const ofDay = [
    "1,2026-02-02 09:00,2026-02-02 09:10,2026-02-02 09:30,Closed,Sari",
    "2,2026-02-02 10:00,2026-02-02 10:20,2026-02-02 10:30,Closed,Sari",
    "3,2026-02-02 11:50,2026-02-02 12:30,2026-02-02 13:00,Closed,Sari",
    "4,2026-02-02 12:00,,2026-02-02 13:00,Closed,Sari",
  ];

  test("do not make it unanswered", async () => {
    const { values, notes } = await told(beside(ofDay, untilLunch.join("\n")));
    expect(values["first-response-time"]).toMatchObject({ n: 3, median: 20 * minutes, max: 40 * minutes });
    expect(values["missed-rate"]).toMatchObject({ n: 4, numerator: 1 });
    expect(values["messages-per-chat"]).toMatchObject({ n: 3, excluded: { "not-told": 1 } });
    expect(notes).toMatchObject([{ count: 1, examples: ["conversation 3"] }]);
  });

  test("miss nothing as of an instant among them", async () => {
    const { values, notes } = await told(beside(ofDay, untilLunch.join("\n")), { asOf: "2026-02-02T12:00:00Z" });
    expect(values["messages-per-chat"]).toMatchObject({ n: 4, mean: 1.5, excluded: {} });
    expect(notes).toEqual([]);
  });

  test("miss nothing as of an instant behind them, before the response", async () => {
    const { values, notes } = await told(beside(ofDay, untilLunch.join("\n")), { asOf: "2026-02-02T12:15:00Z" });
    expect(values["messages-per-chat"]).toMatchObject({ n: 4, mean: 1.5, excluded: {} });
    expect(notes).toEqual([]);
  });

  test("tell the same whichever metric is asked for alone", async () => {
    const files = beside(ofDay, untilLunch.join("\n"));
    const { values } = await told(files);
    for (const metric of allMetrics) {
      const alone = await told(files, { metrics: [metric] });
      expect(alone.values[metric.id]).toEqual(values[metric.id]);
    }
  });

  test("count where they have a reply, or a bot's all the same, or most tickets tell of other responses", async () => {
    const withReply = untilLunch.toSpliced(6, 0, "3,2026-02-02 11:55,agent,Sari").join("\n");
    const { values, notes } = await told(beside(ofDay, withReply));
    expect(values["first-response-time"]).toMatchObject({ n: 3, median: 10 * minutes, max: 20 * minutes });
    expect(notes).toEqual([]);
    const ofBots = untilLunch.map((line) => line.replace("agent", "bot")).join("\n");
    expect((await told(beside(ofDay, ofBots))).notes).toMatchObject([{ examples: ["conversation 3"] }]);
    const others = ofDay.map((line) => line.replace("09:10", "09:20").replace("10:20", "10:02"));
    expect((await told(beside(others, untilLunch.join("\n")))).notes).toEqual([]);
  });

  test("are whole where the first response lies less than a minute after them", async () => {
    const seconds = ofDay.map((line) => line.replace("12:30", "12:00:59"));
    expect((await told(beside(seconds, untilLunch.join("\n")))).notes).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { missedRate } from "../../../src/metrics/missed-rate.ts";
import { metricsNamed } from "../../support/metrics-named.ts";
import { type Asked, type Files, reportOf } from "../../support/report-of.ts";

const reply = [missedRate];

async function told(files: Files, asked: Asked = { metrics: reply }) {
  const { rows, diagnostics } = await reportOf(files, asked);
  return {
    missed: rows[0]?.values["missed-rate"],
    notes: diagnostics.filter(({ code }) => code === "log-ends-early"),
  };
}

const log = (...rows: readonly string[]) => ["conversation_id,created_at,author_role", ...rows].join("\n");
const list = (...rows: readonly string[]) => ["id,channel,created_at,resolved_at,status", ...rows].join("\n");

const hours = (count: number, from: number) =>
  Array.from({ length: count }, (_, index) => String(from + index).padStart(2, "0"));
const asked = (hour: string) => `A${hour},2026-03-02T${hour}:00:00Z,customer`;
const answered = (hour: string) => `${asked(hour)}\nA${hour},2026-03-02T${hour}:05:00Z,agent`;
const ticket = (hour: string, channel = "whatsapp", minute = "30") =>
  `A${hour},${channel},2026-03-02T${hour}:00:00Z,2026-03-02T${hour}:${minute}:00Z,resolved`;

/** Asked at 12:00, when the log ends, and resolved half an hour later. */
const untilNoon = [...hours(9, 3).map(answered), asked("12")];
const morning = hours(10, 3).map((hour) => ticket(hour));
const later = hours(5, 13).map((hour) => ticket(hour));

describe("a log that ends before the list", () => {
  const files = { "log.csv": log(...untilNoon), "list.csv": list(...morning, ...later) };

  test("is told, with what nobody had answered by then, and the clock by which that is no missed one", async () => {
    const { missed, notes } = await told(files);
    expect(missed).toMatchObject({ n: 10, numerator: 1, excluded: { "not-told": 5 } });
    expect(notes).toMatchObject([{ count: 1, examples: ["conversation A12"] }]);
    const [{ message }] = notes;
    expect(message).toMatch(/^the log of messages seems to end before the list, of which 5 tickets were created later/);
    expect(wordsOf("id").say(message)).toMatch(/^log pesan .* 5 tiket .*\(--as-of 2026-03-02T12:00:00.000Z menghitung/);
    const asOf = await told(files, { metrics: reply, asOf: "2026-03-02T12:00:00.000Z" });
    expect(asOf).toMatchObject({ missed: { n: 9, numerator: 0 }, notes: [] });
  });

  test("is not where no metric asks who answered", async () => {
    for (const asked of ["csat", "volume", "messages-per-chat"])
      expect((await told(files, { metrics: metricsNamed(asked) })).notes).toEqual([]);
  });

  test("says nothing of what is not in the range, or whose response the list tells", async () => {
    const range = { since: "2026-03-02T12:30:00Z", until: "2026-03-03" };
    expect((await told(files, { metrics: reply, range })).notes).toEqual([]);
    const columns = "id,channel,created_at,resolved_at,status,first_response_at";
    const rows = [...morning, ...later].map((row) =>
      row.startsWith("A12") ? `${row},2026-03-02T12:00:00Z` : `${row},`,
    );
    const stated = [columns, ...rows].join("\n");
    expect((await told({ ...files, "list.csv": stated })).notes).toEqual([]);
  });

  test("says nothing of what had ended by then, or an agent had answered, be it not of what a bot alone did", async () => {
    const more = ["A01,2026-03-02T01:00:00Z,customer", "A01,2026-03-02T01:01:00Z,bot", asked("02"), answered("00")];
    const files = {
      "log.csv": log(...more, ...untilNoon),
      "list.csv": list(ticket("02"), ticket("00"), ...morning, ...later),
    };
    expect((await told(files)).notes).toMatchObject([{ count: 2, examples: ["conversation A01", "conversation A12"] }]);
    const events = "conversation_id,event,at\nA01,closed,2026-03-02T01:30:00Z";
    const beside = await told({ ...files, "events.csv": events });
    expect(beside.notes).toMatchObject([{ count: 1, examples: ["conversation A12"] }]);
  });
});

describe("a log ends with its list, as far as is sure,", () => {
  const whole = async (files: Files) => expect((await told(files)).notes).toEqual([]);

  test("where fewer tickets came later, or those of other channels", async () => {
    await whole({ "log.csv": log(...untilNoon), "list.csv": list(...morning, ...later.slice(1)) });
    const calls = hours(5, 13).map((hour) => ticket(hour, "phone"));
    await whole({ "log.csv": log(...untilNoon), "list.csv": list(...morning, ...calls) });
  });

  test("where more than one in ten tickets of its time has no messages", async () => {
    const forms = ["B1,,2026-03-02T09:10:00Z,,open", "B2,,2026-03-02T10:10:00Z,,open"];
    const missing = (rows: readonly string[]) => ({
      "log.csv": log(...untilNoon),
      "list.csv": list(...morning, ...rows, ...later),
    });
    expect((await told(missing(forms.slice(1)))).notes).toHaveLength(1);
    await whole(missing(forms));
  });

  test("where the list is on a clock that is ahead: its newest have messages", async () => {
    const ahead = [...morning, ...later].map((row) => row.replaceAll("2026-03-02", "2026-03-03"));
    await whole({ "log.csv": log(...untilNoon), "list.csv": list(...ahead) });
  });

  test("where one file tells both", async () => {
    const nested = (hour: string, messages: string) =>
      `{"id":"A${hour}","created_at":"2026-03-02T${hour}:00:00Z","status":"resolved","messages":[${messages}]}`;
    const lines = [
      ...hours(10, 3).map((hour) => nested(hour, `{"at":"2026-03-02T${hour}:00:00Z","role":"customer"}`)),
      ...hours(5, 13).map((hour) => nested(hour, "")),
    ];
    await whole({ "a.ndjson": lines.join("\n") });
  });
});

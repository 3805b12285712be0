import { describe, expect, test } from "vitest";
import { metricsNamed } from "../../support/metrics-named.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

const ids = ["missed-rate", "first-response-time", "success-rate", "replies-per-ticket"];

async function told(files: Files, asked: readonly string[] = ids) {
  const { rows, diagnostics } = await reportOf(files, {
    metrics: metricsNamed(...asked),
    asOf: "2026-04-01",
  });
  return { values: rows[0].values, notes: diagnostics.filter(({ code }) => code === "untold-channels") };
}

const log = (...rows: readonly string[]) => ["conversation_id,created_at,author_role", ...rows].join("\n");
const answered = (id: string, day: string) =>
  `${id},2026-03-${day}T09:00:00Z,customer\n${id},2026-03-${day}T09:05:00Z,agent`;
const list = (...rows: readonly string[]) => ["id,channel,created_at,resolved_at,status", ...rows].join("\n");
const ticket = (id: string, channel: string, day: string) =>
  `${id},${channel},2026-03-${day}T09:00:00Z,2026-03-${day}T09:30:00Z,resolved`;

const ofWhatsapp = log(answered("1", "02"), answered("2", "06"));
const ofAll = list(
  ticket("1", "whatsapp", "02"),
  ticket("2", "whatsapp", "06"),
  ticket("3", "email", "03"),
  ticket("4", "email", "04"),
  ticket("5", "phone", "05"),
);

describe("beside a log of one channel, a list of all", () => {
  test("tells nothing of answers by the other channels, whatever is asked", async () => {
    const files = { "log.csv": ofWhatsapp, "list.csv": ofAll };
    const { values, notes } = await told(files);
    expect(values["missed-rate"]).toMatchObject({ n: 2, value: 0, excluded: { "not-told": 3 } });
    expect(values["first-response-time"]).toMatchObject({ n: 2, median: 300, excluded: { "not-told": 3 } });
    expect(values["success-rate"]).toMatchObject({ n: 2, value: 1, excluded: { "not-told": 3 } });
    expect(values["replies-per-ticket"]).toMatchObject({ n: 2, mean: 1, excluded: { "not-told": 3 } });
    expect(notes).toMatchObject([{ count: 3, examples: ['channel "email"', 'channel "phone"'] }]);
    expect((await told(files, ["missed-rate"])).values["missed-rate"]).toEqual(values["missed-rate"]);
  });

  test("does so too where the log tells the channel of what is in no list", async () => {
    const files = {
      "log.csv": `conversation_id,created_at,author_role,channel
91,2026-03-02T09:00:00Z,customer,whatsapp
91,2026-03-06T09:05:00Z,agent,whatsapp`,
      "list.csv": list(ticket("3", "email", "03"), ticket("4", "whatsapp", "04")),
    };
    expect((await told(files)).values["missed-rate"]).toMatchObject({
      n: 2,
      numerator: 1,
      excluded: { "not-told": 1 },
    });
  });
});

describe("a ticket without messages of a log's time was not answered", () => {
  const missed = async (files: Files, expected: { readonly n: number; readonly numerator: number }) => {
    const { values, notes } = await told(files);
    expect(values["missed-rate"]).toMatchObject({ ...expected, excluded: {} });
    expect(notes).toEqual([]);
  };

  test("where one other of its channel has some", async () => {
    const files = {
      "log.csv": log(answered("1", "02"), answered("2", "06"), "3,2026-03-03T09:00:00Z,customer"),
      "list.csv": list(ticket("1", "whatsapp", "02"), ticket("3", "email", "03"), ticket("4", "email", "04")),
    };
    await missed(files, { n: 4, numerator: 2 });
  });

  test("where its channel is not told", async () => {
    const files = { "log.csv": ofWhatsapp, "list.csv": list(ticket("1", "whatsapp", "02"), ticket("3", "", "03")) };
    await missed(files, { n: 3, numerator: 1 });
  });

  test("where none, or only few, of those that have messages tell theirs", async () => {
    const few = (channel: string) =>
      list(ticket("1", "", "02"), ticket("2", channel, "06"), ticket("3", "email", "03"));
    await missed({ "log.csv": ofWhatsapp, "list.csv": few("") }, { n: 3, numerator: 1 });
    await missed({ "log.csv": ofWhatsapp, "list.csv": few("whatsapp") }, { n: 3, numerator: 1 });
  });

  test("where the list has a column of first responses", async () => {
    const files = {
      "log.csv": ofWhatsapp,
      "list.csv": `id,channel,created_at,first_response_at,status
1,whatsapp,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,resolved
2,whatsapp,2026-03-06T09:00:00Z,2026-03-06T09:05:00Z,resolved
3,email,2026-03-03T09:00:00Z,,resolved`,
    };
    await missed(files, { n: 3, numerator: 1 });
  });

  test("where it states an empty list of them", async () => {
    const nested = (id: string, channel: string, day: string, messages: string) =>
      `{"id":"${id}","channel":"${channel}","created_at":"2026-03-${day}T09:00:00Z","status":"resolved","messages":[${messages}]}`;
    const message = (day: string, time: string, role: string) => `{"at":"2026-03-${day}T${time}:00Z","role":"${role}"}`;
    const lines = [
      nested("1", "whatsapp", "02", `${message("02", "09:00", "customer")},${message("06", "09:05", "agent")}`),
      nested("2", "email", "03", ""),
    ];
    await missed({ "a.ndjson": lines.join("\n") }, { n: 2, numerator: 1 });
  });
});

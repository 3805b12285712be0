import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { zone } from "../../src/time/zone.ts";
import { csvOf } from "../support/csv-text.ts";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";
import { marksOf } from "./translate/read-with.ts";

const march = (day: number, hour: number, minute: number) => Date.UTC(2026, 2, day, hour, minute);

const row = {
  "Closed Times": "2026-03-13 10:05:00",
  "Close By": "Sari",
  "Opened Time": "2026-03-13 09:15:00",
  "Opened by Channel": "WhatsApp",
  "Conversation ID": "8801",
  "Contact ID": "412",
  "Contact Name": "Ana",
};
type Row = Readonly<Record<string, string>>;

const fileOf = (...changes: readonly Row[]) => ({
  "conversations.csv": csvOf(...changes.map((each) => ({ ...row, ...each }))),
});
async function one(change: Row, settings: Partial<ReadSettings> = {}) {
  const { conversations, inputs } = await understand(fileOf(change), settings);
  expect(inputs).toMatchObject([{ format: "layanika", used: 1 }]);
  return conversations[0];
}

describe("Layanika's list of conversations", () => {
  test("a conversation", async () => {
    expect(await one({})).toMatchObject({
      id: "8801",
      channel: "whatsapp",
      customer: "412",
      createdAt: march(13, 9, 15),
      closedAt: march(13, 10, 5),
      status: undefined,
      events: [],
    });
  });

  test("times are those of the account, which the run says", async () => {
    const jakarta = await one({}, { zone: zone("Asia/Jakarta") });
    expect(jakarta).toMatchObject({ createdAt: march(13, 2, 15), closedAt: march(13, 3, 5) });
  });

  test("the day may be written first", async () => {
    const written = { "Opened Time": "13/03/2026 09:15", "Closed Times": "13/03/2026 10:05" };
    expect(await one(written)).toMatchObject({ createdAt: march(13, 9, 15), closedAt: march(13, 10, 5) });
  });

  test.each(["", "-"])("closed at %j is open", async (closed) => {
    const conversation = await one({ "Closed Times": closed, "Close By": closed });
    expect(conversation?.closedAt).toBeUndefined();
  });

  test.each([
    ["WhatsApp", "whatsapp"],
    ["Telegram", "telegram"],
    ["Instagram", "instagram"],
    ["Facebook Messenger", "facebook"],
    ["Webchat", "chat"],
  ])("opened by channel %s", async (theirs, ours) => {
    expect((await one({ "Opened by Channel": theirs }))?.channel).toBe(ours);
  });

  test("without the contact's id the name has to do", async () => {
    const { "Contact ID": _, ...rest } = row;
    const { conversations } = await understand({ "conversations.csv": csvOf(rest) });
    expect(conversations[0].customer).toBe("Ana");
  });

  test("who closed it is an attribute, and nobody whose it is", async () => {
    const conversation = await one({}, { attributes: ["Close By"] });
    expect([conversation?.attribute("Close By"), conversation?.assignee]).toEqual(["Sari", undefined]);
  });

  test("so nothing is said to be unassigned, or new, though every open one has nobody who closed it", async () => {
    const { rows, unmeasurable } = await reportOf(fileOf({}, { "Conversation ID": "8802", "Closed Times": "" }));
    expect(rows[0].values.backlog).toMatchObject({ value: 1 });
    expect(Object.keys(rows[0].values.backlog?.parts ?? {})).toEqual(["age"]);
    expect(rows[0].values["resolution-rate"]).toMatchObject({ n: 2, value: 0.5 });
    expect(unmeasurable.map(({ metric }) => metric)).toEqual(expect.arrayContaining(["missed-rate", "handle-time"]));
  });

  test("a row without an id or a time is refused", async () => {
    const { rejected } = await understand(fileOf({}, { "Conversation ID": "" }, { "Opened Time": "" }));
    expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
  });
});

test("another list with some of the columns is not taken for it", async () => {
  expect(marksOf("layanika", ...Object.keys(row))).not.toEqual([]);
  const others = ["Conversation ID", "Contact ID", "DateTime Conversation Started", "Opened By Channel", "Closed By"];
  expect(marksOf("layanika", ...others)).toEqual([]);
  const { "Close By": _, "Closed Times": closed, ...rest } = row;
  const plain = await understand({ "list.csv": csvOf({ ...rest, "Closed Time": closed }) });
  expect(plain.inputs).toMatchObject([{ format: "tickets" }]);
});

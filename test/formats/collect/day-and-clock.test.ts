import { describe, expect, test } from "vitest";
import { zone } from "../../../src/time/zone.ts";
import { understand, understandOne } from "../../support/reading.ts";

const at = (text: string) => new Date(text).getTime();
const messageTimes = async (text: string) =>
  (await understandOne(text)).messages.map((message) => new Date(message.at).toISOString());

describe("a day and a time of day in two columns", () => {
  test("are one moment of a message", async () => {
    expect(
      await messageTimes("No. Tiket;Tanggal;Jam;Pengirim\nA;21/11/2026;16.05;pelanggan\nA;21/11/2026;16.07;CS\n"),
    ).toEqual(["2026-11-21T16:05:00.000Z", "2026-11-21T16:07:00.000Z"]);
  });

  test("are so in either order, and in English", async () => {
    const times = ["2026-11-21T09:05:30.000Z"];
    expect(await messageTimes("ticket_id,Time,Date,role\nA,9:05:30,2026-11-21,customer\n")).toEqual(times);
    expect(await messageTimes("ticket_id,Date,Time,role\nA,2026-11-21,09:05:30 AM,customer\n")).toEqual(times);
  });

  test("are so of tickets too, each time with its own", async () => {
    const header = "No Tiket;Tgl Masuk;Jam Masuk;Tgl Selesai;Jam Selesai;Status";
    const { createdAt, resolvedAt } = await understandOne(
      `${header}\nA;20 Nov 2026;08.00;21 Nov 2026;pukul 09.30;Selesai\n`,
    );
    expect([createdAt, resolvedAt]).toEqual([at("2026-11-20T08:00:00Z"), at("2026-11-21T09:30:00Z")]);
  });

  test("are times of the zone that the second header names", async () => {
    const text = "No. Tiket;Tanggal;Jam (WITA);Pengirim\nA;21/11/2026;16.05;pelanggan\n";
    const conversation = await understandOne(text, { zone: zone("Asia/Jakarta") });
    expect(conversation.messages.map((message) => message.at)).toEqual([at("2026-11-21T08:05:00Z")]);
  });

  test("are no moment where one of them is blank, rather than midnight", async () => {
    const text = "No. Tiket;Tanggal;Jam;Pengirim\nA;21/11/2026;16.05;CS\nA;21/11/2026;;CS\nA;;16.08;CS\n";
    const { rejected } = await understand({ "a.csv": text });
    expect(rejected.map(({ line, code, message }) => [line, code, message])).toEqual([
      [3, "missing-time", "Tanggal Jam is blank"],
      [4, "missing-time", "Tanggal Jam is blank"],
    ]);
  });

  test("that can be read day first and month first are refused", async () => {
    const text = "No. Tiket;Tanggal;Jam;Pengirim\nA;05/11/2026;16.05;CS\n";
    await expect(understand({ "a.csv": text })).rejects.toMatchObject({ code: "ambiguous-day-month" });
  });
});

describe("a column that tells the whole moment is read alone", () => {
  test.each([
    ["beside an hour of the day", "ticket_id,created_at,time,role\nA,2026-11-21 16:05:00,16:05,customer\n"],
    ["beside what is no time of day", "ticket_id,date,time,role\nA,2026-11-21,2026-11-21 16:05:00,customer\n"],
    ["where the user names it", "ticket_id,date,time,moment,role\nA,2026-11-20,12:00,2026-11-21 16:05,customer\n"],
  ])("%s", async (name, text) => {
    const map = new Map(name.startsWith("where") ? [["at", "moment"]] : []);
    const { messages } = await understandOne(text, { map });
    expect(messages.map((message) => message.at)).toEqual([at("2026-11-21T16:05:00Z")]);
  });
});

import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../../../src/formats/settings/read-settings.ts";
import type { Fact } from "../../../../src/model/fact.ts";
import { zone } from "../../../../src/time/zone.ts";
import { understand } from "../../../support/reading.ts";
import { reportOf } from "../../../support/report-of.ts";
import { moment, workbookWith } from "../../../support/workbook.ts";

const header = "No Tiket;Tanggal;Jam Masuk;Jam Balas;Jam Selesai";
const at = (text: string) => new Date(`2026-03-${text}Z`).getTime();

const read = (text: string, settings: Partial<ReadSettings> = {}, name = "a.csv") =>
  understand({ [name]: text }, settings);
const timesOf = async (text: string, settings: Partial<ReadSettings> = {}, name = "a.csv") =>
  (await read(text, settings, name)).conversations.map(({ createdAt, firstResponseAt, resolvedAt }) => [
    createdAt,
    firstResponseAt,
    resolvedAt,
  ]);

/** At nine in the morning and over midnight; a day above 12 shows which of the two numbers is the day. */
const rows = ["A;02/03/2026;09:00;09:05;10:00", "B;13/03/2026;23:50;00:05;00:20"];
const times = [
  [at("02T09:00"), at("02T09:05"), at("02T10:00")],
  [at("13T23:50"), at("14T00:05"), at("14T00:20")],
];

describe("one day stands for all times of day beside it", () => {
  test.each([
    ["in Indonesian", [header, ...rows]],
    ["with dots", [header, ...rows.map((row) => row.replaceAll(":", "."))]],
    ["with the day as people head it", [header.replace("Tanggal", "Hari/Tgl"), ...rows]],
    ["with the day of the creation", [header.replace("Tanggal", "Tgl Masuk"), ...rows]],
    ["of chats", ["No Tiket;Tanggal;Jam Chat;Jam Dibalas;Jam Selesai", ...rows]],
    ["with a clock that is called no more", ["No Tiket;Tanggal;Jam;Jam Balas;Jam Selesai", ...rows]],
    ["in English", ["Ticket ID;Date;Start time;First reply;End time", ...rows]],
    ["in English with its own day", ["Ticket ID;Created date;Start time;First reply;Resolved time", ...rows]],
  ])("%s", async (_, lines) => {
    expect(await timesOf(lines.join("\n"))).toEqual(times);
  });

  test("with ISO days and halves of the day", async () => {
    const text = [
      "Ticket ID,Date,Start time,First reply,End time",
      "A,2026-03-02,9:00 AM,9:05 AM,10:00 AM",
      "B,2026-03-13,11:50 PM,12:05 AM,12:20 AM",
    ];
    expect(await timesOf(text.join("\n"))).toEqual(times);
  });

  test("in JSON, where some may be absent", async () => {
    const records = [
      { id: "A", Tanggal: "02/03/2026", "Jam Masuk": "09:00", "Jam Balas": "09:05", "Jam Selesai": null },
      { id: "B", Tanggal: "13/03/2026", "Jam Masuk": "23:50", "Jam Selesai": "00:20" },
    ];
    expect(await timesOf(JSON.stringify(records), {}, "a.json")).toEqual([
      [at("02T09:00"), at("02T09:05"), undefined],
      [at("13T23:50"), undefined, at("14T00:20")],
    ]);
  });

  test("in a workbook, whose cells are days and parts of days", async () => {
    const clock = (hours: number, minutes: number) => ({ value: (hours * 60 + minutes) / 1440, format: "hh:mm" });
    const book = await workbookWith({
      Tiket: [
        header.split(";"),
        ["A", moment("2026-03-02"), clock(9, 0), clock(9, 5), clock(10, 0)],
        ["B", moment("2026-03-13"), clock(23, 50), clock(0, 5), null],
      ],
    });
    const { "first-response-time": response, "resolution-time": resolution } =
      (await reportOf({ "a.xlsx": book })).rows[0]?.values ?? {};
    expect([response, resolution]).toMatchObject([
      { n: 2, min: 300, max: 900 },
      { n: 1, max: 3600 },
    ]);
  });

  test("in the zone of the run, or that the header names", async () => {
    expect(await timesOf([header, rows[0]].join("\n").replace("02/", "22/"), { zone: zone("Asia/Jakarta") })).toEqual([
      [at("22T02:00"), at("22T02:05"), at("22T03:00")],
    ]);
    const named = header.replaceAll(/(Jam \w+)/g, "$1 (WITA)");
    expect((await timesOf([named, ...rows].join("\n")))[0]).toEqual([at("02T01:00"), at("02T01:05"), at("02T02:00")]);
  });

  test("where it, or a time of day, is mapped by hand", async () => {
    const clocks = new Map([
      ["createdAt", "Jam Datang"],
      ["firstResponse", "Jam CS Jawab"],
      ["resolvedAt", "Beres"],
    ]);
    const named = "No Tiket;Tanggal;Jam Datang;Jam CS Jawab;Beres";
    expect(await timesOf([named, ...rows].join("\n"), { map: clocks })).toEqual(times);
    const day = new Map([["createdAt", "Hari"]]);
    expect(await timesOf([header.replace("Tanggal", "Hari"), ...rows].join("\n"), { map: day })).toEqual(times);
  });

  test("but for a time that has a day of its own", async () => {
    const text = [
      "No Tiket;Tanggal;Jam Masuk;Jam Balas;Tanggal Selesai;Jam Selesai",
      "A;13/03/2026;23:50;00:05;16/03/2026;09:00",
    ];
    expect(await timesOf(text.join("\n"))).toEqual([[at("13T23:50"), at("14T00:05"), at("16T09:00")]]);
  });

  test("where the only other time has a day of its own", async () => {
    const text = ["No Tiket;Tanggal;Jam Masuk;Tanggal Selesai;Jam Selesai", "A;13/03/2026;23:50;16/03/2026;09:00"];
    expect(await timesOf(text.join("\n"))).toEqual([[at("13T23:50"), undefined, at("16T09:00")]]);
  });

  test("which is told, and how often the next day was taken", async () => {
    const { notes } = await read([header, ...rows].join("\n"));
    expect(notes.map(({ code, count, examples }) => [code, count, examples])).toEqual([
      ["day-not-told", 1, ["a.csv"]],
      ["next-day", 1, ["a.csv:3"]],
      ["next-day", 1, ["a.csv:3"]],
    ]);
  });
});

describe("a time of day that is earlier by 12 hours or less", () => {
  const text = [header, "A;13/03/2026;10:00;09:58;11:00", "B;14/03/2026;17:30;08:10;"].join("\n");

  test("is known by its day alone, and so is what follows in its row", async () => {
    const { rows: reported, diagnostics } = await reportOf({ "a.csv": text });
    const values = reported[0]?.values ?? {};
    expect(values["first-response-time"]).toMatchObject({ n: 0, excluded: { "day-alone": 2 } });
    expect(values["resolution-time"]).toMatchObject({ n: 0, excluded: { "day-alone": 1, unresolved: 1 } });
    expect(values["resolution-rate"]).toMatchObject({ n: 2, numerator: 1 });
    const told = diagnostics.find(({ code }) => code === "unsure-day");
    expect(told).toMatchObject({ count: 2, examples: ["a.csv:2", "a.csv:3"] });
  });

  test("makes the same of a resolution whether the first response is asked for or not", async () => {
    const facts = new Set<Fact>(["createdAt", "resolvedAt"]);
    for (const settings of [{}, { facts }]) {
      const { conversations } = await read(text, settings);
      const [{ resolvedAt, daysAlone }] = conversations;
      expect(resolvedAt).toBe(at("13T00:00"));
      expect(daysAlone).toContain(resolvedAt);
    }
  });

  test("leaves the midnights of other records what they are", async () => {
    const other = [header, "A;02/03/2026;23:50;00:00;00:30", "B;13/03/2026;09:00;08:55;10:00"].join("\n");
    const { "first-response-time": response } = (await reportOf({ "a.csv": other })).rows[0]?.values ?? {};
    expect(response).toMatchObject({ n: 1, max: 600, excluded: { "day-alone": 1 } });
  });

  test("counts no more where a newer record of the ticket tells it better", async () => {
    const versions = (first: string, second: string) =>
      [`${header};Waktu Diperbarui`, `A;13/03/2026;10:00;${first}`, `A;13/03/2026;10:00;${second}`].join("\n");
    const unsure = "09:58;;2026-03-13 12:00";
    const sure = "10:02;;2026-03-13 13:00";
    for (const text of [versions(unsure, sure), versions(sure, unsure)]) {
      const { "first-response-time": response } = (await reportOf({ "a.csv": text })).rows[0]?.values ?? {};
      expect(response).toMatchObject({ n: 1, max: 120, excluded: {} });
    }
  });

  test("is compared with the last that is told", async () => {
    const skipped = [header, "A;13/03/2026;10:00;;11:00", "B;13/03/2026;23:50;-;00:20"].join("\n");
    expect(await timesOf(skipped)).toEqual([
      [at("13T10:00"), undefined, at("13T11:00")],
      [at("13T23:50"), undefined, at("14T00:20")],
    ]);
  });
});

describe("the day is not that of times of day", () => {
  test("where two columns could be the day: it is asked for", async () => {
    const text = ["No Tiket;Tanggal;Date;Jam Masuk;Jam Selesai", "A;13/03/2026;14/03/2026;09:00;10:00"].join("\n");
    await expect(read(text)).rejects.toMatchObject({ code: "unknown-format" });
    const map = new Map([["createdAt", "Tanggal"]]);
    expect(await timesOf(text, { map })).toEqual([[at("13T09:00"), undefined, at("13T10:00")]]);
  });

  test("where there is one alone: it may be that of anything", async () => {
    const text = ["No Tiket;Tanggal;Jam;Status", "A;13/03/2026;09:00;Selesai"].join("\n");
    await expect(read(text)).rejects.toMatchObject({ code: "unknown-format" });
  });

  test.each([
    ["whole moments", "2026-03-13 09:00:00;2026-03-13 09:05:00;2026-03-13 10:00:00"],
    ["numbers", "8.3;8.45;9.3"],
    ["nothing yet", ";;"],
  ])("where the columns of its times of day hold %s", async (_, clocks) => {
    const text = [`${header};Petugas;Status`, `A;2026-03-13;${clocks};Sari;Selesai`].join("\n");
    await expect(read(text)).rejects.toMatchObject({ code: "unknown-format" });
  });

  test("whose dates --date-format writes unlike any time of day behind them, which is told of each", async () => {
    const text = [header, "A;2026-02-03;09:00;09:05;10:00"].join("\n");
    const { conversations, notes } = await read(text, { dateFormat: "yyyy-dd-MM" });
    expect(conversations.map(({ createdAt }) => createdAt)).toEqual([at("02T00:00")]);
    expect(notes.filter(({ code }) => code === "column-left-out")).toMatchObject([
      { message: expect.stringContaining('"Jam Balas"') },
      { message: expect.stringContaining('"Jam Selesai"') },
    ]);
  });

  test("of a timetable, which is no list of tickets", async () => {
    const text = ["id,created_at,start_time,end_time,name", "1,2026-03-13 08:00:00,540,1020,Weekdays"].join("\n");
    await expect(read(text)).rejects.toMatchObject({ code: "unknown-format" });
  });

  test("of which nothing tells what they are of, which is told", async () => {
    const text = [`${header};Jam Eskalasi`, ...rows.map((row) => `${row};09:30`)].join("\n");
    expect(await timesOf(text)).toEqual(times);
    expect((await read(text)).notes).toContainEqual(
      expect.objectContaining({ code: "unknown-clock", message: expect.stringContaining("Jam Eskalasi") }),
    );
  });
});

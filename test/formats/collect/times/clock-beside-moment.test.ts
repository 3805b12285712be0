import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../../../src/formats/settings/read-settings.ts";
import { isSaidToBeReplied } from "../../../../src/metrics/conversation/answer.ts";
import { zone } from "../../../../src/time/zone.ts";
import { understand } from "../../../support/reading.ts";

/** The ends of a list in minutes behind the creation, the lengths that it states in minutes, and the codes of its notices. */
async function ends(lines: readonly string[], settings: Partial<ReadSettings> = {}, name = "a.csv") {
  const { conversations, notes } = await understand({ [name]: lines.join("\n") }, settings);
  return {
    after: conversations.map(({ createdAt = 0, resolvedAt, firstResponseAt }) => {
      const at = resolvedAt ?? firstResponseAt;
      return at === undefined ? undefined : (at - createdAt) / 60_000;
    }),
    stated: conversations.map(({ reported }) => {
      const length = reported.resolution.calendar ?? reported.firstResponse.calendar;
      return length === undefined ? undefined : length / 60_000;
    }),
    codes: notes.map(({ code }) => code),
  };
}

const list = (header: string, ...times: readonly (readonly [string, string])[]) => [
  `No Tiket,Waktu Masuk,${header}`,
  ...times.map(([created, end], index) => `T-${index},2026-03-13 ${created},${end}`),
];
const nothing = (count: number) => Array.from({ length: count }, () => undefined);

const morning = [
  ["09:15", "10:30"],
  ["10:05", "11:00"],
  ["13:20", "15:45"],
] as const;

describe("values such as 10:30 beside a creation with its time of day", () => {
  test("are times of day on its day where each lies behind it", async () => {
    const told = await ends(list("Waktu Selesai", ...morning));
    expect(told).toEqual({ after: [75, 55, 145], stated: nothing(3), codes: ["assumed-day"] });
  });

  test("are those of the next day by night, and of the day alone where that is not sure", async () => {
    const night = [
      ["23:50", "00:20"],
      ["20:30", "02:00"],
      ["09:00", "-"],
      ["09:00", ""],
    ] as const;
    const told = await ends(list("Waktu Selesai", ...morning, ...night));
    expect(told.after).toEqual([75, 55, 145, 30, 330, undefined, undefined]);
    expect(told.codes).toEqual(["assumed-day", "next-day"]);
    const day = list("Waktu Selesai", ...morning, ...morning, ...morning, ["10:00", "09:58"]);
    expect((await ends(day)).codes).toEqual(["assumed-day", "unsure-day"]);
  });

  test("are so in the zone of the run, and in JSON, where some are absent", async () => {
    const records = [
      { id: "A", created_at: "2026-03-13T02:15:00Z", resolved_at: "10:30" },
      { id: "B", created_at: "2026-03-13T03:05:00Z", resolved_at: "11:00" },
      { id: "C", created_at: "2026-03-13T06:20:00Z" },
      { id: "D", created_at: "2026-03-13T06:20:00Z", resolved_at: "15:45" },
    ];
    const told = await ends([JSON.stringify(records)], { zone: zone("Asia/Jakarta") }, "a.json");
    expect(told.after).toEqual([75, 55, undefined, 145]);
  });

  test("are so where the column is mapped by hand", async () => {
    const map = new Map([["resolvedAt", "Beres"]]);
    expect((await ends(list("Beres", ...morning), { map })).after).toEqual([75, 55, 145]);
  });

  test("are lengths where most would lie before the creation", async () => {
    const short = [
      ["09:15", "00:05"],
      ["10:05", "02:15"],
      ["13:20", "01:00"],
    ] as const;
    for (const header of ["Waktu Selesai", "First reply"]) {
      const told = await ends(list(header, ...short));
      expect([told.after, told.stated]).toEqual([nothing(3), [5, 135, 60]]);
    }
  });

  test("are lengths where more than one in ten is no time of day", async () => {
    const told = await ends(list("Resolution time", ...morning, ["09:00", "26:15"]));
    expect(told.stated).toEqual([630, 660, 945, 1575]);
    const long = Array.from({ length: 3 }, () => ["09:00", "26:15"] as const);
    expect((await ends(list("Waktu Selesai", ...morning, ...long))).stated.slice(2, 4)).toEqual([945, 1575]);
  });

  test("are no lengths for a single slip where their header means a moment", async () => {
    const slip = list("Waktu Selesai", ...morning, ["09:00", "25:00"]);
    expect(await ends(slip)).toMatchObject({ after: nothing(4), stated: nothing(4), codes: ["column-left-out"] });
    const word = await ends(list("Waktu Selesai", ...morning, ["09:00", "sore"]));
    expect([word.after, word.codes]).toEqual([
      [75, 55, 145, undefined],
      ["assumed-day", "unreadable-time"],
    ]);
  });

  test("give no number where a few could be either", async () => {
    const few = list("Waktu Selesai", ["09:15", "10:30"], ["13:20", "15:45"]);
    expect(await ends(few)).toEqual({ after: nothing(2), stated: nothing(2), codes: ["column-left-out"] });
    const reply = list("First reply", ...morning);
    expect(await ends(reply)).toEqual({ after: nothing(3), stated: nothing(3), codes: ["column-left-out"] });
  });

  test("are times of day under a header of programs that names a moment", async () => {
    expect((await ends(list("first_response_at", ...morning))).after).toEqual([75, 55, 145]);
  });

  test("give no number where the creation has an offset, and nothing tells the zone of times of day", async () => {
    const offsets = morning.map(([created, end], index) => `T-${index},2026-03-13T${created}:00+07:00,${end}`);
    const lines = ["No Tiket,Waktu Masuk,Waktu Selesai", ...offsets];
    expect((await ends(lines, { zoneGiven: false })).codes).toEqual(["column-left-out"]);
    expect((await ends(lines, { zone: zone("Asia/Jakarta") })).after).toEqual([75, 55, 145]);
  });

  test("tell that there was an end or a reply even where they give no number, unless a status says otherwise", async () => {
    const few = ["No Tiket,Waktu Masuk,Waktu Selesai,First reply,Status"];
    const rows = [
      "A,2026-03-13 09:15,10:30,09:30,",
      "B,2026-03-13 09:15,10:30,,open",
      "C,2026-03-13 09:15,,,",
      "D,2026-03-13 09:15,tidak ada,,",
    ];
    const { conversations } = await understand({ "a.csv": [...few, ...rows].join("\n") });
    expect(conversations.map(({ status, resolvedAt }) => [status, resolvedAt])).toEqual([
      ["resolved", undefined],
      ["open", undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(conversations.map((one) => isSaidToBeReplied(one, Number.POSITIVE_INFINITY))).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("give no number where a third would lie before the creation", async () => {
    const some = list("Waktu Selesai", ...morning, ["16:30", "09:00"], ["15:10", "08:20"]);
    expect((await ends(some)).codes).toEqual(["column-left-out"]);
  });

  test("are times of day under any header where ten lie behind the creation", async () => {
    const four = list("First reply", ...morning, ...morning, ...morning, ["09:00", "09:05"]);
    expect((await ends(four)).after).toEqual([75, 55, 145, 75, 55, 145, 75, 55, 145, 5]);
  });

  test.each([
    ["Waktu Selesai (hh:mm)", [630, 660, 945]],
    ["Waktu Selesai (mm:ss)", [10.5, 11, 15.75]],
    ["Lama Penyelesaian", [630, 660, 945]],
    ["durasi_penyelesaian", [630, 660, 945]],
    ["time_to_resolution", [630, 660, 945]],
    ["Resolution time (hours)", [630, 660, 945]],
  ])("are lengths under %s", async (header, stated) => {
    expect(await ends(list(header, ...morning))).toMatchObject({ after: nothing(3), stated });
  });

  test("give no number beside creations of which the day alone is told, unless their header may mean lengths", async () => {
    const days = (header: string) => [`No Tiket,Tanggal Masuk,${header}`, "A,2026-03-13,10:30", "B,2026-03-14,11:00"];
    expect((await ends(days("Waktu Selesai"))).codes).toContain("column-left-out");
    expect((await ends(days("First reply"))).stated).toEqual([630, 660]);
  });
});

import { describe, expect, test } from "vitest";
import { understand } from "../../../support/reading.ts";

const at = (text: string) => new Date(`${text}Z`).getTime();
const minutes = (count: number) => count * 60_000;

/** The first responses or resolutions of a list: moments, and what the export reports as their lengths. */
async function ends(name: "firstResponse" | "resolution", ...lines: readonly string[]) {
  const { conversations } = await understand({ "a.csv": lines.join("\n") });
  const moment = name === "firstResponse" ? "firstResponseAt" : "resolvedAt";
  return conversations.map((conversation) => [conversation[moment], conversation.reported[name].calendar]);
}

describe("a time of day beside its day is one, though its header could be that of a length", () => {
  const moments = [
    [at("2026-07-13T08:07"), undefined],
    [at("2026-07-14T00:05"), undefined],
  ];

  test.each([
    ["in English", "Ticket ID,Created At,First Response Date,First Response Time"],
    ["of replies", "Ticket ID,Created At,First Reply Date,First Reply Time"],
    ["in Indonesian", "No Tiket,Tanggal Masuk,Tanggal Respon Pertama,Waktu Respon Pertama"],
    ["of balasan", "No Tiket,Tanggal Masuk,Tanggal Balasan Pertama,Waktu Balasan Pertama"],
    ["of tanggapan", "No Tiket,Tanggal Masuk,Tanggal Tanggapan Pertama,Waktu Tanggapan Pertama"],
  ])("%s", async (_, header) => {
    const clock = ["A,2026-07-13 08:05,2026-07-13,08:07", "B,2026-07-13 23:55,2026-07-14,00:05"];
    expect(await ends("firstResponse", header, ...clock)).toEqual(moments);
    const halves = ["A,2026-07-13 08:05,2026-07-13,8:07 AM", "B,2026-07-13 23:55,2026-07-14,12:05 AM"];
    expect(await ends("firstResponse", header, ...halves)).toEqual(moments);
  });

  test.each([
    ["in English", "Ticket ID,Created Date,Created Time,Resolution Date,Resolution Time"],
    ["in Indonesian", "No Tiket,Tanggal Masuk,Jam Masuk,Tanggal Penyelesaian,Waktu Penyelesaian"],
  ])("of a resolution, and then it is no length as well: %s", async (_, header) => {
    const rows = ["A,2026-07-13,08:05,2026-07-13,08:07", "B,2026-07-13,23:55,2026-07-14,00:05"];
    expect(await ends("resolution", header, ...rows)).toEqual(moments);
  });

  test("in the minute of the creation", async () => {
    const header = "Ticket ID,Created At,First Response Date,First Response Time";
    expect(await ends("firstResponse", header, "A,2026-07-13 08:05:40,2026-07-13,08:05")).toEqual([
      [at("2026-07-13T08:05"), undefined],
    ]);
  });

  test("where one lies before the creation, and as lengths more of them would end on another day", async () => {
    const header = "Ticket ID,Created At,First Response Date,First Response Time";
    const rows = ["A,2026-07-13 08:05,2026-07-13,20:00", "B,2026-07-13 09:00,2026-07-13,21:00"];
    expect(await ends("firstResponse", header, ...rows, "C,2026-07-13 10:00,2026-07-13,09:30")).toEqual([
      [at("2026-07-13T20:00"), undefined],
      [at("2026-07-13T21:00"), undefined],
      [at("2026-07-13T09:30"), undefined],
    ]);
  });

  test("where nothing tells when the tickets were created", async () => {
    const header = "Ticket ID,Status,First Response Date,First Response Time";
    expect(await ends("firstResponse", header, "A,Open,2026-07-13,08:07")).toEqual([
      [at("2026-07-13T08:07"), undefined],
    ]);
  });
});

describe("a length beside a day stays one", () => {
  const header = "Ticket ID,Created At,First Response Date,First Response Time";

  test("where the times of day would lie before the creation", async () => {
    const rows = ["A,2026-07-13 08:05,2026-07-13,00:02", "B,2026-07-13 23:55,2026-07-14,00:10"];
    expect(await ends("firstResponse", header, ...rows)).toEqual([
      [undefined, minutes(2)],
      [undefined, minutes(10)],
    ]);
  });

  test("where it is longer than a day, or has words", async () => {
    const rows = ["A,2026-07-13 08:05,2026-07-14,26:15", "B,2026-07-13 20:00,2026-07-14,12:30"];
    expect(await ends("firstResponse", header, ...rows)).toEqual([
      [undefined, minutes(26 * 60 + 15)],
      [undefined, minutes(12 * 60 + 30)],
    ]);
    expect(await ends("firstResponse", header, "A,2026-07-13 08:05,2026-07-13,2 min")).toEqual([
      [undefined, minutes(2)],
    ]);
  });

  test("where creations are days as well, before which no time of day can lie", async () => {
    const ofDays = "Ticket ID,Created Date,Resolution Date,Resolution Time";
    const rows = ["A,2026-07-13,2026-07-13,02:15", "B,2026-07-13,2026-07-14,05:30", "C,2026-07-13,2026-07-14,09:00"];
    const { conversations } = await understand({ "a.csv": [ofDays, ...rows].join("\n") });
    expect(conversations.map(({ reported }) => reported.resolution.calendar)).toEqual([135, 330, 540].map(minutes));
  });

  test("where the first records say nothing of it", async () => {
    const blank = Array.from({ length: 2000 }, (_, index) => `N${index},2026-07-13 08:05,,,Open`);
    const told = await ends("firstResponse", `${header},Status`, ...blank, "A,2026-07-13 08:05,2026-07-13,00:02,Open");
    expect(told.at(-1)?.at(1)).toBe(minutes(2));
  });

  test("where no day is stated", async () => {
    expect(await ends("firstResponse", header, "A,2026-07-13 08:05,,00:02")).toEqual([[undefined, minutes(2)]]);
  });

  test("where the day has a time of day of its own", async () => {
    const row = "A,2026-07-13 00:01,2026-07-13 08:05,08:04";
    expect(await ends("firstResponse", header, row)).toEqual([[undefined, minutes(8 * 60 + 4)]]);
  });

  test("where the header says that it counts business hours", async () => {
    const ofBusiness = "Ticket ID,Created At,First Response Date,First Response Time (business hours)";
    const { conversations } = await understand({ "a.csv": `${ofBusiness}\nA,2026-07-10 16:00,2026-07-13,09:30\n` });
    expect(conversations[0]?.reported.firstResponse.business).toBe(minutes(9 * 60 + 30));
  });

  const ofResolution = "Ticket ID,Created At,Resolution Date,Resolution Time";

  test.each(["00:02", "2 min"])("and says more than the day of the resolution: %s", async (length) => {
    expect(await ends("resolution", ofResolution, `A,2026-07-13 08:05,2026-07-13,${length}`)).toEqual([
      [undefined, minutes(2)],
    ]);
  });

  test.each([
    ["than a whole moment", "2026-07-13 08:07", "2 min", [at("2026-07-13T08:07"), minutes(2)]],
    ["where it is none", "2026-07-13", "soon", [at("2026-07-13T00:00"), undefined]],
  ])("but not more %s", async (_, day, length, expected) => {
    expect(await ends("resolution", ofResolution, `A,2026-07-13 08:05,${day},${length}`)).toEqual([expected]);
  });
});

describe("beside a day that is mapped by hand", () => {
  const map = new Map([["firstResponse", "First Response Date"]]);
  const header = "Ticket ID,Created At,First Response Date,First Response Time";
  const firstResponses = async (...rows: readonly string[]) => {
    const { conversations } = await understand({ "a.csv": [header, ...rows].join("\n") }, { map });
    return conversations.map((conversation) => conversation.firstResponseAt);
  };

  test("a time of day is the moment's", async () => {
    expect(await firstResponses("A,2026-07-13 08:05,2026-07-13,08:07")).toEqual([at("2026-07-13T08:07")]);
  });

  test("a length of time is left alone, and the day is what was asked for", async () => {
    expect(await firstResponses("A,2026-07-13 23:00,2026-07-14,02:00", "B,2026-07-13 09:00,2026-07-13,01:00")).toEqual([
      at("2026-07-14T00:00"),
      at("2026-07-13T00:00"),
    ]);
  });
});

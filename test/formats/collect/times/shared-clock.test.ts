import { describe, expect, test } from "vitest";
import { understand } from "../../../support/reading.ts";

const minutes = (count: number) => count * 60_000;

/** The first responses of a list, as moments behind their creation and as lengths that it states; and its notices. */
async function responses(...lines: readonly string[]) {
  const { conversations, notes } = await understand({ "a.csv": lines.join("\n") });
  return {
    after: conversations.map(({ createdAt = 0, firstResponseAt }) => firstResponseAt && firstResponseAt - createdAt),
    stated: conversations.map(({ reported }) => reported.firstResponse.calendar),
    leftOut: notes.filter(({ code }) => code === "column-left-out").map(({ message }) => message),
  };
}

const header = "Ticket ID,Date,Start time,First reply,End time";

describe("a column that could hold times of day or lengths of time, beside the day of the creation", () => {
  test("holds times of day where lengths would end after what came later", async () => {
    const rows = ["1,2026-03-13,09:00,09:05,10:00", "2,2026-03-13,23:50,00:05,00:20"];
    expect(await responses(header, ...rows)).toMatchObject({ after: [minutes(5), minutes(15)], leftOut: [] });
  });

  test("holds lengths where times of day would lie before the creation", async () => {
    const rows = ["1,2026-03-13,09:00,00:05,10:00", "2,2026-03-13,23:50,00:15,00:20"];
    expect(await responses(header, ...rows)).toMatchObject({ stated: [minutes(5), minutes(15)], leftOut: [] });
  });

  test("holds lengths where its header has a unit", async () => {
    const hours = header.replace("First reply", "First reply time (hours)");
    const row = "1,2026-03-13,09:00,09:05,19:00";
    expect(await responses(hours, row)).toMatchObject({ stated: [minutes(545)], leftOut: [] });
  });

  test("holds no times of day where of few records all would be of the small hours, long after the creation", async () => {
    const list = "Ticket ID,Tanggal,Jam Masuk,Waktu Selesai,CS";
    const resolutions = async (...rows: readonly string[]) => {
      const { conversations, notes } = await understand({ "a.csv": [list, ...rows].join("\n") });
      const after = conversations.map(({ resolvedAt, createdAt = 0 }) => resolvedAt && resolvedAt - createdAt);
      return { after, leftOut: notes.filter(({ code }) => code === "column-left-out").map(({ message }) => message) };
    };
    expect(await resolutions("1,2026-03-13,09:00,00:30,Ana", "2,2026-03-13,10:00,00:45,Ana")).toEqual({
      after: [undefined, undefined],
      leftOut: [expect.stringContaining("(hh:mm) or (mm:ss) in the header makes them lengths")],
    });
    expect(await resolutions("1,2026-03-13,22:00,08:00,Ana")).toEqual({ after: [minutes(600)], leftOut: [] });
    expect(await resolutions("1,2026-03-13,23:00,00:30,Ana")).toEqual({ after: [minutes(90)], leftOut: [] });
  });

  test("is left out where nothing tells", async () => {
    const rows = ["1,2026-03-13,09:00,09:05", "2,2026-03-13,23:50,00:05", "3,2026-03-14,10:00,10:09"];
    const { after, stated, leftOut } = await responses("Ticket ID,Created date,Start time,First reply", ...rows);
    expect([...after, ...stated].filter((value) => value !== undefined)).toEqual([]);
    expect(leftOut).toEqual([expect.stringContaining('column "First reply" was left out: its times of day')]);
  });
});

describe("a column whose header means times of day", () => {
  const list = "No Tiket,Tanggal,Jam Masuk,Jam Balas,Jam Selesai";

  test("holds them, though a few of them may be slips", async () => {
    const rows = ["1,2026-03-13,10:00,09:58,11:00", "2,2026-03-13,23:50,00:05,00:20"];
    expect((await responses(list, ...rows)).after[1]).toBe(minutes(15));
  });

  test("is left out where most would be late on the next day, as lengths would", async () => {
    const rows = ["09:00,00:05,10:00", "13:50,00:15,14:20", "16:00,00:07,17:00"];
    const { after, leftOut } = await responses(list, ...rows.map((row, index) => `${index},2026-03-13,${row}`));
    expect(after).toEqual([undefined, undefined, undefined]);
    expect(leftOut).toEqual([expect.stringContaining('column "Jam Balas" was left out')]);
  });

  test("is believed where none is told yet", async () => {
    const { conversations, found } = await understand({ "a.csv": `${list}\n1,2026-03-13,09:00,,10:00\n` });
    expect([conversations[0]?.firstResponseAt, found.has("firstResponseAt")]).toEqual([undefined, true]);
  });
});

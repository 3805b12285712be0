import { describe, expect, test } from "vitest";
import { zone } from "../../../../src/time/zone.ts";
import { understand } from "../../../support/reading.ts";

const jakarta = zone("Asia/Jakarta");

const notesOf = async (header: string, ...rows: readonly string[]) => {
  const text = `ID Tiket,Status,${header}\n${rows.map((row, index) => `${index},Selesai,${row}`).join("\n")}\n`;
  const { notes } = await understand({ "a.csv": text }, { zone: jakarta });
  return notes.filter(({ code }) => code === "unread-zone").map(({ message }) => message);
};

describe("a column of zones that is not read is told of", () => {
  test("with the way to read it", async () => {
    const rows = ["13/03/2026 14.05,WIB,13/03/2026 14.10", "13/03/2026 14.05,WITA,13/03/2026 14.20"];
    expect(await notesOf("Dibuat Pada,Zona,Dibalas Pada", ...rows)).toEqual([
      'Zona: names of zones were not read, and all times are those of one zone (--map createdAt="Dibuat Pada + Zona" --map firstResponse="Dibalas Pada + Zona" reads them, if they are those of the times)',
    ]);
  });

  test("which reads it: 14.05 WITA is 06:05 UTC", async () => {
    const text = "ID Tiket,Status,Dibuat Pada,Zona\n1,Selesai,13/03/2026 14.05,WITA\n";
    const map = new Map([["createdAt", "Dibuat Pada + Zona"]]);
    const { conversations, notes } = await understand({ "a.csv": text }, { zone: jakarta, map });
    expect(conversations).toMatchObject([{ createdAt: Date.UTC(2026, 2, 13, 6, 5) }]);
    expect(notes).toEqual([]);
  });

  test("where day and time of day stand apart, with another", async () => {
    expect(await notesOf("Tanggal,Jam Masuk,Jam Balas,Zona Waktu", "13/03/2026,14.05,14.10,WIT")).toEqual([
      "Zona Waktu: names of zones were not read, and all times are those of one zone (write them behind the times, in one column, if they are those of the times)",
    ]);
  });
});

describe("not where", () => {
  test("all are the zone that is asked for", async () => {
    expect(await notesOf("Dibuat Pada,Zona", "13/03/2026 14.05,WIB", "13/03/2026 14.05,GMT+7")).toEqual([]);
  });

  test("the times say their zones themselves", async () => {
    expect(await notesOf("Dibuat Pada,Zona", "2026-03-13T14:05:00+08:00,WITA")).toEqual([]);
    expect(await notesOf("Dibuat Pada,Zona", "13/03/2026 14:05 WITA,WITA")).toEqual([]);
  });

  test("there is anything else in the column", async () => {
    expect(await notesOf("Dibuat Pada,Zona", "13/03/2026 14.05,WITA", "13/03/2026 14.05,Timur")).toEqual([]);
    expect(await notesOf("Dibuat Pada,Selisih", "13/03/2026 14.05,+8")).toEqual([]);
    expect(await notesOf("Dibuat Pada,Catatan", "13/03/2026 14.05,")).toEqual([]);
  });
});

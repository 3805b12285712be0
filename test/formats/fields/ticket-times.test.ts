import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const ticket = (header: string, value: string) => `No Tiket;Dibuat Pada;${header}\n1;13/03/2026 10.00;${value}\n`;

test.each(["Waktu Dibalas", "Waktu Direspon", "Ditanggapi Pada", "Tgl Ditanggapi", "Respon Awal", "FRT"])(
  "%s is the first response",
  async (header) => {
    const { conversations } = await understand({ "a.csv": ticket(header, "13/03/2026 10.05") });
    expect(conversations[0].firstResponseAt).toBe(Date.UTC(2026, 2, 13, 10, 5));
  },
);

test("FRT with its unit is a length of time", async () => {
  const { conversations } = await understand({ "a.csv": ticket("FRT (menit)", "5") });
  expect(conversations[0].reported.firstResponse.calendar).toBe(300_000);
});

test.each(["Waktu Diselesaikan", "Terselesaikan Pada", "Tgl Terselesaikan"])("%s is the resolution", async (header) => {
  const { conversations } = await understand({ "a.csv": ticket(header, "13/03/2026 10.05") });
  expect(conversations[0].resolvedAt).toBe(Date.UTC(2026, 2, 13, 10, 5));
});

test("a header that always meant the first response goes before a further one", async () => {
  const text =
    "No Tiket;Dibuat Pada;Waktu Direspon;Tgl Respon Pertama\n1;13/03/2026 10.00;13/03/2026 12.00;13/03/2026 10.05\n";
  const { conversations } = await understand({ "a.csv": text });
  expect(conversations[0].firstResponseAt).toBe(Date.UTC(2026, 2, 13, 10, 5));
});

test("times of day under Waktu Dibalas are on the day of the creation, or left out, and no lengths", async () => {
  const row = (id: number) => `${id};13/03/2026 10:00;10:05\n`;
  const list = (...ids: readonly number[]) => `No Tiket;Dibuat Pada;Waktu Dibalas\n${ids.map(row).join("")}`;
  const three = await understand({ "a.csv": list(1, 2, 3) });
  expect(three.conversations.map(({ firstResponseAt }) => firstResponseAt)).toEqual(
    Array(3).fill(Date.UTC(2026, 2, 13, 10, 5)),
  );
  const { conversations, notes } = await understand({ "a.csv": list(1) });
  expect(conversations[0]).toMatchObject({ firstResponseAt: undefined, reported: { firstResponse: {} } });
  expect(notes.map(({ code }) => code)).toContain("column-left-out");
});

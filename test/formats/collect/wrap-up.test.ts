import { describe, expect, test } from "vitest";
import { understand, understandOne } from "../../support/reading.ts";

const second = 1000;
const handleOf = async (header: string, row: string) =>
  (await understandOne(`id,status,${header}\nA,closed,${row}\n`)).reported.handle.calendar;

describe("wrap-up belongs to the handle time of its row", () => {
  test.each([
    ["handle_seconds,wrap_up_seconds", "300,45", 345],
    ["handle_minutes,After call work (seconds)", "5,45", 345],
    ["handle_seconds,ACW (s)", "300,45", 345],
    ["wrap_up_minutes,handle_seconds", "2,300", 420],
    ["handle_seconds,After-call work time (mm:ss)", "300,00:45", 345],
    ["handle_seconds,Wrap-up (detik)", "300,-", 300],
    ["handle_seconds,wrap_up_seconds", "300,", 300],
  ])("%s: %s", async (header, row, seconds) => {
    expect(await handleOf(header, row)).toBe(seconds * second);
  });

  test("and to nothing where the row has no handle time", async () => {
    expect(await handleOf("handle_seconds,wrap_up_seconds", ",45")).toBeUndefined();
  });

  test("where it cannot be read, the handle time is not whole and left out", async () => {
    const text = "id,status,handle_seconds,wrap_up_seconds\nA,closed,300,45\nB,closed,300,long\nC,closed,200,20\n";
    const { conversations, notes } = await understand({ "a.csv": text });
    expect(conversations.map(({ reported }) => reported.handle.calendar)).toEqual([345_000, undefined, 220_000]);
    expect(notes.map(({ code, message }) => [code, message])).toContainEqual([
      "unreadable-number",
      "wrap_up_seconds: a value that cannot be read was left out, and the handle time of its row",
    ]);
  });

  test("a column that begins with blanks is understood from its first value", async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `${index},closed,60,\n`).join("");
    const text = `id,status,handle_seconds,wrap_up_seconds\n${rows}last,closed,60,5\n`;
    const { conversations } = await understand({ "a.csv": text });
    expect(conversations.at(-1)?.reported.handle.calendar).toBe(65_000);
    expect(conversations[0].reported.handle.calendar).toBe(60_000);
  });
});

describe("what is said", () => {
  const messages = async (header: string, row: string) =>
    (await understand({ "a.csv": `id,status,${header}\nA,closed,${row}\n` })).notes.map(({ message }) => message);

  test("that it was left out, since most count it in the handle time", async () => {
    expect(await messages("Handle time (seconds),ACW (seconds)", "300,45")).toEqual([
      'column "ACW (seconds)" was left out: handle times mostly have it in them; a header such as "Handle time (without wrap-up)" says that they have not',
    ]);
  });

  test("that it was added", async () => {
    expect(await messages("handle_seconds,wrap_up_seconds", "300,45")).toEqual([
      'the wrap-up time "wrap_up_seconds" was added to the handle time "handle_seconds"',
    ]);
  });

  test("a unit that is missing: without the column the handle times stand as they are", async () => {
    expect(await messages("handle_seconds,Wrap-up", "300,45")).toEqual([
      'column "Wrap-up" was left out: the column has numbers without a unit; name it in the header, such as "Wrap-up (minutes)"',
    ]);
    expect(await handleOf("handle_seconds,Wrap-up", "300,45")).toBe(300_000);
  });

  test("alone it is no handle time", async () => {
    const header = "wrap_up_seconds,created_at";
    expect(await handleOf(header, "45,2026-03-02T09:00:00Z")).toBeUndefined();
    expect(await messages(header, "45,2026-03-02T09:00:00Z")).toEqual([
      'column "wrap_up_seconds" was left out: wrap-up alone is no handle time',
    ]);
  });
});

describe("a handle time that has it in it already", () => {
  test.each([
    ["Handle time (incl. wrap-up) (seconds)", 300],
    ["Handle time (with ACW; seconds)", 300],
    ["Handle time (seconds)", 300],
    ["Waktu penanganan (detik)", 300],
    ["Handle time (seconds; incl. after call work)", 300],
    ["Handle time (excl. wrap-up) (seconds)", 345],
    ["Handle time (without wrap-up; seconds)", 345],
    ["Waktu penanganan (tanpa wrap-up; detik)", 345],
  ])("%s: %d s", async (header, seconds) => {
    expect(await handleOf(`${header},wrap_up_seconds`, "300,45")).toBe(seconds * second);
  });
});

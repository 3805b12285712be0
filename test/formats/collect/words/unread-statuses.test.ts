import { describe, expect, test } from "vitest";
import { settingsOf, understand } from "../../../support/reading.ts";

const at = "2026-03-02T09:00:00Z";

/** What is noted of tickets with these texts under a header, and of orders. */
async function notesOfTickets(header: string, ...texts: readonly string[]) {
  const rows = texts.map((text, index) => `${index + 1},${at},email,${text}`);
  return (await understand({ "a.csv": [`id,created_at,channel,${header}`, ...rows].join("\n") })).notes;
}

async function notesOfOrders(header: string, ...texts: readonly string[]) {
  const rows = texts.map((text, index) => `O${index},C,${at},5.00,USD,${text}`);
  const lines = [`order_id,customer_id,at,amount,currency,${header}`, ...rows];
  return (await understand({ "orders.csv": lines.join("\n") })).notes;
}

describe("a column that was not read is told", () => {
  test("where a list of tickets has the words of its status there", async () => {
    expect(await notesOfTickets("Keadaan", "Selesai", "", "Baru")).toEqual([
      {
        code: "unread-status",
        message:
          'Keadaan: words of a status, and of nothing else, were not read (--map status="Keadaan" reads the column)',
        count: 1,
        examples: ["a.csv"],
      },
    ]);
  });

  test("where a list of orders has", async () => {
    expect(await notesOfOrders("State", "Selesai", "Dibatalkan")).toMatchObject([
      {
        code: "unread-status",
        message:
          'State: words of a status, and of nothing else, were not read (--map orderStatus="State" reads the column)',
      },
    ]);
  });
});

describe("nothing is told", () => {
  test.each([
    ["with other words", ["Selesai", "Baru", "Ani"]],
    ["with one word", ["Selesai", "", "Selesai"]],
    ["of what is not over", ["Baru", "Pending"]],
    ["without words", ["", "-"]],
  ])("of a column %s", async (_, texts) => {
    expect(await notesOfTickets("Keadaan", ...texts)).toEqual([]);
  });

  test("of orders that all came to something", async () => {
    expect(await notesOfOrders("State", "Selesai", "Lunas")).toEqual([]);
  });

  test("beside a column of statuses, and where nobody asks for the status", async () => {
    const text = `id,created_at,status,Keadaan\n1,${at},open,Selesai\n2,${at},open,Baru\n`;
    expect((await understand({ "a.csv": text })).notes).toEqual([]);
    const settings = settingsOf({ facts: new Set(["channel"] as const) });
    const unasked = `id,created_at,channel,Keadaan\n1,${at},email,Selesai\n2,${at},email,Baru\n`;
    expect((await understand({ "a.csv": unasked }, settings)).notes).toEqual([]);
  });
});

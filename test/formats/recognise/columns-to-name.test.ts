import { describe, expect, test } from "vitest";
import { formats } from "../../../src/formats/index.ts";
import {
  columnsToName,
  moneyToName,
  type Nearest,
  timesToName,
} from "../../../src/formats/recognise/columns-to-name.ts";
import { matchColumns } from "../../../src/formats/recognise/match.ts";
import type { Sample } from "../../../src/formats/recognise/sample.ts";

const sampleOf = (columns: Record<string, string[]>): Sample => ({
  columns: Object.keys(columns),
  values: Object.values(columns),
  lists: new Map(),
});

function near(id: string, sample: Sample, ...missing: string[]): Nearest {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`there is no format ${id}`);
  return {
    format,
    matches: matchColumns(sample.columns, format.fields, new Map()),
    missing: missing.map((field) => [field]),
  };
}

const shop = sampleOf({ "No Tiket": ["1", "2"], Tanggal: ["2026-03-01 10:00"], Kanal: ["WhatsApp"] });

describe("how to name columns", () => {
  test("the only column of times that nothing is known of is offered for a time", () => {
    expect(columnsToName([near("tickets", shop, "createdAt")], shop)).toBe(
      'name the column: --map createdAt="Tanggal"',
    );
  });

  test("what is no time is left to the user", () => {
    const columns =
      'name the columns: --map conversation="…" --map createdAt="Tanggal"; ' +
      "--map conversation=each-row where each row is a conversation of its own";
    expect(columnsToName([near("tickets", shop, "conversation", "createdAt")], shop)).toBe(columns);
  });

  test("a day and month that can be told in two ways are times as well", () => {
    const sample = sampleOf({ id: ["a1"], Tanggal: ["03/04/2026"] });
    expect(columnsToName([near("tickets", sample, "createdAt")], sample)).toContain('createdAt="Tanggal"');
  });

  test("numbers are not offered: they are ids as often as times", () => {
    const sample = sampleOf({ id: ["a1"], Nomor: ["1767225600"] });
    expect(columnsToName([near("tickets", sample, "createdAt")], sample)).toContain('createdAt="…"');
  });

  test("of formats that are as near, each has its own", () => {
    const both = [near("messages", shop, "role"), near("events", shop, "event"), near("tickets", shop, "createdAt")];
    expect(columnsToName(both, shop)).toBe(
      'name the column: --map role="…" of a message log, or --map event="…" of an event log, or --map createdAt="Tanggal" ' +
        "of a ticket list",
    );
  });
});

describe("the columns of times to choose from", () => {
  const chats = sampleOf({
    "Chat ID": ["1"],
    Begun: ["2026-03-01 10:00"],
    Over: ["2026-03-01 10:20"],
    Status: ["closed"],
  });

  test("are told where there are several, and none of them is offered", () => {
    const tickets = near("tickets", chats, "createdAt");
    expect(timesToName([tickets], chats)).toEqual(["times are in: Begun, Over"]);
    expect(columnsToName([tickets], chats)).toBe('name the column: --map createdAt="…"');
  });

  test("are not told where no time lacks, or only one can be meant", () => {
    expect(timesToName([near("surveys", chats, "score")], chats)).toEqual([]);
    expect(timesToName([near("tickets", shop, "createdAt")], shop)).toEqual([]);
  });
});

describe("what was paid", () => {
  const orders = { "No Pesanan": ["1"], Tanggal: ["2026-03-01 10:00"] };
  const offered = (columns: Record<string, string[]>): string => {
    const sample = sampleOf({ ...orders, ...columns });
    return moneyToName(near("orders", sample, "amount"), sample);
  };

  test("is offered where one column alone holds money", () => {
    expect(offered({ "Total Order": ["Rp 150.000", ""], Barang: ["2"] })).toBe(
      'name what was paid: --map amount="Total Order", or else ',
    );
  });

  test("is not where none does, or several do", () => {
    expect(offered({ "Total Order": ["3"] })).toBe("");
    expect(offered({ Omset: ["Rp 1.000"], Ongkir: ["Rp 500"] })).toBe("");
    expect(offered({ Omset: ["", "-"] })).toBe("");
  });
});

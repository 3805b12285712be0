import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import type { Column, Table } from "../../../src/render/document/document.ts";
import { tableBlock } from "../../../src/render/terminal/table-block.ts";
import { terminalOf } from "../../../src/render/terminal/terminal.ts";
import { plain } from "../../support/look.ts";

const columns: readonly Column[] = [{ kind: "label" }, { kind: "number" }];

const drawn = (width: number, rows: readonly (readonly string[])[], table: Partial<Table> = {}): readonly string[] => {
  const head = ["team", "n"];
  const bands = [{ head, rows: rows.map((cells) => ({ kind: "row" as const, cells })) }];
  const terminal = terminalOf({ ...plain, width });
  return tableBlock({ kind: "table", columns, bands, ...table }, terminal, wordsOf("en"));
};

const jakarta = "Toko Melati Cabang Jakarta Tim Jual";
const surabaya = "Toko Melati Cabang Surabaya Tim Jual";
const bandung = "Toko Melati Cabang Bandung Tim Beli";

describe("names that found no room", () => {
  test("are told in full where two of them look alike", () => {
    expect(
      drawn(24, [
        [jakarta, "40"],
        [surabaya, "39"],
        [bandung, "38"],
      ]),
    ).toEqual([
      "  team                 n",
      "  Toko Mel… Tim Jual  40",
      "    Toko Melati Cabang",
      "    Jakarta Tim Jual",
      "  Toko Mel… Tim Jual  39",
      "    Toko Melati Cabang",
      "    Surabaya Tim Jual",
      "  Toko Mel… Tim Beli  38",
    ]);
  });

  test("look alike whatever sign stands behind them, which is no part of the name", () => {
    expect(
      drawn(26, [
        [`${jakarta} * ~`, "40"],
        [surabaya, "39"],
        [`${bandung} *`, "38"],
      ]),
    ).toEqual([
      "  team                   n",
      "  Toko Mela…m Jual * ~  40",
      "    Toko Melati Cabang",
      "    Jakarta Tim Jual",
      "  Toko Mela…a Tim Jual  39",
      "    Toko Melati Cabang",
      "    Surabaya Tim Jual",
      "  Toko Mela…Tim Beli *  38",
    ]);
  });

  test("are not told again where they are the same, in several rows and with other signs", () => {
    const rows = [jakarta, `${jakarta} *`, jakarta].map((name, index) => [name, `4${index}`]);
    expect(drawn(24, rows)).toHaveLength(4);
  });
});

describe("names in words", () => {
  const wrapping: Partial<Table> = { columns: [{ kind: "label", wraps: true }, { kind: "number" }] };

  test("go on below, their signs at their last word, between the row and what is to be known about it", () => {
    const row = {
      kind: "row" as const,
      cells: ["Customer-felt first response time *", "40"],
      note: "without 8 outbound",
    };
    const part = { kind: "part" as const, cells: ["Within a fixed time: live-chat", "3"] };
    expect(drawn(26, [], { ...wrapping, bands: [{ title: "Speed", head: ["", "n"], rows: [row, part] }] })).toEqual([
      "Speed                    n",
      "  Customer-felt first   40",
      "    response time *",
      "    without 8 outbound",
      "    Within a fixed       3",
      "      time: live-chat",
    ]);
  });

  test("lose their middle where not even the first word finds room", () => {
    expect(drawn(20, [["Kundenzufriedenheit insgesamt", "40"]], wrapping)).toEqual([
      "  team             n",
      "  Kunden…sgesamt  40",
    ]);
  });
});

test("a table that is too wide for any name tells each in full", () => {
  const long = "x".repeat(14);
  const lines = drawn(20, [[jakarta, long]], {
    columns: [...columns, { kind: "number" }],
    bands: [{ head: ["team", "n", "value"], rows: [{ kind: "row", cells: [jakarta, "40", long] }] }],
  });
  expect(lines).toEqual(["  team", "  Toko Melati Cabang", "  Jakarta Tim Jual", "    n 40, value", `    ${long}`]);
});

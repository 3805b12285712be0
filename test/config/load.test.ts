import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadConfig } from "../../src/config/load.ts";
import { temporaryFolder } from "../support/folder.ts";

function written(text: string, name = "metrik.yaml"): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  return path;
}

describe("a configuration", () => {
  test("is read as it stands", async () => {
    const path = written(
      [
        "time-zone: Asia/Jakarta",
        "max-rejects: 2%",
        "input:",
        "  format: tickets",
        "  map: { createdAt: Waktu Dibuat }",
        "  date-format: dd/MM/yyyy HH.mm",
        "  values: { status: { Beres: resolved }, channel: { Toko: shop } }",
        "  delimiter: ';'",
        "  relax-quotes: true",
      ].join("\n"),
    );
    expect(await loadConfig(path)).toEqual({
      "time-zone": "Asia/Jakarta",
      "max-rejects": "2%",
      input: {
        format: "tickets",
        map: { createdAt: "Waktu Dibuat" },
        "date-format": "dd/MM/yyyy HH.mm",
        values: { status: { Beres: "resolved" }, channel: { Toko: "shop" } },
        delimiter: ";",
        "relax-quotes": true,
      },
    });
  });

  test("may be empty, or only comments", async () => {
    expect(await loadConfig(written(""))).toEqual({});
    expect(await loadConfig(written("# nothing yet\n"))).toEqual({});
  });

  test("may be JSON", async () => {
    expect(await loadConfig(written('{"time-zone":"UTC"}', "metrik.json"))).toEqual({ "time-zone": "UTC" });
  });

  test("has costs, a currency, and how amounts are written", async () => {
    const path = written(
      [
        "currency: IDR",
        "input: { kind: orders, decimal: ',', values: { kind: { Naik: upsell } } }",
        "costs:",
        "  - { from: 2026-01-01, to: 2026-02-01, amount: 12500000.5, channel: whatsapp }",
        "  - { from: 2026-01-01, to: 2026-02-01, amount: Rp 5.000, currency: IDR, team: Layanan }",
      ].join("\n"),
    );
    expect(await loadConfig(path)).toEqual({
      currency: "IDR",
      input: { kind: "orders", decimal: ",", values: { kind: { Naik: "upsell" } } },
      costs: [
        { from: "2026-01-01", to: "2026-02-01", amount: 12_500_000.5, channel: "whatsapp" },
        { from: "2026-01-01", to: "2026-02-01", amount: "Rp 5.000", currency: "IDR", team: "Layanan" },
      ],
    });
  });

  test("gives a number of records as a text", async () => {
    expect(await loadConfig(written("max-rejects: 20"))).toEqual({ "max-rejects": "20" });
  });
});

describe("what is wrong is told with line and column", () => {
  test.each([
    [
      "a key that means nothing",
      "time-zone: UTC\ntimezone: UTC\n",
      {
        line: 2,
        column: 1,
        help: "keys: $schema, time-zone, hours, calendars, calendar-for, max-rejects, input, definition, metrics, tags, currency, costs",
      },
    ],
    ["one inside", "input:\n  mapp: {}\n", { line: 2, column: 3, help: expect.stringContaining("keys: format, map") }],
    [
      "one deeper",
      "input:\n  values:\n    state: {}\n",
      { line: 3, column: 5, help: expect.stringContaining("keys: status, role") },
    ],
    [
      "a key of a cost that means nothing",
      "costs:\n  - { from: 2026-01-01, to: 2026-02-01, amount: 5, chanel: wa }\n",
      { line: 2, column: 52, help: "keys: from, to, amount, currency, channel, team" },
    ],
    ["a negative cost", "costs: [{ from: 2026-01-01, to: 2026-02-01, amount: -5 }]", { line: 1 }],
    ["a decimal mark that is none", "input: { decimal: ';' }", { line: 1, column: 19 }],
    ["a value of the wrong kind", "time-zone: 7\n", { line: 1, column: 12 }],
    ["a word that the model does not know", "input: { values: { status: { Beres: done } } }", { line: 1, column: 37 }],
    ["no map at all", "- a\n- b\n", { line: 1, column: 1 }],
    ["no YAML", "time-zone: [a\n", { line: 2, column: 1 }],
    ["a key twice", "time-zone: UTC\ntime-zone: UTC\n", { line: 2, column: 1 }],
  ])("%s", async (_, text, place) => {
    const path = written(text);
    await expect(loadConfig(path)).rejects.toMatchObject({
      code: "bad-config",
      status: 2,
      details: { file: path, ...place },
    });
  });

  test("names what is wrong, not only where", async () => {
    await expect(loadConfig(written("input:\n  values: { status: { Beres: done } }\n"))).rejects.toThrow(
      /^input\.values\.status\.Beres: .*"resolved"/,
    );
    await expect(loadConfig(written("input: { a: 1 }"))).rejects.toThrow('there is no key "input.a"');
  });

  test("a file that is not there", async () => {
    const path = join(temporaryFolder(), "metrik.yaml");
    await expect(loadConfig(path)).rejects.toMatchObject({ code: "no-config", status: 2, details: { file: path } });
  });
});

describe("a configuration is data", () => {
  test("a tag of JavaScript makes nothing but a text", async () => {
    const path = written("time-zone: !!js/function 'function () {}'\n");
    expect(await loadConfig(path)).toEqual({ "time-zone": "function () {}" });
  });

  test("a key __proto__ changes no object", async () => {
    await expect(loadConfig(written("__proto__: { polluted: true }\n"))).rejects.toMatchObject({ code: "bad-config" });
    expect(Reflect.has({}, "polluted")).toBe(false);
  });
});

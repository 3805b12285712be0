import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import { temporaryFolder } from "../support/folder.ts";
import { configFile, loadConfig } from "../support/load-config.ts";

const described = "formats: { a: { marks: [x], fields: { conversation: id, createdAt: at },";

describe("a configuration", () => {
  test("is read as it stands", async () => {
    const path = configFile(
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
    expect(await loadConfig(configFile(""))).toEqual({});
    expect(await loadConfig(configFile("# nothing yet\n"))).toEqual({});
  });

  test("may be JSON", async () => {
    expect(await loadConfig(configFile('{"time-zone":"UTC"}', "metrik.json"))).toEqual({ "time-zone": "UTC" });
  });

  test("has costs, a currency, and how amounts are written", async () => {
    const path = configFile(
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
    expect(await loadConfig(configFile("max-rejects: 20"))).toEqual({ "max-rejects": "20" });
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
        help: expect.stringMatching(/^did you mean "time-zone"\? keys: \$schema, time-zone, hours, /),
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
      { line: 2, column: 52, help: 'did you mean "channel"? keys: from, to, amount, currency, channel, team' },
    ],
    [
      "a key of a gate that means nothing",
      "gates:\n  - { warn: csat.value >= 85%, foreach: channel }\n",
      { line: 2, column: 32, help: 'did you mean "for-each"? keys: warn, for-each, min-n' },
    ],
    [
      "a key of a gate beside one that it takes the place of",
      "gates:\n  - { gate: csat.value >= 85%, warn: true }\n",
      { line: 2, column: 32, help: '"warn" replaces "gate", and cannot be beside it; keys: gate, for-each, min-n' },
    ],
    [
      "a key of the top level in a gate",
      "gates:\n  - { gate: csat.value >= 85%, on-no-data: fail }\n",
      { line: 2, column: 32, help: '"on-no-data" is a key of the top level; keys: gate, for-each, min-n' },
    ],
    ["several documents", "time-zone: UTC\n---\nhours: business\n", { line: 2, column: 1 }],
    ["a share of rejects as a fraction", "max-rejects: 0.02", { line: 1, column: 14 }],
    ["a negative cost", "costs: [{ from: 2026-01-01, to: 2026-02-01, amount: -5 }]", { line: 1 }],
    ["a decimal mark that is none", "input: { decimal: ';' }", { line: 1, column: 19 }],
    ["a value of the wrong kind", "time-zone: 7\n", { line: 1, column: 12 }],
    ["a word that the model does not know", "input: { values: { status: { Beres: done } } }", { line: 1, column: 37 }],
    ["a number as a key that means nothing", "input:\n  5: utf-8\n", { line: 2, column: 3 }],
    ["nothing as a key", "input:\n  : utf-8\n", { line: 2, column: 3 }],
    ["what a number means in the data", "input:\n  values:\n    status:\n      1: done\n", { line: 4, column: 10 }],
    ["what is said by an alias", "$schema: &word office\nhours: *word\n", { line: 2, column: 8 }],
    ["a key under an alias", "tags: &a { categories: {} }\ninput: *a\n", { line: 1, column: 12 }],
    ["a zone that is none", "time-zone: Asia/Jakata\n", { line: 1, column: 12 }],
    ["no map at all", "- a\n- b\n", { line: 1, column: 1 }],
    ["no YAML", "time-zone: [a\n", { line: 2, column: 1 }],
    ["a key twice", "time-zone: UTC\ntime-zone: UTC\n", { line: 2, column: 1 }],
  ])("%s", async (_, text, place) => {
    const path = configFile(text);
    await expect(loadConfig(path)).rejects.toMatchObject({
      code: "bad-config",
      status: 2,
      details: { file: path, ...place },
    });
  });

  test("names what is wrong, not only where", async () => {
    await expect(loadConfig(configFile("input:\n  values: { status: { Beres: done } }\n"))).rejects.toThrow(
      /^input\.values\.status\.Beres: .*"resolved"/,
    );
    for (const gates of ["gates: 5", "gates: [5]", "gates: [{ for-each: channel }]"])
      await expect(loadConfig(configFile(gates))).rejects.toThrow('a gate is a text, such as "csat.value >= 85%"');
    await expect(loadConfig(configFile("a: 1\n---\nb: 1\n"))).rejects.toThrow("a configuration is one document");
    await expect(loadConfig(configFile("max-rejects: 0.02"))).rejects.toThrow(
      "max-rejects: it is a number of records such as 20, or a share of them such as 2%",
    );
    await expect(loadConfig(configFile("input: { a: 1 }"))).rejects.toThrow('there is no key "input.a"');
    await expect(loadConfig(configFile("time-zone: Asia/Jakata"))).rejects.toThrow("such as Asia/Jakarta");
    await expect(loadConfig(configFile("time-zone: wib"))).rejects.toThrow("such as Asia/Jakarta");
  });

  test.each([
    ["date-format: dd/MM/yyyy", "input.date-format"],
    ["csat: { pick: last }", "metrics.csat"],
    ["categories: {}", "tags.categories"],
  ])("a key that means something elsewhere: %s", async (text, meant) => {
    await expect(loadConfig(configFile(text))).rejects.toMatchObject({
      details: { help: expect.stringMatching(new RegExp(`^did you mean "${meant}"\\? keys: `)) },
    });
  });

  test("a key that is like none, or means something in several places, is only told what there is", async () => {
    for (const text of ["xyzzy: 1", "input: { xyzzy: 1 }", "objective: 90%", "input: { objective: 90% }"]) {
      await expect(loadConfig(configFile(text))).rejects.toMatchObject({
        details: { help: expect.stringMatching(/^keys: /) },
      });
    }
  });

  test.each([
    ["hours: bussiness", 'did you mean "business"?'],
    ["input: { values: { status: { Beres: resolvd } } }", 'did you mean "resolved"?'],
    ["metrics: { csat: { pick: lst } }", 'did you mean "last"?'],
    ["metrics: { success-rate: { conditions: [answerd] } }", 'did you mean "answered"?'],
    ["week-start: Sun", 'did you mean "sunday"?'],
    [`${described} units: { handle: secnds } } }`, 'did you mean "seconds"?'],
  ])("with the nearest word that it can be: %s", async (text, help) => {
    await expect(loadConfig(configFile(text))).rejects.toMatchObject({ code: "bad-config", details: { help } });
  });

  test.each([
    [
      "costs: [{ from: 2026-01-01, to: 2026-02-01, amount: 850.000 }]",
      "costs.0.amount: 850.000 can be 850 or 850000",
      53,
    ],
    [
      "metrics: { customer-lifetime-value: { revenue: 12.500 } }",
      "metrics.customer-lifetime-value.revenue: 12.500 can be 12.5 or 12500",
      48,
    ],
    [
      "metrics: { customer-lifetime-value: { order-value: 1.125 } }",
      "metrics.customer-lifetime-value.order-value: 1.125 can be 1.125 or 1125",
      52,
    ],
    ["metrics: { csat: { positive: [1.000] } }", "metrics.csat.positive.0: 1.000 can be 1 or 1000", 31],
  ])("a number that can be another one a thousand times as large: %s", async (text, message, column) => {
    const [, smaller, larger] = / can be (\S+) or (\S+)/.exec(message) ?? [];
    const help = `write ${smaller === "1.125" ? "1.1250" : smaller} or ${larger}`;
    await expect(loadConfig(configFile(text))).rejects.toMatchObject({
      code: "bad-config",
      message,
      details: { line: 1, column, help },
    });
  });

  test("what is a text, or can be one number alone, is none of these", async () => {
    const costs = ['"850.000"', "12.500.000", "850.00", "0.850", "1234.500", "850000"].map(
      (amount) => `{ from: 2026-01-01, to: 2026-02-01, amount: ${amount} }`,
    );
    const { costs: read } = await loadConfig(configFile(`costs: [${costs.join(", ")}]`));
    expect(read?.map(({ amount }) => amount)).toEqual(["850.000", "12.500.000", 850, 0.85, 1234.5, 850_000]);
  });

  test("a comma within a number, where it begins another key", async () => {
    for (const text of [
      "costs: [{ from: 2026-01-01, to: 2026-02-01, amount: 850,000 }]",
      "metrics: { customer-lifetime-value: { margin: 0,7 } }",
    ]) {
      const help = expect.stringMatching(
        /^a comma begins another key: write a number without one, such as 0.7 or 850000;/,
      );
      await expect(loadConfig(configFile(text))).rejects.toMatchObject({ details: { help } });
    }
  });

  test("a word that is like none of them, or no word at all, is only told what it can be", async () => {
    for (const text of ["hours: xyzzy", "hours: 5", "hours: [business]", "hours:", "input: { decimal: ';' }"]) {
      await expect(loadConfig(configFile(text))).rejects.toMatchObject({ details: { help: undefined } });
    }
  });

  test("a key of a map that has a list of them", async () => {
    await expect(loadConfig(configFile(`${described} units: { handel: seconds } } }`))).rejects.toMatchObject({
      message: 'there is no key "formats.a.units.handel"',
      details: { help: 'did you mean "handle"? keys: firstResponse, resolution, reply, handle, wait' },
    });
  });

  test.each(["by", "every", "where", "compare", "last", "as-of", "output"])(
    "%s is an option and no key",
    async (key) => {
      await expect(loadConfig(configFile(`${key}: x`))).rejects.toMatchObject({
        message: `there is no key "${key}"`,
        details: {
          line: 1,
          column: 1,
          help: `--${key} is an option of the command line only: give it there, with each run`,
        },
      });
    },
  );

  test("an option that is none of the configuration may be called as a key further in", async () => {
    await expect(loadConfig(configFile("format: json"))).rejects.toMatchObject({
      details: {
        help: '--format is an option of the command line only: give it there, with each run; did you mean "input.format"?',
      },
    });
  });

  test.each(["input-format: tickets", "input: { input-format: tickets }"])(
    "an option that is called otherwise as a key: %s",
    async (text) => {
      await expect(loadConfig(configFile(text))).rejects.toMatchObject({
        details: { help: expect.stringMatching(/^did you mean "input\.format"\? keys: /) },
      });
    },
  );

  test("a key further in is no option", async () => {
    await expect(
      loadConfig(configFile("calendars: { default: { time-zone: UTC, hours: {}, since: 2026-01-01 } }")),
    ).rejects.toMatchObject({
      details: { help: expect.stringContaining("keys: from, time-zone") },
    });
  });

  test("a file that is not there", async () => {
    const path = join(temporaryFolder(), "metrik.yaml");
    await expect(loadConfig(path)).rejects.toMatchObject({ code: "no-config", status: 2, details: { file: path } });
  });

  test("a link to a file that is not there", async () => {
    const path = join(temporaryFolder(), "metrik.yaml");
    symlinkSync("real.yaml", path);
    await expect(loadConfig(path)).rejects.toMatchObject({
      code: "no-config",
      message: "it is a link to real.yaml, which is not there",
      details: { file: path },
    });
  });
});

describe("the key metrik of a package.json", () => {
  const manifest = (...lines: readonly string[]) =>
    configFile(['{\n\t"name": "shop",', ...lines, "}"].join("\n"), "package.json");

  test("is a configuration", async () => {
    const path = manifest('\t"metrik": {', '\t\t"time-zone": "UTC"', "\t}");
    expect(await loadConfig(path)).toEqual({ "time-zone": "UTC" });
  });

  test.each([
    [
      "a key",
      '  "metrik": {\n    "time-zon": "UTC" }',
      { line: 4, column: 5, help: expect.stringContaining("time-zone") },
    ],
    ["a value", '  "metrik": {\n    "hours": "office" }', { line: 4, column: 14 }],
    ["anything but an object", '  "metrik": "UTC"', { line: 3, column: 13 }],
  ])("is told what is wrong with line and column: %s", async (_, text, place) => {
    const path = manifest(text);
    await expect(loadConfig(path)).rejects.toMatchObject({ code: "bad-config", details: { file: path, ...place } });
  });

  test("is not there", async () => {
    await expect(loadConfig(manifest('"version": "1.0.0"'))).rejects.toMatchObject({ code: "no-config", status: 2 });
  });
});

describe("what cannot be read", () => {
  test.each([
    ["too large", `# ${"x".repeat(1_100_000)}`],
    ["nested too deeply in brackets", "[".repeat(5000) + "]".repeat(5000)],
    ["nested too deeply in lines", Array.from({ length: 3000 }, (_, level) => `${" ".repeat(level)}a:`).join("\n")],
    ["nested too deeply in one line", `${"- ".repeat(3000)}a`],
  ])("%s", async (_, text) => {
    const path = configFile(text);
    await expect(loadConfig(path)).rejects.toMatchObject({ code: "bad-config", status: 2, details: { file: path } });
  });

  test("in another encoding", async () => {
    const path = join(temporaryFolder(), "metrik.yaml");
    writeFileSync(path, Buffer.from("currency: \u20ac\n", "utf16le"));
    await expect(loadConfig(path)).rejects.toMatchObject({ code: "bad-config" });
    writeFileSync(path, Buffer.from("tags: { categories: { Geb\u00fchr: [] } }\n", "latin1"));
    await expect(loadConfig(path)).rejects.toMatchObject({
      message: "the configuration is not written in UTF-8",
      details: { file: path },
    });
  });

  test.skipIf(process.platform === "win32")("without an end", async () => {
    await expect(loadConfig("/dev/zero")).rejects.toMatchObject({ code: "bad-config" });
  });
});

test("whatever stands in the file, it is a configuration or the file's fault", async () => {
  const word = fc.constantFrom(
    "input",
    "map",
    "calendars",
    "default",
    "hours",
    "metrics",
    "&a",
    "*a",
    "<<",
    "!!js/x",
    "?",
    "-",
    "|",
  );
  const sign = fc.constantFrom(": ", "\n", "\n  ", "{", "}", "[", "]", ", ", " # ", '"', "'", "\t", "\0", "\u2028");
  const text = fc.array(fc.oneof(word, sign, fc.string({ maxLength: 3 })), { maxLength: 20 });
  const path = configFile("");
  await fc.assert(
    fc.asyncProperty(text, async (parts) => {
      writeFileSync(path, parts.join(""));
      await loadConfig(path).catch((error: unknown) => expect(error).toBeInstanceOf(MetrikError));
    }),
    { numRuns: 500 },
  );
});

describe("a configuration is data", () => {
  test("a tag of JavaScript makes nothing but a text", async () => {
    const path = configFile("currency: !!js/function 'function () {}'\n");
    expect(await loadConfig(path)).toEqual({ currency: "function () {}" });
  });

  test("a key __proto__ changes no object", async () => {
    await expect(loadConfig(configFile("__proto__: { polluted: true }\n"))).rejects.toMatchObject({
      code: "bad-config",
    });
    expect(Reflect.has({}, "polluted")).toBe(false);
  });
});

describe("scales and words of ratings", () => {
  test("are read, a scale as a text or as a pair", async () => {
    const path = configFile(
      [
        "input:",
        "  scale: { csat: 1-10, ces: [1, 5] }",
        "  values: { csat: { Excellent: 5, Poor: 1.5, Jempol: good, Menunggu: offered } }",
        "formats:",
        "  desk:",
        "    marks: [a b]",
        "    fields: { conversation: a, createdAt: b, csat: c }",
        "    values: { csat: { Top: 10 } }",
        "    scale: 0-10",
      ].join("\n"),
    );
    expect(await loadConfig(path)).toMatchObject({
      input: {
        scale: { csat: [1, 10], ces: [1, 5] },
        values: { csat: { Excellent: "5", Poor: "1.5", Jempol: "good", Menunggu: "offered" } },
      },
      formats: { desk: { scale: [0, 10], values: { csat: { Top: "10" } } } },
    });
  });

  test.each([
    [
      "a scale of no kind",
      "input: { scale: 1-10 }",
      /^input\.scale: write the kind of survey and its scale, such as { csat: 1-10 }/,
    ],
    ["an unknown kind", "input: { scale: { cast: 1-10 } }", /there is no key "input\.scale\.cast"/],
    ["no scale", "input: { scale: { csat: ten } }", /^input\.scale\.csat: "ten" is no scale such as 1-5 or good-bad/],
    ["the highest score first", "input: { scale: { csat: 10-1 } }", /^input\.scale\.csat: "10-1" is no scale such as/],
    ["the same as a pair", "input: { scale: { csat: [10, 1] } }", /^input\.scale\.csat: write the lowest score first/],
    ["a number", "input: { scale: { csat: 10 } }", /^input\.scale\.csat: write a scale such as 1-5/],
    [
      "a word that is no score",
      "input: { values: { csat: { Top: great } } }",
      /^input\.values\.csat\.Top: write a score/,
    ],
    ["a score below 0", "input: { values: { csat: { Top: -1 } } }", /^input\.values\.csat\.Top: /],
    ["a score of three decimals", "input: { values: { csat: { Top: 4.125 } } }", /^input\.values\.csat\.Top: /],
  ])("are refused where they are wrong: %s", async (_, text, message) => {
    await expect(loadConfig(configFile(text))).rejects.toThrow(message);
  });
});

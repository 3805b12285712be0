import { stripVTControlCharacters } from "node:util";
import { Chalk } from "chalk";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { RenderOptions } from "../../src/render/renderer.ts";
import { renderTable } from "../../src/render/table.ts";
import type { Report } from "../../src/report/report.ts";
import { plain } from "../support/look.ts";
import { byChannel, shop, tellingOf } from "../support/report.ts";
import { anyText, commandLine, naughtyNames, unseen } from "../support/text.ts";
import { count, metrics } from "../support/value.ts";

const drawn = (report: Report, options: Partial<RenderOptions> = {}): string =>
  renderTable(report, { ...plain, layout: "digest", ...options });

/** Volume in so many groups. */
const inGroups = (groups: number): Report => ({
  ...byChannel,
  metrics: [metrics.volume],
  rows: [
    ...byChannel.rows.slice(0, 1),
    ...Array.from({ length: groups }, (_, index) => ({
      group: { channel: `channel ${index}` },
      period: null,
      values: { volume: count(index) },
    })),
  ],
});

describe("the table", () => {
  test("has no escape byte without colours, and some with them", () => {
    expect(drawn(shop)).not.toContain("\u001b");
    expect(drawn(shop, { chalk: new Chalk({ level: 1 }) })).toContain("\u001b[1mSpeed\u001b[22m");
  });

  test("looks the same in colour", () => {
    const coloured = drawn(shop, { chalk: new Chalk({ level: 1 }) });
    expect(stripVTControlCharacters(coloured)).toBe(drawn(shop));
  });

  test("stays within ASCII where the terminal knows nothing else", () => {
    const text = drawn(shop, { unicode: false });
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain("86.6% - 91.0%");
    expect(text).toContain("  email      #########             302  25.1%\n");
    expect(text).toContain("  voucher   #.                     20   1.7%\n");
    expect(text).toContain("  export...ges.csv  messages");
    expect(text).toContain("... 2 more, of 1,204 conversations");
    expect(text).toContain("17 x author role");
  });

  test("ends long tables with what shows the rest", () => {
    expect(drawn(inGroups(171), { layout: "metrics" })).toContain("  … 132 more rows (use -f csv or json for all)\n");
    expect(drawn(inGroups(39), { layout: "metrics" })).not.toContain("more row");
    expect(drawn(inGroups(40), { layout: "metrics" })).toContain("… 1 more row (");
  });

  test("says which columns found no room", () => {
    expect(drawn(byChannel, { layout: "metrics", width: 60 })).toContain("  no room for min, max\n");
  });

  test("cuts groups before it cuts the name of a period", () => {
    const period = { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z", label: "2026-03-01", partial: true };
    const inPeriod = {
      ...inGroups(0),
      every: "day" as const,
      rows: [
        ...byChannel.rows.slice(0, 1),
        { group: { channel: "Toko Melati Cabang Jakarta" }, period, values: { volume: count(8) } },
      ],
    };
    const drawnAt = (width: number) => drawn(inPeriod, { layout: "metrics", width });
    expect(drawnAt(44)).toContain("  Toko M…Jakarta  2026-03-01, partial      8\n");
    expect(drawnAt(40)).toContain("  2026-03-…partial      8\n    2026-03-01, partial\n");
  });

  test("stacks what is too wide even then", () => {
    expect(drawn(shop, { width: 40 })).toContain(
      "Read / format\n  total\n    records 13,601, used 13,257,\n    rejected 3, duplicate 340, blank 1\n",
    );
  });
});

/** Every way in which a report can be drawn. */
const anyOptions = fc.record({
  layout: fc.constantFrom("digest", "metrics"),
  width: fc.integer({ min: 20, max: 200 }),
  chalk: fc.constantFrom(plain.chalk, new Chalk({ level: 3 })),
  unicode: fc.boolean(),
});
const anyTexts = fc.array(anyText, { minLength: 1, maxLength: 6 });

describe("whatever the data says", () => {
  test("no line is wider than the terminal", () => {
    fc.assert(
      fc.property(anyTexts, anyOptions, (texts, options) => {
        const widest = Math.max(
          ...drawn(tellingOf(texts), options)
            .split("\n")
            .map((line) => stringWidth(line)),
        );
        expect(widest).toBeLessThanOrEqual(options.width);
      }),
    );
  });

  test("nothing of it commands the terminal or a CI log", () => {
    fc.assert(
      fc.property(anyTexts, anyOptions, (texts, options) => {
        const text = drawn(tellingOf(texts), { ...options, chalk: plain.chalk });
        expect(text).not.toMatch(unseen);
        expect(text).not.toMatch(commandLine);
      }),
    );
  });

  test.each(naughtyNames)("columns stay aligned beside %j", (name) => {
    const lines = drawn(tellingOf([name, "plain"]), { layout: "metrics", width: 160 }).split("\n");
    const start = lines.indexOf("Volume");
    const widths = lines.slice(start + 1, start + 5).map((line) => stringWidth(line));
    expect(new Set([widths[0], widths[2], widths[3]])).toEqual(new Set([widths[0]]));
  });
});

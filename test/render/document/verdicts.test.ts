import { Chalk } from "chalk";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../../src/render/markdown.ts";
import type { RenderOptions } from "../../../src/render/renderer.ts";
import { renderTable } from "../../../src/render/table.ts";
import { type Report, reportSchema } from "../../../src/report/report.ts";
import type { Verdict } from "../../../src/report/verdict.ts";
import { judged, judgement, slow, verdict } from "../../support/judgement.ts";
import { plain } from "../../support/look.ts";
import { empty, shop } from "../../support/report.ts";

const options: RenderOptions = { ...plain, layout: "verdicts" };
/** After a line feed, so that an expectation can begin on a line of its own. */
const drawn = (report: Report, other: Partial<RenderOptions> = {}): string =>
  `\n${renderTable(report, { ...options, ...other })}`;
const sample = judged(judgement.verdicts);
const lastLine = (text: string): string | undefined => text.trimEnd().split("\n").at(-1);

test("the sample is a valid report", () => {
  expect(reportSchema.safeParse(sample).error).toBeUndefined();
});

describe("what became of the gates", () => {
  test("in 160 columns: failures, no data, warnings, passes; what was read; the outcome", () => {
    expect(drawn(sample, { width: 160 })).toBe(`
Gates                                                           found  limit        margin    n  before
  ✗ fail     first-response-time{channel=whatsapp}.p90 <= 15m  18m 0s  ≤ 15m    3m 0s over  690  12m 0s  worst TM-1 2d 0h, TM-7 1h 30m
  ? no data  nps.value >= 30                                        –   ≥ 30                  0          nobody was asked
  ! warn     warn: csat{channel=email}.value >= 85%             80.0%  ≥ 85%  5.0 pp under  115          95% 71.8% – 86.3%; worst TM-9 no
  ✓ pass     csat.value >= 80%                                  83.3%  ≥ 80%   3.3 pp over  180

  Read 13,601 records from 2 files: 13,257 used, 3 rejected (2 bad-time, 1 no-conversation), 340 duplicate, 1 blank
  1,204 conversations; excluded 40 outbound, 12 spam; 2026-03-01 to 2026-03-31, Asia/Jakarta, calendar hours, as of 2026-03-31 17:02, metrik 0.1.0

  Not measurable here: Wait time, Time to abandon (no queue or acceptance times); NPS (no nps surveys)

Warnings
  17 × author role is not known, so that the message is nobody's reply (unknown-role; messages.csv:17, messages.csv:20, messages.csv:33 and 1 more)

check failed: 1 of 4 gates failed, 1 warning, 1 without data
`);
  });

  test("in 80 columns: a gate that was cut stands below in full", () => {
    expect(drawn(sample).split("\n\n")[0]).toBe(`
Gates                                            found  limit        margin    n
  ✗ fail     first-response-t…sapp}.p90 <= 15m  18m 0s  ≤ 15m    3m 0s over  690
    first-response-time{channel=whatsapp}.p90 <= 15m
    worst TM-1 2d 0h, TM-7 1h 30m
  ? no data  nps.value >= 30                         –   ≥ 30                  0
    nobody was asked
  ! warn     warn: csat{chann…il}.value >= 85%   80.0%  ≥ 85%  5.0 pp under  115
    warn: csat{channel=email}.value >= 85%
    95% 71.8% – 86.3%; worst TM-9 no
  ✓ pass     csat.value >= 80%                   83.3%  ≥ 80%   3.3 pp over  180
  no room for before`);
  });

  test("what the gate itself says gives way before the gate is cut", () => {
    const gate = "csat{channel=whatsapp,team=East}.value >= 80%";
    expect(drawn(judged([verdict({ gate, previous: 0.8 })])).split("\n\n")[0]).toBe(`
Gates                                                    found       margin    n
  ✓ pass  csat{channel=whatsapp,team=East}.value >= 80%  83.3%  3.3 pp over  180
  no room for limit, before`);
  });

  test("in 40 columns in words, with every gate in full", () => {
    expect(drawn(sample, { width: 40 }).split("\n\n")[0]).toBe(`
Gates
  ✗ fail /
  first-response-time{channel=whatsapp}.
  p90 <= 15m
    found 18m 0s, limit ≤ 15m, margin 3m
    0s over, n 690, before 12m 0s
    worst TM-1 2d 0h, TM-7 1h 30m
  ? no data / nps.value >= 30
    found –, limit ≥ 30, n 0
    nobody was asked
  ! warn / warn:
  csat{channel=email}.value >= 85%
    found 80.0%, limit ≥ 85%, margin 5.0
    pp under, n 115
    95% 71.8% – 86.3%; worst TM-9 no
  ✓ pass / csat.value >= 80%
    found 83.3%, limit ≥ 80%, margin 3.3
    pp over, n 180`);
  });

  test("in ASCII", () => {
    const text = drawn(sample, { unicode: false, width: 160 });
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).toContain("\n  x fail     first-response-time{channel=whatsapp}.p90 <= 15m  18m 0s  <= 15m ");
    expect(text).toContain("\n  + pass     csat.value >= 80% ");
  });

  test("in colours: what failed is red, what warns or has no data yellow, what passes green", () => {
    const text = drawn(sample, { chalk: new Chalk({ level: 1 }), width: 160 });
    expect(text).toContain("\u001b[31m  ✗ fail\u001b[39m");
    expect(text).toContain("\u001b[33m  ? no data\u001b[39m");
    expect(text).toContain("\u001b[33m  ! warn\u001b[39m");
    expect(text).toContain("\u001b[32m  ✓ pass\u001b[39m");
    expect(lastLine(text)).toBe(
      "\u001b[1m\u001b[31mcheck failed: 1 of 4 gates failed, 1 warning, 1 without data\u001b[39m\u001b[22m",
    );
  });

  test("in Markdown", () => {
    const text = renderMarkdown(sample, options);
    expect(text).toContain(`
## Gates

|  |  | found | limit | margin | n | before | notes |
| :-- | :-- | --: | --: | --: | --: | --: | :-- |
| ✗ fail | first-response-time{channel=whatsapp}.p90 \\<= 15m | 18m 0s | ≤ 15m | 3m 0s over | 690 | 12m 0s | worst TM-1 2d 0h, TM-7 1h 30m |
| ? no data | nps.value \\>= 30 | – | ≥ 30 |  | 0 |  | nobody was asked |
`);
    expect(lastLine(text)).toBe("**check failed: 1 of 4 gates failed, 1 warning, 1 without data**");
  });
});

describe("many gates", () => {
  const passes = (count: number): readonly Verdict[] => Array.from({ length: count }, () => verdict());
  const rowsOf = (report: Report): number => drawn(report).split("✓ pass").length - 1;

  test("40 that pass are 40 lines and nothing below them", () => {
    const [gates] = drawn(judged(passes(40), { outcome: "pass" })).split("\n\n");
    expect(gates?.split("\n")).toHaveLength("\nGates".split("\n").length + 40);
  });

  test("of more that pass it is said how many; what does not pass is always listed", () => {
    const failures = Array.from({ length: 50 }, () => slow);
    const report = judged([...passes(43), ...failures]);
    expect(rowsOf(report)).toBe(40);
    expect(drawn(report).split("✗ fail")).toHaveLength(51);
    expect(drawn(report)).toContain("\n  … 3 more gates passed (use -f csv or json for all)\n");
  });
});

describe("how it was judged is said where it is not the usual way", () => {
  test("on a bound of the interval", () => {
    const onLower = verdict({ found: 0.772, margin: -0.028, outcome: "fail" });
    const text = drawn(judged([onLower], { judgedOn: "lower" }), { width: 120 });
    expect(text).toContain("lower bound 77.2% of 83.3%");
    expect(text).toContain("\n  judged on the lower bounds of the 95% intervals\n");
  });

  test("where gates without data may pass", () => {
    const without = verdict({ found: null, value: null, margin: null, n: 0, outcome: "no-data", reason: "no ratings" });
    const remark = "gates without data do not fail this check";
    expect(drawn(judged([without], { outcome: "pass", onNoData: "warn" }))).toContain(`\n  ${remark}\n`);
    expect(drawn(judged([without], { outcome: "no-data" }))).not.toContain(remark);
    const warning: Verdict = { ...without, severity: "warn" };
    expect(drawn(judged([warning], { outcome: "pass", onNoData: "pass" }))).not.toContain(remark);
    expect(drawn(judged([verdict()], { outcome: "pass", onNoData: "pass" }))).not.toContain(remark);
  });
});

describe("beside other figures", () => {
  test.each(["digest", "metrics"] as const)("the %s has before them what does not pass, and the outcome", (layout) => {
    const sections = drawn(sample, { layout, language: "en", width: 160 }).split("\n\n");
    const place = sections.findIndex((section) => section.startsWith("Gates"));
    expect(
      sections[place],
    ).toBe(`Gates                                                           found  limit        margin    n  before
  ✗ fail     first-response-time{channel=whatsapp}.p90 <= 15m  18m 0s  ≤ 15m    3m 0s over  690  12m 0s  worst TM-1 2d 0h, TM-7 1h 30m
  ? no data  nps.value >= 30                                        –   ≥ 30                  0          nobody was asked
  ! warn     warn: csat{channel=email}.value >= 85%             80.0%  ≥ 85%  5.0 pp under  115          95% 71.8% – 86.3%; worst TM-9 no
check failed: 1 of 4 gates failed, 1 warning, 1 without data`);
    expect(sections[place - 1]).toContain("Asia/Jakarta");
    expect(sections[place + 1]).toMatch(/^(?:Volume|Metrics) /);
  });

  test("where all pass, one line says so", () => {
    const text = drawn(judged([verdict(), verdict()], { outcome: "pass" }), { layout: "metrics" });
    expect(text).toContain("\n\ncheck passed: 2 of 2 gates passed\n\n");
    expect(text).not.toContain("Gates");
  });

  test("a report without gates says nothing of them", () => {
    expect(drawn(shop)).not.toContain("check");
    expect(drawn(empty, { layout: "digest" })).not.toContain("check");
  });
});

test("whatever the gate, no line is wider than the terminal, and all of it can be read", () => {
  const anyGate = fc.string({ unit: fc.constantFrom("a", "客", "👍🏽", ".", "{", "="), minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(
      fc.array(anyGate, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 20, max: 200 }),
      (gates, width) => {
        const text = drawn(judged(gates.map((gate) => verdict({ gate }))), { width });
        for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        const [table = ""] = text.split("\n\n");
        for (const gate of gates) expect(table.replace(/\n\s*/g, "")).toContain(gate);
      },
    ),
  );
});

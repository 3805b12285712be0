import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderJunit } from "../../src/render/junit.ts";
import type { Report } from "../../src/report/report.ts";
import type { Judgement } from "../../src/report/verdict.ts";
import { judged, judgement, verdict } from "../support/judgement.ts";
import { empty, shop } from "../support/report.ts";
import { anyText, commandLine, unseen } from "../support/text.ts";
import { hostile, payloads } from "./hostile-report.ts";
import { xmllint } from "./judges.ts";

const written = (fields: Partial<Judgement> = {}): string =>
  renderJunit({ ...shop, gates: { ...judgement, ...fields } });

/** The text of an XML document without its tags, one item for each of them; fails where a tag is not closed. */
function tagsOf(xml: string): readonly string[] {
  const tags = xml.match(/<[^<>]*>/g) ?? [];
  const open: string[] = [];
  for (const tag of tags.slice(1)) {
    const name = /^<\/?([a-z-]+)/.exec(tag)?.[1] ?? "";
    if (tag.startsWith("</")) expect(open.pop()).toBe(name);
    else if (!tag.endsWith("/>")) open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<[^<>]*>/g, "")).not.toMatch(/[<>]/);
  return tags;
}

const numberOf = (xml: string, name: string): number =>
  tagsOf(xml).filter((tag) => new RegExp(`^<${name}[ />]`).test(tag)).length;

describe("JUnit", () => {
  test("has a suite as the schema wants it: package and id, counts and time without zone, outputs at the end", () => {
    const xml = written();
    expect(
      xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite package="metrik" id="0" '),
    ).toBe(true);
    expect(xml).toContain(
      ' name="metrik check" timestamp="2026-03-31T10:02:00" hostname="localhost" tests="4" failures="1" errors="1" skipped="0" time="0">\n    <properties>\n',
    );
    expect(xml.endsWith("</system-err>\n  </testsuite>\n</testsuites>\n")).toBe(true);
  });

  test("tells the warnings of the report as errors of the suite", () => {
    expect(written()).toContain(
      "</system-out>\n    <system-err>17 × author role is not known, so that the message is nobody&#39;s reply " +
        "(unknown-role; messages.csv:17, messages.csv:20, messages.csv:33 and 1 more)</system-err>\n",
    );
    expect(renderJunit({ ...shop, gates: judgement, diagnostics: [] })).toContain("    <system-err/>\n");
  });

  test("has a test case for each gate, by the name of its metric", () => {
    const cases = tagsOf(written()).filter((tag) => tag.startsWith("<testcase"));
    expect(cases).toEqual([
      '<testcase name="csat.value &gt;= 80%" classname="metrik.csat" time="0"/>',
      '<testcase name="warn: csat{channel=email}.value &gt;= 85%" classname="metrik.csat" time="0"/>',
      '<testcase name="nps.value &gt;= 30" classname="metrik.nps" time="0">',
      '<testcase name="first-response-time{channel=whatsapp}.p90 &lt;= 15m" classname="metrik.first-response-time" time="0">',
    ]);
  });

  test("tells of a failure what was expected and found, and the worst conversations", () => {
    expect(written()).toContain(
      `<failure message="p90 of first response time for channel whatsapp is 18m 0s, limit ≤ 15m, 3m 0s over, n = 690" type="fail">gate: first-response-time{channel=whatsapp}.p90 &lt;= 15m
expected: ≤ 15m
found: 18m 0s
margin: 3m 0s over
n: 690
previous: 12m 0s
worst: TM-1 2d 0h
worst: TM-7 1h 30m</failure>`,
    );
  });

  test("has an error where a gate without data fails the check", () => {
    expect(written()).toContain(
      '<error message="NPS has no verdict: nobody was asked, limit ≥ 30, n = 0" type="no-data">gate: nps.value &gt;= 30\n',
    );
  });

  test.each(["warn", "pass"] as const)("skips a gate without data where that is a %s", (onNoData) => {
    const xml = written({ onNoData });
    expect(xml).toContain('<skipped message="NPS has no verdict: nobody was asked, limit ≥ 30, n = 0"/>');
    expect(xml).toContain(' failures="1" errors="0" skipped="1" ');
  });

  test("skips a gate without data that only warns", () => {
    const missing = verdict({ severity: "warn", found: null, value: null, margin: null, outcome: "no-data" });
    expect(numberOf(renderJunit(judged([missing])), "skipped")).toBe(1);
    expect(numberOf(renderJunit(judged([missing])), "error")).toBe(0);
  });

  test("lets a gate that warns pass, and says so", () => {
    expect(written()).toContain("\nwarn: CSAT for channel email is 80.0%, limit ≥ 85%, 5.0 pp under, n = 115\n");
    expect(written()).toContain("\ncheck failed: 1 of 4 gates failed, 1 warning, 1 without data</system-out>");
  });

  test("accounts for every record and for the conversations that are left out", () => {
    expect(written()).toContain(
      `
Read 13,601 records from 2 files: 13,257 used, 3 rejected (2 bad-time, 1 no-conversation), 340 duplicate, 1 blank
1,204 conversations; excluded 40 outbound, 12 spam
check failed: 1 of 4 gates failed, 1 warning, 1 without data</system-out>`,
    );
  });

  test("says what the report rests on", () => {
    expect(written({ judgedOn: "lower" })).toContain('<property name="time-zone" value="Asia/Jakarta"/>');
    expect(written({ judgedOn: "lower" })).toContain('<property name="gate-on" value="lower"/>');
  });

  test("has a time of nothing where the report has none, not that of today", () => {
    expect(renderJunit({ ...empty, gates: { ...judgement, verdicts: [] } })).toContain(
      ' timestamp="1970-01-01T00:00:00" hostname="localhost" tests="0" ',
    );
  });

  test("is empty without gates", () => {
    expect(renderJunit(shop)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites/>\n');
  });
});

describe("untrusted text in JUnit", () => {
  function expectHarmless(report: Report): void {
    const xml = renderJunit(report);
    const count = report.gates?.verdicts.length ?? 0;
    expect(numberOf(xml, "testsuite")).toBe(1);
    expect([numberOf(xml, "testcase"), numberOf(xml, "failure"), numberOf(xml, "error")]).toEqual([
      count,
      count / 4,
      count / 4,
    ]);
    expect(xml).not.toMatch(unseen);
    expect(xml).not.toMatch(commandLine);
    expect(xml).not.toMatch(/[\p{Cs}\ufffe\uffff]/u);
    expect(xml.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
  }

  test("is no markup", () => {
    expectHarmless(hostile(payloads));
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { minLength: 1, maxLength: 5 }), (texts) => expectHarmless(hostile(texts))),
    );
  });

  test.skipIf(xmllint.isMissing)(`is well-formed for ${xmllint.name}`, () => {
    const texts = [...new Set([...payloads, ...fc.sample(anyText, 200)])];
    for (const report of [hostile(texts), shop, judged([verdict()])]) {
      expect(xmllint.opinionOf(renderJunit(report))).toEqual({ status: 0, said: "" });
    }
  });
});

import { parseISO } from "date-fns/parseISO";
import type { Report } from "../report/report.ts";
import type { Judgement, Verdict } from "../report/verdict.ts";
import { populationText, readText } from "./document/accounting.ts";
import { diagnosticText } from "./document/diagnostic-text.ts";
import { english } from "./english.ts";
import { detailLines, verdictHeadline } from "./verdict-lines.ts";
import { outcomeLine } from "./verdict-text.ts";
import { weightOf } from "./verdict-weight.ts";
import { type XmlElement, xmlDocument } from "./xml.ts";

/** What readers of JUnit know beside a test that passes; a test that is skipped fails no build. */
type Result = "failure" | "error" | "skipped" | "success";

function resultOf(verdict: Verdict, judgement: Judgement): Result {
  if (verdict.outcome === "fail") return "failure";
  if (verdict.outcome !== "no-data") return "success";
  return weightOf(verdict, judgement) === "error" ? "error" : "skipped";
}

function resultElements(verdict: Verdict, result: Result): readonly XmlElement[] {
  const message = verdictHeadline(verdict);
  if (result === "success") return [];
  if (result === "skipped") return [{ name: result, attributes: { message } }];
  return [{ name: result, attributes: { message, type: verdict.outcome }, lines: detailLines(verdict) }];
}

/** Readers group tests by their class, the part before its last dot being the package. */
const testCase = (verdict: Verdict, result: Result): XmlElement => ({
  name: "testcase",
  attributes: { name: verdict.gate, classname: `metrik.${verdict.metric}`, time: 0 },
  children: resultElements(verdict, result),
});

const property = ([name, value]: readonly [string, string]): XmlElement => ({
  name: "property",
  attributes: { name, value },
});

function properties({ metrik, asOf, timeZone, hours, period }: Report, judgement: Judgement): XmlElement {
  const settings = {
    metrik,
    "as-of": asOf,
    "time-zone": timeZone,
    hours,
    from: period?.from,
    to: period?.to,
    "on-no-data": judgement.onNoData,
    "gate-on": judgement.judgedOn,
  };
  const told = Object.entries(settings).flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]));
  return { name: "properties", children: told.map(property) };
}

/** The schema wants a time, without a zone; a report of nothing has none, and this is plainly none. */
const noTime = "1970-01-01T00:00:00Z";
const timestamp = (asOf: string | null): string =>
  parseISO(asOf ?? noTime)
    .toISOString()
    .slice(0, "yyyy-mm-ddThh:mm:ss".length);

/** Where the schema has room for what became of the tests that passed, or passed with a warning, and of what was read. */
const toldOf = (report: Report, judgement: Judgement): readonly string[] => [
  ...judgement.verdicts.map((verdict) => `${verdict.outcome}: ${verdictHeadline(verdict)}`),
  readText(report, english),
  populationText(report, english),
  outcomeLine(judgement, english),
];

function testSuite(report: Report, judgement: Judgement): XmlElement {
  const tests = judgement.verdicts.map((verdict) => ({ verdict, result: resultOf(verdict, judgement) }));
  const count = (wanted: Result): number => tests.filter(({ result }) => result === wanted).length;
  return {
    name: "testsuite",
    attributes: {
      package: "metrik",
      id: 0,
      name: "metrik check",
      timestamp: timestamp(report.asOf),
      hostname: "localhost",
      tests: tests.length,
      failures: count("failure"),
      errors: count("error"),
      skipped: count("skipped"),
      time: 0,
    },
    children: [
      properties(report, judgement),
      ...tests.map(({ verdict, result }) => testCase(verdict, result)),
      { name: "system-out", lines: toldOf(report, judgement) },
      { name: "system-err", lines: report.diagnostics.map((diagnostic) => diagnosticText(diagnostic, english)) },
    ],
  };
}

/**
 * The verdicts as JUnit XML, a test case for each gate, as the schema of the Ant task has it and GitHub, GitLab and Jenkins
 * read it. A gate that fails is a failure; one without data is an error where that fails the check, else it is skipped; one
 * that warns passes, and says so in the suite's output. The warnings of the report are its errors. Without gates there is
 * no suite.
 */
export const renderJunit = (report: Report): string =>
  xmlDocument({
    name: "testsuites",
    children: report.gates === undefined ? [] : [testSuite(report, report.gates)],
  });

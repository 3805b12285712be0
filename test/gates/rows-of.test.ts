import { describe, expect, test } from "vitest";
import type { ScopeTerm } from "../../src/gates/gate.ts";
import { rowsOf } from "../../src/gates/rows-of.ts";
import type { Report, ReportRow, Value } from "../../src/report/report.ts";
import { number, reportOf, row } from "./reports.ts";

const every = (dimension: string): ScopeTerm => ({ dimension });
const only = (dimension: string, value: string): ScopeTerm => ({ dimension, value });

/** The groups that a scope means. */
const groupsOf = (rows: readonly ReportRow[], scope: readonly ScopeTerm[], fields: Partial<Report> = {}) =>
  rowsOf(reportOf(rows, fields), scope).map(({ group }) => Object.values(group).join("/"));

describe("the rows that a scope means", () => {
  const five = { volume: number(5) };
  const rows = [
    row({}, five),
    row({ channel: "email" }, five),
    row({ channel: "chat" }, five),
    row({ channel: "email", team: "A" }, five),
  ];

  test.each<readonly [string, readonly ScopeTerm[], readonly string[]]>([
    ["none is the total alone", [], [""]],
    ["every group of a dimension, and no finer one", [every("channel")], ["email", "chat"]],
    ["a named group, and no finer one", [only("channel", "email")], ["email"]],
    ["of two dimensions both", [only("channel", "email"), every("team")], ["email/A"]],
    ["another dimension has none", [every("team")], []],
  ])("%s", (_, scope, groups) => {
    expect(groupsOf(rows, scope)).toEqual(groups);
  });
});

describe("a group that only the other range has", () => {
  const gone = number(null, { reason: "nothing in this range", previous: { n: 3, value: 3 } });
  const others: Readonly<Record<string, Readonly<Record<string, Value>>>> = {
    gone: { volume: gone, csat: gone },
    half: { volume: gone, csat: number(4) },
    empty: { volume: number(0), csat: number(0) },
    "left out": { volume: gone, csat: { ...gone, excluded: { spam: 2 } } },
    unanswered: { volume: gone, csat: { ...gone, sources: { fields: 2 } } },
    "n only": { volume: gone, csat: { ...gone, n: 2 } },
  };
  const rows = Object.entries(others).map(([channel, values]) => row({ channel }, values));
  const comparison = {
    from: "2026-02-01T00:00:00Z",
    to: "2026-03-01T00:00:00Z",
    kind: "previous",
    partial: false,
  } as const;

  test("is none of all groups: it has nothing in any metric, and nothing was left out", () => {
    const there = ["half", "empty", "left out", "unanswered", "n only"];
    expect(groupsOf(rows, [every("channel")], { comparison })).toEqual(there);
  });

  test("is meant where it is named, or where nothing is compared", () => {
    expect(groupsOf(rows, [only("channel", "gone")], { comparison })).toEqual(["gone"]);
    expect(groupsOf(rows, [every("channel")])).toEqual(Object.keys(others));
  });
});

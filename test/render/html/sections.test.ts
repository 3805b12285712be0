import { describe, expect, test } from "vitest";
import type { Report, ReportRow } from "../../../src/report/report.ts";
import { elementsIn, type HtmlElement, hasClass, textOf } from "../../support/html.ts";
import { judged, judgement, slow, verdict } from "../../support/judgement.ts";
import { byDay, shop } from "../../support/report.ts";
import { count, durations, metrics, ratio, value } from "../../support/value.ts";
import { inside, partOf, rowsOf } from "./page-parts.ts";

describe("gates", () => {
  test("stand in the order of what needs attention", () => {
    const part = partOf(judged(judgement.verdicts), "verdicts");
    const outcomes = elementsIn(part).filter((one) => one.name === "span" && hasClass(one, "outcome"));
    expect(outcomes.map(textOf)).toEqual(["✗ fail", "? no data", "! warning", "✓ pass"]);
    expect(textOf(part)).toContain("Check failed: 1 of 4 gates failed");
  });

  test("say what was found, by how much it missed, and in which conversations", () => {
    const [row = ""] = rowsOf(partOf(judged([slow]), "verdicts"));
    expect(row).toContain("first-response-time{channel=whatsapp}.p90 <= 15m");
    expect(row).toContain("Worst conversations: TM-1 2d 0h, TM-7 1h 30m");
    expect(row).toContain("18m 0s≤ 15m3m 0s over690");
  });

  test("that hold are cut short after a hundred", () => {
    const part = partOf(judged(Array.from({ length: 104 }, () => verdict())), "verdicts");
    expect(rowsOf(part)).toHaveLength(100);
    expect(textOf(part)).toContain("… 4 more gates passed");
  });
});

const agent = (name: string, n: number, median: number): ReportRow => ({
  group: { agent: name },
  period: null,
  values: {
    volume: count(n),
    "first-response-time": value(n, {
      mean: median,
      median,
      p90: median,
      min: median,
      max: median,
      ci95: null,
      ...(n < 30 ? { flags: ["low-n"] } : {}),
    }),
  },
});
const better = { ...metrics.firstResponse, better: "lower" } as const;
const withAgents = (rows: readonly ReportRow[]): Report => ({
  ...shop,
  metrics: [metrics.volume, better],
  breakdowns: [{ by: ["agent"], rows: [...rows] }],
});
const namesIn = (table: HtmlElement | undefined): readonly string[] =>
  (table === undefined ? [] : inside(table, "th")).filter(({ attributes }) => attributes.scope === "row").map(textOf);

describe("agents", () => {
  const report = withAgents([
    agent("Budi", 40, 900),
    agent("Rizky", 29, 60),
    agent("(none)", 50, 10),
    agent("Dewi", 12, 1),
    agent("Sari", 30, 300),
  ]);

  test("are put in order only where 30 observations or more allow one", () => {
    const [ordered, others] = inside(partOf(report, "agents"), "table");
    expect(ordered && textOf(ordered)).toContain("Agents with at least 30 observations, by first response time");
    expect(namesIn(ordered)).toEqual(["Sari", "Budi"]);
    expect(others && textOf(others)).toContain("an order by their numbers would be chance");
    expect(namesIn(others)).toEqual(["Dewi", "Rizky", "(no agent)"]);
  });

  test("with few observations are marked as such", () => {
    const low = elementsIn(partOf(report, "agents")).filter((one) => hasClass(one, "low"));
    expect(low.map(textOf)).toEqual(["n 12 *", "n 29 *"]);
  });

  test("are credited by who acted, or as assignees where that was asked", () => {
    expect(textOf(partOf(report, "agents"))).toContain("Times are credited to the agent who acted");
    const credited = { ...report, credit: "assignee" as const };
    expect(textOf(partOf(credited, "agents"))).toContain("Everything is credited to the assignee of the conversation");
    expect(textOf(partOf(credited, "agents", "id"))).toContain("Semuanya dihitung untuk agen yang ditugaskan");
    expect(textOf(partOf({ ...report, credit: "actor" }, "agents"))).toContain("credited to the agent who acted");
  });

  test("are no more than one can read, and the rest is counted", () => {
    const many = withAgents(Array.from({ length: 70 }, (_, index) => agent(`Agent ${index}`, 30, index)));
    const part = partOf(many, "agents");
    expect(namesIn(part)).toHaveLength(60);
    expect(namesIn(part)[0]).toBe("Agent 0");
    expect(textOf(part)).toContain(
      "… and 10 more agents: all of them are in the JSON and CSV of a report with --by agent.",
    );
  });
});

describe("first response time by channel", () => {
  const channel = (name: string, n: number, promised: number): ReportRow => ({
    group: { channel: name },
    period: null,
    values: {
      "first-response-time": durations(n),
      sla: ratio(1, 1, [0.2, 1], {
        parts: {
          promise: {
            title: "Within an hour",
            unit: "ratio",
            n: promised,
            target: { metric: "first-response-time", seconds: 3600 },
          },
        },
      }),
    },
  });
  const report: Report = {
    ...shop,
    breakdowns: [{ by: ["channel"], rows: [channel("email", 5, 0), channel("whatsapp", 9, 9), channel("fax", 0, 0)] }],
  };
  const rows = (some: Report) => rowsOf(inside(partOf(some, "speed"), "table")[0] ?? partOf(some, "speed"));

  test("has the largest first, and none that nobody was answered in", () => {
    expect(rows(report).map((row) => row.match(/^All channels|^\w+?(?=\d)/)?.[0])).toEqual([
      "All channels",
      "whatsapp",
      "email",
    ]);
  });

  test("has the targets of those that something was promised on", () => {
    expect(rows(report)).toEqual([
      "All channels4m 5s3m 51s – 4m 22s1h 42m1,100",
      "whatsapp1m 0s2m 0s1h9",
      "email1m 0s2m 0s5",
    ]);
  });

  test("a gate's limit goes before what was promised", () => {
    const { gates } = judged([slow]);
    expect(rows({ ...report, ...(gates === undefined ? {} : { gates }) })[1]).toBe("whatsapp1m 0s2m 0s15m9");
  });
});

test("the volume of each period stands beside that of the one before", () => {
  const rows = byDay.rows.map((row) => ({
    ...row,
    values: { ...row.values, volume: { ...row.values.volume, previous: { n: 4, value: 4 } } },
  }));
  const comparison = {
    from: "2026-01-31T17:00:00Z",
    to: "2026-02-28T17:00:00Z",
    kind: "previous",
    partial: false,
  } as const;
  const part = partOf({ ...byDay, comparison, rows }, "volume");
  const shown = rowsOf(inside(part, "details")[0] ?? part);
  const periods = byDay.rows.filter(({ period }) => period !== null);
  expect(shown).toEqual(
    periods.map(({ period, values }) => `${period?.label}${period?.partial ? ", partial" : ""}${values.volume.value}4`),
  );
});

test("canned responses and groups of anything else are shown where there are some", () => {
  const canned = { ...metrics.csat, id: "canned-response-rate", title: "Canned response rate" };
  const parts = {
    responses: {
      title: "Different canned responses",
      unit: "count" as const,
      n: 5,
      value: 2,
      distribution: { Halo: 4, Resi: 1 },
    },
  };
  const [total] = shop.rows;
  const report: Report = {
    ...shop,
    metrics: [metrics.volume, canned],
    by: ["team"],
    rows: [
      { ...total, values: { volume: count(9), "canned-response-rate": ratio(5, 9, [0.2, 0.8], { parts }) } },
      { group: { team: "Penjualan" }, period: null, values: { volume: count(2), "canned-response-rate": value(0) } },
      { group: { team: "Gudang" }, period: null, values: { volume: count(7), "canned-response-rate": value(0) } },
    ],
  };
  expect(rowsOf(partOf(report, "topics"))).toEqual(["Halo4", "Resi1"]);
  const groups = partOf(report, "groups");
  expect(rowsOf(groups)).toEqual(["Gudang7", "Penjualan2"]);
  expect(textOf(groups)).toContain("By team, the largest first");
});

test("a mean has no interval beside it: the one of its distribution is that of the median, which the mean may lie outside", () => {
  const answers = { mean: 3.5, median: 4, p90: 5, min: 1, max: 5, ci95: [4, 5] as [number, number] };
  const score = { ...value(46, answers), title: "Mean score", unit: "score" as const };
  const csat = { ...ratio(31, 46, [0.53, 0.791]), parts: { score } };
  const report: Report = {
    ...shop,
    metrics: [metrics.csat],
    rows: [{ group: {}, period: null, values: { csat } }],
  };
  expect(rowsOf(partOf(report, "voice"))).toEqual(["CSAT67.4%53.0% – 79.1%46", "Mean scoremean 3.505.0046"]);
});

test("an id that is a bare number is set off from the number of its conversation", () => {
  const worst = [{ conversation: "49", value: 3000 }];
  const [row = ""] = rowsOf(partOf(judged([{ ...slow, worst }]), "verdicts"));
  expect(row).toContain("Worst conversations: 49: 50m 0s");
});

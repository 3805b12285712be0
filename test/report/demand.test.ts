import { describe, expect, test } from "vitest";
import { backlog } from "../../src/metrics/backlog.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { Question } from "../../src/report/build.ts";
import { demandOf } from "../../src/report/demand.ts";
import { dimension } from "../../src/report/dimension.ts";
import { csat } from "../support/by-default.ts";

const question = (asked: Partial<Question>) => demandOf({ metrics: [], by: [], where: [], every: undefined, ...asked });

describe("a question demands", () => {
  test("what decides about populations and untold answers, whatever it asks", () => {
    const { facts, attributes } = question({});
    for (const fact of ["status", "initiator", "messages", "assignee", "channel"] as const)
      expect(facts).toContain(fact);
    expect(facts).not.toContain("csat");
    expect(attributes).toEqual([]);
  });

  test("what its metrics and their parts need and use", () => {
    expect(question({ metrics: [csat] }).facts).toContain("csat");
    expect(question({ metrics: [csat] }).facts).toContain("author");
    expect(question({ metrics: [backlog] }).facts).toContain("reopens");
  });

  test("everything that any metric needs to be measured", () => {
    const { facts } = question({ metrics });
    for (const metric of metrics) {
      for (const { needs = [] } of [metric, ...Object.values(metric.parts)]) {
        for (const fact of needs.flat()) expect(facts).toContain(fact);
      }
    }
  });

  test("what it groups and filters by", () => {
    const { facts } = question({
      by: [dimension("channel"), dimension("tag")],
      where: [{ dimension: dimension("language"), isNot: true, value: "id" }],
    });
    for (const fact of ["channel", "tags", "language"] as const) expect(facts).toContain(fact);
  });

  test("the team too where it groups by agents, whom events may name as they do teams", () => {
    expect(question({ by: [dimension("agent")] }).facts).toContain("team");
    expect(question({ by: [dimension("channel")] }).facts).not.toContain("team");
  });

  test("the columns that the model does not know by their names, and an id is none", () => {
    const { attributes } = question({
      by: [dimension("Region"), dimension("id"), dimension("team")],
      where: [{ dimension: dimension("Plan"), isNot: false, value: "Pro" }],
    });
    expect(attributes).toEqual(["Region", "Plan"]);
  });
});

test("a metric that is not asked for is not demanded", () => {
  expect(question({ by: [dimension("team")] }).facts).not.toContain("subject");
  expect(question({}).facts).not.toContain("tags");
});

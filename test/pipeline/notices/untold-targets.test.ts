import { describe, expect, test } from "vitest";
import type { SlaMetric } from "../../../src/metrics/promises/sla-target.ts";
import { slaOf } from "../../../src/metrics/sla.ts";
import { compareReports } from "../../../src/report/comparing/compare.ts";
import { reportOf } from "../../support/report-of.ts";

const minute = 60_000;
const targets = (["first-response-time", "resolution-time"] as const satisfies SlaMetric[]).map((metric) => ({
  metric,
  limit: 15 * minute,
  selector: {},
}));
const asked = { metrics: [slaOf(targets)], asOf: "2026-03-09T09:00:00Z" };

const answered = "id,status,created_at,first_response_at\n1,resolved,2026-03-02T09:00:00Z,2026-03-02T09:10:00Z";
const resolved =
  "id,status,created_at,first_response_at,resolved_at\n" +
  "2,resolved,2026-03-02T09:00:00Z,2026-03-02T09:10:00Z,2026-03-02T11:00:00Z";

describe("a target that no file can tell, beside one that it can", () => {
  test("is told of, and the whole says on what it rests", async () => {
    const { rows, diagnostics } = await reportOf({ "t.csv": answered }, asked);
    expect(rows[0].values.sla).toMatchObject({
      n: 1,
      value: 1,
      basis: "these targets alone: First response time within 15 min",
    });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: "untold-target",
        count: 1,
        examples: [expect.stringMatching(/^Resolution time within 15 min \(needs /)],
      }),
    );
  });

  test("so that the whole is not compared with that of both", async () => {
    const before = await reportOf({ "t.csv": resolved }, asked);
    const now = await reportOf({ "t.csv": answered }, asked);
    const compared = compareReports(now, before, { kind: "report", partial: false });
    expect(compared.rows[0].values.sla.change).toMatchObject({ value: null, reason: "on another basis before" });
  });
});

test("where all can be told, or none, nothing is said", async () => {
  const both = await reportOf({ "t.csv": resolved }, asked);
  expect(both.rows[0].values.sla).toMatchObject({ n: 2, value: 0.5 });
  expect(both.rows[0].values.sla).not.toHaveProperty("basis");
  const none = await reportOf({ "t.csv": "id,channel,created_at\n1,email,2026-03-02T09:00:00Z" }, asked);
  expect(none.unmeasurable.map(({ metric }) => metric)).toEqual(["sla"]);
  for (const { diagnostics } of [both, none]) {
    expect(diagnostics.map(({ code }) => code)).not.toContain("untold-target");
  }
});

describe("a target whose times are stated on the other clock alone", () => {
  const stated =
    "id,status,created_at,First response time (business hours) (minutes),resolved_at\n" +
    "1,resolved,2026-03-02T09:00:00Z,5,2026-03-02T09:10:00Z\n" +
    "2,open,2026-03-02T09:00:00Z,,";
  const [firstResponse] = targets;
  const within = "First response time within 15 min";

  test("is told of beside one that is judged", async () => {
    const { rows, diagnostics } = await reportOf({ "t.csv": stated }, asked);
    expect(rows[0].values.sla).toMatchObject({
      n: 2,
      value: 0.5,
      basis: "these targets alone: Resolution time within 15 min",
    });
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: "untold-target",
        examples: [`${within} (known in business hours only: --hours business)`],
      }),
    );
  });

  test("alone has no value, though somebody waits", async () => {
    const { rows, diagnostics } = await reportOf({ "t.csv": stated }, { ...asked, metrics: [slaOf([firstResponse])] });
    const nothing = { n: 0, value: null, reason: "known in business hours only: --hours business" };
    expect(rows[0].values.sla).toMatchObject({ ...nothing, excluded: { "other-clock": 2 } });
    expect(rows[0].values.sla.parts).toMatchObject({
      "first-response-time": { ...nothing, excluded: { "other-clock": 2 } },
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain("untold-target");
  });

  test("and that has a clock of its own names no option", async () => {
    const metrics = [slaOf([{ ...firstResponse, hours: "calendar" }])];
    const { rows } = await reportOf({ "t.csv": stated }, { ...asked, metrics });
    expect(rows[0].values.sla.parts).toMatchObject({
      "first-response-time-calendar": { reason: "known in business hours only: hours: business" },
    });
  });

  test("is not judged where messages are those of other conversations", async () => {
    const messages =
      "conversation_id,sent_at,role,text\n" +
      "3,2026-03-02T09:00:00Z,customer,halo\n3,2026-03-02T09:10:00Z,agent,halo\n" +
      "4,2026-03-02T09:00:00Z,customer,halo";
    const files = { "t.csv": stated, "m.csv": messages };
    const { rows } = await reportOf(files, { ...asked, metrics: [slaOf([firstResponse])] });
    expect(rows[0].values.sla).toMatchObject({ n: 2, value: 0.5, excluded: { "other-clock": 2 } });
  });
});

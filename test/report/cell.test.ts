import { describe, expect, test } from "vitest";
import { backlog } from "../../src/metrics/backlog.ts";
import { firstResponseTime } from "../../src/metrics/first-response-time.ts";
import type { Source } from "../../src/metrics/metric.ts";
import { leftOut, measured } from "../../src/metrics/observation.ts";
import { slaOf } from "../../src/metrics/sla.ts";
import { volume } from "../../src/metrics/volume.ts";
import { Cell } from "../../src/report/cell.ts";
import { valueSchema } from "../../src/report/value.ts";
import { always, never } from "../metrics/measure.ts";
import { csat, retentionRate } from "../support/by-default.ts";

const rating = (value: number, part?: string, category?: string) =>
  measured(value, 0, "fields", undefined, part, category);

function counted(number: number, source: Source = "fields", approximate?: boolean): Cell {
  const cell = new Cell(volume, always);
  for (let i = 0; i < number; i++) cell.add(measured(1, 0, source, undefined, undefined, undefined, approximate));
  return cell;
}

describe("flags", () => {
  test.each([
    [0, undefined],
    [1, ["low-n"]],
    [29, ["low-n"]],
    [30, undefined],
  ])("of %i observations", (number, flags) => {
    expect(counted(number).value(new Set()).flags).toEqual(flags);
  });

  test("tell estimates, and how many there are is not printed as a number of its own", () => {
    const value = counted(30, "fields", true).value(new Set());
    expect(value.flags).toEqual(["approximate"]);
    expect(value).not.toHaveProperty("approximate");
  });
});

test("counts where the observations came from, and leaves out sources of none", () => {
  const cell = counted(2, "messages");
  cell.merge(counted(3, "reported"));
  expect(cell.value(new Set()).sources).toEqual({ messages: 2, reported: 3 });
  expect(new Cell(volume, always).value(new Set()).sources).toEqual({});
});

test("says of a group that customers are in none of them, where that is all that was left out", () => {
  const retention = new Cell(retentionRate, always);
  retention.leaveOut(leftOut("grouped", undefined));
  expect(retention.value(new Set())).toMatchObject({
    n: 0,
    value: null,
    excluded: { grouped: 1 },
    reason: "customers are counted in the total only, not in groups",
  });
  retention.leaveOut(leftOut("no-since", undefined));
  expect(retention.value(new Set()).reason).toBe("nobody is known to have been a customer at its start");
});

test("says on which clock lengths are known that have no value on this", () => {
  const first = new Cell(firstResponseTime, always);
  first.leaveOut(leftOut("unanswered", 0));
  expect(first.value(new Set()).reason).toBe("no observations");
  first.leaveOut(leftOut("other-clock", 0));
  expect(first.value(new Set()).reason).toBe("known in business hours only: --hours business");
  first.add(measured(60_000, 0, "fields", undefined));
  expect(first.value(new Set())).not.toHaveProperty("reason");
});

test("counts what was left out by reason, in alphabetical order, also after merging", () => {
  const [a, b] = [new Cell(volume, always), new Cell(volume, always)];
  a.leaveOut(leftOut("spam", 0));
  b.leaveOut(leftOut("spam", 0));
  b.leaveOut(leftOut("deleted", 0));
  a.merge(b);
  expect(Object.entries(a.value(new Set()).excluded)).toEqual([
    ["deleted", 1],
    ["spam", 2],
  ]);
});

describe("the counts of a stock's parts", () => {
  const standing = (value: number, part?: string) => measured(value, 0, "fields", undefined, part);
  const valueIn = (cell: Cell) => cell.value(new Set(["status", "assignee", "events", "messages"]));

  test("are 0 where there was nothing to count, and of nothing there is no age", () => {
    const { parts = {} } = valueIn(new Cell(backlog, always));
    expect(Object.keys(parts)).toEqual(["age", "new", "open", "pending", "on-hold", "unassigned", "awaiting-agent"]);
    for (const [name, part] of Object.entries(parts)) {
      if (name !== "age") expect([name, part.n, part.value, part.reason]).toEqual([name, 0, 0, undefined]);
    }
    expect(parts.age).toMatchObject({ n: 0, median: null, reason: "no observations" });
  });

  test("are unknown where nothing could be told of what there was", () => {
    const cell = new Cell(backlog, always);
    cell.add(standing(1));
    cell.add(standing(0, "unassigned"));
    const { parts } = valueIn(cell);
    expect(parts?.unassigned).toMatchObject({ n: 1, value: 0 });
    expect(parts?.["awaiting-agent"]).toMatchObject({ n: 0, value: null, reason: "no observations" });
  });

  test("are unknown where the data do not reach", () => {
    const { value, parts } = valueIn(new Cell(backlog, never));
    expect([value, parts?.new?.value]).toEqual([null, null]);
  });
});

describe("parts", () => {
  test("have their own numbers, which are not those of the headline", () => {
    const cell = new Cell(csat, always);
    cell.add(rating(1));
    cell.add(rating(5, "mean-score", "1–5"));
    cell.add(rating(1, "response-rate"));
    cell.add(rating(0, "response-rate"));
    const value = cell.value(new Set());
    expect(value).toMatchObject({ n: 1, numerator: 1, denominator: 1, value: 1, sources: { fields: 1 } });
    expect(value.parts?.["mean-score"]).toMatchObject({ n: 1, mean: 5, title: "Mean score", unit: "score" });
    expect(value.parts?.["response-rate"]).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
  });

  test("of what was promised each is told, with the reason where the inputs cannot tell it", () => {
    const promises = slaOf([
      { metric: "first-response-time", limit: 60_000, selector: {} },
      { metric: "resolution-time", limit: 60_000, selector: { tag: "vip" } },
    ]);
    const { parts = {} } = new Cell(promises, always).value(new Set(["messages", "events"]));
    expect(parts["first-response-time"].reason).toBe("no observations");
    expect(parts["resolution-time-vip"]).toMatchObject({ n: 0, value: null, reason: "needs tags" });
  });

  test("are merged, with what was left out of them", () => {
    const [a, b] = [new Cell(csat, always), new Cell(csat, always)];
    a.add(rating(1, "response-rate"));
    b.add(rating(0, "response-rate"));
    a.leaveOut(leftOut("late", 0, undefined, "response-rate"));
    b.leaveOut(leftOut("late", 0, undefined, "response-rate"));
    a.merge(b);
    const value = a.value(new Set());
    expect(value.parts?.["response-rate"]).toMatchObject({ numerator: 1, denominator: 2, excluded: { late: 2 } });
    expect(value.excluded).toEqual({});
  });

  test("that need facts which are not there are left out; the others say that they have no value", () => {
    const cell = new Cell(backlog, always);
    cell.add(measured(1, 0, "fields", undefined));
    expect(Object.keys(cell.value(new Set(["status"])).parts ?? {})).toEqual(["age", "pending", "on-hold"]);
    const all = cell.value(new Set(["status", "assignee", "messages"])).parts ?? {};
    expect(Object.keys(all)).toEqual(["age", "new", "open", "pending", "on-hold", "unassigned", "awaiting-agent"]);
    expect(all["awaiting-agent"]).toMatchObject({ n: 0, value: null, reason: "no observations" });
  });
});

test("is a value of the report, empty and full", () => {
  const cell = new Cell(csat, always);
  expect(() => valueSchema.parse(cell.value(new Set()))).not.toThrow();
  expect(cell.value(new Set())).toMatchObject({ n: 0, value: null, reason: "no observations" });
  for (const score of [0, 1]) cell.add(rating(score));
  expect(() => valueSchema.parse(cell.value(new Set()))).not.toThrow();
});

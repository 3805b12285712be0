import { describe, expect, test } from "vitest";
import { isOfConversations } from "../../src/formats/format.ts";
import { formats } from "../../src/formats/index.ts";
import type { Value } from "../../src/report/report.ts";
import { askedBy, carriedBy, exceptedBy, groupings, isTotal, metricIds } from "./claims.ts";
import type { Exporter } from "./exporter.ts";
import { exporters } from "./exporters.ts";
import { sameConversations } from "./facts.ts";
import { canonicalReports, Pair } from "./pair.ts";
import { reordered } from "./reordered.ts";

const whole = canonicalReports(sameConversations);

/** Files that stand beside every export. */
const beside = ["customers", "orders", "costs"];

test("the fixture has something to say on every metric and every part of one", async () => {
  const { rows, inputs } = await whole.by(undefined);
  const values = rows[0].values;
  expect(Object.keys(values)).toEqual(metricIds);
  expect(Object.entries(values).flatMap(([id, value]) => emptyIn(id, value))).toEqual([]);
  expect(inputs.map(({ format }) => format)).toEqual(["metrik", ...beside]);
});

/** The value and the parts that are 0, or of nothing. */
function emptyIn(id: string, { parts = {}, ...value }: Value): readonly string[] {
  const all = Object.entries(parts).map(([part, each]) => [`${id} ${part}`, each] as const);
  return [...all, [id, value] as const].filter(([, { n, value }]) => n === 0 || value === 0).map(([name]) => name);
}

/** It has neither channels nor messages, and most of what is compared is of other conversations than calls. */
const ofCallsAlone = "call-log";

test("every format of conversations has an exporter", () => {
  const exported = new Set([...exporters.flatMap(([, { format, others = [] }]) => [format, ...others]), ofCallsAlone]);
  const ofConversations = formats.filter(({ kind }) => isOfConversations(kind)).map(({ id }) => id);
  expect(ofConversations.filter((id) => !exported.has(id))).toEqual([]);
});

describe.each(exporters)("the same facts as %s", (_, exporter) => {
  const { lacks, differs = {}, but } = exporter;
  const carries = carriedBy(exporter);
  const excepted = exceptedBy(exporter);
  const held = carries.filter(isTotal);
  const heldWithout = [...held, ...(but?.carries ?? []).filter(isTotal)];
  const pair = new Pair(exporter, sameConversations);

  test("are read by that format, without a record left over", async () => {
    const { inputs } = await pair.exported.by(undefined);
    const own = new Set(inputs.map(({ format }) => format).filter((format) => !beside.includes(format)));
    expect([...own].sort()).toEqual([exporter.format, ...(exporter.others ?? [])].sort());
    expect(inputs.filter(({ records, used }) => records !== used)).toEqual([]);
  });

  test("are not excepted from twice in the same", () => {
    expect(excepted.filter((claim, index) => excepted.indexOf(claim) !== index)).toEqual([]);
  });

  test("give the same numbers where nothing is excepted", async () => {
    const { canonical, exported } = await pair.sidesOf(askedBy(carries, held, excepted));
    expect(exported).toEqual(canonical);
  });

  test("say why a metric or a grouping is missing", async () => {
    const { unmeasurable } = await pair.exported.by(undefined);
    const reasons = unmeasurable.map(({ metric, reason }) => [metric, reason]);
    for (const by of groupings) {
      const { diagnostics } = await pair.exported.by(by);
      const missing = diagnostics.filter(({ code }) => code === "no-such-column");
      reasons.push(...missing.map(({ message }) => [`by ${by}`, message]));
    }
    expect(Object.fromEntries(reasons)).toEqual(lacks);
  });

  test("give the same numbers in the opposite order of files and records", async () => {
    const write: Exporter["write"] = (conversations) => exporter.write(conversations).map(reordered).reverse();
    const opposite = new Pair({ ...exporter, write }, sameConversations);
    for (const by of [undefined, "agent"] as const) {
      const { rows, unmeasurable } = await opposite.exported.by(by);
      const expected = await pair.exported.by(by);
      expect([rows, unmeasurable]).toEqual([expected.rows, expected.unmeasurable]);
    }
  });

  test("differ where they are said to", async () => {
    const same: string[] = [];
    for (const claim of [...Object.keys(differs), ...(but?.carries ?? [])]) {
      if (await pair.areSame(askedBy([claim], heldWithout, excepted))) same.push(claim);
    }
    expect(same).toEqual([]);
  });

  if (but === undefined) return;
  test(`differ because of some conversations only: ${but.why}`, async () => {
    const others = sameConversations.filter((conversation) => !but.isMeant(conversation));
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThan(sameConversations.length);
    const groups = carries.filter((claim) => !isTotal(claim));
    const asked = askedBy([...but.carries, ...groups], heldWithout, excepted);
    const { canonical, exported } = await new Pair(exporter, others).sidesOfTold(asked);
    expect(exported).toEqual(canonical);
  });
});

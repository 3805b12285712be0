import { describe, expect, test } from "vitest";
import type { CreditedAgent } from "../../../src/metrics/variants/credited-agent.ts";
import { creditedTo } from "../../../src/metrics/variants/credited-to.ts";
import { volume } from "../../../src/metrics/volume.ts";
import { compareWithSaved } from "../../../src/report/comparing/compare-saved.ts";
import { type Report, type ReportRow, reportSchema } from "../../../src/report/report.ts";
import { churnRate } from "../../support/by-default.ts";
import { empty, shop } from "../../support/report.ts";
import { count, metrics } from "../../support/value.ts";

const row = (group: Record<string, string>, volume: number, day?: string): ReportRow => ({
  group,
  period: day === undefined ? null : { from: `${day}T00:00:00Z`, to: `${day}T23:59:59Z`, label: day, partial: false },
  values: { volume: count(volume) },
});
const total = (volume: number, day?: string): ReportRow => row({}, volume, day);

const reportOf = (rows: ReportRow[], changed: Partial<Report> = {}): Report => ({
  ...shop,
  timeZone: "UTC",
  metrics: [metrics.volume],
  rows,
  diagnostics: [],
  ...changed,
});
const march = { period: { from: "2026-03-01T00:00:00.000Z", to: "2026-04-01T00:00:00.000Z" } };
const february = { period: { from: "2026-02-01T00:00:00.000Z", to: "2026-03-01T00:00:00.000Z" } };
const compare = (now: Report, saved: Report): Report => compareWithSaved(now, saved, "february.json");

/** What became of the volume in each row. */
const volumesOf = ({ rows }: Report) =>
  rows.map(({ group, period, values: { volume } }) => [
    [...Object.values(group), ...(period === null ? [] : [period.label])].join(" ") || "total",
    volume.value,
    volume.previous?.value ?? null,
    volume.change?.value ?? volume.change?.reason,
  ]);
const noticesOf = ({ diagnostics }: Report) => diagnostics.map(({ code, examples }) => [code, ...examples]);

test("values carry what they were in the saved report; nothing needs a word", () => {
  const report = compare(reportOf([total(120)], march), reportOf([total(100)], february));
  expect(volumesOf(report)).toEqual([["total", 120, 100, 0.2]]);
  expect(report.comparison).toEqual({ ...february.period, kind: "report", partial: false });
  expect(report.diagnostics).toEqual([]);
  expect(reportSchema.safeParse(report).error).toBeUndefined();
});

test("groups of a breakdown that were gone in the saved report already are no news; those that have gone since are", () => {
  const channels = (...rows: ReportRow[]) => ({ breakdowns: [{ by: ["channel"], rows }] });
  const email = (volume: number) => row({ channel: "email" }, volume);
  const chat = (volume: number) => row({ channel: "chat" }, volume);
  const gone = { ...chat(0), values: { volume: { ...count(0), value: null } } };
  const of = (now: ReportRow[], saved: ReportRow[]) =>
    compare(
      reportOf([total(6)], { ...march, ...channels(...now) }),
      reportOf([total(4)], { ...february, ...channels(...saved) }),
    ).breakdowns?.flatMap(({ rows }) => rows.map(({ group }) => group.channel));
  expect(of([email(6)], [email(4), gone])).toEqual(["email"]);
  expect(of([email(6)], [email(4), chat(2)])).toEqual(["email", "chat"]);
});

test("a breakdown is held against that of the same dimension, with what its groups had none of", () => {
  const none = (group: Record<string, string>) => ({
    ...row(group, 0),
    values: { volume: { ...count(0), value: null } },
  });
  const breakdowns = (email: ReportRow, billing: ReportRow) => ({
    breakdowns: [
      { by: ["channel"], rows: [email] },
      { by: ["team"], rows: [billing] },
    ],
  });
  const [email, billing] = [{ channel: "email" }, { team: "Billing" }];
  const now = reportOf([total(6)], { ...march, ...breakdowns(row(email, 6), row(billing, 6)) });
  const saved = reportOf([total(4)], { ...february, ...breakdowns(row(email, 4), none(billing)) });
  const changes = compare(now, saved).breakdowns?.flatMap(({ rows }) => rows.map(({ values: { volume } }) => volume));
  expect(changes?.map(({ previous, change }) => [previous?.n, change?.value, change?.reason])).toEqual([
    [4, 0.5, undefined],
    [0, null, "no value before"],
  ]);
});

describe("groups", () => {
  const by = (names: string[], rows: ReportRow[], period: Partial<Report>) => reportOf(rows, { by: names, ...period });

  test("of the same dimensions are compared, in whatever order these are", () => {
    const now = by(["channel", "team"], [total(6), row({ channel: "email", team: "A" }, 6)], march);
    const saved = by(["team", "channel"], [total(4), row({ team: "A", channel: "email" }, 4)], february);
    expect(volumesOf(compare(now, saved))).toEqual([
      ["total", 6, 4, 0.5],
      ["email A", 6, 4, 0.5],
    ]);
  });

  test("of other dimensions were not saved by these, and the totals are compared", () => {
    const now = by(["channel"], [total(6), row({ channel: "email" }, 6)], march);
    const saved = by(["team"], [total(4), row({ team: "email" }, 4)], february);
    const report = compare(now, saved);
    expect(volumesOf(report)).toEqual([
      ["total", 6, 4, 0.5],
      ["email", 6, null, "not saved by channel (save it with --by channel)"],
    ]);
    expect(noticesOf(report)).toEqual([["comparison-other-groups", "february.json: by team"]]);
  });

  test("of a finer division are no groups of this one, and no totals", () => {
    const now = by(["channel"], [total(6), row({ channel: "email" }, 6)], march);
    const finer = [row({ channel: "email", team: "A" }, 3), row({ channel: "email", team: "B" }, 1)];
    const saved = by(["channel", "team"], [total(4), ...finer], february);
    expect(volumesOf(compare(now, saved))).toEqual([
      ["total", 6, 4, 0.5],
      ["email", 6, null, "not saved by channel (save it with --by channel)"],
    ]);
    const teams = by(["team"], [total(4), row({ team: "A" }, 3), row({ team: "B" }, 1)], february);
    expect(volumesOf(compare(now, teams))).toEqual([
      ["total", 6, 4, 0.5],
      ["email", 6, null, "not saved by channel (save it with --by channel)"],
    ]);
  });

  test("that had nothing in them before and are there now had nothing: that is not the same as not there", () => {
    const now = by(["channel"], [total(6), row({ channel: "email" }, 6)], march);
    const saved = by(["channel"], [total(4), row({ channel: "email" }, 0)], february);
    const [, email] = compare(now, saved).rows;
    expect(email.values.volume.previous).toMatchObject({ n: 0, value: 0 });
  });

  test("that have gone since and had numbers of one metric only are news", () => {
    const fax = row({ channel: "fax" }, 2);
    const half = { ...fax, values: { ...fax.values, csat: { ...count(0), value: null } } };
    const both = { metrics: [metrics.volume, metrics.csat] };
    const now = by(["channel"], [total(6)], { ...march, ...both });
    const saved = by(["channel"], [total(4), half], { ...february, ...both });
    expect(volumesOf(compare(now, saved)).map(([name]) => name)).toEqual(["total", "fax"]);
  });

  test("were not saved either where the saved report has none", () => {
    const report = compare(
      by(["channel"], [total(6), row({ channel: "email" }, 6)], march),
      reportOf([total(4)], february),
    );
    expect(volumesOf(report)[1]).toEqual(["email", 6, null, "not saved by channel (save it with --by channel)"]);
    expect(noticesOf(report)).toEqual([["comparison-other-groups", "february.json: not grouped"]]);
  });

  const email = (volume: number) => row({ channel: "email" }, volume);
  const broken = (...rows: ReportRow[]) => ({ ...february, breakdowns: [{ by: ["channel"], rows }] });

  test("are found among the breakdowns of the saved report; new ones were not there", () => {
    const now = by(["channel"], [total(7), email(6), row({ channel: "chat" }, 1)], march);
    const report = compare(now, reportOf([total(5)], broken(email(4), row({ channel: "fax" }, 1))));
    expect(volumesOf(report)).toEqual([
      ["total", 7, 5, 0.4],
      ["email", 6, 4, 0.5],
      ["chat", 1, null, "not there before"],
      ["fax", null, 1, "no value now"],
    ]);
    expect(noticesOf(report)).toEqual([]);
  });

  test("whose breakdown does not have a metric of the total were not saved", () => {
    const now = by(["channel"], [total(6), email(6)], march);
    const saved = reportOf([total(4)], broken({ ...email(4), values: {} }));
    expect(volumesOf(compare(now, saved))).toEqual([
      ["total", 6, 4, 0.5],
      ["email", 6, null, "not saved by channel (save it with --by channel)"],
    ]);
  });

  test("of periods are in no breakdown", () => {
    const daily = { every: "day" as const };
    const days = [total(6, "2026-03-01"), row({ channel: "email" }, 6, "2026-03-01")];
    const now = by(["channel"], [total(6), email(6), ...days], { ...march, ...daily });
    const saved = reportOf([total(4), total(4, "2026-02-01")], { ...broken(email(4)), ...daily });
    expect(volumesOf(compare(now, saved)).map(([name, , before]) => [name, before])).toEqual([
      ["total", 4],
      ["email", null],
      ["2026-03-01", 4],
      ["email 2026-03-01", null],
    ]);
  });

  test("alike are not there before where the saved report does not have them", () => {
    const now = by(["channel"], [total(6), row({ channel: "email" }, 6)], march);
    const saved = by(["channel"], [total(4), row({ channel: "chat" }, 4)], february);
    expect(volumesOf(compare(now, saved))[1]).toEqual(["email", 6, null, "not there before"]);
  });

  test("have nothing before of a metric that was not saved, or that could not be told", () => {
    const now = by(["channel"], [total(6), row({ channel: "email" }, 6)], march);
    const saved = by(["channel"], [{ ...total(4), values: {} }], { ...february, metrics: [] });
    const notSaved = "not saved (save it with -m volume)";
    expect(volumesOf(compare(now, saved))).toEqual([
      ["total", 6, null, notSaved],
      ["email", 6, null, notSaved],
    ]);
    const unmeasurable = [{ metric: "volume", title: "Volume", reason: "needs creation times" }];
    expect(volumesOf(compare(now, { ...saved, unmeasurable }))[0]).toEqual(["total", 6, null, "not there before"]);
  });

  test("that were gone in the saved report already are no news, those that it had are", () => {
    const january = by(["channel"], [total(9), row({ channel: "fax" }, 9)], {
      period: { from: "2026-01-01T00:00:00.000Z", to: "2026-02-01T00:00:00.000Z" },
    });
    const saved = compare(by(["channel"], [total(4), row({ channel: "email" }, 4)], february), january);
    expect(volumesOf(saved).map(([name]) => name)).toEqual(["total", "email", "fax"]);
    const now = by(["channel"], [total(6), row({ channel: "chat" }, 6)], march);
    expect(volumesOf(compare(now, saved)).map(([name]) => name)).toEqual(["total", "chat", "email"]);
  });
});

describe("periods", () => {
  const daily = (rows: ReportRow[], changed: Partial<Report>) => reportOf(rows, { every: "day", ...changed });
  const now = daily([total(5), total(2, "2026-03-01"), total(3, "2026-03-02")], march);

  test("of the same length are compared by their place", () => {
    const saved = daily([total(3), total(1, "2026-02-01"), total(2, "2026-02-02")], february);
    expect(volumesOf(compare(now, saved)).map(([, ...numbers]) => numbers)).toEqual([
      [5, 3, 2 / 3],
      [2, 1, 1],
      [3, 2, 0.5],
    ]);
  });

  test.each([
    { what: "of another length", changed: { every: "week" as const } },
    { what: "of another zone", changed: { timeZone: "Asia/Jakarta" } },
  ])("$what are not compared: a day is no week", ({ changed }) => {
    const saved = daily([total(3), total(1, "2026-02-01"), total(2, "2026-02-02")], { ...february, ...changed });
    expect(volumesOf(compare(now, saved)).map(([, , ...before]) => before)).toEqual([
      [3, 2 / 3],
      [null, "no such period before"],
      [null, "no such period before"],
    ]);
  });
});

test("groups are gone from the periods of a report only where it has groups in them", () => {
  const sari = (volume: number, day?: string) => row({ agent: "Sari" }, volume, day);
  const daily = { by: ["agent"], every: "day" as const };
  const saved = [total(5), sari(5), total(5, "2026-02-01"), sari(5, "2026-02-01")];
  const curve = [total(6), sari(6), total(6, "2026-03-01")];
  const report = compare(reportOf(curve, { ...march, ...daily }), reportOf(saved, { ...february, ...daily }));
  expect(volumesOf(report)).toEqual([
    ["total", 6, 5, 0.2],
    ["Sari", 6, 5, 0.2],
    ["2026-03-01", 6, 5, 0.2],
  ]);
});

describe("what is worth a word", () => {
  const saved = (changed: Partial<Report>) => reportOf([total(4)], { ...february, ...changed });
  const filtered = { population: { conversations: 4, excluded: { filtered: 3 } } };

  test.each([
    {
      what: "another time zone",
      changed: { timeZone: "Asia/Jakarta" },
      notice: ["comparison-other-zone", "february.json: Asia/Jakarta"],
    },
    {
      what: "a time that overlaps",
      changed: {
        period: { from: "2026-03-31T23:00:00.000Z", to: "2026-05-01T00:00:00.000Z" },
        asOf: "2026-05-01T00:00:00.000Z",
      },
      notice: ["comparison-overlaps", "february.json: 2026-03-31T23:00:00.000Z to 2026-05-01T00:00:00.000Z"],
    },
    {
      what: "a time that was not over",
      changed: { asOf: "2026-02-12T00:00:00.000Z" },
      notice: [
        "comparison-other-length",
        "february.json: 2026-02-01T00:00:00.000Z to 2026-03-01T00:00:00.000Z, as of 2026-02-12T00:00:00.000Z",
      ],
    },
    {
      what: "conditions of only one",
      changed: filtered,
      notice: ["comparison-other-conditions", "february.json: 3 filtered"],
    },
  ])("$what", ({ changed, notice }) => {
    const report = compare(reportOf([total(6)], march), saved(changed));
    expect(noticesOf(report)).toEqual([notice]);
    expect(volumesOf(report)).toEqual([["total", 6, 4, 0.5]]);
  });

  test.each([
    { what: "in the same version", metrik: shop.metrik, says: "volume" },
    { what: "in another one", metrik: "0.0.9", says: "volume, metrik 0.0.9" },
  ])("what it counts otherwise, $what", ({ metrik, says }) => {
    const worded = { metrics: [{ ...metrics.volume, definition: "It is computed so." }], metrik };
    const report = compare(reportOf([total(6)], march), saved(worded));
    expect(noticesOf(report)).toEqual([["comparison-other-definitions", `february.json: ${says}`]]);
    expect(volumesOf(report)).toEqual([["total", 6, null, "counted otherwise"]]);
  });

  const where = (...conditions: string[]): Partial<Report> => (conditions.length === 0 ? {} : { where: conditions });

  test.each([
    { what: "others", now: ["channel=email"], before: ["channel=chat"], says: "channel=chat" },
    { what: "the opposite", now: ["channel=email"], before: ["channel!=email"], says: "channel!=email" },
    { what: "one more", now: ["a=1"], before: ["a=1", "b!=2"], says: "a=1, b!=2" },
    { what: "only here", now: ["a=1"], before: [], says: "no conditions" },
    { what: "only there", now: [], before: ["a=1"], says: "a=1" },
  ])("conditions that are not the same, whatever they leave out: $what", ({ now, before, says }) => {
    const report = compare(reportOf([total(6)], { ...march, ...where(...now) }), saved(where(...before)));
    expect(noticesOf(report)).toEqual([["comparison-other-conditions", `february.json: ${says}`]]);
  });

  test("the same conditions need no word, in whatever order", () => {
    const now = reportOf([total(6)], { ...march, ...filtered, ...where("a=1", "b!=2", "a=1") });
    expect(noticesOf(compare(now, saved({ ...filtered, ...where("b!=2", "a=1") })))).toEqual([]);
  });

  test("periods that only touch do not overlap; conditions of both are none of our business", () => {
    const april = {
      period: { from: "2026-04-01T00:00:00.000Z", to: "2026-05-01T00:00:00.000Z" },
      asOf: "2026-05-01T00:00:00.000Z",
    };
    expect(
      noticesOf(compare(reportOf([total(6)], { ...march, ...filtered }), saved({ ...april, ...filtered }))),
    ).toEqual([]);
  });

  test.each([
    { what: "the saved report", now: march, before: { period: null }, says: "no period" },
    { what: "this one", now: { period: null }, before: february, says: "a period, and this report none" },
  ])("no period in $what: nothing is compared", ({ now, before, says }) => {
    const report = compare(reportOf([total(6)], now), reportOf([total(4)], before));
    expect(report).not.toHaveProperty("comparison");
    expect(report.rows[0].values.volume).not.toHaveProperty("previous");
    expect(noticesOf(report)).toEqual([["no-comparison", `february.json: ${says}`]]);
  });

  test("it comes behind what there was to say", () => {
    const report = compare({ ...shop, rows: [total(6)], metrics: [metrics.volume] }, empty);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(["unknown-role", "no-comparison"]);
  });
});

describe("metrics", () => {
  test("of another clock, other calendars or another definition are counted otherwise", () => {
    const calendars = [{ name: "default", timeZone: "UTC" }];
    const timed = { ...metrics.volume, kind: "distribution" as const };
    const business = { hours: "business" as const, calendars, businessHours: "a", metrics: [timed] };
    const now = reportOf([total(6)], { ...march, ...business });
    const others: Partial<Report>[] = [
      { ...business, hours: "calendar" },
      { ...business, calendars: [{ name: "night", timeZone: "UTC" }] },
      { ...business, businessHours: "b" },
      // A report that does not say what its calendars were.
      { hours: "business", calendars, metrics: [timed] },
      { ...business, metrics: [{ ...timed, definition: "Otherwise." }] },
    ];
    expect(volumesOf(compare(now, reportOf([total(4)], { ...february, ...business })))).toEqual([["total", 6, 4, 0.5]]);
    for (const changed of others)
      expect(volumesOf(compare(now, reportOf([total(4)], { ...february, ...changed })))).toEqual([
        ["total", 6, null, "counted otherwise"],
      ]);
  });

  test("that only count have no clock", () => {
    const hours = { hours: "business" as const, calendars: [{ name: "default", timeZone: "UTC" }] };
    const now = reportOf([total(6)], { ...march, ...hours, businessHours: "a" });
    const before = reportOf([total(4)], { ...february, ...hours, businessHours: "b" });
    expect(volumesOf(compare(now, before))).toEqual([["total", 6, 4, 0.5]]);
  });

  test("that look at calendars on either clock, or promise business hours, are counted otherwise with other calendars", () => {
    const promised = { metric: "reply-time", seconds: 900, hours: "business" as const };
    const part = { title: "Reply time", unit: "ratio" as const, n: 6, target: promised };
    const values = { volume: count(6), "missed-rate": count(6), sla: { ...count(6), parts: { reply: part } } };
    const described = ["volume", "missed-rate", "sla"].map((id) => ({ ...metrics.volume, id }));
    const of = (businessHours: string, range: Partial<Report>) =>
      reportOf([{ ...total(6), values }], { ...range, metrics: described, businessHours });
    const [row] = compare(of("a", march), of("b", february)).rows;
    expect(Object.values(row.values).map(({ change }) => change?.reason)).toEqual([
      undefined,
      "counted otherwise",
      "counted otherwise",
    ]);
  });

  test("credited to others are counted otherwise; those of customers are nobody's either way", () => {
    const described = (credit: CreditedAgent) =>
      [volume, churnRate].map((metric) => ({
        ...metrics.volume,
        id: metric.id,
        definition: creditedTo(metric, credit).formula,
      }));
    const of = (credit: CreditedAgent, changed: Partial<Report>) => {
      const values = { volume: count(6), "churn-rate": count(3) };
      return reportOf([{ ...total(6), values }], { ...changed, credit, metrics: described(credit) });
    };
    const changesOf = ({ rows: [{ values }] }: Report) => Object.values(values).map(({ change }) => change?.reason);
    const saved = of("assignee", february);
    expect(changesOf(compare(of("actor", march), saved))).toEqual(["counted otherwise", undefined]);
    expect(changesOf(compare(of("assignee", march), saved))).toEqual([undefined, undefined]);
  });
});

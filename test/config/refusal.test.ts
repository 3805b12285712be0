import { expect, test } from "vitest";
import { configFile, loadConfig } from "../support/load-config.ts";

/** What is said of a configuration, and what to do about it. */
async function refusal(yaml: string): Promise<unknown> {
  const refused = await loadConfig(configFile(yaml)).catch((error) => error);
  return [refused.message, refused.details?.help];
}

const calendar = (more: string) => `calendars: { default: { time-zone: UTC, ${more} } }`;
const target = (more: string) => `metrics: { sla: { targets: [{ metric: reply-time, ${more} }] } }`;
const lengths = "length of time such as 60s, 15m, 1h30m or 7d";
const share = "share such as 90% or 0.9";

test.each<[yaml: string, message: string, help?: string]>([
  ["tags: { categories: { a: b } }", 'tags.categories.a: "b" is not a list', 'write a list: ["b"]'],
  ["metrics: { csat: { positive: 4 } }", "metrics.csat.positive: 4 is not a list", "write a list: [4]"],
  ["metrics: { csat: { positive: 4-5 } }", 'metrics.csat.positive: "4-5" is no list of numbers such as [4, 5]'],
  ["metrics: { csat: { positive: ['4-5'] } }", 'metrics.csat.positive.0: "4-5" is not a number'],
  ["costs: { from: 2026-01-01 }", "costs: { … } is not a list", "write a list: [{ … }]"],
  [calendar("hours: {}, holidays: x"), 'calendars.default.holidays: "x" is not a list', 'write a list: ["x"]'],
  [
    calendar("hours: {}, holidays: [5]"),
    'calendars.default.holidays.0: "5" is no date such as 2026-03-20, or range of dates such as 2026-03-20..2026-03-24',
  ],
  [
    calendar("hours: { monday: closed }"),
    'calendars.default.hours.monday: "closed" is no list of windows such as ["09:00-17:00"], where [] is closed',
  ],
  [calendar("from: 2026-01-01"), "calendars.default.hours: it is missing"],
  [target("limit: 15"), `metrics.sla.targets.0.limit: "15" is no ${lengths}`],
  [target("tag: a"), "metrics.sla.targets.0.limit: it is missing"],
  [target("limit: 15m, tag: 5"), "metrics.sla.targets.0.tag: 5 is not a text", 'write it in quotes: "5"'],
  [target("limit: 15m, objective: 90"), `metrics.sla.targets.0.objective: "90" is no ${share}`],
  [target("limit: 15m, objective: -1"), `metrics.sla.targets.0.objective: "-1" is no ${share}`],
  ["metrics: { sla: { targets: [] } }", "metrics.sla.targets: it is empty", "give it a value, or leave the key out"],
  [
    "metrics: { success-rate: { conditions: [] } }",
    "metrics.success-rate.conditions: it is empty",
    "give it a value, or leave the key out",
  ],
  [
    "formats: { desk: { marks: Nomor, fields: { conversation: Nomor, createdAt: Masuk } } }",
    "formats.desk.marks: name the columns or paths by which its files are recognised, in a list such as [ref, via.kind]",
  ],
  [
    "metrics: { customer-lifetime-value: { margin: 70 } }",
    `metrics.customer-lifetime-value.margin: "70" is no ${share}`,
  ],
  ["min-n: 0", "min-n: 0 is too small: write more than 0"],
  ["metrics: { churn-rate: { start: -1 } }", "metrics.churn-rate.start: -1 is too small: write at least 0"],
  ["input: [a]", "input: […] is not a map of keys"],
  ["metrics:", "metrics: nothing stands here", "give it a value, or leave the key out"],
  ["gates: [{ fail: csat.value >= 80% }]", 'there is no key "gates.0.fail"', "keys: gate, for-each, min-n, warn"],
  ["gates: [{ warn: 5 }]", 'gates.0.warn: a gate is a text, such as "csat.value >= 85%"'],
])("%s", async (yaml, message, help) => {
  expect(await refusal(yaml)).toEqual([message, help]);
});

test("a share may be written as a percentage wherever one can stand", async () => {
  const path = configFile("metrics: { customer-lifetime-value: { margin: 70%, churn: 3% } }");
  const { metrics } = await loadConfig(path);
  expect(metrics?.settings["customer-lifetime-value"]).toEqual({ margin: 0.7, churn: 0.03 });
});

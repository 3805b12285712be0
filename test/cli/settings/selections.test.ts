import { expect, test } from "vitest";
import { selectionsOf } from "../../../src/cli/settings/selections.ts";
import type { Config } from "../../../src/config/schema.ts";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import { sla } from "../../../src/metrics/sla.ts";
import { csat } from "../../support/by-default.ts";

const config: Config = {
  calendars: {},
  "calendar-for": [{ channel: "WA", calendar: "night" }],
  metrics: { settings: {}, targets: [{ metric: "reply-time", limit: 900_000, selector: { priority: "Urgent" } }] },
};
const rule = { key: "calendar-for.0", selector: { channel: "whatsapp" } };
const target = { key: "metrics.sla.targets.0", selector: { priority: "urgent" } };

test("rules where business hours are counted, targets where they are asked for", () => {
  expect(selectionsOf(config, [firstResponseTime, sla], "business")).toEqual([rule, target]);
  expect(selectionsOf(config, [firstResponseTime, sla], "calendar")).toEqual([target]);
  expect(selectionsOf(config, [firstResponseTime, csat], "business")).toEqual([rule]);
});

test("built-in targets are nobody's mistake", () => {
  expect(selectionsOf({}, [sla], "business")).toEqual([]);
});

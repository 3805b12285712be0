import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf } from "../../../src/cli/settings/catalogue.ts";
import { idleKeys } from "../../../src/cli/settings/idle-keys.ts";
import { type Config, configSchema } from "../../../src/config/schema.ts";
import { metrics } from "../../../src/metrics/index.ts";
import { anyConversation } from "../../metrics/arbitrary.ts";
import { inOfficeHours } from "../../metrics/measure.ts";

/** What is idle when these metrics are asked for, by their names. */
function idleIn(written: unknown, asked: readonly string[], hours: "calendar" | "business" = "calendar") {
  const config: Config = configSchema.parse(written);
  const catalogue = catalogueOf({}, config);
  const chosen = catalogue.filter(({ id }) => asked.includes(id));
  expect(chosen).toHaveLength(asked.length);
  return idleKeys(config, chosen, hours).map(({ path, reason }) => `${path.join(".")}: ${reason}`);
}

const office = { default: { "time-zone": "UTC", hours: { monday: ["09:00-17:00"] } } };

test("a configuration that says nothing says nothing in vain", () => {
  expect(idleKeys({}, metrics, "calendar")).toEqual([]);
});

describe("calendars are idle", () => {
  const calendars = ["calendars: nothing is counted in business hours"];

  test("where durations are counted around the clock", () => {
    expect(idleIn({ calendars: office }, ["first-response-time", "csat"])).toEqual(calendars);
    expect(idleIn({ calendars: office }, ["first-response-time", "csat"], "business")).toEqual([]);
  });

  test("where nothing has a clock", () => {
    expect(idleIn({ calendars: office }, ["csat"], "business")).toEqual(calendars);
  });

  test("unless a metric has a clock of its own, or a target has", () => {
    const metricsSet = { "first-response-time": { hours: "business" } };
    expect(idleIn({ calendars: office, metrics: metricsSet }, ["first-response-time"])).toEqual([]);
    const targets = [{ metric: "reply-time", limit: "1h", hours: "business" }];
    expect(idleIn({ calendars: office, metrics: { sla: { targets } } }, ["sla"])).toEqual([]);
    expect(idleIn({ calendars: office, metrics: { sla: { targets } } }, ["csat"])).toEqual([
      ...calendars,
      "metrics.sla: not asked for",
    ]);
  });

  test("where the one metric on business hours is counted on the other clock", () => {
    const metricsSet = { "first-response-time": { hours: "calendar" } };
    expect(idleIn({ calendars: office, metrics: metricsSet }, ["first-response-time"], "business")).toEqual(calendars);
  });

  test("unless a metric looks at them on either clock: those and no others do", () => {
    const onEitherClock = metrics.filter(({ looksAtCalendars }) => looksAtCalendars).map(({ id }) => id);
    expect(onEitherClock).toEqual(["daily-volume", "missed-rate"]);
    for (const id of onEitherClock) expect(idleIn({ calendars: office }, [id])).toEqual([]);
    const looking = new Set<string>();
    const watched = (id: string) => ({
      ...inOfficeHours,
      hours: "calendar" as const,
      calendars: {
        ...inOfficeHours.calendars,
        get standard() {
          looking.add(id);
          return inOfficeHours.calendars.standard;
        },
        of: () => {
          looking.add(id);
          return undefined;
        },
      },
    });
    const days = catalogueOf({}, { metrics: { settings: { "daily-volume": { days: "working" } } } });
    fc.assert(
      fc.property(anyConversation, (conversation) => {
        for (const metric of days) metric.observe(conversation, watched(metric.id));
      }),
      { numRuns: 200, seed: 1 },
    );
    expect([...looking].sort()).toEqual(onEitherClock);
  });
});

describe("a rule for calendars is idle", () => {
  const calendars = { ...office, night: office.default, weekend: office.default };
  const rules = (...list: readonly unknown[]) =>
    idleIn({ calendars, hours: "business", "calendar-for": list }, ["first-response-time"], "business");

  test("where an earlier one has decided of all that it is for", () => {
    const wide = { channel: "whatsapp", calendar: "night" };
    expect(rules(wide, { channel: "whatsapp", team: "A", calendar: "weekend" })).toEqual([
      "calendar-for.1: calendar-for.0 has decided before",
    ]);
    expect(rules(wide, { calendar: "weekend" })).toEqual([]);
    expect(rules(wide, { channel: "email", calendar: "weekend" })).toEqual([]);
    expect(rules({ channel: "whatsapp", team: "A", calendar: "weekend" }, wide)).toEqual([]);
  });
});

test("settings of metrics that are not asked for", () => {
  const set = { csat: { pick: "last" }, "service-level": { within: "20s" } };
  expect(idleIn({ metrics: set }, ["csat"])).toEqual(["metrics.service-level: not asked for"]);
  expect(idleIn({ metrics: set }, ["volume"])).toEqual([
    "metrics.service-level: not asked for",
    "metrics.csat: not asked for",
  ]);
});

test("a vendor that counts otherwise only what is not asked for", () => {
  expect(idleIn({ definition: "zendesk" }, ["volume"])).toEqual(["definition: it is about first-contact-resolution"]);
  expect(idleIn({ definition: "zendesk" }, ["first-contact-resolution"])).toEqual([]);
});

test("categories of tags, money and costs", () => {
  const costs = [{ from: "2026-01-01", to: "2026-02-01", amount: 5 }];
  const config = { tags: { categories: {} }, currency: "IDR", costs };
  expect(idleIn(config, ["volume"])).toEqual([
    "tags: not asked for",
    "currency: no amounts of money are asked for",
    "costs: not asked for",
  ]);
  expect(idleIn(config, ["tags", "cost-per-interaction"])).toEqual([]);
  expect(idleIn({ currency: "IDR" }, ["upsell-rate"])).toEqual([]);
});

test("texts of canned responses are idle where nobody asks what is canned", () => {
  const input = { canned: { closing: "Terima kasih" } };
  expect(idleIn({ input }, ["csat"])).toEqual(["input.canned: not asked for"]);
  expect(idleIn({ input }, ["csat", "canned-response-rate"])).toEqual([]);
});

test("what is set of a metric holds for the targets of service levels too", () => {
  const set = { "reply-time": { "turn-start": "last" }, sla: { targets: [{ metric: "reply-time", limit: "1h" }] } };
  expect(idleIn({ metrics: set }, ["sla"])).toEqual([]);
  expect(idleIn({ metrics: { "reply-time": set["reply-time"] } }, ["sla"])).toEqual([
    "metrics.reply-time: not asked for",
  ]);
});

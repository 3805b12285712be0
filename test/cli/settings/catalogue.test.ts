import { describe, expect, test } from "vitest";
import { catalogueOf, creditOf } from "../../../src/cli/settings/catalogue.ts";
import type { Config } from "../../../src/config/schema.ts";
import { metricById, metrics } from "../../../src/metrics/index.ts";
import type { VendorName } from "../../../src/metrics/variants/vendor-definitions.ts";

const settingOf = (id: string, name: string, definition: VendorName | undefined, config: Config) =>
  metricById(id, catalogueOf({ definition }, config))?.switches?.[name];

describe("a switch is set", () => {
  const config: Config = { metrics: { settings: { "first-contact-resolution": { definition: "fast-close" } } } };

  test("by nobody: it stands as by default", () => {
    expect(settingOf("first-contact-resolution", "definition", undefined, {})).toBe("no-repeat");
    expect(catalogueOf({}, {}).map(({ id }) => id)).toEqual(metrics.map(({ id }) => id));
  });

  test("by the configuration", () => {
    expect(settingOf("first-contact-resolution", "definition", undefined, config)).toBe("fast-close");
  });

  test("by the vendor that the configuration names, unless it is set beside it", () => {
    expect(settingOf("first-contact-resolution", "definition", undefined, { definition: "zendesk" })).toBe("one-touch");
    const both: Config = { ...config, definition: "zendesk" };
    expect(settingOf("first-contact-resolution", "definition", undefined, both)).toBe("fast-close");
  });

  test("by the vendor that the command line names, whatever the configuration says", () => {
    expect(settingOf("first-contact-resolution", "definition", "zendesk", config)).toBe("one-touch");
    expect(settingOf("first-contact-resolution", "definition", "intercom", { definition: "zendesk" })).toBe(
      "one-teammate",
    );
  });

  test("alone: the others of the metric stay", () => {
    const set: Config = { metrics: { settings: { "service-level": { formula: "1" } } } };
    expect(settingOf("service-level", "formula", "contact-centre", set)).toBe("1");
    expect(settingOf("service-level", "within", "contact-centre", set)).toBe(20_000);
  });
});

describe("what is given of money is in the currency", () => {
  const currencyOf = (set: Readonly<Record<string, string | number>>, config: Config = {}) =>
    settingOf("customer-lifetime-value", "currency", undefined, {
      ...config,
      metrics: { settings: { "customer-lifetime-value": { revenue: 50, ...set } } },
    });

  test("that is set beside it, by its code", () => {
    expect(currencyOf({ currency: "Rp" }, { currency: "USD" })).toBe("IDR");
  });

  test("else that of the configuration, else in none", () => {
    expect(currencyOf({}, { currency: "rupiah" })).toBe("IDR");
    expect(currencyOf({})).toBeUndefined();
  });
});

describe("who is credited", () => {
  const isCredited = (options: Parameters<typeof catalogueOf>[0], config: Config): boolean =>
    metricById("reply-time", catalogueOf(options, config))?.formula.includes("Credited to the assignee") === true;

  test("who acted, where nobody says otherwise", () => {
    expect(isCredited({}, {})).toBe(false);
    expect(creditOf({}, {})).toBeUndefined();
  });

  test("as the configuration says, unless the command line does", () => {
    expect(isCredited({}, { credit: "assignee" })).toBe(true);
    expect(isCredited({ credit: "assignee" }, {})).toBe(true);
    expect(isCredited({ credit: "actor" }, { credit: "assignee" })).toBe(false);
    expect(creditOf({ credit: "actor" }, { credit: "assignee" })).toBe("actor");
  });

  test("beside another instant that decides the period, and other switches", () => {
    const config: Config = { credit: "assignee", metrics: { settings: { "reply-time": { "turn-start": "last" } } } };
    const metric = metricById("reply-time", catalogueOf({ attribute: "created" }, config));
    expect(metric?.attributedTo).toBe("created");
    expect(metric?.formula).toContain("in which the conversation was created. Credited to the assignee");
    expect(metric?.switches).toEqual({ "turn-start": "last" });
  });
});

test("targets of the configuration take the place of the built-in ones", () => {
  const target = { metric: "resolution-time" as const, limit: 3_600_000, selector: { channel: "email" } };
  const sla = metricById("sla", catalogueOf({}, { metrics: { settings: {}, targets: [target] } }));
  expect(Object.keys(sla?.parts ?? {})).toEqual(["resolution-time-email", "overrun"]);
});

test("tags are counted by the categories of the configuration", () => {
  const config: Config = { tags: { categories: { billing: ["invoice", "refund"] } } };
  expect(metricById("tags", catalogueOf({}, config))?.formula).not.toBe(metricById("tags")?.formula);
});

test("a tag that is named in two categories is put in both", () => {
  const config: Config = { tags: { categories: { billing: ["invoice", "refund"], logistics: ["refund", "refund"] } } };
  expect(metricById("tags", catalogueOf({}, config))?.formula).toMatch(
    / Categories: billing \(invoice, refund\), logistics \(refund\)\.$/,
  );
});

test("a metric that can be counted on both clocks may have its own, which is none of its switches", () => {
  const settings = { "reply-time": { hours: "business", "turn-start": "last" }, sla: { hours: "calendar" } };
  const catalogue = catalogueOf({}, { metrics: { settings } });
  expect(["reply-time", "sla", "wait-time"].map((id) => metricById(id, catalogue)?.hours)).toEqual([
    "business",
    "calendar",
    undefined,
  ]);
  expect(metricById("reply-time", catalogue)?.switches).toEqual({ "turn-start": "last" });
});

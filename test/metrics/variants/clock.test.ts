import { expect, test } from "vitest";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import { inHours, onClock } from "../../../src/metrics/variants/clock.ts";
import { agent, conversation, customer } from "../../support/conversation.ts";
import { always, inOfficeHours, minute, valuesOf } from "../measure.ts";

/** Thursday, 1970-01-01: an hour before and a minute after the office opens. */
const early = conversation({ messages: [customer(8 * 3600), agent(9 * 3600 + 60)] });

test("a context on another clock is the same otherwise, and made once", () => {
  expect(onClock(inOfficeHours, "business")).toBe(inOfficeHours);
  expect(onClock(inOfficeHours, "calendar")).toEqual({ ...inOfficeHours, hours: "calendar" });
  expect(onClock(inOfficeHours, "calendar")).toBe(onClock(inOfficeHours, "calendar"));
});

test("a metric on a clock of its own keeps it on either clock of the report", () => {
  const contexts = [inOfficeHours, { ...inOfficeHours, hours: "calendar" as const }];
  const values = (hours: "business" | "calendar" | undefined) =>
    contexts.map((context) => valuesOf(inHours(firstResponseTime, hours), early, context)[0]);
  expect(values("business")).toEqual([minute, minute]);
  expect(values("calendar")).toEqual([61 * minute, 61 * minute]);
  expect(values(undefined)).toEqual([minute, 61 * minute]);
});

test("and says which", () => {
  expect(inHours(firstResponseTime, "business").hours).toBe("business");
  expect(inHours(firstResponseTime, undefined)).toBe(firstResponseTime);
  expect(valuesOf(firstResponseTime, early, always)).toEqual([61 * minute]);
});

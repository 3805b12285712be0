import { describe, expect, test } from "vitest";
import { calendarsOf } from "../../../src/cli/settings/calendars.ts";
import { noConfiguration } from "../../../src/cli/settings/configuration.ts";
import type { ScheduleConfig } from "../../../src/config/calendars-schema.ts";
import { conversation } from "../../support/conversation.ts";

const hour = 3_600_000;

/** From 9 to 17 o'clock on all days, with what else is said. */
const schedule = (more: Partial<ScheduleConfig> = {}): ScheduleConfig => ({
  from: undefined,
  timeZone: "Asia/Jakarta",
  week: Array.from({ length: 7 }, () => [{ from: 9 * hour, to: 17 * hour }]),
  holidays: [],
  places: [],
  exceptions: new Map(),
  ...more,
});

test("none are configured", async () => {
  const calendars = await calendarsOf(noConfiguration);
  expect([calendars.all, calendars.standard, calendars.fingerprint]).toEqual([[], undefined, undefined]);
});

test("the default, and others by what they are for", async () => {
  const calendars = await calendarsOf({
    config: {
      calendars: { default: [schedule()], night: [schedule({ timeZone: "UTC" })] },
      "calendar-for": [{ channel: "whatsapp", team: undefined, calendar: "night" }],
    },
    document: undefined,
  });
  expect(calendars.all.map(({ name, timeZone }) => [name, timeZone])).toEqual([
    ["default", "Asia/Jakarta"],
    ["night", "UTC"],
  ]);
  const named = (channel: string) => calendars.of(conversation({ channel }))?.name;
  expect([named("whatsapp"), named("email")]).toEqual(["night", "default"]);
  expect(calendars.facts).toEqual(["channel"]);
  expect(calendars.fingerprint).toMatch(/^[\da-f]{16}$/);
});

describe("a calendar is as it is written", () => {
  /** The local day, and how many hours it is open. */
  async function openOn(year: number, month: number, date: number, ...schedules: readonly ScheduleConfig[]) {
    const { standard } = await calendarsOf({ config: { calendars: { default: [...schedules] } }, document: undefined });
    const midnight = Date.UTC(year, month - 1, date) - 7 * hour;
    const open = standard?.between(midnight, midnight + 24 * hour);
    return open === undefined ? undefined : open / hour;
  }
  const dayOf = (...date: readonly [number, number, number]) => Date.UTC(date[0], date[1] - 1, date[2]) / (24 * hour);

  test("with its windows, holidays and exceptions", async () => {
    const first = dayOf(2026, 3, 20);
    const written = schedule({
      holidays: [{ first, last: first + 2 }],
      exceptions: new Map([[first + 1, [{ from: 9 * hour, to: 10 * hour }]]]),
    });
    expect(await openOn(2026, 3, 19, written)).toBe(8);
    expect(await openOn(2026, 3, 20, written)).toBe(0);
    expect(await openOn(2026, 3, 21, written)).toBe(1);
  });

  test("with the public holidays of all its places: independence day of Indonesia, unity day of Germany", async () => {
    const written = schedule({ places: [{ country: "ID" }, { country: "DE", region: "BY" }] });
    expect([await openOn(2026, 8, 17, written), await openOn(2026, 10, 3, written)]).toEqual([0, 0]);
    expect(await openOn(2026, 8, 18, written)).toBe(8);
  });

  test("from its dates on", async () => {
    const before = schedule({ from: dayOf(2026, 1, 1) });
    const after = schedule({ from: dayOf(2026, 3, 1), week: Array.from({ length: 7 }, () => []) });
    expect(await openOn(2025, 12, 31, before, after)).toBeUndefined();
    expect(await openOn(2026, 2, 28, before, after)).toBe(8);
    expect(await openOn(2026, 3, 1, before, after)).toBe(0);
  });
});

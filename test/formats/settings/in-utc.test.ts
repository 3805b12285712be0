import { describe, expect, test } from "vitest";
import { formats } from "../../../src/formats/index.ts";
import { inUtc } from "../../../src/formats/settings/in-utc.ts";
import { zone } from "../../../src/time/zone.ts";
import { settingsOf, understand } from "../../support/reading.ts";

/** 2 March 2026, 02:15 in UTC, written without an offset. */
const naive = "2026-03-02T02:15:00";

describe("a vendor who writes UTC without an offset", () => {
  test("is read so, whatever the zone of the run", () => {
    const settings = inUtc(settingsOf({ zone: zone("Asia/Jakarta"), zoneGiven: false }));
    expect([settings.zone.name, settings.zoneGiven]).toEqual(["UTC", true]);
  });

  test("is one of these", () => {
    const ids = formats.filter(({ settings }) => settings === inUtc).map(({ id }) => id);
    expect(ids.sort()).toEqual([
      "amazon-connect",
      "gorgias",
      "help-scout",
      "intercom-messages",
      "intercom-warehouse",
      "zendesk",
      "zendesk-chat",
    ]);
  });

  test.each([true, false])("such as Gorgias, without a word about zones (given: %s)", async (zoneGiven) => {
    const ticket = { id: 5, from_agent: false, via: "email", channel: "email", created_datetime: naive };
    const files = { "a.json": JSON.stringify([ticket]) };
    const { conversations, notes, inputs } = await understand(files, { zone: zone("Asia/Jakarta"), zoneGiven });
    expect(inputs[0]?.format).toBe("gorgias");
    expect([conversations[0]?.createdAt, notes]).toEqual([Date.UTC(2026, 2, 2, 2, 15), []]);
  });
});

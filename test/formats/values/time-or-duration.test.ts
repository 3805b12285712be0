import { describe, expect, test } from "vitest";
import type { TimeSettings } from "../../../src/formats/timestamps/column.ts";
import { decideTimeOrDuration } from "../../../src/formats/values/time-or-duration.ts";
import { zone } from "../../../src/time/zone.ts";

const settings: TimeSettings = { zone: zone("UTC"), latest: Date.UTC(2026, 11, 1) };

describe("the values of one header decide", () => {
  test.each([
    ["Resolution time", ["2023-06-01 12:00:00", "-"], "time"],
    ["Resolution time", ["02:15:00", ""], "duration"],
    ["Resolution time in hours", ["1604", "765"], "duration"],
    ["Waktu Selesai", ["21-11-2026 16.05"], "time"],
    ["Waktu Selesai", ["1 jam 5 mnt"], "duration"],
    ["Lama", ["02.45.10", "01.02.03"], "duration"],
    ["Time to resolve (seconds)", ["1767323045"], "time"],
  ])("%s %j: %s", (header, texts, kind) => {
    expect(decideTimeOrDuration(texts, header, settings).kind).toBe(kind);
  });

  test("both columns read", () => {
    const time = decideTimeOrDuration(["2023-06-01"], "x", settings);
    expect(time.kind === "time" && time.column.spellings).toEqual(["yyyy-MM-dd (no offset: UTC)"]);
    const duration = decideTimeOrDuration(["01:00:00"], "x", settings);
    expect(duration.kind === "duration" && duration.column.read("01:00:00")).toBe(3_600_000);
  });
});

test.each([
  [["1604", "765"], "no-unit"],
  [["01/02/2026 03:04"], "ambiguous-day-month"],
  [["1767323045", "1767323045123"], "mixed-epochs"],
  [["soon"], "no-spelling"],
  [["46237.375", "46238"], "no-spelling"],
  [["", "-"], "empty"],
])("%j is neither: %s", (texts, reason) => {
  expect(decideTimeOrDuration(texts, "Resolution time", settings)).toMatchObject({
    kind: "neither",
    failure: { reason },
  });
});

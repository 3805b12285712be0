import { describe, expect, test } from "vitest";
import { checkRange, type RangeOptions, rangeOf } from "../../src/time/range.ts";
import { zone } from "../../src/time/zone.ts";

const at = (text: string) => new Date(text).getTime();
const oldest = at("2026-03-02T09:00:00Z");
const asOf = at("2026-03-10T09:00:00Z");
const nothing: RangeOptions = { since: undefined, until: undefined, last: undefined, period: undefined };

async function range(options: Partial<RangeOptions>, timeZone = "Asia/Jakarta") {
  const { from, to } = await rangeOf({ ...nothing, ...options }, oldest, { asOf, isOfData: true }, zone(timeZone));
  return [new Date(from).toISOString(), new Date(to).toISOString()];
}

describe("the range of a report", () => {
  test("is by itself whole local days, from the first in the data to that of the clock", async () => {
    expect(await range({})).toEqual(["2026-03-01T17:00:00.000Z", "2026-03-10T17:00:00.000Z"]);
    expect(await range({}, "UTC")).toEqual(["2026-03-02T00:00:00.000Z", "2026-03-11T00:00:00.000Z"]);
  });

  test("a clock at midnight ends the day before, unless it is that of the data", async () => {
    const midnight = at("2026-03-10T17:00:00Z");
    const jakarta = zone("Asia/Jakarta");
    const endOf = async (isOfData: boolean) =>
      (await rangeOf(nothing, oldest, { asOf: midnight, isOfData }, jakarta)).to;
    expect(await endOf(false)).toBe(midnight);
    expect(await endOf(true)).toBe(at("2026-03-11T17:00:00Z"));
  });

  test("ends before --until, and begins with --since", async () => {
    expect(await range({ since: "2026-03-05", until: "2026-03-07" })).toEqual([
      "2026-03-04T17:00:00.000Z",
      "2026-03-06T17:00:00.000Z",
    ]);
    expect(await range({ since: "2026-03-05T10:00Z" })).toEqual([
      "2026-03-05T10:00:00.000Z",
      "2026-03-10T17:00:00.000Z",
    ]);
  });

  test("--last counts back from its end, the day of the clock among the days", async () => {
    expect(await range({ last: "1d" })).toEqual(["2026-03-09T17:00:00.000Z", "2026-03-10T17:00:00.000Z"]);
    expect(await range({ last: "7d", until: "2026-03-09" })).toEqual([
      "2026-03-01T17:00:00.000Z",
      "2026-03-08T17:00:00.000Z",
    ]);
  });

  test("--since and --last both say where it begins, which is one too many", async () => {
    await expect(range({ since: "2026-03-05", last: "1d" })).rejects.toMatchObject({ code: "bad-option", status: 2 });
  });

  test.each([[{ since: "2026-03-11" }], [{ since: "2026-03-05", until: "2026-03-05" }], [{ until: "2026-03-01" }]])(
    "%j is empty, which is an error",
    async (options) => {
      await expect(range(options)).rejects.toMatchObject({ code: "bad-range", status: 2 });
    },
  );
});

describe("before any data are known", () => {
  const checked = (options: Partial<RangeOptions>) => checkRange({ ...nothing, ...options }, zone("UTC"));

  test.each([
    [{ since: "2026-13-01" }, "--since takes a date or an instant"],
    [{ until: "soon" }, "--until takes a date or an instant"],
    [{ last: "7 days" }, "--last takes a number of days"],
    [{ since: "2026-03-02", until: "2026-03-02" }, "the report's range is empty"],
    [{ since: "2026-03-03", until: "2026-03-02" }, "ends before it begins"],
    [{ period: "yesterday", last: "7d" }, "--period says which time is meant"],
  ] as const)("%j is refused", async (options, message) => {
    await expect(checked(options)).rejects.toThrow(message);
  });

  test.each([
    [{}],
    [{ since: "2026-03-02" }],
    [{ until: "2026-03-02" }],
    [{ last: "7d" }],
    [{ last: "7d", until: "1970-01-01" }],
    [{ since: "2026-03-02", until: "2026-03-03" }],
    [{ period: "yesterday" }],
  ] as const)("%j may be a range", async (options) => {
    await expect(checked(options)).resolves.toBeUndefined();
  });
});

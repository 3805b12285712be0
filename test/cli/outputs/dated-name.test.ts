import { describe, expect, test } from "vitest";
import { checkBraces, datedBy, isDated } from "../../../src/cli/outputs/dated-name.ts";

const march = {
  period: { from: "2026-02-28T17:00:00.000Z", to: "2026-03-31T17:00:00.000Z" },
  timeZone: "Asia/Jakarta",
};

describe("checkBraces", () => {
  test.each(["report.json", "report-{date}.json", "out/{date}-{date}.csv", "{", "a}b{c.json", "folder/{date}"])(
    "takes %s",
    (path) => expect(() => checkBraces(path)).not.toThrow(),
  );

  test.each([
    { path: "{dat}.json", message: "{dat} in {dat}.json means nothing", help: 'did you mean "date"?' },
    {
      path: "{date}-{channel}.json",
      message: "{channel} in {date}-{channel}.json means nothing",
      help: "{date} stands for the period of the report; there are no others",
    },
    {
      path: "{}.md",
      message: "{} in {}.md means nothing",
      help: "{date} stands for the period of the report; there are no others",
    },
    {
      path: "{date}/report.md",
      message: "{date} cannot name a folder: {date}/report.md",
      help: "{date} goes into the name of the file; its folder has to exist already",
    },
  ])("refuses $path", ({ path, message, help }) => {
    expect(() => checkBraces(path)).toThrow(
      expect.objectContaining({ status: 2, code: "bad-option", message, details: { help } }),
    );
  });
});

test("isDated", () => {
  expect(["a-{date}.json", "a-{day}.json", "date.json"].map(isDated)).toEqual([true, false, false]);
});

describe("datedBy", () => {
  test("puts the period where it belongs, in the zone of the report", async () => {
    const dated = await datedBy(march);
    expect(["out/{date}.json", "{date}-{date}.md", "fixed.csv"].map(dated)).toEqual([
      "out/2026-03.json",
      "2026-03-2026-03.md",
      "fixed.csv",
    ]);
  });

  test("an output of a report without a period cannot be named", async () => {
    await expect(datedBy({ ...march, period: null })).rejects.toMatchObject({
      status: 74,
      code: "no-period",
      details: { help: "say what time the report covers with --since and --until, or --period and --as-of" },
    });
  });
});

import { expect, test } from "vitest";
import { reportSchema } from "../../src/report/report.ts";
import { byChannel, byDay, empty, shop, tellingOf } from "../support/report.ts";
import { naughtyNames } from "../support/text.ts";

test.each([
  ["shop", shop],
  ["byChannel", byChannel],
  ["byDay", byDay],
  ["empty", empty],
  ["tellingOf", tellingOf(naughtyNames)],
])("the sample %s is a valid report", (_, report) => {
  expect(reportSchema.safeParse(report).error).toBeUndefined();
});

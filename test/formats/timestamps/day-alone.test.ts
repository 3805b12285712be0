import { expect, test } from "vitest";
import { isDayAlone, isMinuteAlone } from "../../../src/formats/timestamps/day-alone.ts";

test("a spelling with hours and no seconds has minutes alone, and one without hours has days alone", () => {
  const minutes = ["yyyy-MM-dd HH:mm", "dd/MM/yyyy h:mm a (no offset: Asia/Jakarta)", "d MMM yyyy HH.mm"];
  const seconds = ["yyyy-MM-dd HH:mm:ss (no offset: UTC)", "yyyy-MM-ddTHH:mm:ss.SSSZ", "epoch-s", "epoch-ms"];
  for (const spelling of minutes) expect([spelling, isMinuteAlone(spelling)]).toEqual([spelling, true]);
  for (const spelling of [...seconds, "dd/MM/yyyy"])
    expect([spelling, isMinuteAlone(spelling)]).toEqual([spelling, false]);
  for (const spelling of [...seconds, ...minutes]) expect([spelling, isDayAlone(spelling)]).toEqual([spelling, false]);
  expect(isDayAlone("dd/MM/yyyy (no offset: UTC)")).toBe(true);
});

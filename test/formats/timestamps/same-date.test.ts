import { expect, test } from "vitest";
import { isSameDate } from "../../../src/formats/timestamps/same-date.ts";

test.each([
  ["dd/MM/yyyy", "dd/MM/yyyy", true],
  ["d/M/y", "dd/MM/yyyy", true],
  ["dd/MM/yyyy", "dd/MM/yyyy HH.mm", true],
  ["HH:mm dd/MM/yyyy", "EEE, dd/MM/yyyy h:mm a", true],
  ["dd/MM/yyyy[ HH:mm]", "dd/MM/yyyy 'pukul' HH.mm z", true],
  ["dd/MM/yyyy", "dd/MM/yy", false],
  ["dd/MM/yyyy", "MM/dd/yyyy", false],
  ["dd/MM/yyyy", "dd-MM-yyyy", false],
  ["dd/MM/yyyy", "dd/MMM/yyyy", false],
  ["MMM d HH:mm yyyy", "MMM d yyyy", false],
])("%s and %s: %j", (one, other, isSame) => {
  expect([isSameDate(one, other), isSameDate(other, one)]).toEqual([isSame, isSame]);
});

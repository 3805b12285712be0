import { expect, test } from "vitest";
import { allOf } from "../../../src/formats/recognise/all-of.ts";

const marks = ["room_id", "is_resolved"];

test("all of the headers make a file certain, whatever stands beside them", () => {
  expect(allOf(marks)({ columns: ["id", "is_resolved", "room_id"] })).toEqual(marks);
});

test("one that is missing, or spelt in another way, leaves it open", () => {
  expect(allOf(marks)({ columns: ["id", "room_id"] })).toEqual([]);
  expect(allOf(marks)({ columns: ["Room_ID", "is_resolved"] })).toEqual([]);
});

test("headers are compared as the format spells them", () => {
  const inSmall = allOf(marks, (header) => header.toLowerCase());
  expect(inSmall({ columns: ["Room_ID", "IS_RESOLVED"] })).toEqual(marks);
});

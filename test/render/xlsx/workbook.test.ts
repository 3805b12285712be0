import { expect, test } from "vitest";
import { workbookOf } from "../../../src/render/xlsx/workbook.ts";
import { readBack } from "./read-back.ts";

test("texts that every object has a property of are read back as they were", async () => {
  const texts = ["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__", "__defineGetter__", "email"];
  const rows = [...texts, ...texts].map((text) => [text]);
  const workbook = await workbookOf([{ name: "Groups", columns: [{ title: "isPrototypeOf", width: 20 }], rows }]);
  expect(await readBack(workbook)).toEqual({ Groups: [["isPrototypeOf"], ...rows] });
});

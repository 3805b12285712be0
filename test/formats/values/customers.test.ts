import { expect, test } from "vitest";
import { customerOf } from "../../../src/formats/values/customers.ts";

test("an id stands as it is, unless Excel has rounded it", () => {
  expect(customerOf(" 0081 ")).toBe(" 0081 ");
  expect(customerOf("6.28123E+12")).toBeUndefined();
  expect(customerOf("6,28123E+12")).toBeUndefined();
});

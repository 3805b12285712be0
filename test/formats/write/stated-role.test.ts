import { expect, test } from "vitest";
import { statedRole } from "../../../src/formats/write/stated-role.ts";
import { settingsOf } from "../../support/reading.ts";

const settings = settingsOf({
  values: new Map([
    [
      "role",
      new Map([
        ["Robo", "bot"],
        ["Sari", "boss"],
      ]),
    ],
  ]),
});

test("is what the configuration says of an author, as a text or as it stands in the record", () => {
  const bytes = new TextEncoder().encode('"Robo"');
  expect(statedRole("Robo", settings)).toBe("bot");
  expect(statedRole({ bytes, start: 1, end: 5 }, settings)).toBe("bot");
  expect(statedRole({ bytes, start: 0, end: 5 }, settings)).toBeUndefined();
});

test("is none of somebody else, of a word that is no role, and where nothing is configured", () => {
  expect([statedRole("Budi", settings), statedRole("Sari", settings), statedRole("Robo", settingsOf())]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

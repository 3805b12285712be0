import fc from "fast-check";
import { expect, test } from "vitest";
import { Dictionary } from "../../../src/model/texts/dictionary.ts";
import { RecentCodes } from "../../../src/model/texts/recent-codes.ts";

test("are those of the dictionary, in whatever turns texts come", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("", "a", "b", "c")), (texts) => {
      const recent = new RecentCodes(new Dictionary());
      const plain = new Dictionary();
      expect(texts.map((text) => recent.codeOf(text))).toEqual(texts.map((text) => plain.codeOf(text)));
    }),
  );
});

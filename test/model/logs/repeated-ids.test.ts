import fc from "fast-check";
import { expect, test } from "vitest";
import type { Log } from "../../../src/model/logs/log-entries.ts";
import { RepeatedIds } from "../../../src/model/logs/repeated-ids.ts";

/** A log of which only the fingerprints matter. */
const logOf = (fingerprints: readonly (number | undefined)[]): Log => ({
  length: fingerprints.length,
  hasIds: true,
  conversationOf: () => 0,
  at: () => 0,
  compare: () => 0,
  isSame: () => false,
  idFingerprint: (index) => fingerprints[index],
});

test("may be among entries whose fingerprints are the same, in one conversation after another", () => {
  const conversations = fc.array(fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 60 }), { minLength: 1 });
  fc.assert(
    fc.property(conversations, (groups) => {
      const repeated = new RepeatedIds(logOf(groups.flat()));
      let start = 0;
      for (const group of groups) {
        const indexes = Int32Array.from(group, (_, index) => start + index);
        expect(repeated.mayBeIn(indexes)).toBe(new Set(group).size < group.length);
        start += group.length;
      }
    }),
  );
});

test("may be where an entry has no id", () => {
  expect(new RepeatedIds(logOf([1, undefined])).mayBeIn(Int32Array.of(0, 1))).toBe(true);
});

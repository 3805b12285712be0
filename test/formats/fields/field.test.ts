import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaliseHeader, normaliseWholeHeader } from "../../../src/formats/fields/field.ts";
import { formats } from "../../../src/formats/index.ts";

test.each([
  ["Created At", "created at"],
  ["created_at", "created at"],
  ["created-at", "created at"],
  ["  Created__ -\tAt ", "created at"],
  ["Created\u00a0At", "created at"],
  ["\ufeffId", "id"],
  ["First Response Time (in hrs)", "first response time"],
  ["Rating [1-5]", "rating"],
  ["(UTC) Created (local) at", "created at"],
  ["createdAt", "createdat"],
  ["", ""],
  ["(only a remark)", ""],
  ["open (bracket", "open (bracket"],
  ["Nº", "nº"],
  ["Tgl. Dibuat", "tanggal dibuat"],
  ["tgl_selesai", "tanggal selesai"],
  ["Waktu Dibuat WIB", "waktu dibuat"],
  ["waktu_selesai_wita", "waktu selesai"],
  ["WIT", "wit"],
])("%j is compared as %j", (header, normalised) => {
  expect(normaliseHeader(header)).toBe(normalised);
});

test("case, spacing and remarks never tell two headers apart", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "Z", "9"), minLength: 1, maxLength: 5 });
  const separator = fc.constantFrom(" ", "_", "-", "  ", "\u00a0", "_-");
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), separator, (words, between) => {
      const plain = words.join(" ").toLowerCase();
      expect(normaliseHeader(words.join(between))).toBe(plain);
      expect(normaliseHeader(`${words.join(between).toUpperCase()} (x)`)).toBe(plain);
    }),
  );
});

/** Fields by where they stand, where there are any: those of a format, and those of each list inside its records. */
const parts = formats
  .flatMap((format) => [
    { name: format.id, fields: format.fields },
    ...Object.entries(format.lists ?? {}).map(([list, { fields }]) => ({ name: `${format.id} ${list}`, fields })),
  ])
  .filter(({ fields }) => fields.length > 0);

describe.each(parts)("the fields of $name", ({ fields }) => {
  test("have names of their own", () => {
    const names = fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test("have aliases that a header can equal, each once", () => {
    for (const { aliases } of fields) {
      expect(aliases.map(normaliseWholeHeader)).toEqual(aliases);
      expect(new Set(aliases).size).toBe(aliases.length);
    }
  });
});

test("what a format requires is among its fields", () => {
  for (const { fields, required, signs = [], lists = {} } of formats) {
    const names = fields.map(({ name }) => name);
    for (const name of [...required.flat(), ...signs]) expect(names).toContain(name);
    for (const list of Object.values(lists)) {
      const inside = list.fields.map(({ name }) => name);
      for (const name of list.required) expect(inside).toContain(name);
    }
  }
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { Names } from "../../src/input/names.ts";

/** The names that a path leads through, its own alone where it leads nowhere else. */
const ledThrough = (names: Names, text: string) => {
  const { own, steps } = names.path(text);
  return [names.text(own.name), ...steps.map(({ name }) => names.text(name))];
};

test("a path is the name itself, and the names that it leads through", () => {
  const names = new Names();
  expect(ledThrough(names, "id")).toEqual(["id"]);
  expect(ledThrough(names, "via.source.rel")).toEqual(["via.source.rel", "via", "source", "rel"]);
});

test("whatever was asked for before, a path is that of its text, and always the same", () => {
  const texts = ["id", "author_id", "via.channel", "via", "created_at"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...texts), { maxLength: 60 }), (asked) => {
      const names = new Names();
      const first = new Map(texts.map((text) => [text, names.path(text)]));
      for (const text of asked) expect(names.path(text)).toBe(first.get(text));
    }),
  );
});

test("a name is met once a record has it", () => {
  const names = new Names();
  const { own } = names.path("status");
  expect(names.isMet(own.name)).toBe(false);
  expect(names.meet("status")).toBe(own.name);
  expect(names.isMet(own.name)).toBe(true);
});

test("forgotten names get numbers anew, and the paths with them", () => {
  const names = new Names();
  names.path("a.b");
  names.forget();
  names.meet("z");
  expect(ledThrough(names, "a.b")).toEqual(["a.b", "a", "b"]);
  expect(names.isMet(names.path("a").own.name)).toBe(false);
});

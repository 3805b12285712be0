import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { renderTable } from "../../../src/render/conversations/table.ts";
import type { Appearance } from "../../../src/render/renderer.ts";
import type { Listing } from "../../../src/report/listing/listing.ts";
import { figures, listingOf, one, row, sample } from "../../support/listing.ts";
import { plain } from "../../support/look.ts";
import { anyText, commandLine, unseen } from "../../support/text.ts";

const drawn = (listing: Listing, appearance: Partial<Appearance> = {}): string =>
  [...renderTable(listing, { ...plain, width: 120, ...appearance })].join("");

const linesOf = (listing: Listing, appearance?: Partial<Appearance>): readonly string[] =>
  drawn(listing, appearance).split("\n");

const many = (count: number) => Array.from({ length: count }, (_, index) => row({ id: `number ${index}` }));

describe("the table", () => {
  test("has a row for each conversation, with the value or the reason why there is none", () => {
    expect(linesOf(sample, { width: 140 }).slice(3, 8)).toEqual([
      "  id           created  channel   agents      excluded  first-response-time                        reply-time          csat            tags",
      "  A   2026-03-02 16:00  email     Sari                                5m 0s                           ~1m 30s           yes         billing",
      "  B   2026-03-04 00:30  whatsapp  Budi, Sari                            30s  1m 15s (2), unanswered, negative            no  refund + order",
      "  C                                           spam               unanswered                        unanswered  not-surveyed      (untagged)",
      "  (2) the mean of 2 values, of counts their sum",
    ]);
  });

  test("says what was read, of which population, and what cannot be measured", () => {
    const unmeasurable = [{ metric: "nps", title: "NPS", reason: "needs nps" }];
    const text = drawn(listingOf([row()], { unmeasurable }));
    expect(text).toMatch(/^ {2}Read 3 records from may.csv: 3 used/);
    expect(text).toContain("2 conversations; excluded 1 spam; 2026-03-01 to 2026-03-31, Asia/Jakarta");
    expect(text).toMatch(/Not measurable here: NPS \(needs nps\)\n$/);
  });

  test("explains the signs that occur, and no others", () => {
    expect(drawn(sample)).toContain("  ~ rests on estimates\n");
    expect(drawn(listingOf(many(1)))).not.toMatch(/the mean of|rests on/);
  });

  test("explains no sign of a column that found no room", () => {
    // Signs stand in reply-time alone.
    const narrow = drawn(sample, { width: 80 });
    expect(narrow).toMatch(/no room for .*reply-time/);
    expect(narrow).not.toMatch(/the mean of|rests on/);
  });

  test("explains no sign of categories, which have none", () => {
    const tags = one(1, null, { values: [1, 1], approximate: true, categories: ["refund", "order"] });
    const values = { ...row().values, tags };
    expect(drawn(listingOf([row({ values })]))).not.toMatch(/the mean of|rests on/);
  });

  test("explains signs where rows are stacked", () => {
    expect(drawn(sample, { width: 30 })).toMatch(/\(2\) the mean of/);
  });

  test("names the assignee where nobody is credited", () => {
    const values = { ...row().values, tags: figures({ excluded: { spam: 1 } }) };
    expect(drawn(listingOf([row({ assignee: "Dewi", values })]))).toContain("Dewi");
    expect(drawn(listingOf([row({ assignee: "Dewi", values: { ...values, csat: one(1, "Budi") } })]))).not.toContain(
      "Dewi",
    );
  });

  test("shows forty, and how many more there are", () => {
    expect(drawn(listingOf(many(41)))).toContain(
      "  … 1 more conversation (--limit shows more, -f csv, ndjson or json all)\n",
    );
    expect(drawn(listingOf(many(41)))).not.toContain("number 40");
    expect(drawn(listingOf(many(40)))).not.toContain("more conversation");
  });

  test("shows as many as were asked for", () => {
    const text = drawn(listingOf(many(50), { limit: 50, matching: 1204 }));
    expect(text).toContain("number 49");
    expect(text).toContain("… 1,154 more conversations");
  });

  test("makes no more rows than it shows", () => {
    let made = 0;
    const rows = {
      *[Symbol.iterator]() {
        for (const each of many(100)) {
          made++;
          yield each;
        }
      },
    };
    drawn({ ...listingOf([], { matching: 100 }), rows });
    expect(made).toBe(40);
  });

  test("says so where there is nothing", () => {
    expect(drawn(listingOf([]))).toContain("\n  No conversation\n");
    expect(drawn(listingOf([], { worst: "csat" }))).toContain("\n  No conversation has a value of csat\n");
  });

  test("keeps the first metric where there is no room", () => {
    const text = drawn(sample, { width: 60 });
    expect(text).toContain("first-response-time");
    expect(text).toMatch(/no room for .*tags/);
  });
});

test("whatever the data says, no line is too wide and nothing commands the terminal", () => {
  const anyOptions = fc.record({ width: fc.integer({ min: 20, max: 200 }), unicode: fc.boolean() });
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), anyOptions, (texts, options) => {
      const listing = listingOf(
        texts.map((text) => {
          const tags = one(1, text, { categories: [text] });
          return row({ id: text, channel: text, assignee: text, values: { ...row().values, tags } });
        }),
      );
      const text = drawn(listing, options);
      expect(text).not.toMatch(unseen);
      expect(text).not.toMatch(commandLine);
      for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(options.width);
    }),
  );
});

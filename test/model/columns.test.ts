import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Disagreements, MarkColumn, NumberColumn, TextColumn } from "../../src/model/columns.ts";
import { missing } from "../../src/model/texts/dictionary.ts";
import { ticketRank } from "../../src/model/ticket-rank.ts";

const kept = <Value>(records: readonly (readonly [Value, number])[], keep: (value: Value, stamp: number) => void) => {
  for (const [value, stamp] of records) keep(value, stamp);
};

function textOf(...records: readonly (readonly [text: string, stamp: number])[]): TextColumn {
  const column = new TextColumn();
  kept(records, (text, stamp) => column.keep(0, column.dictionary.codeOf(text), stamp));
  return column;
}

function numberOf(...records: readonly (readonly [number: number, stamp: number])[]): NumberColumn {
  const column = new NumberColumn();
  kept(records, (value, stamp) => column.keep(0, value, stamp));
  return column;
}

describe("a text", () => {
  test("with the higher stamp wins, first or last", () => {
    expect(textOf(["email", 1], ["chat", 2]).get(0)).toBe("chat");
    expect(textOf(["chat", 2], ["email", 1]).get(0)).toBe("chat");
    expect(textOf(["zebra", -5], ["ant", -6]).get(0)).toBe("zebra");
  });

  test("which is the smaller one wins a tie, though it came later in the dictionary", () => {
    expect(textOf(["email", 1], ["chat", 1]).get(0)).toBe("chat");
    expect(textOf(["chat", 1], ["email", 1]).get(0)).toBe("chat");
  });

  test("is missing where no record names one, also behind the last conversation", () => {
    const column = new TextColumn();
    column.keep(2, column.dictionary.codeOf("chat"), 0);
    expect([0, 1, 2, 3, 100_000].map((conversation) => column.get(conversation))).toEqual([
      undefined,
      undefined,
      "chat",
      undefined,
      undefined,
    ]);
    expect(column.code(0)).toBe(missing);
    expect(column.code(100_000)).toBe(missing);
  });

  test("keeps its stamp while the column grows", () => {
    const column = textOf(["late", 9]);
    for (const conversation of [255, 256, 1000, 70_000]) {
      column.keep(conversation, column.dictionary.codeOf(`c${conversation}`), 1);
    }
    column.keep(0, column.dictionary.codeOf("early"), 3);
    expect(column.get(0)).toBe("late");
    expect(column.get(255)).toBe("c255");
    expect(column.get(256)).toBe("c256");
    expect(column.get(70_000)).toBe("c70000");
  });
});

describe("a number", () => {
  test("with the higher stamp wins, and of a tie the smaller", () => {
    expect(numberOf([5, 1], [9, 2]).get(0)).toBe(9);
    expect(numberOf([9, 2], [5, 1]).get(0)).toBe(9);
    expect(numberOf([9, 1], [5, 1]).get(0)).toBe(5);
    expect(numberOf([5, 1], [9, 1]).get(0)).toBe(5);
  });

  test("of 0 is a number, and none is undefined", () => {
    const column = numberOf([0, 0]);
    expect(column.get(0)).toBe(0);
    expect(column.get(1)).toBeUndefined();
    expect(column.get(100_000)).toBeUndefined();
  });

  test("keeps milliseconds of the year 2100", () => {
    expect(numberOf([4_102_444_799_999, 0]).get(0)).toBe(4_102_444_799_999);
  });

  test("keeps its stamp while the column grows", () => {
    const column = numberOf([7, 9]);
    column.keep(300, 1, 0);
    column.keep(0, 2, 3);
    expect([column.get(0), column.get(300), column.get(299)]).toEqual([7, 1, undefined]);
  });

  test("tells whether any was kept", () => {
    expect(new NumberColumn().isUsed).toBe(false);
    expect(numberOf([0, 0]).isUsed).toBe(true);
  });
});

describe("that there is none", () => {
  /** What a column keeps of these records, of which null names none. */
  const keptOf = (...records: readonly (readonly [text: string | null, stamp: number])[]): string | undefined => {
    const column = new TextColumn();
    for (const [text, stamp] of records) {
      if (text === null) column.keepNothing(0, stamp);
      else column.keep(0, column.dictionary.codeOf(text), stamp);
    }
    expect(column.code(0) === missing).toBe(column.get(0) === undefined);
    expect(column.nothingStampOf(0) === undefined).toBe(column.get(0) !== undefined);
    return column.get(0);
  };

  test("is told by when, and not where no record says so", () => {
    const column = new TextColumn();
    column.keepNothing(1, 7);
    column.keepNothing(1, 5);
    expect([0, 1, 9999].map((conversation) => column.nothingStampOf(conversation))).toEqual([undefined, 7, undefined]);
  });

  test("counts where the newest record says so, in any order", () => {
    expect([keptOf(["Sari", 1], [null, 2]), keptOf([null, 2], ["Sari", 1])]).toEqual([undefined, undefined]);
    expect([keptOf([null, 1], ["Sari", 2]), keptOf(["Sari", 2], [null, 1])]).toEqual(["Sari", "Sari"]);
  });

  test("counts for less than a name in a level record", () => {
    expect([keptOf([null, 1], ["Sari", 1]), keptOf(["Sari", 1], [null, 1]), keptOf([null, 1])]).toEqual([
      "Sari",
      "Sari",
      undefined,
    ]);
  });
});

/** Records of one conversation in two orders; few values, so that stamps and values often meet. */
const inTwoOrders = fc
  .array(fc.tuple(fc.constantFrom("a", "B", "ab", "", "é"), fc.integer({ min: -2, max: 2 })), {
    minLength: 1,
    maxLength: 9,
  })
  .chain((records) =>
    fc.tuple(
      fc.constant(records),
      fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
    ),
  );

test("the order of the records never decides", () => {
  fc.assert(
    fc.property(inTwoOrders, ([records, others]) => {
      const numbers = (pairs: typeof records) => pairs.map(([text, stamp]) => [text.length, stamp] as const);
      expect(textOf(...others).get(0)).toBe(textOf(...records).get(0));
      expect(numberOf(...numbers(others)).get(0)).toBe(numberOf(...numbers(records)).get(0));
    }),
  );
});

test("of all records the smallest with the highest stamp is kept", () => {
  fc.assert(
    fc.property(inTwoOrders, ([records]) => {
      const highest = Math.max(...records.map(([, stamp]) => stamp));
      const texts = records.filter(([, stamp]) => stamp === highest).map(([text]) => text);
      expect(textOf(...records).get(0)).toBe(texts.sort()[0]);
    }),
  );
});

describe("a mark", () => {
  test("is new once", () => {
    const column = new MarkColumn();
    const areNew = [3, 3, 1000, 3, 1000, 0].map((conversation) => column.mark(conversation));
    expect(areNew).toEqual([true, false, true, false, false, true]);
  });

  test("can be asked for", () => {
    const column = new MarkColumn();
    expect([column.isUsed, column.has(1)]).toEqual([false, false]);
    column.mark(1);
    expect([column.isUsed, column.has(0), column.has(1), column.has(5000)]).toEqual([true, false, true, false]);
  });
});

describe("what is settled once everything was read", () => {
  test("replaces a text or a number, whatever its stamp was", () => {
    const text = textOf(["email", 9]);
    text.put(0, text.dictionary.codeOf("chat"));
    text.put(700, text.dictionary.codeOf("sms"));
    expect([text.get(0), text.get(1), text.get(700)]).toEqual(["chat", undefined, "sms"]);
    const number = numberOf([5, 9]);
    number.put(0, 7);
    number.put(700, 8);
    expect([number.get(0), number.get(1), number.get(700)]).toEqual([7, undefined, 8]);
  });

  test("can be nothing, which does not make a column used", () => {
    const text = textOf(["email", 9]);
    text.put(0, missing);
    text.put(700, missing);
    expect([text.get(0), text.get(700)]).toEqual([undefined, undefined]);
    const number = new NumberColumn();
    number.put(3, undefined);
    expect([number.get(3), number.isUsed]).toEqual([undefined, false]);
  });
});

describe("a disagreement", () => {
  const counted = (...values: readonly (readonly [value: number, stamp: number])[]) => {
    const disagreements = new Disagreements();
    const column = new NumberColumn(disagreements);
    for (const [value, stamp] of values) column.keep(0, value, stamp);
    return disagreements.count;
  };

  test("is another value of the same stamp, whichever counts", () => {
    expect(counted([1, 0], [2, 0])).toBe(1);
    expect(counted([2, 0], [1, 0])).toBe(1);
  });

  test("is none where the values are the same, or one is newer", () => {
    expect(counted([1, 0], [1, 0])).toBe(0);
    expect(counted([1, 0], [2, 5], [3, 4])).toBe(0);
  });

  test("is half dated where only one of two records of a ticket tells when it was updated, and in any order", () => {
    const halfDated = (...values: readonly (readonly [value: number, stamp: number])[]) => {
      const [disagreements, ofTexts] = [new Disagreements(), new Disagreements()];
      const [column, texts] = [new NumberColumn(disagreements), new TextColumn(ofTexts)];
      for (const [value, stamp] of values) {
        column.keep(0, value, stamp);
        texts.keep(0, texts.dictionary.codeOf(String(value)), stamp);
      }
      return [disagreements.halfDated, ofTexts.halfDated];
    };
    const dated = ticketRank + 5;
    expect(halfDated([1, ticketRank], [2, dated])).toEqual([1, 1]);
    expect(halfDated([2, dated], [1, ticketRank])).toEqual([1, 1]);
    expect(halfDated([1, ticketRank], [1, dated])).toEqual([0, 0]);
    expect(halfDated([1, ticketRank], [2, ticketRank])).toEqual([0, 0]);
    expect(halfDated([1, ticketRank + 9], [2, dated])).toEqual([0, 0]);
    expect(halfDated([1, 7], [2, dated])).toEqual([0, 0]);
  });

  test("of texts is only what cannot both be right", () => {
    const disagreements = new Disagreements();
    const column = new TextColumn(disagreements, undefined, (text, known) => !text.startsWith(known));
    for (const text of ["4", "4 well"]) column.keep(0, column.dictionary.codeOf(text), 0);
    expect(disagreements.count).toBe(0);
    column.keep(0, column.dictionary.codeOf("5"), 0);
    expect(disagreements.count).toBe(1);
  });
});

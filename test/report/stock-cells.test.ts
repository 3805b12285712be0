import fc from "fast-check";
import { expect, test } from "vitest";
import { backlog } from "../../src/metrics/backlog.ts";
import type { Context } from "../../src/metrics/context.ts";
import { populationOf } from "../../src/metrics/conversation/population.ts";
import { measured } from "../../src/metrics/observation.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { Cell } from "../../src/report/cell.ts";
import type { Value } from "../../src/report/report.ts";
import { StockCells } from "../../src/report/stock-cells.ts";
import { Tabulation } from "../../src/report/tabulate.ts";
import { anyConversation } from "../metrics/arbitrary.ts";
import { always, day, hour } from "../metrics/measure.ts";

const one = measured(1, 0, "fields", undefined);
const cells = () => new StockCells([1, 2, 3, 4].map(() => () => new Cell(backlog, always)));
const valuesOf = (stock: StockCells) => [...stock.standing()].map((cell) => cell.value(new Set()).value);

test("what stays for some periods is there in each of them, and then gone", () => {
  const stock = cells();
  stock.drop(0, 2, one);
  stock.drop(1, 1, one);
  stock.drop(3, 3, one);
  expect(valuesOf(stock)).toEqual([1, 2, 1, 1]);
  expect([0, 1, 2, 3].map((period) => stock.at(period).value(new Set()).value)).toEqual([1, 2, 1, 1]);
});

test("what is left out comes and goes too, and its reason with it", () => {
  const stock = cells();
  stock.drop(1, 2, { excluded: "unknown-end", at: 0 });
  const reasons = [...stock.standing()].map((cell) => cell.value(new Set()).excluded);
  expect(reasons).toEqual([{}, { "unknown-end": 1 }, { "unknown-end": 1 }, {}]);
});

test("merging takes in what came and what went", () => {
  const [into, other] = [cells(), cells()];
  into.drop(0, 3, one);
  other.drop(1, 2, one);
  into.merge(other);
  expect(valuesOf(into)).toEqual([1, 2, 2, 1]);
});

const ends = [day, 30 * hour, 2 * day, 60 * hour, 70 * hour];
const found = new Set(backlog.uses);

/** The backlog at the end of each period; of one that ends with the given instant, where no periods are asked for. */
function backlogAt(
  conversations: readonly Conversation[],
  stockInstants: readonly number[],
  inPeriods: boolean,
): Value[] {
  const range = { from: 0, to: stockInstants[stockInstants.length - 1] };
  const periods = stockInstants.map((to, index) => ({
    from: stockInstants[index - 1] ?? 0,
    to,
    label: `${index}`,
    partial: false,
  }));
  const context: Context = { ...always, asOf: 70 * hour, range, periods: inPeriods ? periods : [], stockInstants };
  const tabulation = new Tabulation([backlog], context, []);
  for (const each of conversations) tabulation.add(each, populationOf(each, context.asOf));
  const total = tabulation.total();
  const rows = inPeriods ? [...total.inPeriods()].map(([cell]) => cell.value(found)) : [];
  return [...rows, total.whole()[0].value(found)];
}

/** Without what lies outside of the range, which differs between a range and a part of it. */
const comparable = ({ excluded: { "unknown-end": unknown }, ...value }: Value) => ({ ...value, unknown });

test("periods side by side come to the same as each of them alone", () => {
  const conversations = fc.array(
    anyConversation.map((each) => ({ ...each, createdAt: each.createdAt ?? 0 })),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(conversations, (all) => {
      const alone = ends.flatMap((end) => backlogAt(all, [end], false));
      const sideBySide = backlogAt(all, ends, true);
      expect(sideBySide.map(comparable)).toEqual([...alone, alone[alone.length - 1]].map(comparable));
    }),
  );
});

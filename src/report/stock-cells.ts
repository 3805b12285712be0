import type { Observation } from "../metrics/metric.ts";
import type { Cell } from "./cell.ts";

/**
 * One stock in the periods of one group: of each period what came by its end and what had gone by then. What stands at an
 * end is what stood at the one before, with the one and without the other; so a conversation that is open for a year is
 * counted twice, and not on every day of it.
 */
export class StockCells {
  readonly #cells: readonly (() => Cell)[];
  readonly #came: readonly Cell[];
  readonly #gone: readonly Cell[];

  /** @param cells makes an empty cell of each period */
  constructor(cells: readonly (() => Cell)[]) {
    this.#cells = cells;
    this.#came = cells.map((cell) => cell());
    this.#gone = cells.map((cell) => cell());
  }

  /** @param through the last period at whose end it still is so */
  drop(period: number, through: number, observation: Observation): void {
    this.#came[period].take(observation);
    if (through + 1 < this.#gone.length) this.#gone[through + 1].take(observation);
  }

  merge(other: StockCells): void {
    this.#came.forEach((cell, period) => {
      cell.merge(other.#came[period]);
      this.#gone[period].merge(other.#gone[period]);
    });
  }

  /** What stands at the end of each period, in their order. */
  *standing(): Generator<Cell, undefined> {
    let before: Cell | undefined;
    for (const [period, empty] of this.#cells.entries()) {
      const cell: Cell = empty();
      if (before !== undefined) cell.merge(before);
      cell.merge(this.#came[period]);
      cell.subtract(this.#gone[period]);
      yield cell;
      before = cell;
    }
    return undefined;
  }

  /** What stands at the end of one period. */
  at(period: number): Cell {
    const cell = this.#cells[period]();
    for (let until = 0; until <= period; until++) {
      cell.merge(this.#came[until]);
      cell.subtract(this.#gone[until]);
    }
    return cell;
  }
}

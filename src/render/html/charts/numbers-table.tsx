import type { ComponentChildren } from "preact";
import { Table } from "../parts/table.tsx";
import type { Text, Unsure } from "./chart-props.ts";
import { known } from "./numbers.ts";

/** A number as its reader reads it, and as the report has it. */
interface NumberCell {
  readonly value: Unsure;
  readonly text: Text;
}

/** A text, which stands as it is, or a number. */
type Cell = string | NumberCell;

export interface Numbers {
  readonly columns: readonly string[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly Cell[])[];
}

interface NumbersTableProps extends Numbers {
  readonly caption: string;
  /** What stands where there is no number. */
  readonly none: string;
}

function written(cell: Cell, none: string): ComponentChildren {
  if (typeof cell === "string") return <bdi>{cell}</bdi>;
  const value = known(cell.value);
  return value === undefined ? none : <data value={value}>{cell.text(value)}</data>;
}

/** The same numbers as in a chart, to be read one by one. */
export const NumbersTable = ({ columns, rows, caption, none }: NumbersTableProps) => (
  <Table
    caption={caption}
    columns={columns.map((title, index) => ({ title, isNumber: index > 0 }))}
    rows={rows.map((cells, index) => ({ key: String(index), cells: cells.map((cell) => written(cell, none)) }))}
  />
);

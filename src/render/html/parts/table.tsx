import type { ComponentChildren } from "preact";

/** A column: numbers stand to the right, one under the other. */
export interface Column {
  readonly title: ComponentChildren;
  readonly isNumber?: boolean;
}

export const numberColumn = (title: ComponentChildren): Column => ({ title, isNumber: true });

export interface TableRow {
  readonly key: string;
  /** The first one names the row. */
  readonly cells: readonly ComponentChildren[];
  readonly class?: string | undefined;
}

interface TableProps {
  /** What the table is called, to the eye and to a screen reader, which says it of the region that scrolls as well. */
  readonly caption: string;
  /** Whether the caption only says once more what stands above the table. */
  readonly isTitledAbove?: boolean;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

const classOf = (column: Column | undefined) => (column?.isNumber === true ? "number" : undefined);

/** A table that can be scrolled sideways by keyboard too, while the page never is. */
export const Table = ({ caption, isTitledAbove = false, columns, rows }: TableProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
  <div class="scroll" role="group" tabIndex={0} aria-label={caption}>
    <table>
      <caption class={isTitledAbove ? "chart-unseen" : undefined}>
        <span>{caption}</span>
      </caption>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={index} scope="col" class={classOf(column)}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...others], class: kind }) => (
          <tr key={key} class={kind}>
            <th scope="row">{name}</th>
            {others.map((cell, index) => (
              <td key={index} class={classOf(columns[index + 1])}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

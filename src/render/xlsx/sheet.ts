/** A number, and how a spreadsheet shows it. */
export interface FormattedNumber {
  readonly value: number;
  /** As spreadsheets write formats: 0.0%, [h]:mm:ss. */
  readonly format: string;
}

/** What stands in a cell. A text is never a formula, whatever it begins with. */
export type SheetCell = string | FormattedNumber | undefined;

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

/** One sheet of a workbook: titles that stay in sight, and rows below them. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** More rows than this no sheet of a workbook has; the first holds the titles. */
export const maximumRows = 1_048_576;

import type { ReadSettings } from "../formats/settings.ts";
import type { CsvDialect } from "../input/csv/dialect.ts";
import type { Source } from "../input/sources.ts";

/** How files are to be read. */
export interface ReadRequest {
  readonly sources: readonly Source[];
  readonly settings: ReadSettings;
  /** Columns that `--map` names: some file must have each. What the configuration maps may belong to other exports. */
  readonly mappedColumns?: readonly string[];
  /** The format that the user named; undefined lets the content decide. */
  readonly format: string | undefined;
  readonly dialect: Partial<CsvDialect>;
  readonly encoding: string | undefined;
  /** Told of the bytes that were read, for progress. */
  readonly onBytes: (count: number) => void;
  readonly signal: AbortSignal;
}

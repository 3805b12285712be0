import type { ConfiguredCost } from "../config/schema.ts";
import type { Format } from "../formats/format.ts";
import type { ReadSettings } from "../formats/settings/read-settings.ts";
import type { CsvDialect } from "../input/csv/dialect.ts";
import type { Source } from "../input/sources.ts";
import type { Calendars } from "../metrics/calendars.ts";
import type { Hours } from "../metrics/variants/hours.ts";
import type { Question } from "../report/build.ts";
import type { RangeOptions } from "../time/range.ts";
import type { RejectLimit } from "./reject-limit.ts";
import type { Selection } from "./selections.ts";

/** How files are to be read. */
export interface ReadRequest {
  readonly sources: readonly Source[];
  readonly settings: ReadSettings;
  /** Field → column, from `--map`: some file must have each. What the configuration maps may belong to other exports. */
  readonly mapped?: ReadonlyMap<string, string>;
  /** The format that the user named; left out, the content decides. */
  readonly format?: string | undefined;
  /** Formats that the configuration describes, beside the built-in ones. */
  readonly formats?: readonly Format[] | undefined;
  /** The kind of the files whose columns do not tell. */
  readonly kind?: string | undefined;
  /** Costs beside those in the files. */
  readonly costs?: readonly ConfiguredCost[] | undefined;
  /** How CSV is written, as far as the user says it. */
  readonly dialect?: Partial<CsvDialect>;
  /** The encoding of files without a byte order mark; left out, UTF-8. */
  readonly encoding?: string | undefined;
  /** The sheet of workbooks; left out, the first of each. */
  readonly sheet?: string | undefined;
  /** Told of the bytes that were read, for progress. */
  readonly onBytes?: (count: number) => void;
  /** Told how many conversations were gone through, of how many, for progress. */
  readonly onCounted?: (count: number, total: number) => void;
  /** Ends the run; left out, nothing does. */
  readonly signal?: AbortSignal;
}

/** What a report is to say, and of which inputs. */
export interface ReportRequest {
  /** The version of the program, for the Report. */
  readonly metrik: string;
  readonly read: ReadRequest;
  readonly question: Question;
  /** What is asked of further groupings, for formats that show them beside what was asked. */
  readonly breakdowns?: readonly Question[];
  /** The time that it covers; {} for all from the first day in the data to that of the clock. */
  readonly range: RangeOptions;
  /** What the range is compared with, as `--compare` says it; left out, nothing. */
  readonly compare?: string | undefined;
  /** The clock of the report: an instant of ISO 8601, or a date, whose local midnight it is; left out, the newest of the data. */
  readonly asOf?: string | undefined;
  /** The clock of durations, of metrics that can be counted on both. */
  readonly hours: Hours;
  /** When business hours are; left out, nobody has said. What tells which calendar is for what is to be read, too. */
  readonly calendars?: Calendars;
  /** What the configuration says of some conversations only: what fits none of them is told of. */
  readonly selections?: readonly Selection[];
  /** How many records of a file may be rejected before the run fails. */
  readonly rejectLimit: RejectLimit;
  /** Whether rows of a fitting unit are wanted for a curve where no `--every` says which. */
  readonly drawsCurve?: boolean;
}

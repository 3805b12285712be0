import { space } from "../../input/ascii.ts";
import type { Instant } from "../../model/conversation.ts";
import { decodeText } from "../../model/texts/text.ts";
import { dayNumber } from "../../time/civil.ts";
import { millisecondsPerDay, millisecondsPerHour } from "../../time/units.ts";
import type { Zone } from "../../time/zone.ts";
import { isNotYet } from "../values/no-data.ts";
import { EpochSpelling } from "./epoch.ts";
import type { TimeFailure } from "./failure.ts";
import { type IsoForm, isoFormOf } from "./iso.ts";
import { isNoTime } from "./no-time.ts";
import type { TellingDate } from "./order.ts";
import { earliestInstant } from "./plausible.ts";
import type { Spelling } from "./spelling.ts";

/** 1900-01-01 in any zone: Zendesk and Excel write it for "never". */
const never = dayNumber(1900, 1, 1) * millisecondsPerDay;
const isNever = (moment: number): boolean =>
  moment >= never - 14 * millisecondsPerHour && moment < never + 36 * millisecondsPerHour;

/** Why a text is no moment. blank and sentinel: there is none, of which only a sign is told. */
export type TimeProblem = "blank" | "sentinel" | "unreadable" | "implausible";

export interface TimeCounts {
  /** Texts such as `-`, `0` and 1900-01-01 that say that there is no moment. */
  sentinels: number;
  /** Finer than a millisecond, and cut. */
  floored: number;
  /** A second 60, read as 59.999. */
  leapSeconds: number;
  /** Local times that the clock was set forward over, and that were shifted forward. */
  gaps: number;
  /** Local times that the clock showed twice, and of these how many were taken as the later one. */
  overlaps: number;
  overlapsLater: number;
}

/** A column of moments, of which it is known how they are spelt. */
export interface TimeColumn {
  /** For a person: one or two of `yyyy-MM-dd HH:mm:ss (no offset: Asia/Jakarta)`, `epoch-s` … */
  readonly spellings: readonly string[];
  /** True where a spelling has no offset, so that the zone decided. */
  readonly local: boolean;
  /** What told day from month, where a spelling needs that. */
  readonly tellingDate: TellingDate | undefined;
  /** Why the last read was NaN. */
  readonly problem: TimeProblem | undefined;
  /** What a value has shown that was read so far: that to go on would be a guess. */
  readonly failure: TimeFailure | undefined;
  readonly counts: Readonly<TimeCounts>;
  /** Which form of ISO 8601 the column is spelt in first, so that its usual texts may be read ahead; undefined for others. */
  readonly iso: IsoForm | undefined;
  /** The instant that UTF-8 bytes [start, end) mean, read in the order of the file; NaN where there is none. */
  read(bytes: Uint8Array, start: number, end: number): Instant;
  /** The same where it is known which moment the bytes spell in the form `iso`, whole or in milliseconds. */
  accept(moment: number, bytes: Uint8Array, start: number, end: number): Instant;
}

const encoder = new TextEncoder();

/** The instant that a text means in a column; NaN where it means none. */
export function instantIn(column: TimeColumn, text: string): Instant {
  const bytes = encoder.encode(text);
  return column.read(bytes, 0, bytes.length);
}

/** A spelling, and what a person is told of it. */
export interface NamedSpelling {
  readonly spelling: Spelling;
  readonly name: string;
  /** What told which of day and month it has first, where that has to be told. */
  readonly tellingDate?: TellingDate | undefined;
}

export interface TimeSettings {
  /** What decides where a text has no offset. */
  readonly zone: Zone;
  /** `--date-format`: a pattern such as dd/MM/yyyy HH:mm, or epoch-s, epoch-ms, epoch-us, epoch-ns. */
  readonly dateFormat?: string | undefined;
  /** The newest instant that is believed: the real clock and a day. */
  readonly latest: Instant;
  /** A date of the file that tells day from month in all its columns of times; left out, each has to tell it itself. */
  readonly tellingDate?: TellingDate | undefined;
}

/** How a text is spelt that no spelling of its column so far can read; undefined where it is no time. */
export type FindSpelling = (text: string) => NamedSpelling | TimeFailure | undefined;

const noOther: FindSpelling = () => undefined;

export class SpeltColumn implements TimeColumn {
  readonly iso: IsoForm | undefined;
  readonly counts: TimeCounts = { sentinels: 0, floored: 0, leapSeconds: 0, gaps: 0, overlaps: 0, overlapsLater: 0 };
  problem: TimeProblem | undefined;
  failure: TimeFailure | undefined;
  private readonly first: NamedSpelling;
  private readonly others: NamedSpelling[];
  private readonly findOther: FindSpelling;
  private readonly zone: Zone;
  private readonly latest: Instant;
  private previous: Instant = Number.NEGATIVE_INFINITY;

  /** @param findOther is asked for each text that no spelling so far can read */
  constructor(
    [first, ...others]: readonly [NamedSpelling, ...NamedSpelling[]],
    settings: TimeSettings,
    findOther = noOther,
  ) {
    this.first = first;
    this.others = others;
    this.findOther = findOther;
    this.zone = settings.zone;
    this.latest = settings.latest;
    this.iso = isoFormOf(first.spelling);
  }

  private get chosen(): readonly NamedSpelling[] {
    return [this.first, ...this.others];
  }

  get spellings(): readonly string[] {
    return this.chosen.map(({ spelling, name }) => (spelling.local ? `${name} (no offset: ${this.zone.name})` : name));
  }

  get tellingDate(): TellingDate | undefined {
    return this.chosen.find(({ tellingDate }) => tellingDate !== undefined)?.tellingDate;
  }

  get local(): boolean {
    return this.chosen.some(({ spelling }) => spelling.local);
  }

  read(bytes: Uint8Array, start: number, end: number): Instant {
    let from = start;
    let to = end;
    while (from < to && bytes[from] === space) from++;
    while (to > from && bytes[to - 1] === space) to--;
    if (start < 0 || from >= to) return this.refuse("blank");
    const { spelling } = this.first;
    const moment = spelling.read(bytes, from, to);
    return Number.isNaN(moment) ? this.readOther(bytes, from, to) : this.take(moment, spelling, bytes, from, to);
  }

  accept(moment: number, bytes: Uint8Array, start: number, end: number): Instant {
    return this.settle(moment, this.first.spelling.local, bytes, start, end);
  }

  /** What the first spelling cannot read another may; a value behind the samples can be the first of its spelling. */
  private readOther(bytes: Uint8Array, start: number, end: number): Instant {
    for (const { spelling } of this.others) {
      const moment = spelling.read(bytes, start, end);
      if (!Number.isNaN(moment)) return this.take(moment, spelling, bytes, start, end);
    }
    const found = this.find(bytes, start, end);
    if (found === undefined) return this.settle(Number.NaN, false, bytes, start, end);
    const instant = this.take(found.spelling.read(bytes, start, end), found.spelling, bytes, start, end);
    if (!Number.isNaN(instant)) this.others.push(found);
    return instant;
  }

  private find(bytes: Uint8Array, start: number, end: number): NamedSpelling | undefined {
    const found = this.findOther(decodeText(bytes.subarray(start, end)));
    if (found === undefined || "spelling" in found) return found;
    this.failure ??= found;
    return undefined;
  }

  private take(moment: number, spelling: Spelling, bytes: Uint8Array, start: number, end: number): Instant {
    const instant = this.settle(moment, spelling.local, bytes, start, end);
    if (Number.isNaN(instant)) {
      // A number that lies too far off may be one of another unit.
      if (spelling instanceof EpochSpelling && this.problem === "implausible") this.find(bytes, start, end);
      return instant;
    }
    if (spelling.finer) this.counts.floored += 1;
    if (spelling.leapSecond) this.counts.leapSeconds += 1;
    return instant;
  }

  private settle(moment: number, isLocal: boolean, bytes: Uint8Array, start: number, end: number): Instant {
    if (!(moment >= earliestInstant)) return this.refuse(whyRefused(moment, bytes, start, end));
    const instant = isLocal ? this.toInstant(moment) : moment;
    if (instant > this.latest) return this.refuse("implausible");
    this.problem = undefined;
    this.previous = instant;
    return instant;
  }

  private refuse(problem: TimeProblem): number {
    if (problem === "sentinel") this.counts.sentinels += 1;
    this.problem = problem;
    return Number.NaN;
  }

  private toInstant(local: number): Instant {
    const offset = this.zone.steadyOffset(Math.floor(local / millisecondsPerDay));
    return offset === undefined ? this.nearChangeOfClock(local) : local - offset;
  }

  /** Of two instants the earlier one, unless only the later keeps the order of the file. */
  private nearChangeOfClock(local: number): Instant {
    const { instant, kind, later } = this.zone.localToInstant(local);
    if (kind === "gap") this.counts.gaps += 1;
    if (later === undefined) return instant;
    this.counts.overlaps += 1;
    if (instant >= this.previous || later < this.previous) return instant;
    this.counts.overlapsLater += 1;
    return later;
  }
}

/** Why what was read is no moment since 1990. */
function whyRefused(moment: number, bytes: Uint8Array, start: number, end: number): TimeProblem {
  const text = decodeText(bytes.subarray(start, end));
  if (isNotYet(text)) return "blank";
  if (isNever(moment) || isNoTime(text)) return "sentinel";
  return Number.isNaN(moment) ? "unreadable" : "implausible";
}

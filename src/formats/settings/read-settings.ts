import type { Instant, Survey, SurveyKind } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Zone } from "../../time/zone.ts";
import type { CannedTexts } from "../values/canned-texts.ts";
import type { ConfiguredWords } from "../values/configured-words.ts";
import type { DecimalMark } from "../values/numbers.ts";

/** What decides how cells are read. */
export interface ReadSettings {
  /** The zone of times that carry no offset. */
  readonly zone: Zone;
  /** Whether the user named that zone; otherwise the report says that UTC was assumed. */
  readonly zoneGiven: boolean;
  readonly dateFormat?: string | undefined;
  /** Times behind it are implausible: the real clock and a day. */
  readonly latest: Instant;
  /** Field → column, from `--map` and the configuration. */
  readonly map: ReadonlyMap<string, string>;
  /** Field → text in the data → word of the model, from the configuration. */
  readonly values: ReadonlyMap<string, ConfiguredWords>;
  /** The scales of surveys of which their file says none. */
  readonly scales?: Readonly<Partial<Record<SurveyKind, Survey["scale"] | undefined>>> | undefined;
  /** The kinds of survey whose scale the command line states: where a header says another, it is told that the header holds. */
  readonly statedScales?: ReadonlySet<string> | undefined;
  /** The decimal mark of numbers of which nothing else tells it. */
  readonly decimal?: DecimalMark | undefined;
  /** The currency, as a code of ISO 4217, of amounts that name none. */
  readonly currency?: string | undefined;
  /** Canned responses by their texts, for exports that mark none; left out, none are known so. */
  readonly canned?: CannedTexts | undefined;
  /** The silence, in milliseconds, after which the next message in a room begins another case; left out, a day. */
  readonly sessionGap?: number | undefined;
  /** Whether every conversation is a room, which holds the cases of years, whatever its format says. */
  readonly rooms?: boolean | undefined;
  /** The facts that the metrics and groups of this run read; other columns are not decoded. */
  readonly facts: ReadonlySet<Fact>;
  /** Those of them that nothing asks for: a column of theirs that is beyond understanding is left out. */
  readonly unasked?: ReadonlySet<Fact> | undefined;
  /** Columns that `--by` and `--where` name beside the model's own. */
  readonly attributes: readonly string[];
}

import type { Format } from "../format.ts";
import { withoutBareId } from "./bare-id.ts";
import { withoutBotConversations } from "./bot-flags.ts";
import { isSaidByRow } from "./by-row.ts";
import type { Nearest } from "./columns-to-name.ts";
import { withoutOtherDirections } from "./directions.ts";
import { withoutFalseClocks } from "./false-clocks.ts";
import { isLog, movesOn, repeatsIds, speaksAsLog, withLentNames } from "./logs.ts";
import { indexOfHeader, type Matches, matchColumns } from "./match.ts";
import { withoutMessageTypes } from "./message-types.ts";
import { withNestedNames } from "./nested-names.ts";
import { withoutPrivateChats } from "./private-chats.ts";
import type { Sample } from "./sample.ts";
import { isWeak, scoreOf } from "./score.ts";
import { isSign } from "./signs.ts";
import { withArticle } from "./with-article.ts";
import { withoutWrittenNotes } from "./written-notes.ts";

/** What a file was taken for, and why. */
export interface Detection {
  readonly format: Format;
  readonly matches: Matches;
  /** The points that speak for it; see `scoreOf`. */
  readonly score: number;
  /** What spoke for it, for `inspect`. */
  readonly reasons: readonly string[];
}

/** What a file could be taken for. */
export interface Candidate extends Detection, Nearest {
  /** Whether its marks alone are too few to be sure. */
  readonly isWeak: boolean;
}

/** @param isTold whether the user has said what the rows are */
export function candidateFor(
  format: Format,
  sample: Sample,
  mapped: ReadonlyMap<string, string>,
  isTold: boolean,
): Candidate {
  const names = format.isDescribed === true ? new Map<string, string>() : mapped;
  const matches = matchesOf(format, sample, names);
  const marks = format.signature?.(sample) ?? [];
  const lacking = lackingIn(format, matches);
  const { signs } = format;
  const isSigned = isTold || signs === undefined || signs.some((field) => hasSign(format, field, matches, sample));
  const missing = isSigned ? lacking : [...lacking, signs];
  const found = [...matches.values()].map((match) => match.header);
  const columns = `${matches.size} of ${sample.columns.length} columns are those of ${withArticle(format.title)}: ${found.join(", ")}`;
  return {
    format,
    matches,
    missing,
    isWeak: isWeak(marks, sample),
    score: scoreOf(format, matches, marks, sample),
    reasons: [
      ...(format.isByRow === true ? ["each row is a conversation of its own, as conversation=each-row says"] : []),
      ...(marks.length > 0 ? [`marks found: ${marks.join(", ")}`] : matches.size > 0 ? [columns] : []),
    ],
  };
}

/** The columns of a format's fields; those of a log by the names of a list of tickets too, where it cannot do without. */
function matchesOf(format: Format, sample: Sample, mapped: ReadonlyMap<string, string>): Matches {
  const match = ({ fields }: Pick<Format, "fields">): Matches => {
    const found = matchColumns(
      sample.columns,
      withoutBareId(withoutWrittenNotes(withoutMessageTypes(fields, sample), sample), sample),
      mapped,
    );
    const own = withoutOtherDirections(withoutFalseClocks(withNestedNames(found, sample), sample), sample);
    return withoutPrivateChats(withoutBotConversations(own, sample), sample);
  };
  const matches = match(format);
  if (!isLog(format) || lackingIn(format, matches).length === 0 || isSaidOfOthers(format, sample, mapped))
    return matches;
  const lent = match({ fields: withLentNames(format.fields) });
  const isTold =
    lackingIn(format, lent).length === 0 &&
    speaksAsLog(lent, sample) &&
    repeatsIds(lent, sample) &&
    movesOn(lent, sample);
  return isTold ? lent : matches;
}

/** Whether the user has named a column that the format has no field for, or says that each row is a conversation. */
const isSaidOfOthers = ({ fields }: Format, { columns }: Sample, mapped: ReadonlyMap<string, string>): boolean =>
  isSaidByRow(columns, mapped) ||
  [...mapped].some(
    ([name, column]) => indexOfHeader(columns, column) !== -1 && !fields.some((field) => field.name === name),
  );

const lackingIn = ({ required }: Format, matches: Matches): readonly (readonly string[])[] =>
  required.filter((alternatives) => !alternatives.some((field) => matches.has(field)));

/** What orders and customers must have is enough of a name; the columns of tickets are called like those of other things. */
const hasSign = ({ kind }: Format, field: string, matches: Matches, sample: Sample): boolean => {
  const match = matches.get(field);
  return match !== undefined && (kind !== "tickets" || isSign(field, match, sample));
};

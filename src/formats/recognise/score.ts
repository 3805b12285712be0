import { isSilentVisibility } from "../fields/visibility.ts";
import { type Format, isOfConversations } from "../format.ts";
import type { MatchedColumn, Matches } from "./match.ts";
import type { Sample } from "./sample.ts";
import { isSilent } from "./signs.ts";

/*
 * How much a file's columns say for a format, in points.
 *
 *   1    for a column whose header is one that the format knows: `status` is anybody's;
 *   100  for each word of a mark, which only the export itself writes: `via.channel` has two words, and `first reply time in
 *        minutes` five. A name of many words is no accident. A list of records inside the records counts as a word more.
 *
 * Marks so outweigh any number of columns, and the longer name outweighs the shorter.
 */
const pointsOfWord = 100;

/** One common word can stand in anybody's file. */
const leastWords = 2;

/** Between "via.channel", "First reply", "requester_id", "lastThread" and "Models::User". */
const borders = /[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u;

/** How many words marks have in all. @example wordsIn(["requester_id", "via.channel"], sample) //=> 4 */
const wordsIn = (marks: readonly string[], { lists }: Sample): number =>
  marks.reduce(
    (count, mark) => count + mark.split(borders).filter((word) => word !== "").length + (lists.has(mark) ? 1 : 0),
    0,
  );

/** Whether marks are too few to tell a format by, so that a person has to. */
export const isWeak = (marks: readonly string[], sample: Sample): boolean =>
  marks.length > 0 && wordsIn(marks, sample) < leastWords;

/**
 * The points of a format. Who spoke is told of messages only, so that a column of roles outweighs one that tickets could have
 * as well; a conversation's id speaks for nothing that only may belong to one, and a remark or a direction for nothing at all.
 *
 * @example scoreOf(zendesk, matches, ["requester_id", "submitter_id"], sample) //=> 400
 */
export function scoreOf({ kind, fields }: Format, matches: Matches, marks: readonly string[], sample: Sample): number {
  const own = isOfConversations(kind) ? Number(matches.has("role")) : -Number(matches.has("conversation"));
  const silent = fields.filter(({ name, remarksOn }) => {
    const match = matches.get(name);
    if (match === undefined) return false;
    return (
      remarksOn !== undefined ||
      isNested(match) ||
      isSilent(match.by) ||
      (name === "visibility" && isSilentVisibility(match.by))
    );
  });
  return pointsOfWord * wordsIn(marks, sample) + matches.size - silent.length + own;
}

/** Whether it was found by the name of the object that it stands in, which orders and answers have of the same. */
const isNested = ({ header, by }: MatchedColumn): boolean =>
  header.includes(".") && by !== "--map" && !by.includes(".");

import { isOfConversations } from "../format.ts";
import { mayBeBusiness } from "./business.ts";
import type { Candidate } from "./candidate.ts";
import { isLog, movesOn, repeatsIds, speaksAsLog } from "./logs.ts";
import type { Sample } from "./sample.ts";

/**
 * The candidates that have what they need and that no other is to be preferred to, the likeliest first.
 *
 * @param said the kind that the user says the rows have where nothing tells: words and values do not decide against it
 */
export const ableAmong = (
  candidates: readonly Candidate[],
  sample: Sample,
  said: string | undefined,
): readonly Candidate[] =>
  candidates
    .filter((candidate) => candidate.missing.length === 0 && !isOutweighed(candidate, candidates))
    .filter((candidate, _, able) => candidate.format.id === said || !isOfLog(candidate, able, sample))
    .sort((a, b) => b.score - a.score);

/** Those of the able whose score is the highest, and what these may be as well; several decide nothing. */
export function likeliest(
  able: readonly Candidate[],
  candidates: readonly Candidate[],
  sample: Sample,
): readonly Candidate[] {
  const highest = able.filter(({ score }) => score === able[0].score);
  const firm = highest.filter((candidate) => !restsOnBareDay(candidate));
  const best = firm.length > 0 ? firm : highest;
  const others = candidates.filter(
    (other) => !best.includes(other) && best.some((candidate) => mayBeBusiness(candidate, other, sample)),
  );
  return [...best, ...others];
}

/**
 * A table of tickets that lacks the one column which tickets must have can still hold what an order list must have: its
 * conversations would be counted as orders. So a kind that is not of conversations has to explain at least as many columns
 * as each that is; and so have tickets whose day may be that of anything, such as of a message log without roles.
 */
const isOutweighed = (candidate: Candidate, candidates: readonly Candidate[]): boolean =>
  candidates.some(
    (other) =>
      other.score > candidate.score &&
      isOfConversations(other.format.kind) &&
      (!isOfConversations(candidate.format.kind) ||
        (restsOnBareDay(candidate) && !hasOwnSign(candidate)) ||
        (candidate.format.id === "surveys" && candidate.format.isByRow !== true && isOfTicketsWithoutId(other))),
  );

/** What happens to tickets, and to no answer to a survey. */
const ticketTimes = ["firstResponse", "resolvedAt", "resolution", "closedAt"];

/** Tickets whose id stands under a header that is one of answers to surveys alone, such as Session ID. */
const isOfTicketsWithoutId = ({ format, matches, missing }: Candidate): boolean =>
  format.id === "tickets" &&
  missing.length === 1 &&
  missing[0].includes("conversation") &&
  ticketTimes.some((field) => matches.has(field));

/** Nothing but its time of day makes such a day that of the creation, and events, messages and answers have both as well. */
const restsOnBareDay = ({ matches }: Candidate): boolean =>
  [...matches.values()].some(({ parts }) => parts?.isBare === true);

/** Whether it has what tells it from tables of other things even where no day is that of its times of day. */
const hasOwnSign = ({ format, matches }: Candidate): boolean =>
  format.signs?.some((field) => {
    const match = matches.get(field);
    return match !== undefined && (match.parts === undefined || match.parts.isAlias);
  }) === true;

/** Roles that may be those of who acted as well as of who wrote. */
const bareRoles: ReadonlySet<string> = new Set(["role", "peran"]);

/** Whether what could be tickets, or messages without a text, is a log in whose own words the rows tell what they are. */
const isOfLog = (candidate: Candidate, able: readonly Candidate[], sample: Sample): boolean =>
  able.some((log) => {
    const { format, matches } = candidate;
    if (log === candidate || !isLog(log.format) || !speaksAsLog(log.matches, sample)) return false;
    if (format.id === "messages")
      return repeatsIds(log.matches, sample) && !matches.has("body") && bareRoles.has(matches.get("role")?.by ?? "");
    return (
      (format.id === "tickets" || format.id === "surveys") &&
      repeatsIds(log.matches, sample) &&
      movesOn(log.matches, sample) &&
      !isOfOneCreation(candidate, log, sample) &&
      !isMappedBeyond(candidate, log)
    );
  });

/** Whether each ticket has one creation, beside what stood in its log: of a table that tells more of tickets, that is lost in a log. */
const isOfOneCreation = ({ matches, score }: Candidate, log: Candidate, sample: Sample): boolean =>
  score > log.score && matches.has("createdAt") && !movesOn(matches, sample, "createdAt");

/** Whether the user has named a column that the other has no field for. */
const isMappedBeyond = ({ matches }: Candidate, other: Candidate): boolean =>
  [...matches].some(([field, { by }]) => by === "--map" && !other.matches.has(field));

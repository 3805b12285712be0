import { conversationFields } from "../fields/conversation.ts";
import type { Field } from "../fields/field.ts";
import { scoreFields } from "../fields/score-kinds.ts";
import { ticketFields, ticketNumbers } from "../fields/tickets.ts";
import type { Format } from "../format.ts";
import { isBlank } from "../values/no-data.ts";
import { surveyKindOf } from "../values/survey-kinds.ts";
import { type Matches, matchColumns } from "./match.ts";
import { type Sample, textsByRecord } from "./sample.ts";
import { scoreOf } from "./score.ts";

/** What an answer to a survey may say as well of the conversation that it is about; it is no sign of answers. */
const beside = conversationFields
  .filter(({ name }) => ["channel", "team", "category", "subject", "tags", "language"].includes(name))
  .map((field) => ({ ...field, remarksOn: "score" }));

/** All that a list of answers has of the fields of tickets. */
const ofAnswers: ReadonlySet<string> = new Set([
  ...["conversation", "customer", "assignee", "csat", "comment"],
  ...beside.map(({ name }) => name),
]);

/** The fields of tickets that those of answers may be called like. */
const likeTicketFields: ReadonlyMap<string, string> = new Map([
  ["score", "csat"],
  ["agent", "assignee"],
  ["comment", "comment"],
]);

/** The names of the time of an answer that are those of nothing else. */
const answerTimes: ReadonlySet<string> = new Set([
  "responded at",
  "rated at",
  "survey date",
  "rating date",
  "response date",
  "dinilai pada",
  "tanggal survei",
  "waktu survei",
  "tanggal penilaian",
  "waktu penilaian",
]);

/**
 * How answers to surveys are read that look like tickets: their ratings are called as those of tickets, or they say more of the
 * conversations than answers do. They have no time but their own, so that as tickets they would have no creations, and their
 * ratings no place in any period. Undefined for any other file.
 *
 * @param formats the built-in ones
 * @param said what the user says that the rows are, where the columns do not tell it
 * @example answersLikeTickets(formats, sample, new Map(), undefined)?.id // "Ticket ID", "Survey Date", "CSAT Rating", "Team" //=> "surveys"
 */
export function answersLikeTickets(
  formats: readonly Format[],
  sample: Sample,
  mapped: ReadonlyMap<string, string>,
  said: string | undefined,
): Format | undefined {
  const tickets = formats.find(({ id }) => id === "tickets");
  const surveys = formats.find(({ id }) => id === "surveys");
  if (tickets === undefined || surveys === undefined || said === "tickets") return undefined;
  const likeTickets = {
    ...surveys,
    fields: [...surveys.fields.map((field) => withTicketNames(field, said === "surveys")), ...beside],
  };
  const match = ({ fields }: Format): Matches => matchColumns(sample.columns, fields, mapped);
  const [asTickets, asSurveys, answers] = [match(tickets), match(surveys), match(likeTickets)];
  const saysNoMore = [...asTickets].every(
    ([field, { by }]) => ofAnswers.has(field) && (by !== "--map" || answers.has(field)),
  );
  const rated = asTickets.get("csat")?.index;
  const isRated = answers.has("conversation") && rated !== undefined && isScore(rated, answers);
  const isTold =
    (said === "surveys" && answers.has("at")) ||
    answers.has("scale") ||
    tellsKind(answers, sample) ||
    tellsTime(answers, sample);
  if (!answers.has("score") || !saysNoMore || !isRated || !isTold) return undefined;
  const isPlain = scoreOf(surveys, asSurveys, [], sample) > scoreOf(tickets, asTickets, [], sample);
  return isPlain && asSurveys.has("score") && asSurveys.has("conversation") ? undefined : likeTickets;
}

/** Whether a column holds scores, be it beside those of another kind. */
const isScore = (column: number, answers: Matches): boolean =>
  ["score", ...scoreFields.map(({ name }) => name)].some((field) => answers.get(field)?.index === column);

/** Whether a list of tickets tells nothing that answers to surveys do not. */
export const looksLikeAnswers = (asTickets: Matches): boolean =>
  asTickets.has("csat") && [...asTickets.keys()].every((field) => ofAnswers.has(field));

/** @param isSaid whether the user says that the rows are answers: then a bare ID is that of a ticket */
function withTicketNames(field: Field, isSaid: boolean): Field {
  const { name } = field;
  const asOfTickets = isSaid && name === "conversation" ? name : likeTicketFields.get(name);
  const likeTickets = ticketFields.find((other) => other.name === asOfTickets)?.aliases ?? [];
  const names = name === "conversation" && !isSaid ? ticketNumbers : likeTickets;
  return { ...field, aliases: [...new Set([...field.aliases, ...names])] };
}

const tellsKind = (answers: Matches, sample: Sample): boolean =>
  textsByRecordOf("kind", answers, sample).some((text) => surveyKindOf(text) !== undefined);

/** Of tickets most would have neither: a list of answers has the time or the rating of most. */
const tellsTime = (answers: Matches, sample: Sample): boolean =>
  answerTimes.has(answers.get("at")?.by ?? "") &&
  ["at", "score"].some((field) => {
    const texts = textsByRecordOf(field, answers, sample);
    return texts.filter((text) => !isBlank(text)).length * 2 > texts.length;
  });

const textsByRecordOf = (field: string, matches: Matches, sample: Sample): readonly string[] => {
  const match = matches.get(field);
  return match === undefined ? [] : textsByRecord(sample, match.index);
};

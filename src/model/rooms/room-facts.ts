import { countFacts, descriptiveFacts, durationFacts, type InstantFact, instantFacts } from "../fact.ts";
import type { Facts } from "../facts.ts";
import { missing } from "../texts/dictionary.ts";
import { isFresh, isSaid, type RoomMessage } from "./room-cases.ts";
import { messagesOf, type Piece, pieceAt, type Room } from "./room-pieces.ts";

/**
 * Divides what is said of a room among its cases. What it is holds for all of them: its channel, customer, tags and
 * attributes. How it stands belongs to the last: status, rating. Instants belong to the case that was going on; one from before
 * the first case, with a longer silence behind it, to none that is known. Totals cannot be divided, and are left out.
 *
 * A case that ended in silence is closed, as help desks close what is idle; it is missed where the customer had the last word
 * and no agent any: given up when the silence had lasted for the gap.
 *
 * @param gap in milliseconds
 */
export function divideFacts(facts: Facts, room: Room, gap: number): void {
  const { pieces } = room;
  const [own, ...others] = pieces;
  for (const { code } of others) share(facts, own.code, code);
  moveToLast(facts, own.code, pieces[pieces.length - 1].code);
  if (others.length > 0) dropTotals(facts, own.code);
  for (const fact of instantFacts) placeInstant(facts, fact, pieces, gap);
  for (const index of pieces.keys()) {
    if (pieces[index + 1]?.after === "silence") endInSilence(facts, pieces[index], messagesOf(room, index), gap);
    sayWhoBegan(facts, pieces[index], messagesOf(room, index));
  }
}

function share(facts: Facts, from: number, to: number): void {
  for (const column of [...descriptiveFacts.map((fact) => facts.texts[fact]), ...facts.attributes]) {
    column.put(to, column.code(from));
  }
  facts.tags.copy(from, to);
}

function moveToLast({ texts, ratings }: Facts, from: number, to: number): void {
  if (from === to) return;
  for (const column of [texts.status, texts.botOnly, texts.converted, ratings]) {
    column.put(to, column.code(from));
    column.put(from, missing);
  }
}

function dropTotals({ numbers }: Facts, code: number): void {
  for (const fact of [...durationFacts, ...countFacts]) numbers[fact].put(code, undefined);
}

function placeInstant(facts: Facts, fact: InstantFact, pieces: readonly Piece[], gap: number): void {
  const { numbers, daysAlone } = facts;
  const [own] = pieces;
  const instant = numbers[fact].get(own.code);
  if (instant === undefined || own.from === Number.POSITIVE_INFINITY) return;
  numbers[fact].put(own.code, undefined);
  if (own.from - instant > gap) return;
  const { code } = pieceAt(pieces, instant);
  numbers[fact].put(code, instant);
  daysAlone.get(fact)?.copy(own.code, code);
}

function endInSilence(
  { texts: { status }, numbers }: Facts,
  { code }: Piece,
  messages: readonly RoomMessage[],
  gap: number,
): void {
  const last = messages.findLast(isSaid);
  const isMissed = last?.role === "customer" && messages.every(({ role, internal }) => role !== "agent" || internal);
  status.put(code, status.dictionary.codeOf(isMissed ? "missed" : "closed"));
  if (isMissed) numbers.abandonedAt.put(code, last.at + gap);
}

/** What a campaign began is outbound, whoever answers. */
function sayWhoBegan({ texts: { initiator } }: Facts, { code }: Piece, messages: readonly RoomMessage[]): void {
  const isCampaign = messages.find(isFresh)?.campaign === true;
  if (isCampaign && initiator.code(code) === missing) initiator.put(code, initiator.dictionary.codeOf("bot"));
}

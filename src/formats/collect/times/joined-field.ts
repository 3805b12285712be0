import type { DayAndClock } from "../../recognise/match-clocks.ts";
import type { Table } from "../table.ts";
import { holdsLengths } from "./clock-or-length.ts";
import { joinedTexts } from "./day-and-clock.ts";
import { heldBesideDay } from "./shared-clock.ts";

/** A field whose moments stand in two columns. */
export interface JoinedField {
  readonly header: string;
  readonly parts: DayAndClock;
  readonly texts: readonly string[];
}

/** What stands above both columns of a moment. */
export const joinedHeader = ({ day, clock }: DayAndClock, columns: readonly string[]): string =>
  `${columns[day]} ${columns[clock]}`;

/**
 * What is known of a field with two columns; undefined where its values are no moments of both, "unsure" where nothing tells
 * whether they are.
 */
export function joinedField(table: Table, name: string, parts: DayAndClock): JoinedField | "unsure" | undefined {
  const header = joinedHeader(parts, table.sample.columns);
  const texts = joinedTexts(parts, table.sample, table.timeSettings(header));
  if (texts === undefined) return undefined;
  const joined = { header, parts, texts };
  if (!parts.isShared) return holdsLengths(table, parts, texts) ? undefined : joined;
  if (!table.isJoined("createdAt")) return undefined;
  const held = heldBesideDay(table, name, parts, texts);
  if (held === "unsure") return held;
  return held === "clocks" ? joined : undefined;
}

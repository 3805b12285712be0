import type { ScopeTerm } from "./gate.ts";
import { barePattern, quotedPattern, unquoted } from "./name.ts";
import type { Scanner } from "./scanner.ts";
import type { DimensionPlace } from "./written-gate.ts";

/** The terms of a scope, and where the dimension of each stands. */
export interface PlacedScope {
  readonly scope: readonly ScopeTerm[];
  readonly dimensions: readonly DimensionPlace[];
  /** Where a further term would stand. */
  readonly endOfScope: number;
}

const scopeHelp = 'for example {channel=email,priority=*}; odd characters go in quotes: {channel="Live Chat"}';

/** The scope that stands here, or none. @throws MetrikError bad-gate */
export function readScope(scanner: Scanner): PlacedScope {
  const scope: ScopeTerm[] = [];
  const dimensions: DimensionPlace[] = [];
  if (scanner.take(/\{/y) === undefined) return { scope, dimensions, endOfScope: scanner.at };
  do {
    const { name, place } = readName(scanner, "a dimension");
    if (scanner.take(/=/y) === undefined) throw scanner.missing('"="', scopeHelp);
    scope.push({ dimension: name, ...readValue(scanner) });
    dimensions.push(place);
  } while (scanner.take(/,/y) !== undefined);
  const endOfScope = scanner.at;
  if (scanner.take(/\}/y) === undefined) throw scanner.missing('"," or "}"', scopeHelp);
  return { scope, dimensions, endOfScope };
}

function readValue(scanner: Scanner): { readonly value?: string } {
  scanner.skipSpaces();
  if (scanner.take(/\*/y) === undefined) return { value: readName(scanner, "a value").name };
  scanner.skipSpaces();
  return {};
}

/** With the spaces around it. */
function readName(scanner: Scanner, what: string): { readonly name: string; readonly place: DimensionPlace } {
  scanner.skipSpaces();
  const bare = scanner.take(barePattern);
  const token = bare ?? scanner.take(quotedPattern);
  if (token === undefined) throw scanner.missing(what, scopeHelp);
  if (token.text === '""') throw scanner.refuse(token, `${what} is not empty`, "what is missing is called (none)");
  scanner.skipSpaces();
  const { text, from, to } = token;
  return { name: bare === undefined ? unquoted(text) : text, place: { from, to, isQuoted: bare === undefined } };
}

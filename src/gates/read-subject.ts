import { didYouMean } from "../suggest.ts";
import { type Aggregation, aggregations, type Gate } from "./gate.ts";
import { namePattern } from "./name.ts";
import { readScope } from "./read-scope.ts";
import type { Scanner, Token } from "./scanner.ts";
import type { Places } from "./written-gate.ts";

/** Which number a gate is about, and where its words stand. */
export interface PlacedSubject {
  readonly subject: Pick<Gate, "metric" | "scope" | "part" | "aggregation">;
  readonly places: Pick<Places, "metric" | "dimensions" | "endOfScope" | "part" | "aggregation">;
}

const numbersHelp = `numbers of a metric, or of a part of it: ${aggregations.join(", ")}; such as csat.value`;

/** The subject that stands here. @throws MetrikError bad-gate */
export function readSubject(scanner: Scanner): PlacedSubject {
  const metric = scanner.take(namePattern);
  if (metric === undefined) throw scanner.missing("a metric", "for example csat.value >= 85%");
  const { scope, dimensions, endOfScope } = readScope(scanner);
  const first = readDotted(scanner);
  const part = scanner.peek(/\./y) === undefined ? undefined : first;
  const last = part === undefined ? first : readDotted(scanner);
  const ofPart = part === undefined ? {} : { part: part.text };
  return {
    subject: { metric: metric.text, scope, ...ofPart, aggregation: aggregationOf(scanner, last) },
    places: { metric, dimensions, endOfScope, ...(part === undefined ? {} : { part }), aggregation: last },
  };
}

/** A name behind a dot. */
function readDotted(scanner: Scanner): Token {
  const gap = scanner.peek(/\s+(?=[.{])/y);
  if (gap !== undefined) throw scanner.refuse(gap, "a space separates what belongs together", "write csat.value");
  const name = scanner.take(/\./y) && scanner.take(namePattern);
  if (name === undefined) throw scanner.missing("the number that is meant", numbersHelp);
  return name;
}

function aggregationOf(scanner: Scanner, token: Token): Aggregation {
  const aggregation = aggregations.find((known) => known === token.text);
  if (aggregation !== undefined) return aggregation;
  throw scanner.refuse(
    token,
    `no number is called "${token.text}"`,
    didYouMean(token.text, aggregations) || numbersHelp,
  );
}

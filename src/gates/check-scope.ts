import { distance } from "fastest-levenshtein";
import { dimension, dimensionNames, noValue } from "../report/dimension.ts";
import { helpWithValue } from "../report/impossible-value.ts";
import { badGate } from "./bad-gate.ts";
import type { WrittenGate } from "./written-gate.ts";

/**
 * Checks that each dimension stands there once, and that none is a known one that was mistyped. Any other is an attribute of
 * the export, which only the data can know; one in quotes is meant as it stands there.
 *
 * @throws MetrikError bad-gate
 */
export function checkScope({ gate, text, places }: WrittenGate): void {
  const names = gate.scope.map((term) => term.dimension);
  for (const [index, name] of names.entries()) {
    const place = places.dimensions[index];
    if (names.indexOf(name) < index) throw badGate(text, place, `"${name}" is there twice`, twiceHelp);
    const value = gate.scope[index].value ?? noValue;
    const known = dimension(name);
    const valueHelp = helpWithValue(known, value);
    if (valueHelp !== undefined) throw badGate(text, place, `no conversation has the ${name} "${value}"`, valueHelp);
    if (known.name !== name)
      throw badGate(text, place, `there is no dimension "${name}"`, `did you mean "${known.name}"?`);
    const meant = place.isQuoted ? undefined : meantBy(name);
    if (meant === undefined) continue;
    const help = `did you mean "${meant}"? a column of the export with that name goes in quotes: {"${name}"=…}`;
    throw badGate(text, place, `there is no dimension "${name}"`, help);
  }
}

const twiceHelp = "a conversation is judged in one group of each dimension";

/** In a short name two wrong letters make another word. */
const shortName = 5;

/** The dimension that a name is all but; undefined where it is one, or another name. */
function meantBy(name: string): string | undefined {
  if (dimensionNames.includes(name)) return undefined;
  const written = name.toLowerCase();
  return dimensionNames.find((known) => distance(written, known) <= mostWrong(written, known));
}

/** Two letters that changed places are wrong both. */
const mostWrong = (written: string, known: string): number =>
  written.length > shortName || lettersOf(written) === lettersOf(known) ? 2 : 1;

const lettersOf = (name: string): string => [...name].sort().join("");

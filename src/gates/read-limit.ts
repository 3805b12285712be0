import { didYouMean } from "../suggest.ts";
import type { Span } from "./bad-gate.ts";
import { fractionOf, numberOf, refuseThousands, takeDecimal } from "./decimal.ts";
import { isAtUnit, isUnit, takeDuration, unitCalled } from "./duration.ts";
import type { Limit } from "./gate.ts";
import { wordPattern } from "./name.ts";
import type { Scanner, Token } from "./scanner.ts";

/** A limit, and where it and the word for its clock stand. */
export interface PlacedLimit {
  readonly limit: Limit;
  readonly place: Span;
  readonly clock?: Span;
}

const limitsHelp = "limits: 40, 85%, 15m, 8h business, IDR 12500, previous, previous * 1.1";

const currencies = Intl.supportedValuesOf("currency");

/** The limit that stands here. @throws MetrikError bad-gate */
export function readLimit(scanner: Scanner): PlacedLimit {
  const number = takeDecimal(scanner);
  if (number !== undefined) return readNumber(scanner, number);
  const word = scanner.take(wordPattern);
  if (word === undefined) throw scanner.missing("a limit", limitsHelp);
  return word.text === "previous" ? readPrevious(scanner, word) : readMoney(scanner, word);
}

function readNumber(scanner: Scanner, number: Token): PlacedLimit {
  if (scanner.take(/%/y) !== undefined) return readPercent(scanner, number);
  refuseCurrencyBehind(scanner, number);
  if (isAtUnit(scanner)) return readDuration(scanner, number);
  const apart = scanner.peek(/\s+(?:%|\p{L}+)/uy)?.text.trim() ?? "";
  const unit = unitCalled(apart);
  if (unit !== undefined) throw scanner.refuse(number, `"${apart}" is no unit here`, `write ${number.text}${unit}`);
  if (apart !== "%" && !isUnit(apart)) {
    return { limit: { kind: "number", value: numberOf(number.text) }, place: number };
  }
  throw scanner.refuse(number, `a space separates the number from its "${apart}"`, `write ${number.text}${apart}`);
}

function refuseCurrencyBehind(scanner: Scanner, number: Token): void {
  const code = scanner.peek(/\s*[A-Z]{3}(?![\p{L}\p{N}_-])/uy)?.text.trim() ?? "";
  if (!currencies.includes(code)) return;
  throw scanner.refuse(number, `"${code}" comes before its number`, `write ${code} ${number.text}`);
}

function readPercent(scanner: Scanner, number: Token): PlacedLimit {
  const place = { from: number.from, to: scanner.at };
  const fraction = fractionOf(number.text);
  if (number.text.startsWith("-") || fraction > 1) throw scanner.refuse(place, "a share lies between 0% and 100%");
  return { limit: { kind: "percent", fraction }, place };
}

function readDuration(scanner: Scanner, number: Token): PlacedLimit {
  const seconds = takeDuration(scanner, number);
  const place = { from: number.from, to: scanner.at };
  refuseGaps(scanner, number);
  scanner.skipSpaces();
  const clock = scanner.take(/(?:calendar|business)(?![\p{L}\p{N}_-])/uy);
  if (clock === undefined) return { limit: { kind: "duration", seconds }, place };
  const hours = clock.text === "business" ? "business" : "calendar";
  return { limit: { kind: "duration", seconds, hours }, place, clock };
}

/** @param first the number that the duration began with */
function refuseGaps(scanner: Scanner, first: Token): void {
  const others = scanner.peek(/(?:\s+\d+(?:\.\d+)?\p{L}+)+/uy);
  if (others === undefined) return;
  const place = { from: first.from, to: others.to };
  const written = scanner.text.slice(place.from, place.to).replaceAll(/\s/g, "");
  throw scanner.refuse(place, "a space separates what belongs together", `write ${written}`);
}

function readMoney(scanner: Scanner, code: Token): PlacedLimit {
  scanner.skipSpaces();
  const number = takeDecimal(scanner);
  if (number === undefined) {
    throw scanner.refuse(code, `"${code.text}" is no limit`, didYouMean(code.text, ["previous"]) || limitsHelp);
  }
  if (!currencies.includes(code.text)) {
    const help = didYouMean(code.text, currencies) || "use a code of ISO 4217, such as IDR";
    throw scanner.refuse(code, `there is no currency "${code.text}"`, help);
  }
  refuseThousands(scanner.text, number);
  return {
    limit: { kind: "money", amount: numberOf(number.text), currency: code.text },
    place: { from: code.from, to: number.to },
  };
}

function readPrevious(scanner: Scanner, word: Token): PlacedLimit {
  scanner.skipSpaces();
  if (scanner.take(/\*/y) === undefined) return { limit: { kind: "previous", factor: 1 }, place: word };
  scanner.skipSpaces();
  const number = takeDecimal(scanner);
  if (number === undefined) throw scanner.missing("a factor", "for example previous * 1.1");
  const factor = numberOf(number.text);
  if (factor <= 0) throw scanner.refuse(number, "a factor is more than 0", "for example previous * 1.1");
  return { limit: { kind: "previous", factor }, place: { from: word.from, to: number.to } };
}

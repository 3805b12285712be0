import { dot, isDigit, lowerE, minus, plus, upperE, zero } from "../../ascii.ts";
import { JsonFault } from "../fault.ts";

/** Behind the number that begins at `position`. Throws a JsonFault where none does. */
export function numberEnd(bytes: Uint8Array, position: number): number {
  if (bytes[position] === minus) position = needDigit(bytes, position + 1);
  else if (!isDigit(bytes[position])) throw new JsonFault("a JSON value expected", position);
  position = bytes[position] === zero ? position + 1 : digitsEnd(bytes, position);
  if (bytes[position] === dot) position = digitsEnd(bytes, needDigit(bytes, position + 1));
  const letter = bytes[position];
  if (letter !== lowerE && letter !== upperE) return position;
  const sign = bytes[position + 1];
  return digitsEnd(bytes, needDigit(bytes, position + (sign === plus || sign === minus ? 2 : 1)));
}

function needDigit(bytes: Uint8Array, position: number): number {
  if (!isDigit(bytes[position])) throw new JsonFault("a digit expected", position);
  return position;
}

function digitsEnd(bytes: Uint8Array, position: number): number {
  while (isDigit(bytes[position])) position += 1;
  return position;
}

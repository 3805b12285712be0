import { epochUnits } from "./epoch.ts";
import { compile } from "./pattern-grammar.ts";

/**
 * In which order a pattern writes a date; undefined for a number since 1970.
 *
 * @throws a usage error for a pattern that cannot be understood
 * @example orderIn("dd/MM/yyyy") //=> "day-first"
 */
export function orderIn(dateFormat: string): "day-first" | "month-first" | "year-first" | undefined {
  if (epochUnits.some((unit) => unit === dateFormat)) return undefined;
  const parts = compile(dateFormat).pieces.map(({ token }) => token?.part);
  const [first] = parts.filter((part) => part === "year" || part === "month" || part === "day");
  if (first === "year") return "year-first";
  return first === "month" ? "month-first" : "day-first";
}

import { usageError } from "../../errors.ts";

/**
 * Takes what the command line says under a name, and refuses a second value that is another one: neither is above the other.
 *
 * @param help what to do then
 * @example
 * const take = onlyOne();
 * take("--map createdAt", "Masuk");
 * take("--map createdAt", "Dibuat"); // throws MetrikError bad-option
 */
export function onlyOne(help = "leave out one of them"): (name: string, value: string) => void {
  const values = new Map<string, string>();
  return (name, value) => {
    const first = values.get(name) ?? value;
    values.set(name, first);
    if (value === first) return;
    throw usageError("bad-option", `${name} is given twice, as ${first} and as ${value}`, { help });
  };
}

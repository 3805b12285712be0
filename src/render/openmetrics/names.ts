/** Gives each of several things a name of its own: the one that is wanted, or where that is taken the next that is free. */
export class Names {
  readonly #given = new Map<string, string>();
  readonly #taken = new Set<string>();

  /** @param wanted makes the name; `number` is 1, then 2 and so on where the names before are taken */
  of(thing: string, wanted: (number: number) => string): string {
    const known = this.#given.get(thing);
    if (known !== undefined) return known;
    let number = 1;
    while (this.#taken.has(wanted(number))) number++;
    const name = wanted(number);
    this.#taken.add(name);
    this.#given.set(thing, name);
    return name;
  }
}

/** Much longer names help nobody. */
const longestName = 100;

/**
 * Words as Prometheus names things; "" where no letter or digit is left.
 *
 * @example snakeCase("group first-response-time") //=> "group_first_response_time"
 */
export const snakeCase = (text: string): string =>
  text
    .slice(0, longestName)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");

/** @example numbered("team", 2) //=> "team_2" */
export const numbered = (name: string, number: number): string => (number === 1 ? name : `${name}_${number}`);

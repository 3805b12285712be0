/** What names in the report are called; what is not among them stays as it is. A map, since data may say "constructor". */
export type Names = ReadonlyMap<string, string>;

export const namesOf = (names: Readonly<Record<string, string>>): Names => new Map(Object.entries(names));

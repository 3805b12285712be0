/** A channel and a team where something arose; null stands for any, or for none known. */
export type Place = readonly [channel: string | null, team: string | null];

/** Whatever a report covers. */
export const everywhere: Place = [null, null];

/** A place as text, by which observations bear it. */
export const placeName = (channel: string | undefined, team: string | undefined): string => {
  const place: Place = [channel ?? null, team ?? null];
  return JSON.stringify(place);
};

/** The place of that name. */
export const placeNamed = (name: string): Place => JSON.parse(name);

/**
 * Whether a conversation of a place is among those that a cost is for: what the cost does not name, it does not restrict.
 *
 * @example isIn(["email", "billing"], ["email", null]) //=> true
 */
export const isIn = ([channel, team]: Place, [ofChannel, ofTeam]: Place): boolean =>
  (ofChannel === null || ofChannel === channel) && (ofTeam === null || ofTeam === team);

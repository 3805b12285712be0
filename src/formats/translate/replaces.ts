import type { Instant } from "../../model/conversation.ts";

/**
 * Whether what a record says of something replaces what another one said: the newer one does; of two that are as new as each
 * other the one whose text comes first, so that the order of the records never changes a number.
 *
 * @param text of what is said, asked for only where the versions are level
 * @example replaces(5, () => "bad", 5, () => "good") //=> true
 */
export const replaces = (
  version: Instant,
  text: () => string,
  knownVersion: Instant,
  knownText: () => string,
): boolean => (version === knownVersion ? text() < knownText() : version > knownVersion);

/** The same of all that two records say, where each says when it was changed. */
export const isNewer = <Said extends { readonly version: Instant }>(said: Said, known: Said): boolean =>
  replaces(
    said.version,
    () => JSON.stringify(said),
    known.version,
    () => JSON.stringify(known),
  );

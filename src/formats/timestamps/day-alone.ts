/**
 * Whether a spelling has no time of day.
 *
 * @example isDayAlone("dd/MM/yyyy (no offset: UTC)") //=> true
 * @example isDayAlone("epoch-s") //=> false
 */
export const isDayAlone = (spelling: string): boolean => !/h/i.test(bare(spelling));

/**
 * Whether a spelling has a time of day, and no seconds.
 *
 * @example isMinuteAlone("dd/MM/yyyy HH:mm (no offset: UTC)") //=> true
 * @example isMinuteAlone("epoch-s") //=> false
 */
export const isMinuteAlone = (spelling: string): boolean => /m/.test(bare(spelling)) && !/s/i.test(bare(spelling));

const bare = (spelling: string): string => spelling.replace(/ \(no offset.*/, "");

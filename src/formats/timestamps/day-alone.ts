/**
 * Whether a spelling has no time of day.
 *
 * @example isDayAlone("dd/MM/yyyy (no offset: UTC)") //=> true
 * @example isDayAlone("epoch-s") //=> false
 */
export const isDayAlone = (spelling: string): boolean => !/h/i.test(spelling.replace(/ \(no offset.*/, ""));

/**
 * A conversation's id in front of its number. One that is a bare number itself is set off, lest both be read as one.
 *
 * @example
 * `${setOff("TM-1")} 50m 0s` //=> "TM-1 50m 0s"
 * `${setOff("49")} 50m 0s` //=> "49: 50m 0s"
 */
export const setOff = (id: string): string => (/^\d+$/.test(id) ? `${id}:` : id);

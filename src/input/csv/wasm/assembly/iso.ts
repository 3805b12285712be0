/*
 * The most common spellings of ISO 8601, whole seconds or milliseconds: 2026-01-02T03:04:05, 2026-01-02 03:04:05.678,
 * and with an offset as Z or +07:00. Every other one is left to src/formats/timestamps.
 */

const daysBefore1970: i32 = 719468;

/** Milliseconds since 1970 of the text in bytes [start, end), with or without an offset; NaN where it is anything else. */
export function moment(start: i32, end: i32, hasOffset: bool): f64 {
  const length = end - start;
  if (length < 19) return NaN;
  const separator = load<u8>(start, 10);
  if (separator != 0x54 && separator != 0x20) return NaN;
  if (load<u8>(start, 4) != 0x2d || load<u8>(start, 7) != 0x2d) return NaN;
  if (load<u8>(start, 13) != 0x3a || load<u8>(start, 16) != 0x3a) return NaN;
  const year = twoDigits(start) * 100 + twoDigits(start + 2);
  const month = twoDigits(start + 5);
  const day = twoDigits(start + 8);
  const hour = twoDigits(start + 11);
  const minute = twoDigits(start + 14);
  const second = twoDigits(start + 17);
  if (year < 1600 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return NaN;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) return NaN;
  let milliseconds = 0;
  let at = start + 19;
  if (at < end && load<u8>(at) == 0x2e) {
    if (length < 23) return NaN;
    milliseconds = twoDigits(at + 1) * 10 + digit(at + 3);
    if (milliseconds < 0 || digit(at + 3) < 0) return NaN;
    at += 4;
  }
  const clock = ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds;
  const local = <f64>dayNumber(year, month, day) * 86400000.0 + <f64>clock;
  if (!hasOffset) return at == end ? local : NaN;
  return local - offset(at, end);
}

/** Milliseconds ahead of UTC, from the rest of a text; NaN where that is no offset. */
function offset(at: i32, end: i32): f64 {
  if (at + 1 == end) return load<u8>(at) == 0x5a ? 0 : NaN;
  if (at + 6 != end || load<u8>(at, 3) != 0x3a) return NaN;
  const sign = load<u8>(at);
  const hours = twoDigits(at + 1);
  const minutes = twoDigits(at + 4);
  if ((sign != 0x2b && sign != 0x2d) || hours < 0 || hours > 13 || minutes < 0 || minutes > 59) return NaN;
  const ahead = <f64>((hours * 60 + minutes) * 60000);
  return sign == 0x2b ? ahead : -ahead;
}

/** A digit's value; far below 0 where it is none, so that what is made of it stays negative. */
function digit(at: i32): i32 {
  const value = <i32>load<u8>(at) - 0x30;
  return value >= 0 && value <= 9 ? value : -1000000;
}

function twoDigits(at: i32): i32 {
  return digit(at) * 10 + digit(at + 1);
}

function daysIn(year: i32, month: i32): i32 {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/** The number of a day since 1970-01-01, by Howard Hinnant's days_from_civil for years that are not negative. */
function dayNumber(year: i32, month: i32, day: i32): i32 {
  const shifted = month <= 2 ? year - 1 : year;
  const era = shifted / 400;
  const yearOfEra = shifted - era * 400;
  const dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
  return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysBefore1970;
}

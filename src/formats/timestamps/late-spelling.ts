import type { FindSpelling } from "./column.ts";
import { type Decided, type Decision, isEpoch } from "./decide.ts";
import { mixedUnits } from "./failure.ts";
import { isNoTime } from "./no-time.ts";
import type { TellingDate } from "./order.ts";

/** Texts that are no times, such as "soon", often stand in a column again and again. */
const mostRemembered = 1000;

/** No time is written without a number: most texts that are no times need no second look. */
const hasNumber = /\d/;

/**
 * Finds the spelling of values that those of their column cannot read, as if they had stood among its samples: what would have
 * been refused there is refused here, so that the order of the rows does not count.
 *
 * @param decideOn decides how a text is spelt by itself
 * @example lateSpelling(decided, decideOn)("1767323045") //=> epoch-s, of a column of "2026-01-02T03:04:05Z"
 */
export function lateSpelling(
  { spellings, tellingDate }: Decided,
  decideOn: (text: string, tellingDate: TellingDate | undefined) => Decision,
): FindSpelling {
  let told = tellingDate;
  let unit = spellings.find(isEpoch);
  const noTimes = new Set<string>();
  return (text) => {
    if (!hasNumber.test(text) || isNoTime(text) || noTimes.has(text)) return undefined;
    const decision = decideOn(text, told);
    if (!decision.ok && decision.reason === "no-spelling") {
      if (noTimes.size < mostRemembered) noTimes.add(text);
      return undefined;
    }
    if (!decision.ok) return decision;
    const [late] = decision.spellings;
    if (isEpoch(late) && unit !== undefined && unit.name !== late.name) return mixedUnits([unit, late]);
    if (isEpoch(late)) unit = late;
    told ??= decision.tellingDate;
    return late;
  };
}

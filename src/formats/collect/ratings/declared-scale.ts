import type { Survey, SurveyKind } from "../../../model/conversation.ts";
import { scaleInHeader } from "../../values/header-scale.ts";
import type { Table } from "../table.ts";

/**
 * Tells which scale is declared for the ratings of a column that say none themselves: by the header, else by the run.
 * Undefined for a kind of survey of which none of them says it.
 *
 * @param field of the column
 */
export function declaredScaleOf(table: Table, field: string): (kind: SurveyKind) => Survey["scale"] | undefined {
  const { scales = {}, statedScales } = table.settings;
  const header = table.header(field);
  const headed = scaleInHeader(header);
  const overruled = new Set<SurveyKind>();
  return (kind) => {
    const scale = scales[kind];
    if (scale === undefined || headed === undefined || isSame(scale, headed)) return headed ?? scale;
    if (statedScales?.has(kind) === true && !overruled.has(kind)) {
      overruled.add(kind);
      table.notes.add(
        "overruled-scale",
        `${header}: the scale of the header was taken, not that of --scale ${kind}`,
        table.file,
      );
    }
    return headed;
  };
}

const isSame = (one: Survey["scale"], other: Survey["scale"]): boolean => one[0] === other[0] && one[1] === other[1];

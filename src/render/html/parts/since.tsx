import { headline } from "../../../report/headline.ts";
import type { Unit, Value } from "../../../report/report.ts";
import { unclearSign } from "../../document/changes.ts";
import { hasNumber, type View } from "../view.ts";
import { Change } from "./change.tsx";
import { Measure } from "./measure.tsx";

interface SinceProps {
  readonly view: View;
  readonly value: Value;
  readonly unit: Unit;
}

/** Why it is not told how a number changed; of nothing before, which has no percentage, the number before says it. */
function reasonOf({ change, previous }: Value, unit: Unit): string | undefined {
  if (change === undefined || change.value !== null) return undefined;
  return previous && headline(previous, unit) === 0 ? undefined : change.reason;
}

/** Under a number in a table: how much it changed, or why that is not told, and what it was before. */
export function Since({ view, value, unit }: SinceProps) {
  const { change, previous } = value;
  const wasTold = previous ? hasNumber(previous, unit) : false;
  if (change === undefined || !(wasTold || hasNumber(value, unit))) return null;
  const reason = reasonOf(value, unit);
  return (
    <p class="since">
      {change.value !== null && <Change view={view} change={change} unit={unit} unclear={unclearSign} />}
      {reason !== undefined && <span class="soft">{`${view.words.say(reason)}${wasTold ? "," : ""}`}</span>}
      {previous && wasTold && (
        <>
          {" "}
          <span class="before">
            {view.words.changes.before} <Measure view={view} value={previous} unit={unit} />
          </span>
        </>
      )}
    </p>
  );
}

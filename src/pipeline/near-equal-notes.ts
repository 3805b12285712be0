import type { Notes } from "../input/notes.ts";
import type { Dictionary } from "../model/dictionary.ts";
import { nearEqualIds } from "../model/near-equal-ids.ts";
import { noteRoundedIds } from "./rounded-ids.ts";

/** Says which conversations are perhaps one: their ids differ only in ways that a damaged file comes by. */
export function noteNearEqualIds(ids: Dictionary, notes: Notes): void {
  const { count, examples } = nearEqualIds(ids);
  const message = "ids that differ only by spaces, case, Unicode form or zeros; they count as different conversations";
  examples.forEach(([one, other]) => {
    notes.add("near-equal-ids", message, `"${one}" and "${other}"`);
  });
  notes.add("near-equal-ids", message, undefined, count - examples.length);
  noteRoundedIds(ids, notes);
}

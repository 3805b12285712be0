import { RowTable } from "./row-table.ts";
import { Shape, type Target } from "./shape.ts";

/**
 * Which values of a record are wanted.
 *
 * `fields[k]` fills slot `k` of the record's row. A list names an array of objects inside the record; each element
 * gives a row with a slot for each of the list's own fields. No field and no list is named twice.
 * A name may be a path, of any depth: "via.channel" is the `channel` inside the object `via`, or the member that is
 * itself called "via.channel".
 */
export interface JsonPlan {
  readonly fields: readonly string[];
  readonly lists: readonly JsonListPlan[];
}

export interface JsonListPlan {
  readonly key: string;
  readonly fields: readonly string[];
}

/** A plan made ready for scanning. */
export interface CompiledPlan {
  readonly root: Shape;
  readonly width: number;
  readonly lists: readonly RowTable[];
}

/** Compiles a plan, anew for each file, since what it gives keeps values and guesses; with `unwrap` the record is the object under that key, as in `{"ticket":{…}}`. */
export function compilePlan(plan: JsonPlan, unwrap: string | undefined): CompiledPlan {
  const root = new Shape();
  const record = unwrap === undefined ? root : root.inside(unwrap);
  addFields(record, plan.fields);
  const lists = plan.lists.map(({ key, fields }) => addList(record, key, fields));
  return { root, width: plan.fields.length, lists };
}

function addFields(record: Shape, fields: readonly string[]): void {
  fields.forEach((field, slot) => {
    record.slots.push(slot);
    for (const target of targets(record, field, (level) => level.slots.push(slot))) {
      if (target.slot >= 0 && target.slot !== slot) throw new Error(`the field "${field}" is planned twice`);
      target.slot = slot;
    }
  });
}

function addList(record: Shape, key: string, fields: readonly string[]): RowTable {
  const list = { shape: new Shape(), rows: new RowTable(fields.length) };
  addFields(list.shape, fields);
  record.lists.push(list);
  for (const target of targets(record, key, (level) => level.lists.push(list))) target.list = list;
  return list.rows;
}

/** The places that `name` means: the member of that name, and the end of the path. Calls `pass` for levels on the way. */
function targets(record: Shape, name: string, pass: (level: Shape) => void): Target[] {
  const path = name.split(".");
  const last = path.pop() ?? "";
  let level = record;
  for (const key of path) {
    level = level.inside(key);
    pass(level);
  }
  return [record.target(name), level.target(last)];
}

import { indexOfHeader } from "../recognise/match.ts";
import type { Sample } from "../recognise/sample.ts";
import type { Item } from "../record/item.ts";
import { isNoData } from "../values/no-data.ts";
import { isAt, itemsAt, type Path, pathOf, textAt, textsAt } from "./path.ts";

/** Where a description says that something stands, and whether it ever did. */
export class Place {
  /** What stands there. */
  readonly field: string;
  readonly #stated: string;
  #path: Path;
  #isMet = false;

  constructor(field: string, path: string) {
    this.field = field;
    this.#stated = path;
    this.#path = pathOf(path);
  }

  /** A column is found whatever the case and the spacing of its header. */
  openFile({ columns }: Sample): void {
    this.#path = pathOf(columns[indexOfHeader(columns, this.#stated)] ?? this.#stated);
  }

  get path(): string {
    return this.#path.text;
  }

  /** Whether anything but null stood there in a record that was asked for it. */
  get isMet(): boolean {
    return this.#isMet;
  }

  /** The text there, without white space around it; undefined for a sign of no value. */
  text(record: Item): string | undefined {
    const text = textAt(this.#look(record), this.#path)?.trim();
    return text === undefined || text === "" || isNoData(text) ? undefined : text;
  }

  texts(record: Item): readonly string[] {
    return textsAt(this.#look(record), this.#path);
  }

  items(record: Item): readonly Item[] {
    return itemsAt(this.#look(record), this.#path);
  }

  /** Whether anything but null stands there in this record. */
  isIn(record: Item): boolean {
    return isAt(this.#look(record), this.#path);
  }

  #look(record: Item): Item {
    this.#isMet ||= isAt(record, this.#path);
    return record;
  }
}

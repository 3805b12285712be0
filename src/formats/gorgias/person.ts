import type { Item } from "../record/item.ts";

/** What a person is called, under a key of a record; the same everywhere, so that who is assigned is who replied. */
export const nameOf = (record: Item, person: string): string | undefined =>
  record.text(`${person}.name`) ?? record.text(`${person}.email`) ?? record.text(`${person}.id`);

import type { Config } from "../../config/schema.ts";
import { usageError } from "../../errors.ts";
import { describedFormat } from "../../formats/custom/described-format.ts";
import type { Format } from "../../formats/format.ts";
import { formats } from "../../formats/index.ts";
import { noFormat } from "../../pipeline/reading/no-records.ts";

export const describedFormats = ({ formats: described = {} }: Pick<Config, "formats">): readonly Format[] =>
  Object.entries(described).map(([id, description]) => describedFormat(id, description));

/** What a described format may be called: as no other is. @throws MetrikError bad-config */
export function checkDescribedId(id: string): void {
  if (formats.some((format) => format.id === id) || id === noFormat) {
    throw usageError("bad-config", `there is a format "${id}" already`, { help: "give it another name" });
  }
  if (!/^[a-z][a-z0-9-]*$/.test(id)) {
    throw usageError("bad-config", `"${id}" is no name for a format`, {
      help: "small letters, digits and hyphens make one, such as our-desk",
    });
  }
}

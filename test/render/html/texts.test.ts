import { expect, test } from "vitest";
import { fits } from "../../../src/render/html/charts/labels.ts";
import { textsOf } from "../../../src/render/html/texts/texts-of.ts";

test.each(["en", "id"] as const)(
  "what the axis of durations shows has room under the narrowest chart: %s",
  (language) => {
    expect(fits(textsOf(language).speed.axis)).toBe(true);
  },
);

import { describe, expect, test } from "vitest";
import { about, example, item, print, section, setting } from "../../../src/cli/draft/commented-yaml.ts";

describe("lines are printed", () => {
  test("on as YAML, off behind a #", () => {
    expect(
      print([
        about(0, "The zone."),
        setting(0, "time-zone", "UTC", true),
        setting(0, "hours", "business", false, "or not"),
      ]),
    ).toBe("## The zone.\ntime-zone: UTC\n# hours: business  # or not\n");
  });

  test("a section is on as soon as a line in it is", () => {
    const lines = (isOn: boolean) =>
      section(0, "input", [
        about(1, "Columns."),
        ...section(1, "map", [setting(2, "at", "Jam", isOn), setting(2, "role", "Siapa", false)]),
        about(1, "Words."),
        example(1, "values: {}"),
        setting(1, "relax-quotes", true, isOn),
      ]);
    expect(print(lines(true))).toBe(
      [
        "input:",
        "  ## Columns.",
        "  map:",
        "    at: Jam",
        "    # role: Siapa",
        "  ## Words.",
        "  # values: {}",
        "  relax-quotes: true",
        "",
      ].join("\n"),
    );
    expect(print(lines(false))).toBe(
      [
        "# input:",
        "#   ## Columns.",
        "#   map:",
        "#     at: Jam",
        "#     role: Siapa",
        "#   ## Words.",
        "#   values: {}",
        "#   relax-quotes: true",
        "",
      ].join("\n"),
    );
  });

  test("without anything that data could smuggle in", () => {
    const lines = [about(0, "a\nb: c"), item(0, "x\ny", true, "n\nhours: business"), setting(0, "k\n", "#v", false)];
    expect(print(lines)).toBe('## a\\x0ab: c\n- "x\\ny"  # n\\x0ahours: business\n# "k\\n": "#v"\n');
  });
});

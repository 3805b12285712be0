import { describe, expect, test } from "vitest";
import { parseComment } from "../../../src/formats/jira/comment-cell.ts";

describe("a cell of Jira's comments", () => {
  test("is split at the first two semicolons only: its text may hold more", () => {
    expect(parseComment("25/Feb/26 4:38 PM;acc:1;Done; thanks; bye")).toEqual({
      time: "25/Feb/26 4:38 PM",
      account: "acc:1",
      body: "Done; thanks; bye",
      internal: undefined,
    });
  });

  test.each([
    ["25/Feb/26 4:38 PM;acc:1;Look here;internal", "Look here", true],
    ["25/Feb/26 4:38 PM;acc:1;internal;Look here", "Look here", true],
    ["25/Feb/26 4:38 PM;acc:1;Done;Public", "Done", false],
    ["25/Feb/26 4:38 PM;acc:1;It is internal", "It is internal", undefined],
  ])("says in newer exports whether it is internal: %s", (cell, body, internal) => {
    expect(parseComment(cell)).toMatchObject({ body, internal });
  });

  test("without an account is nobody's", () => {
    expect(parseComment("25/Feb/26 4:38 PM")).toMatchObject({ time: "25/Feb/26 4:38 PM", account: "", body: "" });
  });
});

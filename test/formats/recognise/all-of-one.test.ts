import { expect, test } from "vitest";
import { allOfOne } from "../../../src/formats/recognise/all-of-one.ts";

const ticket = ["id", "channel"];
const survey = ["ticket_id", "score"];

test("all headers of one kind of file make it certain, and they alone are its marks", () => {
  expect(allOfOne([ticket, survey])({ columns: ["score", "ticket_id", "channel"] })).toEqual(survey);
});

test("where those of two kinds are there, the first is taken", () => {
  expect(allOfOne([ticket, survey])({ columns: ["id", "ticket_id", "channel", "score"] })).toEqual(ticket);
});

test("some of each kind are none", () => {
  expect(allOfOne([ticket, survey])({ columns: ["id", "score"] })).toEqual([]);
});

import { answer, chat, header, type Input, question } from "./input.ts";

export const identity: readonly Input[] = [
  { what: "rows out of order", bytes: header + answer + question, outcome: "ok", firstResponse: 90 },
  {
    what: "an agent who begins",
    bytes: header + question.replace("07:00", "07:09") + answer,
    outcome: "ok",
    firstResponse: null,
  },
  {
    what: "equal times",
    bytes: header + question + answer.replace("07:01:30", "07:00:00"),
    outcome: "ok",
    firstResponse: 0,
  },
  {
    what: "messages twice",
    bytes: chat + question + answer,
    outcome: "ok+warn",
    says: "repeated-entry",
    firstResponse: 90,
  },
  { what: "an empty id", bytes: chat + answer.replace("k1", ""), outcome: "reject-row", line: 4, conversations: 1 },
  {
    what: "ids that differ by a space",
    bytes: chat + answer.replace("k1", "k1 "),
    outcome: "ok+warn",
    says: "near-equal-ids",
    conversations: 2,
  },
  {
    what: "ids that differ by case",
    bytes: chat + answer.replace("k1", "K1"),
    outcome: "ok+warn",
    says: "near-equal-ids",
    conversations: 2,
  },
  {
    what: "ids that differ by normal form",
    bytes: `${chat.replaceAll("k1", "\u00e9")}${answer.replace("k1", "e\u0301")}`,
    outcome: "ok+warn",
    says: "near-equal-ids",
    conversations: 2,
  },
  {
    what: "ids that differ by zeros",
    bytes: `${chat.replaceAll("k1", "12")}${answer.replace("k1", "0012")}`,
    outcome: "ok+warn",
    says: "near-equal-ids",
    conversations: 2,
  },
  {
    what: "ids that a spreadsheet wrote",
    bytes: `${chat.replaceAll("k1", "1000")}${answer.replace("k1", "1e3")}`,
    outcome: "ok+warn",
    says: "near-equal-ids",
    conversations: 2,
  },
  {
    what: "the word null as an id",
    bytes: chat.replaceAll("k1", "null"),
    outcome: "ok",
    conversations: 1,
    firstResponse: 90,
  },
];

import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const initiatorsOf = async (...lines: readonly string[]) => {
  const { conversations } = await understand({ "calls.csv": lines.join("\n") });
  return conversations.map(({ initiator }) => initiator);
};

describe("the direction of a call", () => {
  test("says who began it", async () => {
    const calls = [
      "Ticket ID,Created At,Direction,Status",
      "1,2026-03-02,Inbound,missed",
      "2,2026-03-02,Outbound,closed",
    ];
    expect(await initiatorsOf(...calls)).toEqual(["customer", "agent"]);
  });

  test("says nothing of a conversation of several, of which each has its own", async () => {
    const legs = ["Ticket ID,Created At,Direction,Status", "1,2026-03-02,Inbound,open", "1,2026-03-02,Outbound,closed"];
    expect(await initiatorsOf(...legs)).toEqual([undefined]);
  });

  test("says who began it where a row stands there twice", async () => {
    const call = "1,2026-03-02,Inbound,missed";
    const calls = ["Ticket ID,Created At,Direction,Status", call, call, "2,2026-03-02,Outbound,closed"];
    expect(await initiatorsOf(...calls)).toEqual(["customer", "agent"]);
  });

  test("is the customer's where what came after the first records tells of calls back as well", async () => {
    const calls = Array.from({ length: 4000 }, (_, id) => `${id},2026-03-02,Inbound,closed`);
    const initiators = await initiatorsOf(
      "Ticket ID,Created At,Direction,Status",
      ...calls,
      "7,2026-03-02,Outbound,closed",
    );
    expect(new Set(initiators)).toEqual(new Set(["customer"]));
  });

  test("says nothing in words of which none is known", async () => {
    const lines = ["Ticket ID,Created At,Direction,Status", "1,2026-03-02T09:00Z,North,open"];
    const { notes } = await understand({ "trips.csv": lines.join("\n") });
    expect(notes).toEqual([]);
  });

  test("leaves it to the channel where it is blank", async () => {
    const calls = ["Ticket ID,Created At,Channel,Direction,Status", "1,2026-03-02,Outbound Call,,closed"];
    expect(await initiatorsOf(...calls, "2,2026-03-02,Phone,Inbound,closed")).toEqual(["agent", "customer"]);
  });
});

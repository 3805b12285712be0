import { expect, test } from "vitest";
import { channelOf } from "../../../src/formats/zendesk/via.ts";

test.each([
  ["web", "web"],
  ["native_messaging", "chat"],
  ["sample_ticket", "sample_ticket"],
  ["0", "web"],
  ["4", "email"],
  ["29", "chat"],
  ["34", "voice"],
  ["62", "via 62"],
])("what came via %s came by %s", (via, channel) => {
  expect(channelOf(via)).toBe(channel);
});

import { expect, test } from "vitest";
import { noProgress } from "../../../src/cli/progress.ts";
import { readRequest } from "../../../src/cli/requests/read-request.ts";
import { noConfiguration } from "../../../src/cli/settings/configuration.ts";
import { defaultsOfCounting, defaultsOfJudging } from "../../../src/cli/settings/defaults.ts";
import { judgeSettings } from "../../../src/cli/settings/gate-options.ts";
import { defaultRejectLimit, parseRejectLimit } from "../../../src/pipeline/reject-limit.ts";
import { demandOf } from "../../../src/report/demand.ts";
import { FakeHost } from "../../support/fake-host.ts";

test("a chat room is divided where nobody wrote for a day", () => {
  const demand = demandOf({ metrics: [], by: [], every: undefined, where: [] });
  const { settings } = readRequest(new FakeHost(), [], { color: "never" }, noConfiguration, demand, noProgress);
  expect(settings.sessionGap).toBe(24 * 3_600_000);
});

test("a report goes on past a record in a hundred, as one of the library does; a check past none", () => {
  expect(parseRejectLimit(defaultsOfCounting["max-rejects"])).toEqual(defaultRejectLimit);
  expect(parseRejectLimit(defaultsOfJudging["max-rejects"])).toEqual({ records: 0 });
});

test("a number is judged itself, needs one observation, and fails without any", () => {
  expect(judgeSettings({}, {})).toEqual({ onNoData: "fail", judgedOn: "value", minimumN: 1 });
});

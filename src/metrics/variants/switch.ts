import type { Family, Metric } from "../metric.ts";

/** One of several named ways to count. */
export interface ChoiceSwitch<Option extends string = string> {
  readonly kind: "choice";
  /** What is chosen, in one sentence for `explain`. */
  readonly meaning: string;
  /** Each option, with what it stands for. */
  readonly options: Readonly<Record<Option, string>>;
  readonly default: Option;
}

/** Any number of named conditions. */
export interface ConditionsSwitch<Option extends string = string> {
  readonly kind: "conditions";
  readonly meaning: string;
  readonly options: Readonly<Record<Option, string>>;
  readonly default: readonly Option[];
}

/** A length of time, in milliseconds; people write 60s, 15m, 1h30m, 7d. */
export interface DurationSwitch {
  readonly kind: "duration";
  readonly meaning: string;
  readonly default: number;
}

/** A number, such as a margin of 0.7. */
export interface NumberSwitch {
  readonly kind: "number";
  readonly meaning: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly default: number;
}

/** Any of some numbers, such as the scores that are positive; none where nothing is set. */
export interface NumbersSwitch {
  readonly kind: "numbers";
  readonly meaning: string;
  readonly default: readonly number[];
}

/** A number that a person may know, such as how many customers there were; nothing unless it is given. */
export interface GivenSwitch {
  readonly kind: "given";
  readonly meaning: string;
  /** count: a whole number. share: 0…1. amount: of money, in units of its currency. None is negative. */
  readonly what: "count" | "share" | "amount" | "number";
  readonly default: undefined;
}

/** The currency of amounts that are given; that of the configuration unless it is. */
export interface CurrencySwitch {
  readonly kind: "currency";
  readonly meaning: string;
  readonly default: undefined;
}

/** A switch of a metric: what can be set in `metrik.yaml` under `metrics.<id>`, and what holds unless it is. */
export type Switch =
  | ChoiceSwitch
  | ConditionsSwitch
  | DurationSwitch
  | NumberSwitch
  | NumbersSwitch
  | GivenSwitch
  | CurrencySwitch;
/** What a switch can be set to; durations are in milliseconds. */
export type Setting = string | readonly string[] | number | readonly number[];

/** What is set, metric by metric: switches, and the clock (`hours`). */
export type MetricSettings = Readonly<Record<string, Readonly<Record<string, Setting>>>>;

export type Switches = Readonly<Record<string, Switch>>;

/** What each switch is set to. */
export type Settings<Declared extends Switches> = {
  readonly [name in keyof Declared]: Declared[name] extends ChoiceSwitch<infer Option>
    ? Option
    : Declared[name] extends ConditionsSwitch<infer Option>
      ? readonly Option[]
      : Declared[name] extends NumbersSwitch
        ? readonly number[]
        : Declared[name] extends GivenSwitch
          ? number | undefined
          : Declared[name] extends CurrencySwitch
            ? string | undefined
            : number;
};

/** A metric before its switches are set. */
export interface MetricDefinition {
  readonly id: string;
  readonly family: Family;
  readonly switches: Switches;
  /** The metric with these switches set, the others as by default; its formula says what they are set to. */
  define(settings: Readonly<Record<string, Setting>>): Metric;
  /** Why switches that are set do not go together, and what to do about it; undefined where they do. */
  fault(settings: Readonly<Record<string, Setting | undefined>>): string | undefined;
}

/** Lets the compiler infer the options of a choice. */
export const choice = <Option extends string>(
  meaning: string,
  options: Readonly<Record<Option, string>>,
  initial: NoInfer<Option>,
): ChoiceSwitch<Option> => ({ kind: "choice", meaning, options, default: initial });

/** Lets the compiler infer the options of a set of conditions. */
export const conditions = <Option extends string>(
  meaning: string,
  options: Readonly<Record<Option, string>>,
  initial: readonly NoInfer<Option>[],
): ConditionsSwitch<Option> => ({ kind: "conditions", meaning, options, default: initial });

/** A length of time that can be set. */
export const duration = (meaning: string, initial: number): DurationSwitch => ({
  kind: "duration",
  meaning,
  default: initial,
});

/** Lets a number be set. */
export const number = (meaning: string, minimum: number, maximum: number, initial: number): NumberSwitch => ({
  kind: "number",
  meaning,
  minimum,
  maximum,
  default: initial,
});

/** Lets some numbers be set. */
export const numbers = (meaning: string): NumbersSwitch => ({ kind: "numbers", meaning, default: [] });

/** Lets a number be given that is measured, or not known, otherwise. */
export const given = (what: GivenSwitch["what"], meaning: string): GivenSwitch => ({
  kind: "given",
  meaning,
  what,
  default: undefined,
});

/** Lets the currency of what is given be set. */
export const currency = (meaning: string): CurrencySwitch => ({ kind: "currency", meaning, default: undefined });

/**
 * Declares a metric that has switches.
 *
 * @param fault why switches that are set do not go together
 *
 * @example switchable("reply-time", "speed", { "turn-start": choice("…", { first: "…", last: "…" }, "first") }, (settings) => …)
 */
export const switchable = <Declared extends Switches>(
  id: string,
  family: Family,
  switches: Declared,
  define: (settings: Settings<Declared>) => Metric,
  fault: MetricDefinition["fault"] = () => undefined,
): MetricDefinition => ({
  id,
  family,
  switches,
  fault,
  define: (settings) => {
    const defaults = Object.entries(switches).flatMap(([name, { default: initial }]) =>
      initial === undefined ? [] : [[name, initial]],
    );
    const complete: Readonly<Record<string, Setting>> = { ...Object.fromEntries(defaults), ...settings };
    // The compiler does not follow names through entries: each has the default of its own switch, or what its schema let in.
    return { ...define(complete as Settings<Declared>), switches: complete };
  },
});

/** A metric that has none. */
export const unswitchable = (metric: Metric): MetricDefinition => ({
  id: metric.id,
  family: metric.family,
  switches: {},
  fault: () => undefined,
  define: () => metric,
});

/** The metric as it is unless `metrik.yaml` says otherwise. */
export const byDefault = (definition: MetricDefinition): Metric => definition.define({});

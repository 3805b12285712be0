import type { Conversation } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Context } from "../context.ts";
import type { Lifecycle } from "../conversation/lifecycle.ts";
import type { Needs } from "../metric.ts";

/** A resolved conversation of which it is asked whether the first contact was enough. */
export interface ResolvedCase {
  readonly conversation: Conversation;
  readonly lifecycle: Lifecycle;
  readonly context: Context;
}

/** One way to say that a conversation was resolved at the first contact. */
export interface FirstContactDefinition {
  /** What has to hold, to be read after "resolved, and". */
  readonly formula: string;
  readonly needs: Needs;
  readonly uses: readonly Fact[];
  /** Why it may not be possible to tell, beside the reasons that all definitions have. */
  readonly excludes: Readonly<Record<string, string>>;
  /** Which of these reasons holds; undefined where it can be told. */
  whyUnknown(resolved: ResolvedCase): string | undefined;
  holds(resolved: ResolvedCase): boolean;
}

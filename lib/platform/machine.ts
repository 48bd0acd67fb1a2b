import { refuse } from "./refusal";

/** A life cycle: which states there are and which may follow on which. */
export type Machine<State extends string> = {
  readonly initial: State;
  readonly states: readonly State[];
  /** True if the table has an arrow from `from` to `to`; staying is no arrow. */
  canGo(from: State, to: State): boolean;
  /** The states that may follow, in the order of the table; empty for a final state. */
  next(from: State): readonly State[];
  isFinal(state: State): boolean;
  /** @throws {Refusal} if there is no arrow. */
  assertGo(from: State, to: State): void;
  /** The life cycle as a mermaid state diagram, for the documentation. */
  diagram(): string;
};

/**
 * Makes a life cycle out of a table. A target that is not itself a state does not compile.
 * @param table `initial` state and, for every state, the states that may follow.
 */
export function machine<State extends string>(table: {
  initial: NoInfer<State>;
  states: Record<State, readonly NoInfer<State>[]>;
}): Machine<State> {
  const states = Object.keys(table.states) as State[];
  const next = (from: State): readonly State[] => table.states[from];
  const canGo = (from: State, to: State) => next(from).includes(to);
  const isFinal = (state: State) => next(state).length === 0;

  return {
    initial: table.initial,
    states,
    canGo,
    next,
    isFinal,
    // Two officers may act on the same row at once: the loser meets a state that has moved on.
    assertGo(from, to) {
      if (!canGo(from, to)) {
        refuse("Läget har ändrats sedan du öppnade sidan. Ladda om sidan och försök igen.");
      }
    },
    diagram() {
      const arrows = states.flatMap((from) => next(from).map((to) => `  ${from} --> ${to}`));
      const ends = states.filter(isFinal).map((state) => `  ${state} --> [*]`);
      return ["stateDiagram-v2", `  [*] --> ${table.initial}`, ...arrows, ...ends].join("\n");
    },
  };
}

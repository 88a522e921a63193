// Numbers with a fraction on their way from one function of the kernel to the next. As arguments or results they would be
// boxed wherever the compiler does not inline a call, and playing a turn must allocate nothing. So the caller puts them
// here just before the call, and the callee takes them out first thing. Nothing here outlives a call.

/** What is being handed over. The starting values only tell the compiler that fractions live here. */
export const carried = {
  /** To `applyEffects` and `spendTone`: factor on the whole effect. */
  factor: 0.5,
  /** To `shiftAll`: points, before kappa and awareness. */
  points: 0.5,
  /** To `dodge` and `contradict`: share of viewers who notice, 0..1. */
  noticed: 0.5,
  /** To `moveWorm`: how much evidence and attack the line holds, 0..1. */
  evidence: 0.5,
  attack: 0.5,
  /** To `clawBack`: push of the rebuttal; and back from it: the electorate's mean share taken back, 0..0.85. */
  push: 0.5,
  takenBack: 0.5,
  /** To `judge`: share of the claim added (negative: lost) and points of honesty. */
  claim: 0.5,
  honesty: 0.5,
};

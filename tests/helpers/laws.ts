// How many random cases a law is tried on, and from which seed: fixed, so that a run says the same everywhere.
// Set LAW_SEED to look elsewhere, and LAW_RUNS to multiply the number of cases.

/** Settings of fast-check for `runs` cases. */
export const law = (runs: number) => ({
  numRuns: Math.ceil(runs * Number(process.env.LAW_RUNS ?? 1)),
  seed: Number(process.env.LAW_SEED ?? 20230914),
});

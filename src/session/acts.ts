// The parts of a night in the order they are played. What each shows belongs to src/ui and scenes.

export const ACTS = [
  'title',
  'cold-open',
  'side',
  'briefing',
  'platform',
  'preparation',
  'debate',
  'spin',
  'verdict',
  'epilogue',
] as const;
export type Act = (typeof ACTS)[number];

// Which stream of the seed each kind of draw uses. A stream is never reused for another purpose.

export const STREAM = {
  topics: 1,
  repeatedTopic: 2,
  prompts: 3,
  opener: 7,
  factCheck: 11,
  claimDeal: 20,
  rebuttalDeal: 30,
  questions: 40,
  poll: 50,
} as const;

// How a study's own name for a group of voters is found in the title of its source.

/** The name that the study gives to a group: its source is called "Britain's Choice: Name". */
export const studyName = (title: string): string => title.slice(title.indexOf(':') + 1).trim();

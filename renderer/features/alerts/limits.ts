/** The most of each in a rule; main refuses more. */
export const alertLimits = { name: 100, groups: 2, conditions: 10, choices: 200 } as const

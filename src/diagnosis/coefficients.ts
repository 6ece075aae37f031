/** Fitted by `npm run bench -- diagnosis --cases FOLDER --fit` on one half of the development cases (docs/diagnosis.md); the other half is reported there. */
export const coefficients = { intercept: -0.01, lead: 1.49, height: 1.28 } as const;

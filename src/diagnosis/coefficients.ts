/** Fitted by `npm run bench -- diagnosis --cases FOLDER --fit` on one half of the development cases (docs/diagnosis.md); the other half is reported there. */
export const coefficients = { intercept: -0.89, lead: 3.65, height: 0.92 } as const;

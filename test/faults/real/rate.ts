/** Users per second of each shop: a request every 25 ms says what a moment without a pod costs. */
export const userRate = 40;

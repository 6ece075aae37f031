// Preloaded into a process (`node --import`): its wall clock is TEST_CLOCK_MS off, its timers run as ever.
const offMs = Number(process.env.TEST_CLOCK_MS ?? 0);
const True = Date;
globalThis.Date = class Shifted extends True {
  constructor(...parts) {
    if (parts.length === 0) super(True.now() + offMs);
    else super(...parts);
  }
  static now() {
    return True.now() + offMs;
  }
};

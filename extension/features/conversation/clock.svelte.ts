const EVERY = 10_000;

/** The time, renewed every ten seconds while the screen is there. */
export class Clock {
  now: Date = $state.raw(new Date());

  constructor() {
    $effect(() => {
      const timer = setInterval(() => (this.now = new Date()), EVERY);
      return () => clearInterval(timer);
    });
  }
}

export type TimeLeft = { minutes: number; part: number; tone: 'accent' | 'caution' };

/** Amber from here on. */
const NEARLY_OVER = 5;

/** What is left of a planned conversation while it runs; nothing before it, and nothing an hour after it. */
export function timeLeft(start: string | null, end: string | null, now: Date): TimeLeft | undefined {
  const from = Date.parse(start ?? '');
  const to = Date.parse(end ?? '');
  const at = now.getTime();
  if (Number.isNaN(from) || Number.isNaN(to) || to <= from || at < from || at > to + 3_600_000) return;
  const minutes = Math.max(0, Math.ceil((to - at) / 60_000));
  return {
    minutes,
    part: Math.max(0, (to - at) / (to - from)),
    tone: minutes <= NEARLY_OVER ? 'caution' : 'accent',
  };
}

import { likelihoods } from '../../../shared/learned/likelihoods.ts';
import { Answer, type Example, type Fit, type Settings, showEach } from './answer.ts';

export interface OneOfMany extends Example {
  /** By answer: whether it will do. */
  wanted: readonly boolean[];
}

/** An answer whose error is smaller than this learns nothing from it, for time. */
const LEAST = 1e-4;

/** Softmax regression where several answers may be right. Deterministic. */
export function softmax(
  examples: readonly OneOfMany[],
  settings: Settings & { answers: number },
): readonly Fit[] {
  const answers = Array.from({ length: settings.answers }, () => new Answer(settings));
  showEach(examples, settings, ({ wanted, weight }, shown) => {
    const likely = likelihoods(answers.map((answer) => answer.drift(shown)));
    const right = likely.reduce((sum, share, at) => sum + (wanted[at] ? share : 0), 0) || 1e-9;
    answers.forEach((answer, at) => {
      const share = likely[at] ?? 0;
      const error = (share - (wanted[at] ? share / right : 0)) * weight;
      if (Math.abs(error) >= LEAST) answer.learn(shown, error);
    });
  });
  return answers.map((answer) => answer.fit());
}

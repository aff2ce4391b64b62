import { sigmoid } from '../../../shared/learned/exp.ts';
import { Answer, type Example, type Fit, type Settings, showEach } from './answer.ts';

export interface YesOrNo extends Example {
  wanted: boolean;
}

/** Logistic regression. Deterministic. */
export function logistic(examples: readonly YesOrNo[], settings: Settings): Fit {
  const answer = new Answer(settings);
  showEach(examples, settings, ({ wanted, weight }, shown) => {
    answer.learn(shown, (sigmoid(answer.drift(shown)) - (wanted ? 1 : 0)) * weight);
  });
  return answer.fit();
}

import { testEditsThatMeet } from './edits-meet.ts';
import { testOthers } from './others.ts';
import { testPushAndPull } from './push-pull.ts';
import { createStage, type Place } from './stage.ts';

/** All that the service promises to devices, on one stage. */
export function testPromises(where: () => Promise<Place>): void {
  const stage = createStage(where);
  testPushAndPull(stage);
  testEditsThatMeet(stage);
  testOthers(stage);
}

import type { Service } from './app.ts';

/** Stops the service in good order when the process is asked to end. */
export function stopOnSignal(service: Service, onStop: () => void = () => undefined): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      onStop();
      service.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

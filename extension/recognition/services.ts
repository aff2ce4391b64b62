import { SERVICES, type MeetingService } from '../../shared/recognition/meeting-services.ts';

const DEMO: MeetingService = {
  id: 'demo',
  hosts: ['localhost', '127.0.0.1'],
  rules: [{ kind: 'call', path: /^\/demo\/call(?:\.html)?$/, query: /(?:^|&)room=([a-z-]+)/ }],
};

/** Every meeting service; in the development build also the demonstration's call page. */
export const services: readonly MeetingService[] =
  import.meta.env.MODE === 'development' ? [...SERVICES, DEMO] : SERVICES;

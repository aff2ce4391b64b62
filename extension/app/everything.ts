/* What the panel needs besides its first frame, as one file in the build: see `shell.svelte`. */
export { beginAfresh, openDevice, openStore } from './device.ts';
export { PanelState } from './panel-state.svelte.ts';
export { default as Panel } from './panel.svelte';

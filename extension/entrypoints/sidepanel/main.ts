import { mount } from 'svelte';
import '../../../shared/ui/tokens.css';
import '../../../shared/ui/base.css';
import '../../app/panel.css';
import { Arrivals } from '../../app/arrivals.ts';
import Shell from '../../app/shell.svelte';
import { TypedAhead } from '../../app/typed-ahead.ts';

const target = document.querySelector('#app');
if (target) mount(Shell, { target, props: { arrivals: new Arrivals(target, new TypedAhead()) } });

import { mount } from 'svelte';
import '../../../shared/ui/tokens.css';
import '../../../shared/ui/base.css';
import '../../app/panel.css';
import Options from '../../app/options.svelte';

const target = document.querySelector('#app');
if (target) mount(Options, { target });

import { mount } from 'svelte';
import '../../../shared/ui/tokens.css';
import '../../../shared/ui/base.css';
import '../../app/panel.css';
import Shell from '../../app/shell.svelte';

const target = document.querySelector('#app');
if (target) mount(Shell, { target });

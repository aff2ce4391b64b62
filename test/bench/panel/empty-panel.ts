import { mount } from 'svelte';
import Empty from './empty.svelte';

const target = document.querySelector('#app');
if (target) mount(Empty, { target });

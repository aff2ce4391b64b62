document.querySelector('#app')!.textContent = 'Goed Gesprek';

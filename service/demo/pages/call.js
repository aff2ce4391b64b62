const stage = document.getElementById('stage');
document.getElementById('room').textContent = new URLSearchParams(location.search).get('room') ?? '';

const SCREENS = {
  lobby: { text: 'Klaar om deel te nemen?', tiles: ['Jij'], button: 'Nu deelnemen', next: 'in-call' },
  'in-call': { text: '', tiles: ['Jij', 'De ander'], button: 'Ophangen', next: 'ended' },
  ended: { text: 'Je hebt het gesprek verlaten.', tiles: [], button: 'Opnieuw deelnemen', next: 'lobby' },
};

function show(phase) {
  const { text, tiles, button, next } = SCREENS[phase];
  const screen = document.createElement('div');
  screen.dataset.demoPhase = phase;
  const message = document.createElement('p');
  message.textContent = text;
  const row = document.createElement('div');
  row.className = 'tiles';
  row.append(
    ...tiles.map((name) => {
      const tile = document.createElement('div');
      tile.textContent = name;
      return tile;
    }),
  );
  const act = document.createElement('button');
  act.type = 'button';
  act.className = phase === 'in-call' ? 'danger' : 'primary';
  act.textContent = button;
  act.addEventListener('click', () => show(next));
  screen.append(row, message, act);
  stage.replaceChildren(screen);
  if (phase !== 'lobby') act.focus();
}

show('lobby');

import { PACED } from './paced.ts';

export const ROOM_URL = 'https://whereby.com/overleg-van-ons';

const TILES = 25;
const MESSAGES = 600;

/**
 * A busy room at Whereby, whose headings and paragraphs are read: tiles come, go and change places, captions run, and
 * a long chat grows. With no marker of its own it is one that changed, where every rule is tried to the last.
 */
export const callPage = (
  marker: string,
) => `<!doctype html><html lang="en"><head><title>Whereby</title></head>
<body><div id="app"><h1>Room</h1>
  <ul id="tiles">${Array.from({ length: TILES }, (_, i) => `<li><figure><video></video><figcaption><h3>Guest ${i}</h3><span>muted</span></figcaption></figure></li>`).join('')}</ul>
  <div id="captions"></div>
  <ol id="chat">${Array.from({ length: MESSAGES }, (_, i) => `<li><h3>Guest ${i % TILES}</h3><p>Message ${i} about the planning of next week, and who does what.</p></li>`).join('')}</ol>
  ${marker}
</div><script>
  const [tiles, captions, chat] = ['tiles', 'captions', 'chat'].map((id) => document.getElementById(id));
  let n = 0;
  const burst = () => {
    n++;
    // Who speaks comes first, and somebody's microphone changes. Pictures stay: one that is moved begins anew, and the
    // page is then drawn as often as the browser likes.
    const [first, speaker] = [tiles.children[0], tiles.children[(n * 7) % tiles.children.length]];
    const caption = first.firstElementChild.lastElementChild;
    first.firstElementChild.append(speaker.firstElementChild.lastElementChild);
    speaker.firstElementChild.append(caption);
    tiles.children[n % tiles.children.length].querySelector('span').textContent = n % 2 ? 'muted' : 'speaking';
    // Captions word by word, the oldest line going.
    const line = n % 10 ? captions.lastElementChild : captions.appendChild(document.createElement('p'));
    if (line) line.textContent += ' word' + n;
    if (captions.children.length > 3) captions.firstElementChild.remove();
    if (n % 30 === 0) {
      const message = chat.lastElementChild.cloneNode(true);
      message.lastElementChild.textContent = 'Message ' + n;
      chat.append(message);
      chat.firstElementChild.remove();
    }
    document.body.getBoundingClientRect();
  };
  ${PACED}
</script></body></html>`;

/** A running call, told by the button that leaves it. */
export const CALL = callPage('<button class="jstest-leave-room-button"></button>');
/** The same with a button that nobody knows. */
export const CHANGED_CALL = callPage('<button class="leave"></button>');

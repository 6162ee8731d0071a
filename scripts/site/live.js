// Draws, in a page, the stories that are more than their HTML, and offers to play what they play.
import { drawInto } from './stories.js';

/** Draws a story in place of what stands there, and gives its new place. */
function redraw(place, meta, story) {
  const fresh = place.cloneNode();
  drawInto(fresh, meta, story);
  place.replaceWith(fresh);
  return fresh;
}

/** Draws each story of a file that has a place in this page. */
export function draw(name, { default: meta, ...stories }) {
  for (const before of document.querySelectorAll(`[data-live^="${name}:"]`)) {
    const story = stories[before.dataset.live.split(':')[1]];
    let place = redraw(before, meta, story);
    const button = place.parentElement.querySelector('[data-play]');
    if (!button) continue;
    button.disabled = false;
    button.addEventListener('click', async () => {
      place = redraw(place, meta, story);
      // What a story presses has to be drawn.
      await Promise.all([...place.querySelectorAll('*')].map(({ updateComplete }) => updateComplete));
      await story.play({ canvasElement: place });
    });
  }
}

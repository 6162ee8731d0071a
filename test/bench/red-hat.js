import '@rhds/elements/rh-card/rh-card.js';

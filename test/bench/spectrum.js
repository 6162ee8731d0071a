import '@spectrum-web-components/card/sp-card.js';

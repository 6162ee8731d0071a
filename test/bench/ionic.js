import { defineCustomElement as card } from '@ionic/core/components/ion-card.js';
import { defineCustomElement as content } from '@ionic/core/components/ion-card-content.js';
import { defineCustomElement as header } from '@ionic/core/components/ion-card-header.js';
import { defineCustomElement as subtitle } from '@ionic/core/components/ion-card-subtitle.js';
import { defineCustomElement as title } from '@ionic/core/components/ion-card-title.js';

for (const define of [card, content, header, subtitle, title]) define();

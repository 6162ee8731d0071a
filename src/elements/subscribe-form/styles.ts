import { css } from 'lit';
import { ownText } from '../../internal/styles/own-text.js';
import { controlStyles } from './styles-controls.js';
import { messageStyles } from './styles-messages.js';

const layoutStyles = css`
  :host {
    --_ui: var(--salve-font-ui, inherit);
    display: block;
  }

  .stage {
    display: grid;
  }
  .stage > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  /* The form keeps its height, so that what says "done" moves nothing. */
  .done {
    visibility: hidden;
  }
  .own {
    grid-template-columns: minmax(8em, 1fr);
    padding-block-start: calc(var(--_space) * 1.4em);
    border-block-start: 2px solid var(--_accent);
  }
  .own > :first-child {
    container: form / inline-size;
    contain-intrinsic-inline-size: 32em;
    display: flex;
    flex-direction: column;
  }
  .own,
  .lines,
  .result {
    overflow-wrap: anywhere;
    ${ownText};
    white-space: normal;
    line-height: 1.5;
  }
  p {
    margin: 0;
  }
  [hidden],
  .steps:not(:has(*)) {
    display: none;
  }

  form,
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    font-family: var(--_ui);
  }
`;

/** Look of the form. Its heights are those that salve.css holds before the script runs. */
export const formStyles = [layoutStyles, controlStyles, messageStyles];

import { css, type CSSResult } from 'lit';
import { controls, field } from '../../internal/styles/controls.js';
import { listStyles } from './list-styles.js';

const toolStyles = css`
  ${controls}

  button {
    font-family: var(--salve-font-ui, inherit);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .ui button {
    font-size: inherit;
  }
  .problem {
    color: var(--_wrong);
  }
  .problem:empty {
    display: none;
  }

  :is(button, summary)[aria-expanded='true'],
  [aria-pressed='true'] {
    text-decoration-color: currentColor;
  }

  .field {
    display: grid;
    gap: 0.3em;
    inline-size: 100%;
    max-inline-size: 26em;
  }
  .field > input {
    ${field};
    min-block-size: 44px;
    padding: 0.4em 0.8em;
  }
  .choice {
    display: flex;
    gap: 0.7em;
    box-sizing: border-box;
    min-block-size: 44px;
    padding-block: 0.6em;
    cursor: pointer;
  }
  .choice > input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.3em;
    font-weight: 600;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.4em;
  }
  .search {
    display: grid;
    gap: 0.4em;
    padding-block: 0.5em;
  }
  .panel {
    display: grid;
    gap: 0.9em;
    justify-items: start;
    flex: 1 1 100%;
    margin-block: 0.6em;
    padding: 1.1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 6px);
    background: color-mix(in oklab, var(--_accent) 6%, transparent);
  }

  .notice {
    position: sticky;
    inset-block-end: 0.6em;
    padding-inline: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
  }
  iframe {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 60vh;
    margin-block: 0.6em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
  }

  @media print {
    :is(.row, .panel, .search):not(.between),
    button,
    salve-reflection-lock {
      display: none;
    }
  }
`;

/** Look of what an opened journal shows. */
export const viewStyles: CSSResult[] = [toolStyles, listStyles];

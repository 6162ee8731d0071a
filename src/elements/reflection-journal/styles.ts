import { css } from 'lit';
import { controls, field, underlined } from '../../internal/styles/controls.js';

export const journalStyles = css`
  :host {
    display: flow-root;
    overflow-wrap: anywhere;
    text-align: start;
  }
  ${controls}

  /* What informs or is operated is quieter than what was written, which keeps the page's font. */
  .ui,
  button,
  summary {
    font-family: var(--salve-font-ui, inherit);
    font-size: 0.875em;
    line-height: 1.5;
  }
  .ui button {
    font-size: inherit;
  }
  p {
    margin: 0;
  }
  .quiet {
    color: var(--_quiet);
  }
  /* The sentence's lines are reserved by the width, so that salve.css can hold their place. */
  .box {
    container-type: inline-size;
  }
  .privacy {
    min-block-size: calc(1.5em * var(--_lines, 5));
  }
  @container (width >= 20em) {
    .privacy {
      --_lines: 4;
    }
  }
  @container (width >= 28em) {
    .privacy {
      --_lines: 3;
    }
  }
  @container (width >= 38em) {
    .privacy {
      --_lines: 2;
    }
  }
  .problem {
    color: var(--_wrong);
  }
  .problem:empty {
    display: none;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.75em;
    color: var(--_accent);
    font-weight: 600;
    list-style: none;
    ${underlined};
    cursor: pointer;
  }
  summary::-webkit-details-marker {
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

  .article:not(.more) {
    margin-block-start: 1.9em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }
  .between {
    justify-content: space-between;
  }
  .between > :first-child {
    margin-inline-end: auto;
  }
  .headline {
    font-size: 1.22em;
    font-weight: 550;
    line-height: 1.25;
    text-wrap: balance;
  }
  .headline a {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-color: transparent;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .headline a:hover {
    text-decoration-color: var(--_accent);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    padding-block: 1em 0.35em;
  }
  li + li,
  .more li:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .question {
    color: var(--_quiet);
    font-weight: 550;
    line-height: 1.35;
    text-wrap: balance;
  }
  .text {
    padding-block-start: 0.35em;
    line-height: 1.6;
    white-space: pre-wrap;
  }
  .cut {
    display: -webkit-box;
    overflow: hidden;
    white-space: normal;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
  }
  .version {
    margin-block: 0.8em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  mark {
    border-radius: 2px;
    background: color-mix(in oklab, var(--_accent) 24%, transparent);
    color: inherit;
  }

  /* A block that nobody is near has a place and no more. */
  .far {
    block-size: 130em;
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

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
  @media print {
    :is(.row, .panel, .search):not(.between),
    button,
    salve-reflection-lock {
      display: none;
    }
  }
`;

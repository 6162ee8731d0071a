import { css } from 'lit';

/** Look of the line below the field, and of the tools that it opens. */
export const toolbarStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    column-gap: 1.2em;
    min-block-size: calc(var(--_bars, 2) * 44px);
  }
  .tools,
  .instead p + p {
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.4em;
  }
  .status {
    padding-block-start: 0.4em;
  }
  /* Overrides the lock's own size, which suits the text of a page. */
  .more salve-reflection-lock,
  .instead salve-reflection-lock {
    font-size: 1em;
  }
  .tick {
    inline-size: 0.9em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .wrong {
    color: var(--_wrong);
  }
  .quiet {
    color: var(--_quiet);
  }
  .more {
    border-block-start: 1px solid var(--_line);
  }
  .more li,
  .more label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 0.9em;
    min-block-size: 44px;
  }
  .more label {
    flex-wrap: nowrap;
  }
  .more ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .more li li {
    border-block-start: 1px solid var(--_line);
  }
  .more li > ul {
    inline-size: 100%;
  }
  .version {
    flex: 1 1 12em;
    max-block-size: 12em;
    overflow: auto;
    white-space: pre-wrap;
  }
  input[type='checkbox'] {
    inline-size: 1.2em;
    block-size: 1.2em;
    accent-color: var(--_accent);
  }
`;

import { css } from 'lit';

/** Look of the articles and the reflections beneath them. */
export const listStyles = css`
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

  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
  }
`;

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';

/** WCAG 2.2, 1.4.3: text against what it stands on. https://www.w3.org/TR/WCAG22/#contrast-minimum */
const ENOUGH = 4.5;

const FONTS = {
  'The page’s own': '',
  'System sans serif': 'system-ui, sans-serif',
  'Humanist sans serif': 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, sans-serif',
  'Old-style serif': '"Iowan Old Style", "Palatino Linotype", Palatino, serif',
};

const PAPER = { light: '#faf9f6', dark: '#1a1c1b' };
const INK = { light: '#1f2422', dark: '#e8e6df' };

/** Red, green and blue of any CSS colour, 0 to 255. */
function channels(color: string): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** Edits the custom properties of a page, shows them on cards, and gives the CSS to copy. */
class ThemeEditor extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      gap: 2rem;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
      font-family: Figtree, system-ui, sans-serif;
      font-size: 1rem;
      accent-color: light-dark(#2c6353, #8fcab3);
    }
    form {
      display: grid;
      gap: 1.1rem;
      align-content: start;
    }
    label {
      display: grid;
      gap: 0.3rem;
      font-weight: 500;
    }
    input,
    select,
    button {
      font: inherit;
      min-block-size: 2.75rem;
      box-sizing: border-box;
      inline-size: 100%;
      color: inherit;
      background: none;
      border: 1px solid color-mix(in oklab, currentColor 55%, transparent);
      border-radius: 8px;
      padding: 0.25rem 0.6rem;
    }
    input[type='range'] {
      border: 0;
      padding: 0;
    }
    option {
      color: CanvasText;
      background: Canvas;
    }
    :focus-visible {
      outline: 2px solid currentColor;
      outline-offset: 2px;
    }
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 1rem;
    }
    .warning {
      margin: 0;
      color: light-dark(#9b1c1c, #ffb4a8);
      font-weight: 500;
    }
    .page {
      padding: 1.75rem;
      border-radius: 14px;
      border: 1px solid color-mix(in oklab, currentColor 18%, transparent);
      font-family: Newsreader, Georgia, serif;
      font-size: 1.0625rem;
      line-height: 1.6;
    }
    .code {
      grid-column: 1 / -1;
    }
    pre {
      margin: 0 0 0.75rem;
      padding: 1rem;
      overflow-x: auto;
      border: 1px solid color-mix(in oklab, currentColor 18%, transparent);
      border-radius: 8px;
      font-size: 0.875rem;
      line-height: 1.5;
    }
    button {
      inline-size: auto;
      padding-inline: 1.1rem;
      cursor: pointer;
    }
  `;

  @state() private light = '#2c6353';
  @state() private dark = '#8fcab3';
  @state() private font = '';
  @state() private radius = 8;
  @state() private space = 1;
  @state() private scheme: 'light' | 'dark' = 'light';
  @state() private copied = false;

  get #css(): string {
    const lines = [
      `  --salve-accent: light-dark(${this.light}, ${this.dark});`,
      this.font && `  --salve-font-ui: ${this.font};`,
      this.radius !== 8 && `  --salve-radius: ${this.radius}px;`,
      this.space !== 1 && `  --salve-space: ${this.space};`,
    ];
    return [':root {', '  color-scheme: light dark;', ...lines.filter(Boolean), '}'].join('\n');
  }

  protected override render(): TemplateResult {
    const page = `--salve-accent: ${this[this.scheme]}; --salve-radius: ${this.radius}px; --salve-space: ${this.space};
      ${this.font ? `--salve-font-ui: ${this.font};` : '--salve-font-ui: inherit;'}
      color-scheme: ${this.scheme}; background: ${PAPER[this.scheme]}; color: ${INK[this.scheme]}`;
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>
        <div class="pair">
          <label
            >Accent, light <input type="color" .value=${this.light} @input=${this.#set('light')}
          /></label>
          <label>Accent, dark <input type="color" .value=${this.dark} @input=${this.#set('dark')} /></label>
        </div>
        ${this.#renderWarning('light')} ${this.#renderWarning('dark')}
        <label>
          Font of what informs
          <select @change=${this.#set('font')}>
            ${Object.entries(FONTS).map(([name, value]) => html`<option value=${value}>${name}</option>`)}
          </select>
        </label>
        <label>
          Corners, ${this.radius} px
          <input type="range" min="0" max="24" .valueAsNumber=${this.radius} @input=${this.#set('radius')} />
        </label>
        <label>
          Space, ${this.space}
          <input
            type="range"
            min="0.5"
            max="2"
            step="0.1"
            .valueAsNumber=${this.space}
            @input=${this.#set('space')}
          />
        </label>
        <label>
          Scheme shown
          <select @change=${this.#set('scheme')}>
            <option value="light">Light</option>
            <option value="dark">Dark</option>
          </select>
        </label>
      </form>
      <div class="page" style=${page}>
        <salve-article-card
          headline="Coming back to centre after you have strayed"
          href="/site/notes/coming-back-to-centre.html"
          description="On the day after a lapse you need something smaller than a vow. You need one fair sentence, and somebody to say it to."
          author="Ruth Alder"
          section="Relapse and repair"
          date-published="2026-06-24"
          reading-time="5"
          image="/site/pictures/coming-back-to-centre.svg"
          content-note="Mentions relapse"
        ></salve-article-card>
      </div>
      <div class="code">
        <pre tabindex="0" role="region" aria-label="CSS for your page"><code>${this.#css}</code></pre>
        <button type="button" @click=${this.#copy}>Copy the CSS</button>
        <span role="status">${this.copied ? 'Copied.' : ''}</span>
      </div>
    `;
  }

  #renderWarning(scheme: 'light' | 'dark'): TemplateResult | typeof nothing {
    const ratio = contrast(this[scheme], PAPER[scheme]);
    if (ratio >= ENOUGH) return nothing;
    return html`<p class="warning" role="alert">
      The ${scheme} accent has a contrast of ${ratio.toFixed(1)}:1 on the ${scheme} page. Links and sections
      need ${ENOUGH}:1 to be read.
    </p>`;
  }

  #set(name: 'light' | 'dark' | 'font' | 'radius' | 'space' | 'scheme'): (event: Event) => void {
    return (event) => {
      const { value, valueAsNumber } = event.target as HTMLInputElement;
      this.copied = false;
      Object.assign(this, { [name]: Number.isNaN(valueAsNumber ?? NaN) ? value : valueAsNumber });
    };
  }

  async #copy(): Promise<void> {
    await navigator.clipboard.writeText(this.#css);
    this.copied = true;
  }
}
customElements.define('theme-editor', ThemeEditor);

const meta: Meta = { title: 'Theming', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

/** Change the custom properties and see them at once; the CSS below is what you paste. */
export const TryIt: StoryObj = { name: 'Try it', render: () => html`<theme-editor></theme-editor>` };

import Link from 'next/link';
import { NOTES } from '../../../../../articles.js';
import { pathOf } from '../../../../../pages.js';
import { ORIGIN } from '../../../../origin.js';

export const metadata = { metadataBase: new URL(ORIGIN) };

export default async function Layout({ children, params }) {
  const { variant } = await params;
  return (
    <html lang="en-GB">
      <head>
        <link rel="stylesheet" href="/dist/salve.css" />
        <script type="module" async src="/dist/salve.js" />
      </head>
      <body>
        <header>
          <nav>
            {NOTES.map(({ slug, headline }) => (
              <Link key={slug} href={pathOf(variant, slug)}>
                {headline}
              </Link>
            ))}
          </nav>
        </header>
        {children}
        <footer>
          <salve-subscribe-form service="endpoint">
            <form action="/subscribe" method="post">
              <label>
                Email <input type="email" name="email" autoComplete="email" required />
              </label>
              <button>Send me letters</button>
            </form>
          </salve-subscribe-form>
        </footer>
      </body>
    </html>
  );
}

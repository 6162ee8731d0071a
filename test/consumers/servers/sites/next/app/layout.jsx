import 'salve-elements/salve.css';
import { Elements } from './elements';

export const metadata = { title: 'The tide table on the wall' };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body style={{ maxInlineSize: '40rem', marginInline: 'auto' }}>
        {children}
        <Elements />
      </body>
    </html>
  );
}

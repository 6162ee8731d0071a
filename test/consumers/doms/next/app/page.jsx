'use client';
import 'salve-elements';
import 'salve-elements/salve.css';

export default function Page() {
  return <salve-article-card headline="Letters" href="/letters" />;
}

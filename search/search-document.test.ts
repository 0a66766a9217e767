import { expect, it } from 'vitest';
import { searchDocument } from './search-document';

const page = (article: string) =>
  `<!doctype html><html lang="fr"><head><title>Autre titre</title></head><body><nav>Rubriques</nav><main>${article}</main><footer>Sans traceur</footer></body></html>`;

const HEADER =
  '<header><p class="a"><a href="/rubriques/justice">Justice</a></p><h1>Le &lt;b&gt; de l’appel &amp; "lui"</h1><p>Il connaît votre nom.</p><p><span>Par <a href="/auteurs/x" rel="author">La rédaction</a></span><span>Publié le <time dateTime="2026-05-04T08:00:00+02:00">4 mai</time></span></p></header>';

const documentOf = (body: string) => searchDocument(page(`<article>${HEADER}${body}</article>`));
const bodyOf = (body: string) => /<\/header>([\s\S]*)<\/article>/.exec(documentOf(body))?.[1];

it('tells the fields of a result apart from the text', () => {
  const html = documentOf('<p>Texte.</p>');
  for (const [name, value] of Object.entries({
    title: 'Le <b> de l’ appel &amp; &quot;lui&quot;',
    section: 'Justice',
    author: 'La rédaction',
    published: '2026-05-04T08:00:00+02:00',
    day: '4\u00a0mai\u00a02026',
  })) {
    expect(html).toContain(`<meta data-pagefind-meta="${name}[content]" content="${value}">`);
  }
  expect(html).toContain('<header><p>Il connaît votre nom.</p></header>');
});

it('leaves out what surrounds the text, and what is the same in every article', () => {
  expect(documentOf('')).not.toMatch(/Rubriques|Sans traceur|Autre titre|<main>/);
  const around = [
    '<nav><svg></svg>Sommaire</nav>',
    '<section aria-labelledby="sources"><ol><li>Eurojust.<a href="#appel-1"><svg></svg></a></li></ol></section><p>Mention</p>',
    '<section aria-labelledby="partager"><a href="https://x.com">X</a></section>',
  ];
  expect(bodyOf(around.join(''))).toBe(
    '<section aria-labelledby="sources"><ol><li>Eurojust.</li></ol></section>',
  );
  expect(bodyOf('<p>prison<sup><a href="#source-1">(1)</a></sup>, le 1<sup>er</sup></p>')).toBe(
    '<p>prison, le 1<sup>er</sup></p>',
  );
});

it('sets apart words that only style sets apart', () => {
  expect(bodyOf('<dl><dt><dfn>Chapô</dfn></dt><dd>Un texte.</dd><dt>Titre</dt></dl>')).toBe(
    '<dl><dt><dfn>Chapô</dfn></dt> : <dd>Un texte.</dd> <dt>Titre</dt></dl>',
  );
  expect(bodyOf('<figcaption><span>Un dessin.</span><span>Crédit</span></figcaption>')).toBe(
    '<figcaption><span>Un dessin.</span> <span>Crédit</span></figcaption>',
  );
  expect(bodyOf('<p title="l’appel">l’appel d’<em>un</em></p>')).toBe(
    '<p title="l’appel">l’ appel d’ <em>un</em></p>',
  );
});

it('does not index a page that is not an article', () => {
  expect(() => searchDocument(page('<p>Liste</p>'))).toThrow(/no article/);
});

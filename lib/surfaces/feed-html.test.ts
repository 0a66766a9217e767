import { describe, expect, it } from 'vitest';
import { toFeedHtml } from './feed-html';

const BASE = 'https://journal.example/articles/a';
const feed = (html: string) => toFeedHtml(html, BASE);

describe('toFeedHtml', () => {
  it('makes every address absolute, anchors included', () => {
    expect(
      feed('<a href="/rubriques/b">x</a><a href="#c">y</a><img src="/media/d.jpg" alt="">'),
    ).toBe(
      '<a href="https://journal.example/rubriques/b">x</a><a href="https://journal.example/articles/a#c">y</a><img src="https://journal.example/media/d.jpg" alt="">',
    );
  });

  it('keeps the words and drops what only dresses them', () => {
    expect(
      feed(
        '<p class="label" id="x" style="color:red">A<!-- b --><svg><path d="M0"/></svg> <time datetime="2026">2026</time></p><script>x()</script>',
      ),
    ).toBe('<p>A <time datetime="2026">2026</time></p>');
  });

  it('keeps what a quotation says, marks included, and not the element that would draw them again', () => {
    expect(feed('<p>Il dit : <q>« <em>non</em> <a href="/b">x</a> »</q>.</p>')).toBe(
      '<p>Il dit : « <em>non</em> <a href="https://journal.example/b">x</a> ».</p>',
    );
  });

  it('drops a link that only held a mark, and the sources of a picture but not the picture', () => {
    expect(feed('<a href="#appel-1" aria-label="Revenir"><svg></svg></a>')).toBe('');
    expect(
      feed('<picture><source srcset="/a.avif 480w"><img src="/a.jpg" alt="A"></picture>'),
    ).toBe('<picture><img src="https://journal.example/a.jpg" alt="A"></picture>');
  });

  it('keeps hostile text as text', () => {
    expect(feed('<p>&lt;script&gt; &amp; "</p>')).toBe('<p>&lt;script&gt; &amp; "</p>');
  });
});

it('keeps a recording that a feed reader can play, open to its words, and says nothing twice', () => {
  const html =
    '<p aria-hidden="true">Un mot.</p><video src="/media/a.mp4" poster="/media/a.jpg" controls=""><track src="/media/a.vtt"></video><details open=""><summary>Transcription</summary></details>';
  expect(toFeedHtml(html, 'https://exemple.fr/articles/a')).toBe(
    '<video src="https://exemple.fr/media/a.mp4" poster="https://exemple.fr/media/a.jpg" controls=""></video><details open=""><summary>Transcription</summary></details>',
  );
});

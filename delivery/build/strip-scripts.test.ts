import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyEdits, parsePage, rangeOf } from './html';
import { describePage } from './page-scripts';
import { frameworkLeftovers, StreamingLeftoverError } from './strip-scripts';

const strip = (html: string) => applyEdits(html, frameworkLeftovers(parsePage(html)).map(rangeOf));

/** A page as Next 16.4.5 wrote it (`/auteurs/la-redaction`, built with PLAIN_NEXT=1). */
const SAVED = readFileSync(
  path.join(import.meta.dirname, '..', '..', 'testing', 'author-page.html'),
  'utf8',
);
const JSON_LD = /<script[^>]*type="application\/ld\+json"[^>]*>.*?<\/script>/gs;
const RULES = '<script type="speculationrules">{"prefetch":[]}</script>';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="fr"><head><title>a</title></head><body>${body}</body></html>`;

describe('frameworkLeftovers', () => {
  it('removes every script, flight datum and preload of the framework', () => {
    expect(SAVED).toContain('self.__next_f');
    expect(SAVED).toContain('/_next/static/');
    const lean = strip(SAVED);
    expect(lean).not.toMatch(/__next_f|TURBOPACK|<script[^>]+src=|as="script"/);
    expect(lean.length).toBeLessThan(SAVED.length / 2);
  });

  it('keeps structured data and everything else byte for byte', () => {
    const lean = strip(SAVED);
    expect(lean.match(JSON_LD)).toEqual(SAVED.match(JSON_LD));
    expect(lean.match(JSON_LD)).not.toBeNull();
    // What is left is the saved page with pieces cut out, in order: nothing was rewritten.
    const saved = SAVED.replace(/<!--(?: |\/?\$)-->/g, '');
    let cursor = 0;
    for (const tag of lean.match(/<[^>]+>|[^<]+/g) ?? []) {
      const found = saved.indexOf(tag, cursor);
      expect(found, tag).toBeGreaterThanOrEqual(0);
      cursor = found + tag.length;
    }
  });

  it('keeps the scripts that an author wrote', () => {
    const authored = page(
      `${RULES}<script>document.title = "$RC"</script><script src="/partage.js"></script><script type="module">import "/a.js"</script>`,
    );
    expect(strip(authored)).toBe(authored);
  });

  it('removes the marks that only React reads, and no comment of an author', () => {
    const marked = page(
      '<div hidden=""><!--$--><!--/$--></div><p>Par <!-- -->elle</p><!--$--><p>a</p><!--/$--><!-- note --><p hidden=""></p>',
    );
    expect(strip(marked)).toBe(page('<p>Par elle</p><p>a</p><!-- note --><p hidden=""></p>'));
  });

  it('is not misled by text that only looks like a script', () => {
    const tricky = page(
      '<p title="<script>self.__next_f.push([])</script>">&lt;script&gt;self.__next_f&lt;/script&gt;</p><!-- <script src="/_next/a.js"></script> --><textarea><script src="/_next/b.js"></script></textarea>',
    );
    expect(strip(tricky)).toBe(tricky);
  });

  it('gives the same page when it is run again', () => {
    const lean = strip(SAVED);
    expect(strip(lean)).toBe(lean);
  });

  it.each(['<template id="B:0"></template><p>…</p>', '<div hidden id="S:1"><p>la suite</p></div>'])(
    'refuses a page whose content waits for a script: %s',
    (leftover) => {
      expect(() => strip(page(leftover))).toThrow(StreamingLeftoverError);
      expect(() => strip(page(leftover))).toThrow(/[BS]:\d/);
    },
  );
});

describe('describePage', () => {
  it('tells code and rules from data', () => {
    const {
      inlineScripts,
      inlineStyles: styles,
      scriptFiles,
    } = describePage(
      parsePage(
        page(
          `<style>a{}</style>${RULES}<script type="application/ld+json">{}</script><script>go()</script><script src="/a.js"></script><script nomodule src="/old.js"></script>`,
        ),
      ),
    );
    expect(inlineScripts).toEqual(['{"prefetch":[]}', 'go()']);
    expect(styles).toEqual(['a{}']);
    expect(scriptFiles).toEqual(['/a.js']);
  });
});

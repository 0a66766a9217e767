import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineStyles } from './inline-styles';
import { describePage } from './page-scripts';
import { StreamingLeftoverError, stripFrameworkScripts } from './strip-scripts';

/** A page as Next 16.4.5 wrote it (`/auteurs/la-redaction`, built with PLAIN_NEXT=1). */
const SAVED = readFileSync(
  path.join(import.meta.dirname, '..', '..', 'testing', 'author-page.html'),
  'utf8',
);
const JSON_LD = /<script[^>]*type="application\/ld\+json"[^>]*>.*?<\/script>/gs;
const RULES = '<script type="speculationrules">{"prefetch":[]}</script>';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="fr"><head><title>a</title></head><body>${body}</body></html>`;

describe('stripFrameworkScripts', () => {
  it('removes every script, flight datum and preload of the framework', () => {
    expect(SAVED).toContain('self.__next_f');
    expect(SAVED).toContain('/_next/static/');
    const lean = stripFrameworkScripts(SAVED);
    expect(lean).not.toMatch(/__next_f|TURBOPACK|<script[^>]+src=|as="script"/);
    expect(lean.length).toBeLessThan(SAVED.length / 2);
  });

  it('keeps structured data and everything else byte for byte', () => {
    const lean = stripFrameworkScripts(SAVED);
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
    expect(stripFrameworkScripts(authored)).toBe(authored);
  });

  it('removes the marks that only React reads, and no comment of an author', () => {
    const marked = page(
      '<div hidden=""><!--$--><!--/$--></div><p>Par <!-- -->elle</p><!--$--><p>a</p><!--/$--><!-- note --><p hidden=""></p>',
    );
    expect(stripFrameworkScripts(marked)).toBe(
      page('<p>Par elle</p><p>a</p><!-- note --><p hidden=""></p>'),
    );
  });

  it('is not misled by text that only looks like a script', () => {
    const tricky = page(
      '<p title="<script>self.__next_f.push([])</script>">&lt;script&gt;self.__next_f&lt;/script&gt;</p><!-- <script src="/_next/a.js"></script> --><textarea><script src="/_next/b.js"></script></textarea>',
    );
    expect(stripFrameworkScripts(tricky)).toBe(tricky);
  });

  it('gives the same page when it is run again', () => {
    const lean = stripFrameworkScripts(SAVED);
    expect(stripFrameworkScripts(lean)).toBe(lean);
  });

  it.each(['<template id="B:0"></template><p>…</p>', '<div hidden id="S:1"><p>la suite</p></div>'])(
    'refuses a page whose content waits for a script: %s',
    (leftover) => {
      expect(() => stripFrameworkScripts(page(leftover))).toThrow(StreamingLeftoverError);
      expect(() => stripFrameworkScripts(page(leftover))).toThrow(/[BS]:\d/);
    },
  );
});

describe('inlineStyles', () => {
  const css = 'a{color:red}b{color:blue}.absent{color:green}';
  const linked = page('<a href="/">x</a>').replace(
    '</head>',
    '<link rel="stylesheet" href="/_next/static/chunks/x.css" data-precedence="next"/></head>',
  );

  it('puts in the head what the page uses of its stylesheet', () => {
    const asked: string[] = [];
    const inlined = inlineStyles(linked, (href) => {
      asked.push(href);
      return css;
    });
    expect(asked).toEqual(['/_next/static/chunks/x.css']);
    expect(inlined).toContain('<style>a{color:red}</style></head>');
    expect(inlined).not.toContain('<link');
  });

  it('gives the same page when it is run again, and leaves other stylesheets', () => {
    const inlined = inlineStyles(linked, () => css);
    expect(inlineStyles(inlined, () => css)).toBe(inlined);
    const other = linked.replace('/_next/static/chunks/x.css', '/a.css');
    expect(inlineStyles(other, () => css)).toBe(other);
  });
});

describe('describePage', () => {
  it('tells code and rules from data', () => {
    const {
      inlineScripts,
      inlineStyles: styles,
      scriptFiles,
    } = describePage(
      page(
        `<style>a{}</style>${RULES}<script type="application/ld+json">{}</script><script>go()</script><script src="/a.js"></script><script nomodule src="/old.js"></script>`,
      ),
    );
    expect(inlineScripts).toEqual(['{"prefetch":[]}', 'go()']);
    expect(styles).toEqual(['a{}']);
    expect(scriptFiles).toEqual(['/a.js']);
  });
});

import { describe, expect, it } from 'vitest';
import { parsePage } from './html';
import { pruneCss } from './prune-css';

const PAGE = parsePage(
  '<!DOCTYPE html><html lang="fr"><body class="p"><h1>T</h1><ul class="list md:flex"><li><a href="/">x</a></li></ul><input type="checkbox"><label>y</label><template><b class="late"><mark></mark></b></template></body></html>',
);
const prune = (css: string) => pruneCss(css, PAGE);

describe('pruneCss', () => {
  it.each([
    'h1{color:red}',
    '*,:before,::backdrop{margin:0}',
    ':root{color-scheme:light}',
    'a:hover{color:red}',
    'a:not(:hover){color:red}',
    'a:not([class]){color:red}',
    'li::marker{color:red}',
    '.md\\:flex{display:flex}',
    'input:checked~label{color:red}',
    '.late>mark{color:red}',
    '.p mark{color:red}',
    ':is(.list a,.none):visited{color:red}',
    ':focus-visible{outline:auto}',
    '::view-transition-group(root){animation-duration:.15s}',
    '@view-transition{navigation:auto}',
    '@keyframes a{from{opacity:0}}',
    '@media print{h1{color:#000}}',
  ])('keeps what may apply: %s', (css) => {
    expect(prune(css)).toBe(css);
  });

  it.each([
    'h2{color:red}',
    '.none a{color:red}',
    'a[class]:hover{color:red}',
    ':host{color:red}',
    'h1+p{color:red}',
    '.list:not(.list){color:red}',
    '@media print{h2{color:#000}}',
    '@layer base{@supports (display:grid){table{color:red}}}',
    ':root{--unread:1}',
    '@property --unread{syntax:"*";inherits:false}',
    ':root{--a:var(--b);--b:1}',
  ])('drops what cannot: %s', (css) => {
    expect(prune(css)).toBe('');
  });

  it('keeps of a list the selectors that match, and the properties that are read', () => {
    expect(prune('h1,h2,h3{color:var(--a)}')).toBe('h1{color:var(--a)}');
    expect(prune(':root{--a:var(--b);--b:1;--c:2}h1{color:var(--a)}')).toBe(
      ':root{--a:var(--b);--b:1}h1{color:var(--a)}',
    );
  });
});

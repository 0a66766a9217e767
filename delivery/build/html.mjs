// @ts-check
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';

/**
 * @typedef {import('domhandler').Document} Document
 * @typedef {import('domhandler').Element} Element
 * @typedef {{ start: number, end: number, replacement?: string }} Edit A range of the source, and what takes its place
 */

/**
 * Parses a page as a browser would, keeping where each element stands in the source.
 * @param {string} html
 * @returns {Document}
 */
export function parsePage(html) {
  return parse(html, { treeAdapter: adapter, sourceCodeLocationInfo: true });
}

/**
 * Every element of a document, in reading order; the content of `<template>` is left out.
 * @param {import('domhandler').ParentNode} parent
 * @returns {Element[]}
 */
export function elementsOf(parent) {
  return parent.childNodes.flatMap((node) =>
    adapter.isElementNode(node) ? [node, ...elementsOf(node)] : [],
  );
}

/**
 * The text inside an element that holds nothing else (`<script>`, `<style>`).
 * @param {Element} element
 */
export function textOf(element) {
  return element.childNodes.map((node) => (adapter.isTextNode(node) ? node.data : '')).join('');
}

/**
 * All the text below a node, as it stands in the source.
 * @param {import('domhandler').ParentNode} parent
 * @returns {string}
 */
export function deepTextOf(parent) {
  return parent.childNodes
    .map((node) =>
      adapter.isTextNode(node) ? node.data : adapter.isElementNode(node) ? deepTextOf(node) : '',
    )
    .join('');
}

/**
 * The range of an element in the source, from `<` to `>`.
 * @param {Element} element
 * @returns {Edit}
 * @throws {Error} for an element that the parser made up (a missing `<tbody>`, say)
 */
export function rangeOf(element) {
  const place = element.sourceCodeLocation;
  if (!place) throw new Error(`<${element.name}> is not in the source.`);
  return { start: place.startOffset, end: place.endOffset };
}

/**
 * Applies edits to a source; everything outside them is kept byte for byte.
 * @param {string} source
 * @param {readonly Edit[]} edits ranges that do not overlap
 */
export function applyEdits(source, edits) {
  let result = '';
  let cursor = 0;
  for (const { start, end, replacement = '' } of [...edits].sort((a, b) => a.start - b.start)) {
    result += source.slice(cursor, start) + replacement;
    cursor = end;
  }
  return result + source.slice(cursor);
}

/** The style of a book: readers choose their letters and colours, so that little is said. */
export const BOOK_STYLE = `body {
  margin: 0 5%;
  line-height: 1.45;
}

h1,
h2,
h3 {
  line-height: 1.2;
  break-after: avoid;
}

img {
  max-width: 100%;
  height: auto;
}

figure {
  margin: 1.5em 0;
}

figcaption {
  font-size: 0.85em;
}

blockquote {
  margin: 1em 0;
  padding-left: 1em;
  border-left: 2px solid;
}

table {
  border-collapse: collapse;
}

th,
td {
  padding: 0.3em 0.6em;
  border: 1px solid;
  text-align: left;
}

pre {
  white-space: pre-wrap;
}
`;

/** Plugins of markdown-it that come without types. */
declare module 'markdown-it-abbr';
declare module 'markdown-it-deflist';
declare module 'markdown-it-footnote';

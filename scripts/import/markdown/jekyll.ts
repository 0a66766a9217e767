import { lostTag } from '../body/elements';
import { readParameters } from './parameters';
import { pairAsHtml, shortcodeAsHtml } from './shortcodes';

const TAG = /\{%-?\s*(\w+)((?:"[^"]*"|'[^']*'|[^%"']|%(?!\}))*?)-?%\}/g;
const OUTPUT = /\{\{-?\s*((?:"[^"]*"|'[^']*'|[^}"']|\}(?!\}))*?)-?\}\}/g;
/** What only arranges a page, or says nothing to its readers. */
const SILENT =
  /^(?:assign|capture|endcapture|include_cached|toc|raw|endraw|spaceless|endspaceless)$/;

/** Turns the tags of Liquid (Jekyll, Eleventy) into HTML; those that nothing here knows are lost. */
export function liquidToHtml(text: string): string {
  const ends = new Map<string, string[]>();
  return text
    .replace(/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g, '')
    .replace(TAG, (whole, name: string, written: string) => {
      if (/^(?:raw|endraw)$/.test(name)) return '';
      if (name.startsWith('end')) return ends.get(name.slice(3))?.pop() ?? lostTag(whole);
      if (/^(?:post_url|link)$/.test(name)) return written.trim();
      if (name === 'include') return includeAsHtml(written) ?? lostTag(whole);
      const parameters = readParameters(written);
      const pair = text.includes(`end${name}`) ? pairAsHtml(name, parameters) : undefined;
      if (pair) {
        ends.set(name, [...(ends.get(name) ?? []), pair[1]]);
        return pair[0];
      }
      return SILENT.test(name)
        ? lostTag(whole)
        : (shortcodeAsHtml(name, parameters) ?? lostTag(whole));
    })
    .replace(OUTPUT, (whole, expression: string) => {
      const [, literal] =
        /^\s*(?:site\.(?:baseurl|url)|["'](.*?)["']\s*\|\s*(?:relative_url|absolute_url|url|prepend:.*))\s*$/.exec(
          expression,
        ) ?? [];
      if (literal !== undefined) return literal;
      return /^\s*site\.(?:baseurl|url)\s*$/.test(expression) ? '' : lostTag(whole);
    });
}

/** `{% include figure.html src="a.jpg" caption="…" %}`, whatever its file is called in the theme. */
function includeAsHtml(written: string): string | undefined {
  const [, file = '', rest = ''] = /^\s*([\w./-]+)([\s\S]*)$/.exec(written) ?? [];
  const name = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const parameters = readParameters(rest);
  const isPicture = /figure|image|img|photo|picture/i.test(name);
  return shortcodeAsHtml(
    isPicture ? 'figure' : name.replace(/[-_]?(?:embed|player|video)$/i, ''),
    parameters,
  );
}

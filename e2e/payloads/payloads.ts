import { PLACES, type PlaceName } from './places';

/** One hostile text in one place of the content. */
export interface Payload {
  /** The name of its files, so the address of its page. */
  readonly id: string;
  readonly place: PlaceName;
  readonly text: string;
}

/** The word that each hostile text tries to bring into the site as something else than a word. */
export const INTRUDER = 'intrus';

/** What ends up on a page if a single escape is missing. */
const TEXTS: readonly string[] = [
  // Elements and attributes.
  '<script>intrus()</script>',
  '<img src=x onerror=intrus()>',
  '</script><script>intrus()</script>',
  '</title></head><body onload=intrus()>',
  '"><svg onload=intrus()>',
  "' onmouseover='intrus()",
  '" onfocus="intrus()" autofocus="',
  '"/><base href="https://intrus.example/">',
  '</textarea><iframe src="https://intrus.example/"></iframe>',
  '<math><mtext><style><img src=x onerror=intrus()></style></mtext></math>',
  '<Cite source="intrus" />',
  '<a href="javascript:intrus()">intrus</a>',
  '\\<script>intrus()\\</script>',
  // Comments, sections and instructions of HTML and XML.
  '<!-- intrus -->',
  '--> intrus --!>',
  ']]> intrus',
  '<![CDATA[intrus]]>',
  '<?xml-stylesheet href="https://intrus.example/"?>',
  '<!DOCTYPE intrus [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  // Entities, once and twice.
  '&lt;script&gt;intrus()&lt;/script&gt;',
  '&#60;script&#62;intrus()&#60;/script&#62;',
  '&#x3C;img src=x onerror=intrus()&#x3E;',
  '&amp;lt;script&amp;gt;intrus()',
  '&intrus; & &copy &nbsp',
  '&#0; &#x1b; &#x202e; intrus',
  '&#123;intrus()&#125; &lbrace;intrus&rbrace;',
  // Escapes of other languages.
  '\\u003cscript\\u003eintrus()\\u003c/script\\u003e',
  '%3Cscript%3Eintrus()%3C/script%3E',
  '\\" intrus \\',
  "$& $1 $' $` intrus",
  // Templates, braces and code.
  `\${intrus()}`,
  `\`\${intrus()}\``,
  `\\\${intrus()} \\\`intrus`,
  '{intrus()}',
  '{{ intrus }}',
  '\\{intrus()\\}',
  '}{ intrus',
  '{/* intrus */}',
  '{"intrus"}',
  '<%= intrus %>',
  "import intrus from 'intrus'",
  'export const intrus = 1',
  // Controls and signs that change the order of the words.
  'intrus \u202etxt.exe',
  '\u2066intrus\u2069 isolé',
  'intrus\u0000 nul',
  '\u001b[31mintrus\u001b[0m',
  'intrus\u0085 NEL',
  'intrus\u2028séparé\u2029',
  'intrus\ufffe\uffff',
  'intrus\u200b\u00ad\u2060 invisible',
  'intrus\r\nSet-Cookie: intrus=1',
  'intrus\n---\nintrus: vrai',
  // Markdown and YAML.
  'javascript:intrus()',
  '[intrus](javascript:intrus())',
  '![intrus](https://intrus.example/x.png)',
  '[intrus]: javascript:intrus()',
  '~~intrus~~ [^1]',
  '**intrus** _intrus_ `intrus`',
  '# intrus: "vrai',
  '*intrus &intrus !!js/function intrus',
  '__proto__ intrus constructor',
  '@import url(https://intrus.example/x.css);',
];

/** Addresses that would run something, lead elsewhere than they say, or end an attribute. */
const ADDRESSES: readonly string[] = [
  'javascript:intrus()',
  'JaVaScRiPt:intrus()',
  '\u0001javascript:intrus()',
  'java\tscript:intrus()',
  '&#106;avascript:intrus()',
  'javascript&colon;intrus()',
  'https:javascript:intrus()',
  'data:text/html,<script>intrus()</script>',
  'data:text/html;base64,PHNjcmlwdD5pbnRydXMoKTwvc2NyaXB0Pg==',
  'vbscript:intrus()',
  'feed:javascript:intrus()',
  'view-source:https://intrus.example/',
  'blob:https://intrus.example/1',
  'file:///etc/passwd',
  'http://intrus.example/',
  '//intrus.example/',
  '/\\intrus.example/',
  '/articles/../../intrus',
  '#intrus',
  'https:intrus.example',
  'https://journal.test@intrus.example/',
  'https://journal.test%40intrus.example/',
  'https://\u0456ntrus.example/',
  'https://exemple.fr/\u202efdp.exe',
  'https://exemple.fr/"onclick="intrus()',
  "https://exemple.fr/'onclick='intrus()",
  'https://exemple.fr/?a=1&b=<script>intrus()</script>',
  "https://exemple.fr/?a=1&b=2&intrus='x'",
  'https://exemple.fr/?a=1&lt;b&amp;c=intrus',
  'https://exemple.fr/]]>-->',
  'https://exemple.fr/]]--intrus',
  `https://exemple.fr/\${intrus}/{intrus}`,
  'https://exemple.fr/%3Cscript%3E%22intrus%27',
  'mailto:a@exemple.fr?subject=a%0d%0aBcc:intrus@exemple.fr',
  'mailto:intrus@exemple.fr?subject=A&body=<b>',
  'mailto:intrus@exemple.fr',
  'tel:+33123456789',
  'tel:0;intrus=1',
];

/** There is one publisher: one hostile text for each of its facts. */
const PUBLISHER: Readonly<Partial<Record<PlaceName, string>>> = {
  'publisher.legalName': '&lt;script&gt;intrus()&lt;/script&gt; " \' >',
  'publisher.legalForm': '<script>intrus()</script>',
  'publisher.registration': `\${intrus()} {intrus} {{ intrus }}`,
  'publisher.address': '--> ]]> intrus',
  'publisher.phone': 'javascript:intrus()',
  'publisher.publicationDirector': 'intrus \u202etxt.exe',
  'publisher.hostName': '" onfocus="intrus()" autofocus="',
  'publisher.hostAddress': 'intrus\nDisallow: /',
  'publisher.hostPhone': '\\u003cscript\\u003eintrus() $& {/* intrus */}',
  'publisher.editorialDirector': '<b>intrus</b>',
  'publisher.owners': '"><svg onload=intrus()>',
  'publisher.beneficialOwners': '&#123;intrus()&#125;',
  'publisher.publicMoney': '{intrus()} <%= intrus %>',
  'publisher.funding': '[intrus](javascript:intrus())',
  'publisher.logRetention': '--> intrus',
  'publisher.mailRetention': '</p><script>intrus()</script>',
  'publisher.email': 'intrus@exemple.fr?bcc=b@exemple.fr',
  'publisher.errorsEmail': '"intrus"@exemple.fr',
  'publisher.replyEmail': "o'intrus+{x}@exemple.fr",
  'publisher.privacyEmail': 'intrus@exemple.fr\r\nBcc: b@exemple.fr',
  'publisher.securityContact': 'javascript:intrus()',
  'publisher.trainingBots': 'allow\nUser-agent: *',
  'publisher.xAccount': '@intrus"><script>',
  'publisher.indexNowKey': '../intrus/../cle',
  'publisher.webSubHub': 'https://exemple.fr/?a=1&b="><intrus/>',
};

const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];

/** Takes one in `every` of a list, another share for each place, so that each text meets many places. */
function shareOf(list: readonly string[], every: number, turn: number): string[] {
  return list.filter((_, index) => (index + turn + Math.floor(index / every)) % every === 0);
}

function payloadsAt(place: PlaceName, turn: number): Payload[] {
  const { kind, every } = PLACES[place];
  const fact = PUBLISHER[place];
  const texts = kind === 'fact' ? (fact === undefined ? [] : [fact]) : [];
  const shared = kind === 'fact' ? [] : shareOf(kind === 'text' ? TEXTS : ADDRESSES, every, turn);
  return [...texts, ...shared].map((text, index) => ({
    id: `${place.replace(/[^a-z]+/gi, '-').toLowerCase()}-${String(index + 1).padStart(2, '0')}`,
    place,
    text,
  }));
}

/** Every text in a share of the places, and every place with a share of the texts. */
export const PAYLOADS: readonly Payload[] = PLACE_NAMES.flatMap(payloadsAt);

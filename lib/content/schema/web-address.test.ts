import { describe, expect, it } from 'vitest';
import { externalAddressProblem, isMailbox, webAddressProblem } from './web-address';

describe('webAddressProblem', () => {
  it.each([
    'https://exemple.fr',
    'HTTPS://EXEMPLE.fr/Page',
    'https://exemple.fr:8443/a?b=c#d',
    'https://fr.wikipedia.org/wiki/Phreaking_(piratage)?oldid=1&x=2;y',
    'https://exemple.fr/@nom/été',
    'https://école.fr/',
    'https://пример.com/',
    'https://xn--e1afmkfd.com/',
    'https://日本語テスト.jp/',
    'https://127.0.0.1:80/',
    'https://[::1]/',
  ])('accepts %s', (address) => expect(webAddressProblem(address)).toBeUndefined());

  it.each([
    'http://exemple.fr',
    'https:/exemple.fr',
    'https:exemple.fr',
    'https:\\\\exemple.fr',
    'https://exemple.fr\\@autre.example',
    'https://banque.fr@evil.example',
    'https://banque.fr:x@evil.example/',
    'https://@evil.example',
    'https://аpple.com',
    'https://www.xn--pple-43d.com',
    'https://аррӏе.com',
    'https://google.cοm',
    'https://ｅxemple.fr',
    'https://exemple.fr。com',
    'https://%65xemple.fr',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://exem\u200bple.fr',
    'https://exem\u00adple.fr',
    'https://exemple.fr/\u202egpj.exe',
    'https://banque.fr⁄connexion.exemple.com/',
    'https://banque.fr∕connexion.exemple.com/',
    'https://ɑpple.com',
    'https://banque۰fr.exemple.com',
    'https://ꓲꓳ.com',
    'https://a..fr',
    'https://exemple.fr/a b',
    'https://exem\tple.fr',
    'https://exemple.fr\n',
    'https://exemple.fr/"',
    'https://',
    'javascript:alert(1)//https://exemple.fr',
  ])('refuses %j', (address) => expect(webAddressProblem(address)).toMatch(/^(?:une?|le) /));
});

it('knows a mailbox from what would add to it', () => {
  for (const mailbox of ['aide@exemple.fr', 'jean.dupont+x@exemple.co.uk', 'été@école.fr'])
    expect(isMailbox(mailbox), mailbox).toBe(true);
  for (const other of [
    'aide',
    'aide@exemple',
    'a@b@exemple.fr',
    'aide@exemple.fr?bcc=x@y.fr',
    'aide@exemple.fr\nContact: x',
    'aide@exemple.fr, autre@exemple.fr',
    'Aide <aide@exemple.fr>',
    'aide@аpple.com',
    'https://exemple.fr/@aide',
  ])
    expect(isMailbox(other), other).toBe(false);
});

describe('externalAddressProblem', () => {
  it.each([
    'mailto:aide@exemple.fr?subject=a%20b',
    'tel:+33123456789',
    'tel:3018',
    'sms:33700',
    'SMS:+33612345678?body=SPAM%20ici',
  ])('accepts %s', (address) => expect(externalAddressProblem(address)).toBeUndefined());
  it.each([
    'mailto:',
    'mailto:a b@exemple.fr',
    'mailto://a@exemple.fr',
    'mailto:a@exemple.fr?subject=x%0D%0ABcc:b@exemple.com',
    'tel:abc',
    'tel:',
    'sms:',
    'sms:33700?body=a b',
    'sms:33700&x=y',
    'http://exemple.fr',
    'data:text/html,x',
    '//a.fr',
    '',
  ])('refuses « %s »', (address) => expect(externalAddressProblem(address)).toBeDefined());

  it('accepts http with a reason in the title, where the rest is sound', () => {
    const reason = 'http: le site n’a pas de https';
    expect(externalAddressProblem('http://exemple.fr/a', reason)).toBeUndefined();
    expect(externalAddressProblem('http://exemple.fr/a', 'http :')).toContain('[mots du lien]');
    expect(externalAddressProblem('http://exemple.fr/a', 'Une page')).toContain('[mots du lien]');
    expect(externalAddressProblem('http://banque.fr@evil.example', reason)).toContain('« @ »');
    expect(externalAddressProblem('http://аpple.com', reason)).toContain('une seule écriture');
  });
});

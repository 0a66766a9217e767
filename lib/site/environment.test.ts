import { describe, expect, it } from 'vitest';
import { clickableUrl, EnvironmentError, readEnvironment, readServing } from './environment';

describe('readEnvironment', () => {
  it('serves at localhost and stays out of indexes when nothing is set', () => {
    expect(readEnvironment({})).toEqual({
      siteUrl: 'http://localhost:3000',
      indexable: false,
      isPublic: false,
      port: 3000,
      host: 'localhost',
    });
    expect(readEnvironment({ PORT: '4000', SITE_URL: '' }).siteUrl).toBe('http://localhost:4000');
  });

  it.each([
    ['https://journal.example', 'https://journal.example'],
    ['https://journal.example/', 'https://journal.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['HTTPS://Journal.Example/', 'https://journal.example'],
    ['https://journal.example:443', 'https://journal.example'],
    ['https://www.été.example', 'https://www.xn--t-9fab.example'],
  ])('opens indexing for %s', (received, siteUrl) => {
    expect(readEnvironment({ SITE_URL: received })).toMatchObject({ siteUrl, indexable: true });
  });

  it.each([
    'journal.example',
    'http://journal.example',
    'http://localhost.example',
    'https://journal.example/site',
    'https://journal.example?a',
    'https://journal.example/#a',
    'https://moi:secret@journal.example',
    'ftp://journal.example',
    'https:journal.example',
    'https:/journal.example',
  ])('refuses %s', (received) => {
    expect(() => readEnvironment({ SITE_URL: received })).toThrow(
      `SITE_URL : reçu « ${received} », attendu une origine sans chemin, en https`,
    );
  });

  it.each(['0', '70000', '3000a', '-1'])('refuses the port %s', (port) => {
    expect(() => readEnvironment({ PORT: port })).toThrow(`PORT : reçu « ${port} »`);
  });

  it.each([
    ['https://www.journal.fr', true],
    ['https://203.0.113.7', true],
    ['https://[2001:db8::1]', true],
    ['http://localhost:3000', false],
    ['https://localhost', false],
    ['https://journal.test', false],
    ['https://journal.example', false],
    ['https://www.example.org', false],
    ['https://redaction.local', false],
    ['https://intranet', false],
    ['https://192.168.1.4', false],
    ['https://172.20.0.1:8443', false],
    ['https://10.0.0.1', false],
    ['https://127.0.0.1', false],
    ['https://[::1]', false],
    ['https://[fd00::1]', false],
  ])('what is built for %s counts as published: %s', (SITE_URL, isPublic) => {
    expect(readEnvironment({ SITE_URL }).isPublic).toBe(isPublic);
  });

  it('tells every fault at once', () => {
    const read = () => readEnvironment({ SITE_URL: 'x', PORT: 'y' });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(/PORT[\s\S]*SITE_URL/);
  });
});

describe('where a server listens', () => {
  it('prints an address that can be opened', () => {
    const urlOf = (HOST: string) => clickableUrl(readServing({ HOST, PORT: '80' }));
    expect(urlOf('')).toBe('http://localhost:80');
    expect(urlOf('0.0.0.0')).toBe('http://localhost:80');
    expect(urlOf('::')).toBe('http://localhost:80');
    expect(urlOf('[::1]')).toBe('http://[::1]:80');
    expect(urlOf('192.168.1.4')).toBe('http://192.168.1.4:80');
  });

  it('refuses what is no host', () => {
    expect(() => readServing({ HOST: 'http://a/' })).toThrow('HOST : reçu « http://a/ »');
  });
});

it('serves by one process and counts for nobody, unless told', () => {
  expect(readServing({})).toEqual({ port: 3000, host: 'localhost', workers: 1 });
  expect(readServing({ WORKERS: '4', METRICS_PORT: '9100' })).toMatchObject({
    workers: 4,
    metricsPort: 9100,
  });
  expect(() => readServing({ WORKERS: '0', METRICS_PORT: 'oui' })).toThrow(
    'WORKERS : reçu « 0 », attendu un nombre de 1 à 64\n  METRICS_PORT : reçu « oui »',
  );
});

import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment';

describe('readEnvironment', () => {
  it('serves at localhost and stays out of indexes when nothing is set', () => {
    expect(readEnvironment({})).toEqual({
      siteUrl: 'http://localhost:3000',
      indexable: false,
      port: 3000,
    });
    expect(readEnvironment({ PORT: '4000', SITE_URL: '' }).siteUrl).toBe('http://localhost:4000');
  });

  it.each([
    ['https://contre-appel.example', 'https://contre-appel.example'],
    ['https://contre-appel.example/', 'https://contre-appel.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
  ])('opens indexing for %s', (received, siteUrl) => {
    expect(readEnvironment({ SITE_URL: received })).toMatchObject({ siteUrl, indexable: true });
  });

  it.each([
    'contre-appel.example',
    'http://contre-appel.example',
    'http://localhost.example',
    'https://contre-appel.example/site',
    'https://contre-appel.example?a',
    'https://contre-appel.example/#a',
    'https://moi:secret@contre-appel.example',
    'ftp://contre-appel.example',
  ])('refuses %s', (received) => {
    expect(() => readEnvironment({ SITE_URL: received })).toThrow(
      `SITE_URL : reçu « ${received} », attendu une origine sans chemin, en https`,
    );
  });

  it.each(['0', '70000', '3000a', '-1'])('refuses the port %s', (port) => {
    expect(() => readEnvironment({ PORT: port })).toThrow(`PORT : reçu « ${port} »`);
  });

  it('tells every fault at once', () => {
    const read = () => readEnvironment({ SITE_URL: 'x', PORT: 'y' });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(/PORT[\s\S]*SITE_URL/);
  });
});

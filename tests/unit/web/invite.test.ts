import { describe, expect, it } from 'vitest';
import { siteFor } from '../../../src/web/classroom/invite.tsx';

const at = (page: string, told: string | null) => siteFor(new URL(page), told).origin;

describe('the address students are shown', () => {
  it('is the one the page was opened at, where others can open it too', () => {
    expect(at('http://192.168.1.7:8080/', 'http://10.0.0.2:8080')).toBe('http://192.168.1.7:8080');
    expect(at('https://class.example.org/', null)).toBe('https://class.example.org');
  });

  it('is the one the server knows when the page was opened as this machine’s own', () => {
    for (const own of ['localhost', '127.0.0.1', '[::1]'])
      expect(at(`http://${own}:8080/`, 'http://10.0.0.2:8080')).toBe('http://10.0.0.2:8080');
    expect(at('http://localhost:8080/', null)).toBe('http://localhost:8080');
    expect(at('http://localhost:8080/', 'not an address')).toBe('http://localhost:8080');
  });
});

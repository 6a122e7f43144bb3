/** How the address of a seat taken over names it: the class, the table and the number of the seat. */
export const actId = (room: string, table: string, party: number): string => `${room}.${table}.${party}`;

export function seatNamed(id: string): { room: string; table: string; party: string } {
  const [room = '', table = '', party = ''] = id.split('.').map(encodeURIComponent);
  return { room, table, party };
}

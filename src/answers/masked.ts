/** A number as lists and chats show it: the first three and the last four digits, `089•••••1234`. Short ones show the last two. */
export function masked(number: string): string {
  if (number.length < 9) return `•••${number.slice(-2)}`;
  return `${number.slice(0, 3)}•••••${number.slice(-4)}`;
}

/** A name as lists show it: the first word and initials, `Nguyễn T. A.` */
export function maskedName(name: string): string {
  const [first = '', ...rest] = name.split(' ').filter((word) => word !== '');
  return [first, ...rest.map((word) => `${Array.from(word)[0] ?? ''}.`)].join(' ');
}

/** The package brings no types. */
declare module 'punycode.js' {
  /** The letters that the part after `xn--` stands for (RFC 3492). Throws RangeError when it stands for none. */
  function decode(label: string): string;
  const punycode: { decode: typeof decode };
  export default punycode;
}

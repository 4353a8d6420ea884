const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

/** The checksum CRC-32 of bytes, as in zip and PNG. */
export function crc32(bytes: Uint8Array): number {
  let code = ~0;
  for (let k = 0; k < bytes.length; k++) code = table[(code ^ bytes[k]) & 255] ^ (code >>> 8);
  return ~code >>> 0;
}

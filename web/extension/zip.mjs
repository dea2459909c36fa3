// A zip archive of some files, the same bytes whenever and wherever it is made: no times, names in the order given.
// Format: PKWARE's APPNOTE, 4.3; only what a store needs to unpack it (deflate, no directories, less than 4 GiB).
import { deflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20; // deflate
const UTF8 = 0x0800;
const DEFLATED = 8;
const DAY = 0x0021; // 1 January 1980, the earliest that can be written

/** @param {{ name: string, bytes: Uint8Array }[]} files @returns {Buffer} */
export function zip(files) {
  const parts = [];
  const central = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = [
      u16(VERSION), u16(UTF8), u16(DEFLATED), u16(0), u16(DAY), u32(crc32(bytes)), u32(packed.length),
      u32(bytes.length), u16(path.length), u16(0),
    ];
    const local = Buffer.concat([u32(LOCAL), ...common, path, packed]);
    central.push(u32(CENTRAL), u16(VERSION), ...common, u16(0), u16(0), u16(0), u32(0), u32(offset), path);
    parts.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = [
    u32(END), u16(0), u16(0), u16(files.length), u16(files.length), u32(directory.length), u32(offset), u16(0),
  ];
  return Buffer.concat([...parts, directory, ...end]);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function u16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

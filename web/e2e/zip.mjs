import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** A zip archive of these parts, each under its path: what an Office document is. */
export function zip(parts) {
  const files = []
  const listed = []
  let offset = 0
  for (const [path, content] of Object.entries(parts)) {
    const name = Buffer.from(path)
    const plain = Buffer.from(content)
    const packed = deflateRawSync(plain)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(plain), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(plain.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    const file = [Buffer.from('PK\x03\x04'), facts, name, packed]
    files.push(...file)
    listed.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, tail, name)
    offset += file.reduce((sum, part) => sum + part.length, 0)
  }
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(Object.keys(parts).length, 8)
  end.writeUInt16LE(Object.keys(parts).length, 10)
  end.writeUInt32LE(
    listed.reduce((sum, part) => sum + part.length, 0),
    12,
  )
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...files, ...listed, end])
}

/** The parts of a zip archive, under their paths: what `zip` makes them of. */
export function unzip(archive) {
  const parts = {}
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16)
  while (archive.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [name, extra, comment] = [28, 30, 32].map((of) => archive.readUInt16LE(at + of))
    const file = archive.readUInt32LE(at + 42)
    const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28)
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20))
    parts[archive.toString('utf8', at + 46, at + 46 + name)] = inflateRawSync(packed)
    at += 46 + name + extra + comment
  }
  return parts
}

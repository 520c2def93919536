const samplesPerSecond = 8_000;
const headerBytes = 44;

/** A recording of silence, as a WAV file of 8 bits. */
export function quietWav(seconds: number): Buffer {
  const dataBytes = seconds * samplesPerSecond;
  const file = Buffer.alloc(headerBytes + dataBytes, 128);
  file.write("RIFF", 0);
  file.writeUInt32LE(headerBytes - 8 + dataBytes, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  // Plain samples of one channel.
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(samplesPerSecond, 24);
  file.writeUInt32LE(samplesPerSecond, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write("data", 36);
  file.writeUInt32LE(dataBytes, 40);
  return file;
}

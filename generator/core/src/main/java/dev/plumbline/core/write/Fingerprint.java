package dev.plumbline.core.write;

import java.util.Locale;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Checksum;

/**
 * Tells what was written from what somebody has made of it since. It guards against nobody: whoever wants to deceive about a
 * file of their own needs no trick. A cryptographic digest would cost a run that writes thousands of files a tenth of its time.
 */
final class Fingerprint implements Checksum {

    private final CRC32 crc = new CRC32();
    private final Adler32 adler = new Adler32();

    /** That of a whole file. */
    static String of(byte[] bytes) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.update(bytes, 0, bytes.length);
        return fingerprint.text();
    }

    /** As the list of files has it: 16 hexadecimal digits. */
    String text() {
        return String.format(Locale.ROOT, "%016x", getValue());
    }

    @Override
    public void update(int b) {
        crc.update(b);
        adler.update(b);
    }

    @Override
    public void update(byte[] bytes, int from, int length) {
        crc.update(bytes, from, length);
        adler.update(bytes, from, length);
    }

    @Override
    public long getValue() {
        return crc.getValue() << Integer.SIZE | adler.getValue();
    }

    @Override
    public void reset() {
        crc.reset();
        adler.reset();
    }
}

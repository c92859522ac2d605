package mediashell.media.secureboot;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import mediashell.media.MediaErrorCode;
import mediashell.media.MediaException;
import mediashell.media.block.SectorBuffer;

/**
 * A program in the Portable Executable format (Microsoft PE/COFF specification) as far as its signature goes: the attribute certificate table,
 * and the bytes that a signature covers (Authenticode PE image hash).
 */
final class PeImage {

    private static final int DOS_HEADER = 64;
    private static final int PE_OFFSET = 0x3C;
    private static final int COFF_HEADER = 24;
    private static final int CHECKSUM = 64;
    private static final int CHECKSUM_LENGTH = 4;
    private static final int PE32 = 0x10B;
    private static final int PE32_PLUS = 0x20B;
    private static final int DIRECTORIES_PE32 = 96;
    private static final int DIRECTORIES_PE32_PLUS = 112;
    private static final int SECURITY_DIRECTORY = 4;
    private static final int DIRECTORY = 8;
    private static final int CERTIFICATE_HEADER = 8;
    private static final int CERTIFICATE_ALIGNMENT = 8;
    private static final int PKCS_SIGNED_DATA = 2;
    private static final int MOST_CERTIFICATES = 16;

    private final byte[] bytes;
    private final SectorBuffer buffer;
    private final int checksum;
    private final int directory;
    private final int tableStart;
    private final int tableEnd;

    private PeImage(byte[] bytes, int optionalHeader) throws MediaException {
        this.bytes = bytes;
        this.buffer = SectorBuffer.littleEndian(bytes);
        int magic = u16(optionalHeader);
        if (magic != PE32 && magic != PE32_PLUS) {
            throw corrupt("its optional header is of an unknown kind");
        }
        int directories = optionalHeader + (magic == PE32 ? DIRECTORIES_PE32 : DIRECTORIES_PE32_PLUS);
        long count = u32(directories - 4);
        this.checksum = optionalHeader + CHECKSUM;
        this.directory = directories + SECURITY_DIRECTORY * DIRECTORY;
        long start = count > SECURITY_DIRECTORY ? u32(directory) : 0;
        long size = count > SECURITY_DIRECTORY ? u32(directory + 4) : 0;
        if (start + size > bytes.length || size > 0 && start < directory + DIRECTORY) {
            throw corrupt("its certificate table lies outside of the file");
        }
        this.tableStart = (int) start;
        this.tableEnd = (int) (start + size);
    }

    static boolean isPe(byte[] bytes) {
        return bytes.length >= DOS_HEADER && bytes[0] == 'M' && bytes[1] == 'Z';
    }

    /** @throws MediaException CORRUPT_IMAGE for bytes that break the format's rules */
    static PeImage of(byte[] bytes) throws MediaException {
        SectorBuffer buffer = SectorBuffer.littleEndian(bytes);
        long header = isPe(bytes) ? buffer.u32(PE_OFFSET) : -1;
        if (header < 0
                || header + COFF_HEADER + DIRECTORIES_PE32 > bytes.length
                || !buffer.matches((int) header, "PE\0\0")) {
            throw corrupt("it has no PE header");
        }
        return new PeImage(bytes, (int) header + COFF_HEADER);
    }

    /** The signatures, each as PKCS #7 SignedData; none for a program that is not signed. */
    List<byte[]> signatures() throws MediaException {
        List<byte[]> signatures = new ArrayList<>();
        int at = tableStart;
        while (at + CERTIFICATE_HEADER <= tableEnd && signatures.size() < MOST_CERTIFICATES) {
            long length = u32(at);
            if (length < CERTIFICATE_HEADER || length > tableEnd - at) {
                throw corrupt("a certificate is longer than the table");
            }
            if (u16(at + 6) == PKCS_SIGNED_DATA) {
                signatures.add(Arrays.copyOfRange(bytes, at + CERTIFICATE_HEADER, at + (int) length));
            }
            at += (int) ((length + CERTIFICATE_ALIGNMENT - 1) / CERTIFICATE_ALIGNMENT * CERTIFICATE_ALIGNMENT);
        }
        return signatures;
    }

    /** Everything but the checksum, the table's entry in the directory, and the table itself. */
    byte[] digest(MessageDigest digest) {
        digest.update(bytes, 0, checksum);
        int behindChecksum = checksum + CHECKSUM_LENGTH;
        digest.update(bytes, behindChecksum, directory - behindChecksum);
        int behindDirectory = directory + DIRECTORY;
        int end = tableEnd == 0 ? bytes.length : tableStart;
        digest.update(bytes, behindDirectory, end - behindDirectory);
        if (tableEnd != 0) {
            digest.update(bytes, tableEnd, bytes.length - tableEnd);
        }
        return digest.digest();
    }

    private int u16(int offset) throws MediaException {
        requireInside(offset, 2);
        return buffer.u16(offset);
    }

    private long u32(int offset) throws MediaException {
        requireInside(offset, 4);
        return buffer.u32(offset);
    }

    private void requireInside(int offset, int length) throws MediaException {
        if (offset < 0 || offset + length > bytes.length) {
            throw corrupt("it is cut off");
        }
    }

    private static MediaException corrupt(String why) {
        return new MediaException(MediaErrorCode.CORRUPT_IMAGE, "program", why);
    }
}

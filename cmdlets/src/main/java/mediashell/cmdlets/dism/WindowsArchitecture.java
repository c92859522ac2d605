package mediashell.cmdlets.dism;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Recognises the processor architecture of a Windows folder by the machine field of its programs (PE format, COFF header). */
final class WindowsArchitecture {

    /** Programs that every Windows or Windows PE has, the most telling first. */
    private static final List<String> PROGRAMS =
            List.of("Windows/System32/ntoskrnl.exe", "Windows/System32/winload.exe", "Windows/Boot/EFI/bootmgfw.efi");

    private static final int HEADER_POINTER = 0x3C;
    private static final int PE_SIGNATURE = 0x4550;
    private static final int LARGEST_HEAD = 4096;

    private WindowsArchitecture() {}

    /** The number that Windows has for it (0 x86, 9 x64, 12 arm64), or -1 when the folder does not tell. */
    static int of(Path folder) throws IOException {
        for (String program : PROGRAMS) {
            Path file = folder.resolve(program);
            if (Files.isRegularFile(file)) {
                int found = ofProgram(file);
                if (found >= 0) {
                    return found;
                }
            }
        }
        return -1;
    }

    private static int ofProgram(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LARGEST_HEAD);
        }
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (head.length < HEADER_POINTER + Integer.BYTES) {
            return -1;
        }
        int header = bytes.getInt(HEADER_POINTER);
        boolean inside = header >= 0 && header <= head.length - Long.BYTES;
        return inside && bytes.getInt(header) == PE_SIGNATURE
                ? number(bytes.getShort(header + Integer.BYTES) & 0xFFFF)
                : -1;
    }

    private static int number(int machine) {
        return switch (machine) {
            case 0x014C -> 0;
            case 0x8664 -> 9;
            case 0xAA64 -> 12;
            default -> -1;
        };
    }
}

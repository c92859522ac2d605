package mediashell.media.image;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import mediashell.media.ContentSource;
import mediashell.media.block.ImageSeed;
import mediashell.media.fat.EfiSystemImage;

/**
 * The boot files of a sample boot image: the project's own programs at the paths where a Windows boot image has the real
 * ones, so that a medium is made of either without a special case. What Windows' boot manager alone reads (BCD, boot.sdi)
 * is a text that says so.
 */
public final class SampleBootFiles {

    private static final String PLACEHOLDER = """
            This is a placeholder made by Mediashell for sample media.\r
            In a real boot image, Windows' own %s lies here.\r
            """;

    private SampleBootFiles() {}

    /** Paths in the boot image, with {@code /}, and what lies there. */
    public static Map<String, ContentSource> create(Instant created, ImageSeed seed) throws IOException {
        ContentSource application = BootPrograms.uefiApplication();
        ContentSource system = EfiSystemImage.build(application, "BOOTX64.EFI", created, seed);
        Map<String, ContentSource> files = new LinkedHashMap<>();
        files.put("Windows/Boot/PCAT/bootmgr", BootPrograms.bootManager());
        files.put("Windows/Boot/EFI/bootmgr.efi", application);
        files.put("Windows/Boot/EFI/bootmgfw.efi", application);
        files.put("Windows/Boot/DVD/PCAT/BCD", placeholder("boot configuration data"));
        files.put("Windows/Boot/DVD/PCAT/boot.sdi", placeholder("RAM disk image"));
        files.put("Windows/Boot/DVD/PCAT/etfsboot.com", BootPrograms.discLoader());
        files.put("Windows/Boot/DVD/EFI/BCD", placeholder("boot configuration data"));
        files.put("Windows/Boot/DVD/EFI/en-US/efisys.bin", system);
        return files;
    }

    private static ContentSource placeholder(String role) {
        byte[] text = PLACEHOLDER.formatted(role).getBytes(StandardCharsets.US_ASCII);
        return ContentSource.ofBytes("Mediashell placeholder for " + role, text);
    }
}

package mediashell.media.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import mediashell.media.ContentSource;

/**
 * The project's own boot programs as assembled bytes; their sources lie in {@code src/main/boot}. Each prints a line with
 * the medium's label: {@code MEDIASHELL BIOS BOOT <label>} or {@code MEDIASHELL UEFI BOOT <label>}.
 */
public final class BootPrograms {

    private BootPrograms() {}

    /** El Torito image: loads {@code \BOOTMGR} of a UDF disc. 4096 bytes. */
    public static ContentSource discLoader() {
        return program("etfsboot.com");
    }

    /** What the BIOS boot sectors load as {@code \BOOTMGR}. */
    public static ContentSource bootManager() {
        return program("bootmgr");
    }

    /** UEFI application for x64. */
    public static ContentSource uefiApplication() {
        return program("bootx64.efi");
    }

    static byte[] bytes(String name) {
        try (InputStream input = BootPrograms.class.getResourceAsStream("/mediashell/media/boot/" + name)) {
            if (input == null) {
                throw new IllegalStateException("the boot program " + name + " is missing from the product");
            }
            return input.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the boot program " + name + " cannot be read", e);
        }
    }

    private static ContentSource program(String name) {
        return ContentSource.ofBytes("Mediashell boot program " + name, bytes(name));
    }
}

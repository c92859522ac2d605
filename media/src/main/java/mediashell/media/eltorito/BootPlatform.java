package mediashell.media.eltorito;

/** The platform of a boot image: the validation entry's and the section headers' identifier (El Torito 2.1; UEFI 13.3.2.1). */
public enum BootPlatform {
    BIOS(0x00),
    UEFI(0xEF);

    private final int identifier;

    BootPlatform(int identifier) {
        this.identifier = identifier;
    }

    public int identifier() {
        return identifier;
    }
}

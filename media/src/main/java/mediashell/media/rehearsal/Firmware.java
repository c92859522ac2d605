package mediashell.media.rehearsal;

/** What a virtual machine starts a medium with. */
public enum Firmware {
    BIOS,
    UEFI
}

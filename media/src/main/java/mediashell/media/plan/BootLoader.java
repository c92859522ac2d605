package mediashell.media.plan;

import mediashell.media.Choice;

/**
 * Which of a boot image's two sets of UEFI boot files a medium takes (docs/decisions/0042). Serviced images have a second set beside the first, its
 * folders and files named {@code _EX}, that is signed under the authority of 2023 (facts/user-wishes.md §5.5).
 */
public enum BootLoader {
    /** The files under their plain names, whoever signed them. */
    STANDARD,
    /** The files named {@code _EX}; on the medium they have the plain names. */
    @Choice(
            number = 27,
            topic = "boot files of 2023",
            value =
                    "-BootLoader Ex puts the boot image's files named _EX under the plain names; how the vendor makes such media is not public.")
    EX;

    private static final String SUFFIX = "_EX";
    private static final int BOOT_FOLDER = 2;

    /**
     * Where this set has a file.
     *
     * @param path of the first set, for example {@code Windows/Boot/EFI/bootmgfw.efi}
     */
    public String place(String path) {
        String folder = folder(path);
        int dot = folder.lastIndexOf('.');
        return this == STANDARD ? path : folder.substring(0, dot) + SUFFIX + folder.substring(dot);
    }

    /** Where this set has a folder: the one below {@code Windows/Boot} has another name. */
    public String folder(String path) {
        String[] names = path.split("/");
        if (this == EX) {
            names[BOOT_FOLDER] += SUFFIX;
        }
        return String.join("/", names);
    }

    /** The name on the medium of a file that is called so in this set. */
    public String plainName(String name) {
        int dot = name.lastIndexOf('.');
        boolean marked = this == EX && dot >= 0 && name.substring(0, dot).endsWith(SUFFIX);
        return marked ? name.substring(0, dot - SUFFIX.length()) + name.substring(dot) : name;
    }
}

package mediashell.media.image;

import mediashell.media.Choice;

/** Which file systems a disc carries besides UDF 1.02, the tree of record. */
public enum DiscForm {
    /** An ISO 9660 tree with one text file that says where to look, as Windows discs have. */
    @Choice(
            number = 22,
            topic = "form of discs",
            value =
                    "UDF 1.02 with an ISO 9660 stub, as Windows media have; how the vendor calls oscdimg, and the order of files, is not public.")
    WINDOWS("UDF 1.02 with ISO 9660 stub"),
    /** The full tree in ISO 9660 level 3 and in Joliet, too. */
    BRIDGE("UDF 1.02 bridge with ISO 9660 level 3 and Joliet");

    private final String description;

    DiscForm(String description) {
        this.description = description;
    }

    public String description() {
        return description;
    }
}

package mediashell.media.image;

/** Which file systems a disc carries besides UDF 1.02, the tree of record. */
public enum DiscForm {
    /** An ISO 9660 tree with one text file that says where to look, as Windows discs have. */
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

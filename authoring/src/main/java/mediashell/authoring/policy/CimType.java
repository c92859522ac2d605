package mediashell.authoring.policy;

/** The CIM types that policies use, with their numbers (facts/media-format.md §7.1). */
enum CimType {
    STRING(8),
    BOOLEAN(11),
    UINT32(19),
    DATETIME(101),
    STRING_ARRAY(0x2000 + 8);

    private final int number;

    CimType(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}

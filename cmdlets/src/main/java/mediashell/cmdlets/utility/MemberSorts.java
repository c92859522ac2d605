package mediashell.cmdlets.utility;

import mediashell.automation.members.PSMemberType;

/** The argument of -MemberType as bits of PSMemberTypes. */
final class MemberSorts {

    private MemberSorts() {}

    /** 0 for all. */
    static long bits(Object argument) {
        long bits = 0;
        for (String word :
                argument == null ? new String[0] : argument.toString().split(",")) {
            bits |= bitsOf(word.strip());
        }
        return bits;
    }

    private static long bitsOf(String word) {
        return switch (word) {
            case "Properties" -> 31;
            case "Methods" -> 448;
            case "All" -> 0;
            default -> PSMemberType.valueOf(word).bit();
        };
    }
}

package mediashell.cmdlets.core;

import mediashell.automation.members.PSMemberInfo;

/** Sorts members into methods and properties. */
final class MemberKinds {

    private MemberKinds() {}

    static boolean isMethod(PSMemberInfo member) {
        return switch (member.memberType()) {
            case Method, CodeMethod, ScriptMethod -> true;
            default -> false;
        };
    }
}

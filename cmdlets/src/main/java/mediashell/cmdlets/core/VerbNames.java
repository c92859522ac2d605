package mediashell.cmdlets.core;

import java.util.Locale;
import java.util.Set;

/** The approved verbs of command names. */
final class VerbNames {
    private static final Set<String> APPROVED = Set.of(
            ("add clear close copy enter exit find format get hide join lock move new open optimize pop push redo"
                            + " remove rename reset resize search select set show skip split step switch undo unlock watch"
                            + " connect disconnect read receive send write backup checkpoint compare compress convert"
                            + " convertfrom convertto dismount edit expand export group import initialize limit merge mount"
                            + " out publish restore save sync unpublish update debug measure ping repair resolve test trace"
                            + " approve assert build complete confirm deny deploy disable enable install invoke register"
                            + " request restart resume start stop submit suspend uninstall unregister wait block grant"
                            + " protect revoke unblock unprotect use")
                    .split(" "));

    private VerbNames() {}

    static boolean isApproved(String command) {
        return APPROVED.contains(command.substring(0, command.indexOf('-')).toLowerCase(Locale.ROOT));
    }
}

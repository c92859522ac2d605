package mediashell.conformance;

import java.nio.file.Path;
import java.util.Map;

import mediashell.automation.session.DefaultShellProcess;
import mediashell.automation.session.ShellProcess;

/** The process that the cases were recorded in: user root, en-US, UTC, UTF-8, the case's folder as current directory. */
final class CaseProcess {

    private CaseProcess() {}

    static ShellProcess in(Path work) {
        return DefaultShellProcess.in(work)
                .environment(Map.of(
                        "HOME", "/root",
                        "USER", "root",
                        "LANG", "en_US.UTF-8",
                        "LC_ALL", "en_US.UTF-8",
                        "TZ", "UTC",
                        "TERM", "xterm",
                        "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"))
                .processId(ProcessHandle.current().pid())
                .build();
    }
}

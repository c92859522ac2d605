package mediashell.cmdlets.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.TypedArray;

/** What stands at the beginning of a transcript: who ran what, where and with which version (about Start-Transcript). */
record TranscriptHeading(ExecutionContext context) {

    private static final List<String> VERSIONS = List.of(
            "PSVersion",
            "PSEdition",
            "GitCommitId",
            "OS",
            "Platform",
            "PSCompatibleVersions",
            "PSRemotingProtocolVersion",
            "SerializationVersion",
            "WSManStackVersion");

    List<String> minimal(String time) {
        return List.of("PowerShell transcript start", "Start time: " + time);
    }

    List<String> full(String time) {
        List<String> lines = new ArrayList<>(minimal(time));
        lines.add("Username: " + user());
        lines.add("RunAs User: " + user());
        lines.add("Configuration Name: ");
        lines.add("Machine: " + machine() + " (Unix " + kernel() + ")");
        lines.add(
                "Host Application: " + ProcessHandle.current().info().command().orElse("msh"));
        lines.add("Process ID: " + context.process().processId());
        if (context.topLevel().value("PSVersionTable") instanceof DictionaryValue versions) {
            VERSIONS.forEach(name -> lines.add(name + ": " + text(versions.get(name))));
        }
        return lines;
    }

    private String text(Object value) {
        return value instanceof TypedArray several
                ? context.conversions().toText(several).replace(" ", ", ")
                : context.conversions().toText(value);
    }

    static String machine() {
        return firstLine("/proc/sys/kernel/hostname", "localhost");
    }

    private static String kernel() {
        return firstLine("/proc/sys/kernel/osrelease", "");
    }

    private static String firstLine(String file, String otherwise) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException notLinux) {
            return otherwise;
        }
    }

    private String user() {
        Map<String, String> environment = context.process().environment();
        String name = environment.getOrDefault("USER", environment.get("LOGNAME"));
        return machine() + "\\"
                + (name != null ? name : ProcessHandle.current().info().user().orElse(""));
    }
}

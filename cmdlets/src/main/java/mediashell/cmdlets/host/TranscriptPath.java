package mediashell.cmdlets.host;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

import mediashell.automation.provider.FileSystemProvider;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.ExecutionContext;
import mediashell.text.WildcardPattern;

/** Where a transcript goes. */
record TranscriptPath(ExecutionContext context) {

    /** {@code PowerShell_transcript.MACHINE.RANDOM.TIME.txt}: a name that nobody can foresee. */
    Path inFolder(String folder, String time) {
        byte[] random = new byte[6];
        new SecureRandom().nextBytes(random);
        String part = Base64.getEncoder().encodeToString(random).replace('/', '_');
        String name = "PowerShell_transcript." + TranscriptHeading.machine() + "." + part + "." + time + ".txt";
        return context.providers().toFile(folder).resolve(name);
    }

    /** {@code $Transcript} of the caller, or a new file in the user's folder. */
    Path byDefault(String time) {
        Object preferred = context.sessionState().value("Transcript");
        if (preferred != null) {
            return context.providers().toFile(context.conversions().toText(preferred));
        }
        return inFolder(context.process().environment().getOrDefault("HOME", "/"), time);
    }

    /** The places that a path means: those it matches, or the one that is not there yet. */
    List<ProviderPath> places(String path) {
        if (!WildcardPattern.containsWildcardCharacters(path)) {
            return List.of(context.providers().resolve(WildcardPattern.unescape(path)));
        }
        return context.providers().glob(path, true);
    }

    static boolean isFile(ProviderPath place) {
        return place.items() instanceof FileSystemProvider;
    }
}

package mediashell.cmdlets.management;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DateTime;

/** Times of files against the clock values of scripts. */
final class FileTimes {

    private FileTimes() {}

    static Instant lastWrite(ProviderPath place) {
        try {
            return Files.getLastModifiedTime(Path.of(place.path())).toInstant();
        } catch (IOException gone) {
            throw ProviderErrors.pathNotFound(place.shown());
        }
    }

    /** The instant of a date and time; without a zone it is the session's local one. */
    static Instant instant(ExecutionContext context, DateTime time) {
        return time.toInstant(context.process().zone());
    }
}

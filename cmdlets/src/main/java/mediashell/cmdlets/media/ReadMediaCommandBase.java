package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import mediashell.automation.Parameter;
import mediashell.automation.values.SecureString;
import mediashell.media.engine.MediumPaths;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.secureboot.TrustedCertificates;
import mediashell.site.SiteException;

/** Base of the cmdlets that read media: the discs of a set that are given together, or that one folder holds, are one medium. */
abstract class ReadMediaCommandBase extends MediaCommandBase {

    /** The image file, device or folder, wildcards are expanded; for a set all of its discs, their folder, or the name that the set was made under. */
    @Parameter(
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true,
            aliases = "FullName")
    String[] path;

    /** Work with each medium. */
    @FunctionalInterface
    interface EachMedium {
        void run(OpenedMedium medium) throws IOException;
    }

    /** Work with one failure to open or read a medium. */
    @FunctionalInterface
    interface FailureWork {
        void run(Exception failed);
    }

    /** Opens each medium in turn; a failure ends the work with that medium only. */
    final void forEachMedium(EachMedium work, FailureWork failure) {
        List<List<Path>> media;
        try {
            media = media();
        } catch (SiteException | IOException failed) {
            failure.run(failed);
            return;
        }
        for (List<Path> volumes : media) {
            try {
                withMedium(volumes, medium -> {
                    work.run(medium);
                    return null;
                });
            } catch (SiteException | IOException failed) {
                failure.run(failed);
            }
        }
    }

    private List<List<Path>> media() throws IOException {
        return MediumPaths.group(localPaths(path));
    }

    /** The certificates below a path; none for null. */
    final TrustedCertificates trusted(String certificates) throws IOException {
        return certificates == null ? TrustedCertificates.NONE : TrustedCertificates.load(localPath(certificates));
    }

    /** Lends the clear text of a password for a piece of work and wipes it afterwards; null for no password. */
    static <T> T withPassword(SecureString password, PasswordWork<T> work) throws IOException {
        char[] clear = password == null ? null : password.reveal();
        try {
            return work.run(clear);
        } finally {
            if (clear != null) {
                Arrays.fill(clear, '\0');
            }
        }
    }

    /** Work that needs a password. */
    @FunctionalInterface
    interface PasswordWork<T> {
        T run(char[] password) throws IOException;
    }
}

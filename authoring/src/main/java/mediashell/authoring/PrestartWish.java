package mediashell.authoring;

import java.nio.file.Path;

import mediashell.media.Choice;

/**
 * A prestart command as it is asked for (mission C6).
 *
 * @param command empty for none
 * @param packageId package with its files, empty for none
 * @param folder local folder of its files in place of a package, or null
 */
public record PrestartWish(String command, String packageId, Path folder) {

    /** Where files lie that come from a folder instead of a package; ours. */
    @Choice(number = 15, topic = "prestart files of a folder", value = "They lie in SMS\\PKG\\PRESTART.")
    static final String FOLDER_ID = "PRESTART";

    /** The id under which the files lie on the medium, empty for none. */
    String contentId() {
        return folder == null ? packageId : FOLDER_ID;
    }
}

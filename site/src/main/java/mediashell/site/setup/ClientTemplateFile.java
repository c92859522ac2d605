package mediashell.site.setup;

import java.io.IOException;
import java.nio.file.Path;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.content.IniFile;

/**
 * The file {@code mobileclient.tcf} in {@code bin\<platform>} of a site server's installation, which tells clients how to begin; an
 * INI file.
 */
public final class ClientTemplateFile {

    private static final String ROOT_KEY = "SMSPublicRootKey";

    private ClientTemplateFile() {}

    /**
     * The trusted root key in the file.
     *
     * @return hex text
     * @throws SiteException INVALID_VALUE for a file without one
     */
    public static String rootKey(Path file) throws IOException {
        return IniFile.read(file)
                .find(ROOT_KEY)
                .filter(key -> !key.isEmpty())
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.INVALID_VALUE,
                        file.toString(),
                        "a line " + ROOT_KEY
                                + "=... was expected; take mobileclient.tcf from bin\\i386 or bin\\x64 of the"
                                + " site server"));
    }
}

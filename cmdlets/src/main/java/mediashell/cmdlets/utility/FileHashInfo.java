package mediashell.cmdlets.utility;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** The hash of a file (Microsoft.PowerShell.Commands.FileHashInfo). */
@DotNetType("Microsoft.PowerShell.Commands.FileHashInfo")
public final class FileHashInfo {

    private final String algorithm;
    private final String hash;
    private final String path;

    /** @param path null for a stream */
    FileHashInfo(String algorithm, String hash, String path) {
        this.algorithm = algorithm;
        this.hash = hash;
        this.path = path;
    }

    @DotNetProperty
    public String algorithm() {
        return algorithm;
    }

    /** In hexadecimal, capital letters. */
    @DotNetProperty
    public String hash() {
        return hash;
    }

    @DotNetProperty
    public String path() {
        return path;
    }
}

package mediashell.cmdlets.utility;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.provider.ProviderPath;
import mediashell.dotnet.system.io.Stream;
import mediashell.text.WildcardPattern;

/** Computes hashes of files and streams. */
@Cmdlet(verb = "Get", noun = "FileHash", defaultParameterSetName = "Path")
@OutputType("Microsoft.PowerShell.Commands.FileHashInfo")
public final class GetFileHashCommand extends PSCmdlet {

    private static final int BUFFER = 1 << 16;

    /** The hash function. */
    @Parameter(position = 1)
    @ValidateSet({"SHA1", "SHA256", "SHA384", "SHA512", "MD5"})
    String algorithm = "SHA256";

    /** A stream to read to its end. */
    @Parameter(set = "StreamParameterSet", mandatory = true, position = 0, type = "System.IO.Stream")
    Stream inputStream;

    /** The files, their paths taken as they are. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            position = 0,
            valueFromPipelineByPropertyName = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** The files; wildcards are expanded. */
    @Parameter(
            set = "Path",
            mandatory = true,
            position = 0,
            valueFromPipeline = true,
            valueFromPipelineByPropertyName = true)
    String[] path;

    @Override
    public void processRecord() {
        if (inputStream != null) {
            writeObject(new FileHashInfo(name(), hashOf(inputStream), null));
            return;
        }
        for (String one : literalPath != null ? literalPath : path) {
            if (literalPath == null && WildcardPattern.containsWildcardCharacters(one)) {
                glob(one);
            } else {
                hashFile(literalPath != null ? one : WildcardPattern.unescape(one));
            }
        }
    }

    private void glob(String pattern) {
        List<ProviderPath> matches = context().providers().glob(pattern, false);
        if (matches.isEmpty()) {
            missing(pattern);
        }
        matches.forEach(match -> hash(Path.of(match.path())));
    }

    private void hashFile(String name) {
        try {
            Path file = context().providers().toFile(name);
            if (Files.exists(file)) {
                hash(file);
            } else {
                missing(file.toString());
            }
        } catch (DotNetException wrong) {
            if (wrong.errorRecord() == null) {
                throw wrong;
            }
            writeError(wrong.errorRecord());
        }
    }

    private void missing(String file) {
        writeError(errorRecord(
                "System.Management.Automation.ItemNotFoundException",
                "FileNotFound",
                ErrorCategory.ObjectNotFound,
                file,
                "the file '" + file + "' is not there"));
    }

    private void hash(Path file) {
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            writeError(errorRecord(
                    "System.UnauthorizedAccessException",
                    "UnauthorizedAccessError",
                    ErrorCategory.InvalidData,
                    file.toString(),
                    "'" + file + "' is a folder or may not be read"));
            return;
        }
        try (InputStream stream = Files.newInputStream(file)) {
            MessageDigest digest = digest();
            byte[] buffer = new byte[BUFFER];
            for (int n = stream.read(buffer); n > 0; n = stream.read(buffer)) {
                context().checkStop();
                digest.update(buffer, 0, n);
            }
            writeObject(new FileHashInfo(name(), text(digest), file.toString()));
        } catch (IOException failed) {
            writeError(errorRecord(
                    "System.IO.IOException",
                    "FileReadError",
                    ErrorCategory.ReadError,
                    file.toString(),
                    "'" + file + "' cannot be read: " + failed.getMessage()));
        }
    }

    private String hashOf(Stream stream) {
        MessageDigest digest = digest();
        byte[] buffer = new byte[BUFFER];
        for (int n = stream.read(buffer, 0, BUFFER); n > 0; n = stream.read(buffer, 0, BUFFER)) {
            digest.update(buffer, 0, n);
        }
        return text(digest);
    }

    private String name() {
        return algorithm.toUpperCase(Locale.ROOT);
    }

    private MessageDigest digest() {
        try {
            return MessageDigest.getInstance(name().startsWith("SHA") ? "SHA-" + name().substring(3) : name());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has " + name(), missing);
        }
    }

    private static String text(MessageDigest digest) {
        return HexFormat.of().withUpperCase().formatHex(digest.digest());
    }
}

package mediashell.cmdlets.utility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.EncodingArgument;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.FileSystemInfo;
import mediashell.automation.values.TextEncoding;
import mediashell.text.WildcardPattern;

/** Shows bytes of files, texts and numbers in hexadecimal, sixteen a line. */
@Cmdlet(
        verb = "Format",
        noun = "Hex",
        dotNetName = "Microsoft.PowerShell.Commands.FormatHex",
        defaultParameterSetName = "Path")
@OutputType("Microsoft.PowerShell.Commands.ByteCollection")
public final class FormatHexCommand extends PSCmdlet {

    private static final int LINE = 16;

    /** How many bytes to show. */
    @Parameter
    long count = Long.MAX_VALUE;

    /** The encoding in which texts become bytes. */
    @Parameter(set = "ByInputObject", type = "System.Object")
    @EncodingArgument
    @ValidateNotNullOrEmpty
    TextEncoding encoding = TextEncoding.UTF8;

    /** The values to show; values of one type that follow each other make one run of bytes. */
    @Parameter(
            set = "ByInputObject",
            mandatory = true,
            valueFromPipeline = true,
            type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** The files, their paths taken as they are. */
    @Parameter(
            set = "LiteralPath",
            mandatory = true,
            aliases = {"PSPath", "LP"})
    @ValidateNotNullOrEmpty
    String[] literalPath;

    /** The first byte to show. */
    @Parameter
    long offset;

    /** The files; wildcards are expanded. */
    @Parameter(set = "Path", mandatory = true, position = 0)
    @ValidateNotNullOrEmpty
    String[] path;

    /** Kept for old scripts: it changes nothing. */
    @Parameter(set = "ByInputObject")
    boolean raw;

    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private PSType pendingType;

    @Override
    public void processRecord() {
        for (String one : literalPath == null ? new String[0] : literalPath) {
            attempt(() -> file(context().providers().toFile(one)));
        }
        for (String one : path == null ? new String[0] : path) {
            attempt(() -> files(one));
        }
        if (isBound("InputObject")) {
            input(PSObject.base(inputObject));
        }
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (DotNetException failed) {
            if (failed.errorRecord() == null) {
                throw failed;
            }
            writeError(failed.errorRecord());
        }
    }

    private void files(String pattern) {
        if (!WildcardPattern.containsWildcardCharacters(pattern)) {
            file(context().providers().toFile(WildcardPattern.unescape(pattern)));
            return;
        }
        List<ProviderPath> matches = context().providers().glob(pattern, false);
        matches.forEach(match -> file(Path.of(match.path())));
    }

    private void file(Path file) {
        if (!Files.exists(file)) {
            throw ProviderErrors.pathNotFound(file.toString());
        }
        try (InputStream stream = Files.newInputStream(file)) {
            stream.skipNBytes(Math.min(offset, Files.size(file)));
            long left = count;
            long at = offset;
            while (left > 0) {
                byte[] line = stream.readNBytes((int) Math.min(LINE, left));
                if (line.length == 0) {
                    break;
                }
                writeObject(new ByteCollection(at, line, file.toString(), file.toString()));
                at += line.length;
                left -= line.length;
            }
        } catch (IOException failed) {
            writeError(errorRecord(
                    "System.IO.IOException",
                    "FormatHexIOError",
                    ErrorCategory.WriteError,
                    file.toString(),
                    "'" + file + "' cannot be read: " + failed.getMessage()));
        }
    }

    private void input(Object value) {
        switch (value) {
            case null -> {}
            case FileSystemInfo item -> attempt(() -> file(item.path()));
            case String text -> {
                flush();
                lines(text.getBytes(encoding.charset()), label(Types.STRING, text.hashCode()));
            }
            default -> values(value);
        }
    }

    private void values(Object value) {
        Iterator<Object> elements = context().conversions().enumerate(value);
        while (elements != null && elements.hasNext()) {
            Object element = PSObject.base(elements.next());
            if (element instanceof String || element instanceof FileSystemInfo) {
                input(element);
            } else {
                values(element);
            }
        }
        if (elements == null) {
            add(value);
        }
    }

    private void add(Object value) {
        byte[] bytes = ValueBytes.of(value);
        if (bytes == null) {
            writeError(errorRecord(
                    "System.ArgumentException",
                    "FormatHexTypeNotSupported",
                    ErrorCategory.InvalidArgument,
                    value,
                    "values of type " + Types.of(value).fullName() + " have no bytes that Format-Hex could show"));
            return;
        }
        PSType type = Types.of(value);
        if (pendingType != null && !pendingType.equals(type)) {
            flush();
        }
        pendingType = type;
        pending.writeBytes(bytes);
    }

    private void flush() {
        if (pendingType != null) {
            lines(pending.toByteArray(), label(pendingType, pending.hashCode()));
            pending.reset();
            pendingType = null;
        }
    }

    private static String label(PSType type, int number) {
        return type.name() + " (" + type.fullName() + ") <" + String.format(Locale.ROOT, "%08X", number) + ">";
    }

    private void lines(byte[] bytes, String label) {
        int start = (int) Math.min(offset, bytes.length);
        int end = (int) Math.min(bytes.length, Math.min(count, Integer.MAX_VALUE) + (long) start);
        for (int at = start; at < end; at += LINE) {
            byte[] line = Arrays.copyOfRange(bytes, at, Math.min(end, at + LINE));
            writeObject(new ByteCollection(at, line, null, label));
        }
    }

    @Override
    public void endProcessing() {
        flush();
    }
}

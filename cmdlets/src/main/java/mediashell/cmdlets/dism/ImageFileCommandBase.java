package mediashell.cmdlets.dism;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.UInt32;
import mediashell.cmdlets.media.MediaCommandBase;
import mediashell.media.wim.CompressionEffort;
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.ImageInfo;
import mediashell.media.wim.WimReader;
import mediashell.site.SiteException;

/** Base of the cmdlets that work on image files: the parameters that all of them have, images by name or number, objects. */
abstract class ImageFileCommandBase extends MediaCommandBase {

    private static final String BEST = "best";

    private static final String DISM = "Microsoft.Dism.Commands.";
    private static final String BASE = "BaseDismObject";

    /** A file to append what was done and what failed to; without it there is no log. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "LP")
    String logPath;

    /** A folder for temporary files; none are needed. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String scratchDirectory;

    /** How much is logged: Errors, Warnings or WarningsInfo, which is everything. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "LL")
    @ValidateSet({"Errors", "Warnings", "WarningsInfo"})
    String logLevel;

    /** Runs work, and logs its beginning and end where a log was asked for. */
    @Override
    protected final void perform(Work work) {
        super.perform(isLogged() ? () -> logged(work) : work);
    }

    /** Objects that come through the pipeline bring the log of the cmdlet that wrote them, or an empty text. */
    private boolean isLogged() {
        return logPath != null && !logPath.isEmpty();
    }

    private void logged(Work work) throws IOException {
        DismLog log = new DismLog(
                localPath(logPath),
                level(),
                context().process().clock(),
                myInvocation().myCommand().name());
        log.line(DismLog.Level.INFO, "started");
        try {
            work.run();
        } catch (SiteException | IOException | DotNetException failed) {
            log.line(DismLog.Level.ERROR, failed.getMessage());
            throw failed;
        }
        log.line(DismLog.Level.INFO, "completed");
    }

    private DismLog.Level level() {
        return DismLog.Level.of(logLevel);
    }

    /** The number of the image with this name or number. */
    final int indexOf(WimReader wim, String name, UInt32 index) {
        List<ImageInfo> images = wim.images();
        if (name != null) {
            for (int i = 0; i < images.size(); i++) {
                if (images.get(i).name().compareToIgnoreCase(name) == 0) {
                    return i + 1;
                }
            }
            throw missing(wim, "an image '" + name + "'", name);
        }
        if (index.longValue() < 1 || index.longValue() > images.size()) {
            throw missing(wim, "image " + index, index);
        }
        return index.intValue();
    }

    private DotNetException missing(WimReader wim, String what, Object asked) {
        return failure(
                "ImageNotFound",
                ErrorCategory.ObjectNotFound,
                asked,
                wim.name() + " has no " + what.replaceFirst("^an ", "") + "; Get-WindowsImage lists its "
                        + wim.images().size());
    }

    /** Ends with an error when one of these parameters was given: what they ask for cannot be done here. */
    final void refuse(String... parameters) {
        for (String each : parameters) {
            if (isBound(each)) {
                throw failure(
                        "ParameterNotSupported",
                        ErrorCategory.NotImplemented,
                        each,
                        "-" + each + " cannot be done here; leave it out");
            }
        }
    }

    /** None, Fast (XPRESS) or Max (LZX), as the DISM module names them; Best, LZX that takes its time, is ours. */
    final CompressionType compression(String given, String otherwise) {
        String wanted = given == null ? otherwise : given;
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "none" -> CompressionType.NONE;
            case "fast" -> CompressionType.XPRESS;
            case "max", "maximum", BEST -> CompressionType.LZX;
            default ->
                throw failure(
                        "CompressionTypeInvalid",
                        ErrorCategory.InvalidArgument,
                        given,
                        "-CompressionType is None, Fast, Max or Best, but is " + given);
        };
    }

    /** How hard the encoder tries for this compression type. */
    static CompressionEffort effort(String given) {
        boolean best = given != null && given.toLowerCase(Locale.ROOT).equals(BEST);
        return best ? CompressionEffort.BEST : CompressionEffort.FAST;
    }

    /** How many threads compress. */
    final int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** An object of the Dism module: its own properties, and those that all of them have. */
    final PSObject object(String typeName, Map<String, Object> values) {
        List<String> names = new ArrayList<>(List.of(DISM + typeName));
        if (typeName.indexOf('#') > 0) {
            names.add(DISM + typeName.substring(0, typeName.indexOf('#')));
        }
        if (!typeName.equals(BASE)) {
            names.add(DISM + BASE);
        }
        names.add("System.Object");
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.put("LogPath", isLogged() ? localPath(logPath).toString() : null);
        all.put("ScratchDirectory", scratchDirectory);
        all.put("LogLevel", level().parameter());
        return object(all, names.toArray(String[]::new));
    }

    /** Tells which file was made or changed. */
    final void writeImageFile(String path) {
        writeObject(object("ImageObject#File", Map.of("ImagePath", path)));
    }

    /** What cmdlets write that have nothing to tell but their log. */
    final void writeDone() {
        writeObject(object(BASE, Map.of()));
    }
}

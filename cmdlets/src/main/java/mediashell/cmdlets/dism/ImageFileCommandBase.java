package mediashell.cmdlets.dism;

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
import mediashell.media.wim.CompressionType;
import mediashell.media.wim.ImageInfo;
import mediashell.media.wim.WimReader;

/** Base of the cmdlets that work on image files: the parameters that all of them have, images by name or number, objects. */
abstract class ImageFileCommandBase extends MediaCommandBase {

    /** The log file; nothing is logged here. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "LP")
    String logPath;

    /** A folder for temporary files; none are needed. */
    @Parameter(valueFromPipelineByPropertyName = true)
    String scratchDirectory;

    /** How much is logged. */
    @Parameter(valueFromPipelineByPropertyName = true, aliases = "LL")
    @ValidateSet({"Errors", "Warnings", "WarningsInfo"})
    String logLevel;

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

    /** None, Fast (XPRESS) or Max (LZX), as the DISM module names them. */
    final CompressionType compression(String given, String otherwise) {
        String wanted = given == null ? otherwise : given;
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "none" -> CompressionType.NONE;
            case "fast" -> CompressionType.XPRESS;
            case "max", "maximum" -> CompressionType.LZX;
            default ->
                throw failure(
                        "CompressionTypeInvalid",
                        ErrorCategory.InvalidArgument,
                        given,
                        "-CompressionType is None, Fast or Max, but is " + given);
        };
    }

    /** How many threads compress. */
    final int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    static PSObject object(String typeName, Map<String, Object> values) {
        return object(
                values,
                "Microsoft.Dism.Commands." + typeName,
                "Microsoft.Dism.Commands.BaseDismObject",
                "System.Object");
    }
}

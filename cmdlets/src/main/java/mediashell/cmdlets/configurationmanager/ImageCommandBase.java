package mediashell.cmdlets.configurationmanager;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import mediashell.automation.ErrorCategory;
import mediashell.media.wim.ImageInfo;
import mediashell.media.wim.WimReader;
import mediashell.site.ImageDetails;

/** Base of the cmdlets that import images: reads what the site keeps of a WIM. */
abstract class ImageCommandBase extends CMCommandBase {

    private static final int X86 = 0;
    private static final int X64 = 9;
    private static final int ARM64 = 12;

    /** What the file says of one of its images. */
    final ImageDetails imageDetails(String path, int index) throws IOException {
        Path file = localPath(path);
        try (WimReader wim = WimReader.open(file)) {
            if (index < 1 || index > wim.images().size()) {
                throw failure(
                        "ImageIndexInvalid",
                        ErrorCategory.InvalidArgument,
                        index,
                        file + " has images 1 to " + wim.images().size() + ", but image " + index + " was asked for");
            }
            ImageInfo image = wim.images().get(index - 1);
            return new ImageDetails(sourcePath(path), index, architecture(image), version(image), "");
        }
    }

    private static String architecture(ImageInfo image) {
        return switch (image.architecture()) {
            case X86 -> "x86";
            case X64 -> "x64";
            case ARM64 -> "arm64";
            default -> "";
        };
    }

    private static String version(ImageInfo image) {
        return Stream.of("MAJOR", "MINOR", "BUILD", "SPBUILD")
                .map(part -> image.text("WINDOWS", "VERSION", part))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }
}

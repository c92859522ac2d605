package mediashell.site;

/**
 * A Windows PE image that starts task sequences (SMS_BootImagePackage).
 *
 * @param prestartCommandLine command that runs before the media's pages (PreExecCommandLine), may be empty
 * @param enableLabShell whether F8 opens a command prompt
 */
public record BootImage(PackageDetails details, ImageDetails image, String prestartCommandLine, boolean enableLabShell)
        implements SitePackage {

    public BootImage {
        prestartCommandLine = prestartCommandLine == null ? "" : prestartCommandLine;
    }

    @Override
    public PackageType type() {
        return PackageType.BOOT_IMAGE;
    }

    @Override
    public BootImage withDetails(PackageDetails other) {
        return new BootImage(other, image, prestartCommandLine, enableLabShell);
    }

    /** The name of the one file in the image's content: {@code boot.<PackageID>.wim} (facts/site-and-content.md §1.2). */
    public String contentFileName() {
        return "boot." + packageId() + ".wim";
    }
}

package mediashell.site;

/** Anything with a PackageID: the classes below SMS_PackageBaseclass. */
public sealed interface SitePackage
        permits SoftwarePackage,
                DriverPackage,
                BootImage,
                OperatingSystemImage,
                OperatingSystemUpgradePackage,
                TaskSequence,
                ContentPackage {

    PackageDetails details();

    PackageType type();

    /** The same object with other details. */
    SitePackage withDetails(PackageDetails details);

    default String packageId() {
        return details().packageId();
    }

    default String name() {
        return details().name();
    }

    /** The content id of a classic package: {@code <PackageID>.<SourceVersion>} (facts/site-and-content.md §1.2). */
    default String contentId() {
        return packageId() + "." + details().sourceVersion();
    }
}

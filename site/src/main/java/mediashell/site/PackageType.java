package mediashell.site;

/** The kinds of package with the numbers of SMS_PackageBaseclass.PackageType. */
public enum PackageType {
    PACKAGE(0, "SMS_Package"),
    DRIVER_PACKAGE(3, "SMS_DriverPackage"),
    TASK_SEQUENCE(4, "SMS_TaskSequencePackage"),
    CONTENT_PACKAGE(8, "SMS_ContentPackage"),
    OPERATING_SYSTEM_IMAGE(257, "SMS_ImagePackage"),
    BOOT_IMAGE(258, "SMS_BootImagePackage"),
    OPERATING_SYSTEM_UPGRADE_PACKAGE(259, "SMS_OperatingSystemInstallPackage");

    private final int number;
    private final String className;

    PackageType(int number, String className) {
        this.number = number;
        this.className = className;
    }

    public int number() {
        return number;
    }

    /** The SMS Provider class of such packages. */
    public String className() {
        return className;
    }

    /** The type with this number; anything else is {@link SiteErrorCode#INVALID_VALUE}. */
    public static PackageType of(int number) {
        for (PackageType type : values()) {
            if (type.number == number) {
                return type;
            }
        }
        throw new SiteException(SiteErrorCode.INVALID_VALUE, "PackageType", "is not one that media use: " + number);
    }
}

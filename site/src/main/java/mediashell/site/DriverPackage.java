package mediashell.site;

/**
 * Drivers that are installed together (SMS_DriverPackage).
 *
 * @param driverManufacturer maker of the hardware, may be empty
 * @param driverModel model of the hardware, may be empty
 */
public record DriverPackage(PackageDetails details, String driverManufacturer, String driverModel)
        implements SitePackage {

    public DriverPackage {
        driverManufacturer = driverManufacturer == null ? "" : driverManufacturer;
        driverModel = driverModel == null ? "" : driverModel;
    }

    @Override
    public PackageType type() {
        return PackageType.DRIVER_PACKAGE;
    }

    @Override
    public DriverPackage withDetails(PackageDetails other) {
        return new DriverPackage(other, driverManufacturer, driverModel);
    }
}

package mediashell.site;

/**
 * A task sequence as the site keeps it (SMS_TaskSequencePackage).
 *
 * @param bootImageId PackageID of the boot image, empty when it has none
 * @param sequence the document's text, read by {@link mediashell.site.sequence.SequenceReader}
 * @param enabled whether it may run (TsEnabled)
 */
public record TaskSequence(PackageDetails details, String bootImageId, String sequence, boolean enabled)
        implements SitePackage {

    public TaskSequence {
        bootImageId = bootImageId == null ? "" : bootImageId;
        sequence = sequence == null || sequence.isEmpty() ? "<sequence version=\"3.10\"/>" : sequence;
    }

    @Override
    public PackageType type() {
        return PackageType.TASK_SEQUENCE;
    }

    @Override
    public TaskSequence withDetails(PackageDetails other) {
        return new TaskSequence(other, bootImageId, sequence, enabled);
    }

    public TaskSequence withSequence(String text) {
        return new TaskSequence(details, bootImageId, text, enabled);
    }

    public TaskSequence withBootImageId(String packageId) {
        return new TaskSequence(details, packageId, sequence, enabled);
    }

    public TaskSequence withEnabled(boolean value) {
        return new TaskSequence(details, bootImageId, sequence, value);
    }
}

package mediashell.automation.binding;

/** A compiled cmdlet, described by its generated descriptor. */
public final class CmdletInfo extends CommandInfo {

    private final CmdletDescriptor descriptor;

    public CmdletInfo(String name, CmdletDescriptor descriptor) {
        super(name);
        this.descriptor = descriptor;
    }

    public CmdletDescriptor descriptor() {
        return descriptor;
    }

    @Override
    public CommandType commandType() {
        return CommandType.Cmdlet;
    }

    @Override
    public String definition() {
        return metadata().syntax();
    }

    @Override
    public String moduleName() {
        return descriptor.moduleName();
    }

    @Override
    public CommandMetadata metadata() {
        return descriptor.metadata();
    }
}

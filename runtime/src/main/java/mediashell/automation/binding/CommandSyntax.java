package mediashell.automation.binding;

/** Renders the syntax lines of a command. */
final class CommandSyntax {

    private CommandSyntax() {}

    static String render(CommandMetadata metadata) {
        return metadata.name();
    }
}

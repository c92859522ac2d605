package mediashell.automation.binding;

import java.util.List;

/** The index of a program without cmdlets, such as the runtime's own tests. */
final class EmptyCmdletIndex extends CmdletIndex {

    @Override
    public String descriptor(String lowerCaseName) {
        return null;
    }

    @Override
    public List<String> names() {
        return List.of();
    }

    @Override
    public String module(String lowerCaseName) {
        return null;
    }

    @Override
    public List<String> aliases() {
        return List.of();
    }
}

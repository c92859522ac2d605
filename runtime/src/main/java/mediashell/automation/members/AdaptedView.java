package mediashell.automation.members;

/** {@code $table.psbase}: a dictionary with the members of its .NET type only, not hidden by its keys. */
public record AdaptedView(Object target) {

    @Override
    public String toString() {
        return target.toString();
    }
}

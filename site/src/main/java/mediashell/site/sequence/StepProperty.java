package mediashell.site.sequence;

/**
 * A property of a step type.
 *
 * @param variable task sequence variable that carries it
 * @param argument number in the command line template, 0 for none
 * @param global whether the value is also written once for the whole sequence
 * @param secret whether exports leave the value out
 * @param array whether the value is a list of embedded objects
 */
record StepProperty(
        String name, String variable, int argument, boolean hidden, boolean global, boolean secret, boolean array) {

    static StepProperty parse(String[] columns) {
        String flags = columns[3];
        return new StepProperty(
                columns[1],
                columns[2],
                columns.length < 5 || columns[4].isEmpty() ? 0 : Integer.parseInt(columns[4]),
                flags.contains("h"),
                flags.contains("g"),
                flags.contains("s") || flags.contains("q"),
                flags.contains("a"));
    }
}

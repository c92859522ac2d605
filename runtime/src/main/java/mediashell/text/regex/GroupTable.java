package mediashell.text.regex;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The groups of a pattern: unnamed ones are numbered first from the left, then named ones in their order; groups may
 * also give their number. A first pass over the pattern finds them, so that references can point ahead.
 */
final class GroupTable {
    private final TreeSet<Integer> numbers = new TreeSet<>(Set.of(0));
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final List<Integer> slots;
    private final List<String> names;

    GroupTable(String pattern, int options) {
        Set<String> found = new LinkedHashSet<>();
        new Scan(pattern, options, found).run();
        int next = 1;
        for (String name : found) {
            while (numbers.contains(next)) {
                next++;
            }
            numbers.add(next);
            named.put(name, next);
        }
        slots = List.copyOf(numbers);
        var all = new ArrayList<String>(slots.size());
        for (int number : slots) {
            all.add(nameOf(number));
        }
        names = List.copyOf(all);
    }

    boolean has(int number) {
        return numbers.contains(number);
    }

    boolean has(String name) {
        return named.containsKey(name);
    }

    int highest() {
        return numbers.last();
    }

    int count() {
        return slots.size();
    }

    /** The group's number, by name, or by number where that is its name; -1 if there is none. */
    int numberOf(String name) {
        Integer number = named.get(name);
        if (number != null) {
            return number;
        }
        int parsed = isNumber(name) ? Integer.parseInt(name) : -1;
        return has(parsed) && !named.containsValue(parsed) ? parsed : -1;
    }

    private static boolean isNumber(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!PatternReader.isDigit(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() < 10;
    }

    /** The group's name, its number where it has none; empty if there is no such group. */
    String nameOf(int number) {
        for (Map.Entry<String, Integer> entry : named.entrySet()) {
            if (entry.getValue() == number) {
                return entry.getKey();
            }
        }
        return has(number) ? Integer.toString(number) : "";
    }

    /** Where the group's captures are kept: numbers without gaps. */
    int slotOf(int number) {
        return slots.isEmpty() || slots.getLast() == slots.size() - 1 ? number : slots.indexOf(number);
    }

    List<Integer> numbers() {
        return slots;
    }

    /** The names in the order of the numbers. */
    List<String> names() {
        return names;
    }

    /** The first pass: notes groups, keeps track of the options that decide what a group or a comment is. */
    private final class Scan {
        private final PatternReader reader;
        private final Set<String> names;
        private final ArrayDeque<Integer> outer = new ArrayDeque<>();
        private int options;
        private int nextNumber = 1;
        private boolean skipNextGroup;

        Scan(String pattern, int options, Set<String> names) {
            this.reader = new PatternReader(pattern);
            this.options = options;
            this.names = names;
        }

        void run() {
            while (!reader.atEnd()) {
                boolean expanded = (options & RegexOptions.IGNORE_PATTERN_WHITESPACE) != 0;
                reader.skipBlanks(expanded);
                if (!reader.atEnd()) {
                    step(reader.next());
                }
            }
        }

        private void step(char c) {
            switch (c) {
                case '\\' -> reader.skip(reader.atEnd() ? 0 : 1);
                case '[' -> skipClass();
                case ')' -> options = outer.isEmpty() ? options : outer.pop();
                case '(' -> openGroup();
                default -> {}
            }
        }

        private void skipClass() {
            reader.skipIf('^');
            boolean first = true;
            while (!reader.atEnd()) {
                char c = reader.next();
                if (c == ']' && !first) {
                    return;
                }
                if (c == '\\' && !reader.atEnd()) {
                    reader.skip(1);
                } else if (c == '-' && reader.has('[') && !first) {
                    reader.skip(1);
                    skipClass();
                }
                first = false;
            }
        }

        private void openGroup() {
            outer.push(options);
            if (!reader.has('?') || reader.peek(1) == ')') {
                boolean explicit = (options & RegexOptions.EXPLICIT_CAPTURE) != 0;
                if (!explicit && !skipNextGroup) {
                    numbers.add(nextNumber++);
                }
                skipNextGroup = false;
                return;
            }
            skipNextGroup = false;
            reader.skip(1);
            boolean quoted = reader.has('\'');
            boolean angled = reader.has('<') && reader.peek(1) != '=' && reader.peek(1) != '!';
            if (quoted || angled) {
                reader.skip(1);
                noteNamed();
            } else if (reader.has('(')) {
                skipNextGroup = true;
            } else {
                readOptions();
            }
        }

        private void noteNamed() {
            if (PatternReader.isDigit(reader.peek())) {
                boolean zero = reader.has('0');
                int number = reader.readNumber();
                if (!zero) {
                    numbers.add(number);
                }
            } else if (!reader.atEnd() && PatternReader.isWord(reader.peek())) {
                names.add(reader.readName());
            }
        }

        private void readOptions() {
            options = RegexParser.readOptions(reader, options);
            if (reader.skipIf(')')) {
                outer.pop();
            }
        }
    }
}

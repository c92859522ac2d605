package mediashell.media.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

import mediashell.media.engine.MediumDifference.Kind;

/** Finds in what two media differ: properties, contents, files, variables, policies, in this order. */
public final class MediumComparison {

    private final MediumSummary before;
    private final MediumSummary after;
    private final List<MediumDifference> differences = new ArrayList<>();

    private MediumComparison(MediumSummary before, MediumSummary after) {
        this.before = before;
        this.after = after;
    }

    /** The differences; empty for media that are alike. What one side does not know is no difference. */
    public static List<MediumDifference> of(MediumSummary before, MediumSummary after) {
        MediumComparison comparison = new MediumComparison(before, after);
        comparison.run();
        return List.copyOf(comparison.differences);
    }

    private void run() {
        compare(Kind.PROPERTY, before.properties(), after.properties(), Function.identity(), String::equals);
        compare(Kind.CONTENT, before.contents(), after.contents(), MediumComparison::shown, MediumComparison::alike);
        compareFiles();
        if (before.opened() && after.opened()) {
            compareVariables();
            if (!before.policy().equals(after.policy())) {
                differences.add(
                        new MediumDifference(Kind.POLICY, "task sequence", shownPolicy(before), shownPolicy(after)));
            }
        }
    }

    private void compareFiles() {
        Set<String> known = new LinkedHashSet<>(before.files().keySet());
        known.addAll(after.files().keySet());
        for (String path : known) {
            String one = before.files().get(path);
            String other = after.files().get(path);
            boolean told = (one != null || before.complete()) && (other != null || after.complete());
            boolean alike = one != null && one.equals(other);
            if (told && !alike && !isSplitOtherwise(path, one == null || other == null)) {
                differences.add(new MediumDifference(Kind.FILE, path, one, other));
            }
        }
    }

    /** Whether the file is a WIM or a part of one in a content that is the same on both sides: carriers split WIMs as they must. */
    private boolean isSplitOtherwise(String path, boolean onOneSide) {
        boolean split = path.endsWith(".swm") || onOneSide && path.endsWith(".wim");
        if (!split || !path.startsWith(MediaPaths.PACKAGES + "/")) {
            return false;
        }
        String rest = path.substring(MediaPaths.PACKAGES.length() + 1);
        int slash = rest.indexOf('/');
        String id = slash < 0 ? rest : rest.substring(0, slash);
        MediumSummary.Content one = before.contents().get(id);
        MediumSummary.Content other = after.contents().get(id);
        return one != null
                && other != null
                && !one.digest().isEmpty()
                && one.digest().equals(other.digest());
    }

    /** A value that one side hides is hidden on both. */
    private void compareVariables() {
        Set<String> names = new LinkedHashSet<>(before.variables().keySet());
        names.addAll(after.variables().keySet());
        for (String name : names) {
            MediumSummary.Value one = before.variables().get(name);
            MediumSummary.Value other = after.variables().get(name);
            if (one != null && other != null && one.digest().equals(other.digest())) {
                continue;
            }
            boolean hidden = isHidden(one) || isHidden(other);
            differences.add(new MediumDifference(Kind.VARIABLE, name, shown(one, hidden), shown(other, hidden)));
        }
    }

    private static boolean isHidden(MediumSummary.Value value) {
        return value != null && value.shown().equals(MediumSummary.HIDDEN);
    }

    private static String shown(MediumSummary.Value value, boolean hidden) {
        return value == null ? null : hidden ? MediumSummary.HIDDEN : value.shown();
    }

    private <T> void compare(
            Kind kind, Map<String, T> one, Map<String, T> other, Function<T, String> shown, BiPredicate<T, T> alike) {
        Set<String> names = new LinkedHashSet<>(one.keySet());
        names.addAll(other.keySet());
        for (String name : names) {
            T left = one.get(name);
            T right = other.get(name);
            if (left == null || right == null || !alike.test(left, right)) {
                differences.add(new MediumDifference(
                        kind,
                        name,
                        left == null ? null : shown.apply(left),
                        right == null ? null : shown.apply(right)));
            }
        }
    }

    private static String shown(MediumSummary.Content content) {
        return content.name() + " version " + content.version();
    }

    private static boolean alike(MediumSummary.Content one, MediumSummary.Content other) {
        return one.version().equals(other.version())
                && (one.digest().isEmpty()
                        || other.digest().isEmpty()
                        || one.digest().equals(other.digest()));
    }

    private static String shownPolicy(MediumSummary summary) {
        return summary.policy().isEmpty()
                ? null
                : "policies " + summary.policy().substring(0, 8);
    }
}

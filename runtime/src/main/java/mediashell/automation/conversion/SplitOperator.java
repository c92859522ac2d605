package mediashell.automation.conversion;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.ScriptBlock;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.TypedArray;
import mediashell.text.regex.Group;
import mediashell.text.regex.Match;
import mediashell.text.regex.NetRegex;

/**
 * Cuts texts at the matches of a pattern or at the characters a block chooses. A positive count limits the pieces from the left, a negative
 * one from the right.
 */
final class SplitOperator {

    /** Where a text is cut: the separator's place, and what of it stays as pieces of its own. */
    private record Cut(int start, int end, List<String> kept) {}

    private interface Cutter {
        List<Cut> cuts(String text);
    }

    private final Cutter cutter;
    private final int count;

    private SplitOperator(Cutter cutter, int count) {
        this.cutter = cutter;
        this.count = count;
    }

    static SplitOperator byRegex(NetRegex regex, int count) {
        return new SplitOperator(text -> matches(regex, text), count);
    }

    static SplitOperator byBlock(ExecutionContext context, ScriptBlock block, int count) {
        return new SplitOperator(text -> chosen(context, block, text), count);
    }

    private static List<Cut> matches(NetRegex regex, String text) {
        List<Cut> cuts = new ArrayList<>();
        for (Match match : regex.matches(text)) {
            List<String> kept = new ArrayList<>();
            for (Group group : match.groups().subList(1, match.groups().size())) {
                if (group.success()) {
                    kept.add(group.value());
                }
            }
            cuts.add(new Cut(match.index(), match.index() + match.length(), kept));
        }
        if (regex.isRightToLeft()) {
            java.util.Collections.reverse(cuts);
        }
        return cuts;
    }

    private static List<Cut> chosen(ExecutionContext context, ScriptBlock block, String text) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            List<Object> output = context.invoke(block, String.valueOf(text.charAt(i)), text, i);
            if (Truth.of(output.size() == 1 ? output.getFirst() : TypedArray.ofObjects(output))) {
                cuts.add(new Cut(i, i + 1, List.of()));
            }
        }
        return cuts;
    }

    void split(String text, List<String> results) {
        if (count == 1 || count == -1) {
            results.add(text);
            return;
        }
        List<Cut> cuts = cutter.cuts(text);
        if (count > 1 && cuts.size() > count - 1) {
            cuts = cuts.subList(0, count - 1);
        } else if (count < -1 && cuts.size() > -count - 1) {
            cuts = cuts.subList(cuts.size() + count + 1, cuts.size());
        }
        int start = 0;
        for (Cut cut : cuts) {
            results.add(text.substring(start, cut.start()));
            results.addAll(cut.kept());
            start = cut.end();
        }
        results.add(text.substring(start));
    }
}

package mediashell.text.regex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns a tree into a {@link Program}. */
final class ProgramBuilder implements RegexNode.Visitor {
    private static final int MOST_FIRST_SETS = 8;

    private final List<CharSet> sets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private int[] code = new int[Program.WIDTH * 16];
    private int length;
    private int registers;

    static Program build(RegexNode root, boolean rightToLeft) {
        var builder = new ProgramBuilder();
        builder.add(root);
        builder.emit(Program.MATCH, 0, 0, 0, 0);
        return builder.finish(root, rightToLeft);
    }

    private Program finish(RegexNode root, boolean rightToLeft) {
        var firsts = new ArrayList<CharSet>();
        boolean known = !rightToLeft && addFirst(root, firsts) && firsts.size() <= MOST_FIRST_SETS;
        return new Program(
                Arrays.copyOf(code, length),
                sets.toArray(new CharSet[0]),
                texts.toArray(new String[0]),
                registers,
                rightToLeft ? "" : prefix(root),
                known ? List.copyOf(firsts) : null,
                rightToLeft ? null : anchor(root));
    }

    private int emit(int operation, int a, int b, int c, int d) {
        if (length + Program.WIDTH > code.length) {
            code = Arrays.copyOf(code, code.length * 2);
        }
        int at = length;
        code[length++] = operation;
        code[length++] = a;
        code[length++] = b;
        code[length++] = c;
        code[length++] = d;
        return at;
    }

    private void patch(int instruction, int operand) {
        code[instruction + operand] = length;
    }

    private int register(int count) {
        int first = registers;
        registers += count;
        return first;
    }

    private int set(CharSet set) {
        sets.add(set);
        return sets.size() - 1;
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }

    private void add(RegexNode node) {
        node.accept(this);
    }

    @Override
    public void visitEmpty(RegexNode.Empty empty) {}

    @Override
    public void visitSingle(RegexNode.Single single) {
        emit(Program.SET, set(single.set()), flag(single.backward()), 0, 0);
    }

    @Override
    public void visitAnchor(RegexNode.Anchor anchor) {
        emit(Program.ANCHOR, anchor.place().ordinal(), 0, 0, 0);
    }

    @Override
    public void visitSequence(RegexNode.Sequence sequence) {
        for (RegexNode item : sequence.items()) {
            add(item);
        }
    }

    @Override
    public void visitBackReference(RegexNode.BackReference reference) {
        emit(Program.REFERENCE, reference.group(), flag(reference.ignoreCase()), flag(reference.backward()), 0);
    }

    @Override
    public void visitText(RegexNode.Text text) {
        texts.add(text.text());
        emit(Program.TEXT, texts.size() - 1, flag(text.backward()), 0, 0);
    }

    @Override
    public void visitAlternation(RegexNode.Alternation alternation) {
        var ends = new ArrayList<Integer>();
        List<RegexNode> branches = alternation.branches();
        for (int i = 0; i < branches.size() - 1; i++) {
            int fork = emit(Program.FORK, 0, 0, 0, 0);
            add(branches.get(i));
            ends.add(emit(Program.GOTO, 0, 0, 0, 0));
            patch(fork, 1);
        }
        add(branches.getLast());
        for (int end : ends) {
            patch(end, 1);
        }
    }

    @Override
    public void visitLoop(RegexNode.Loop loop) {
        RegexNode.Single single = asSingle(loop.body());
        if (single != null) {
            int operation = loop.lazy() ? Program.SET_LOOP_LAZY : Program.SET_LOOP;
            emit(operation, set(single.set()), flag(single.backward()), loop.min(), loop.max());
        } else if (loop.min() == 0 && loop.max() == 1) {
            int fork = emit(loop.lazy() ? Program.FORK_LAZY : Program.FORK, 0, 0, 0, 0);
            add(loop.body());
            patch(fork, 1);
        } else if (loop.lazy()) {
            addLazyLoop(loop);
        } else {
            addGreedyLoop(loop);
        }
    }

    private static RegexNode.Single asSingle(RegexNode.Text text) {
        return new RegexNode.Single(CharSet.of(text.text().charAt(0)), text.backward());
    }

    private static RegexNode.Single asSingle(RegexNode node) {
        if (node instanceof RegexNode.Single single) {
            return single;
        }
        boolean one = node instanceof RegexNode.Text text && text.text().length() == 1;
        return one ? asSingle((RegexNode.Text) node) : null;
    }

    private void addGreedyLoop(RegexNode.Loop loop) {
        int register = register(2);
        emit(Program.LOOP_INIT, register, 0, 0, 0);
        int head = emit(Program.LOOP, register, loop.min(), loop.max(), 0);
        add(loop.body());
        emit(Program.GOTO, head, 0, 0, 0);
        patch(head, 4);
    }

    private void addLazyLoop(RegexNode.Loop loop) {
        int register = register(2);
        emit(Program.LOOP_INIT, register, 0, 0, 0);
        int head = emit(Program.LOOP_LAZY, register, loop.min(), loop.max(), 0);
        emit(Program.LOOP_MORE, register, 0, 0, 0);
        add(loop.body());
        emit(Program.GOTO, head, 0, 0, 0);
        patch(head, 4);
    }

    @Override
    public void visitCaptureGroup(RegexNode.CaptureGroup group) {
        int register = register(1);
        emit(Program.GROUP_START, register, 0, 0, 0);
        add(group.body());
        emit(Program.GROUP_END, register, group.group(), group.balanced(), 0);
    }

    @Override
    public void visitAtomic(RegexNode.Atomic atomic) {
        boolean loop = atomic.body() instanceof RegexNode.Loop body && !body.lazy() && asSingle(body.body()) != null;
        if (loop) {
            var body = (RegexNode.Loop) atomic.body();
            RegexNode.Single single = asSingle(body.body());
            int backward = flag(single.backward());
            emit(Program.SET_LOOP_ATOMIC, set(single.set()), backward, body.min(), body.max());
            return;
        }
        int register = register(2);
        emit(Program.MARK, register, 0, 0, 0);
        add(atomic.body());
        emit(Program.CUT, register, 0, 0, 0);
    }

    @Override
    public void visitLook(RegexNode.Look look) {
        int register = register(2);
        if (!look.negative()) {
            emit(Program.MARK, register, 0, 0, 0);
            add(look.body());
            emit(Program.CUT_BACK, register, 0, 0, 0);
            return;
        }
        int mark = emit(Program.MARK_FORK, register, 0, 0, 0);
        add(look.body());
        emit(Program.UNDO_FAIL, register, 0, 0, 0);
        patch(mark, 2);
    }

    @Override
    public void visitGroupCondition(RegexNode.GroupCondition condition) {
        int test = emit(Program.TEST_GROUP, condition.group(), 0, 0, 0);
        add(condition.yes());
        int end = emit(Program.GOTO, 0, 0, 0, 0);
        patch(test, 2);
        add(condition.no());
        patch(end, 1);
    }

    @Override
    public void visitExpressionCondition(RegexNode.ExpressionCondition condition) {
        int register = register(2);
        int mark = emit(Program.MARK_FORK, register, 0, 0, 0);
        add(condition.test());
        emit(Program.CUT_BACK, register, 0, 0, 0);
        add(condition.yes());
        int end = emit(Program.GOTO, 0, 0, 0, 0);
        patch(mark, 2);
        add(condition.no());
        patch(end, 1);
    }

    /** The node that every match of the other one begins with; groups and sequences are looked into. */
    private static RegexNode beginning(RegexNode node) {
        RegexNode first = node;
        while (true) {
            if (first instanceof RegexNode.Sequence sequence) {
                first = sequence.items().getFirst();
            } else if (first instanceof RegexNode.CaptureGroup group) {
                first = group.body();
            } else if (first instanceof RegexNode.Atomic atomic) {
                first = atomic.body();
            } else {
                return first;
            }
        }
    }

    /** The literal text that every match begins with. */
    private static String prefix(RegexNode node) {
        RegexNode first = beginning(node);
        if (first instanceof RegexNode.Loop loop && loop.min() > 0) {
            return prefix(loop.body());
        }
        return first instanceof RegexNode.Text text && !text.backward() ? text.text() : "";
    }

    /** The place where every match begins. */
    private static RegexNode.Place anchor(RegexNode node) {
        return beginning(node) instanceof RegexNode.Anchor anchor ? anchor.place() : null;
    }

    /** Adds the sets of the first unit; false if a match may be empty or begin with something else. */
    private static boolean addFirst(RegexNode node, List<CharSet> firsts) {
        if (node instanceof RegexNode.Sequence sequence) {
            return addFirstOfSequence(sequence, firsts);
        }
        if (node instanceof RegexNode.CaptureGroup group) {
            return addFirst(group.body(), firsts);
        }
        if (node instanceof RegexNode.Atomic atomic) {
            return addFirst(atomic.body(), firsts);
        }
        if (node instanceof RegexNode.Alternation alternation) {
            return addFirstOfBranches(alternation, firsts);
        }
        if (node instanceof RegexNode.Loop loop) {
            return loop.min() > 0 && addFirst(loop.body(), firsts);
        }
        if (node instanceof RegexNode.Text text) {
            return !text.backward() && firsts.add(CharSet.of(text.text().charAt(0)));
        }
        return node instanceof RegexNode.Single single && !single.backward() && firsts.add(single.set());
    }

    private static boolean addFirstOfBranches(RegexNode.Alternation alternation, List<CharSet> firsts) {
        boolean known = alternation.branches().size() <= MOST_FIRST_SETS;
        for (RegexNode branch : alternation.branches()) {
            known = known && addFirst(branch, firsts);
        }
        return known;
    }

    /** Optional single characters may stand before the first that must; places take no text. */
    private static boolean addFirstOfSequence(RegexNode.Sequence sequence, List<CharSet> firsts) {
        for (RegexNode item : sequence.items()) {
            if (item instanceof RegexNode.Anchor || item instanceof RegexNode.Look) {
                continue;
            }
            boolean optional = item instanceof RegexNode.Loop loop && loop.min() == 0;
            if (!optional) {
                return addFirst(item, firsts);
            }
            RegexNode body = ((RegexNode.Loop) item).body();
            if (!addFirst(body, firsts)) {
                return false;
            }
        }
        return false;
    }
}

package mediashell.text.regex;

import java.util.List;

/** A pattern as a tree. {@code backward} parts run from right to left: lookbehinds and all of RightToLeft. */
sealed interface RegexNode {
    /** Calls the visitor's method for this kind of node. */
    void accept(Visitor visitor);

    /** One method for each kind; a switch over types would cost the start of every session some 20 ms. */
    interface Visitor {
        void visitEmpty(Empty node);

        void visitSingle(Single node);

        void visitText(Text node);

        void visitAnchor(Anchor node);

        void visitSequence(Sequence node);

        void visitAlternation(Alternation node);

        void visitLoop(Loop node);

        void visitCaptureGroup(CaptureGroup node);

        void visitBackReference(BackReference node);

        void visitAtomic(Atomic node);

        void visitLook(Look node);

        void visitGroupCondition(GroupCondition node);

        void visitExpressionCondition(ExpressionCondition node);
    }

    /** Matches nothing at all, everywhere. */
    record Empty() implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitEmpty(this);
        }
    }

    /** One unit of a set. */
    record Single(CharSet set, boolean backward) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitSingle(this);
        }
    }

    /** Exactly that text. */
    record Text(String text, boolean backward) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitText(this);
        }
    }

    /** A place. */
    record Anchor(Place place) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitAnchor(this);
        }
    }

    /** One after the other, in the order of matching. */
    record Sequence(List<RegexNode> items) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitSequence(this);
        }
    }

    /** The first that leads to a match. */
    record Alternation(List<RegexNode> branches) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitAlternation(this);
        }
    }

    /** Repetition; {@link Integer#MAX_VALUE} is without end. */
    record Loop(RegexNode body, int min, int max, boolean lazy) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitLoop(this);
        }
    }

    /** Captures into a group (or -1) and takes a capture from another (or -1). */
    record CaptureGroup(RegexNode body, int group, int balanced) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitCaptureGroup(this);
        }
    }

    /** What a group captured last. */
    record BackReference(int group, boolean ignoreCase, boolean backward) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitBackReference(this);
        }
    }

    /** Its first match, to which nothing is given back. */
    record Atomic(RegexNode body) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitAtomic(this);
        }
    }

    /** What must, or must not, stand here; takes no text. */
    record Look(RegexNode body, boolean negative) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitLook(this);
        }
    }

    /** By whether a group has captured. */
    record GroupCondition(int group, RegexNode yes, RegexNode no) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitGroupCondition(this);
        }
    }

    /** By whether an expression matches here. */
    record ExpressionCondition(RegexNode test, RegexNode yes, RegexNode no) implements RegexNode {
        @Override
        public void accept(Visitor visitor) {
            visitor.visitExpressionCondition(this);
        }
    }

    /** The zero-width places. */
    enum Place {
        BEGINNING,
        BEGINNING_OF_LINE,
        END,
        END_OR_LAST_LINE_FEED,
        END_OF_LINE,
        START_OF_SCAN,
        WORD_BOUNDARY,
        NO_WORD_BOUNDARY,
        ECMA_BOUNDARY,
        NO_ECMA_BOUNDARY
    }
}

package mediashell.interpreter.polyglot;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.source.SourceSection;
import mediashell.interpreter.nodes.StatementNode;

/** Stands in for one statement so that instruments can attach to it. */
@GenerateWrapper
class StatementProbeNode extends StatementNode implements InstrumentableNode {
    @Child
    private StatementNode statement;

    private final SourceSection section;
    private final boolean succeeds;

    StatementProbeNode(StatementNode statement, SourceSection section) {
        super(statement.extent());
        this.statement = statement;
        this.section = section;
        this.succeeds = statement.setsSuccess();
    }

    /** For the wrapper, which takes this node's place. */
    StatementProbeNode(StatementProbeNode wrapped) {
        super(wrapped.extent());
        this.section = wrapped.section;
        this.succeeds = wrapped.succeeds;
    }

    @Override
    public int execute(VirtualFrame frame) {
        return statement.execute(frame);
    }

    @Override
    public final boolean setsSuccess() {
        return succeeds;
    }

    @Override
    public final SourceSection getSourceSection() {
        return section;
    }

    @Override
    public boolean isInstrumentable() {
        return section != null;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.StatementTag.class;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new StatementProbeNodeWrapper(this, this, probe);
    }
}

package mediashell.automation.types;

import java.util.List;

/** The members of a closed generic type: the definition's with the type arguments filled in. */
final class ClosedMemberTable extends MemberTable {

    private final MemberTable open;
    private final GenericType owner;
    private List<MemberSignature> closed;

    ClosedMemberTable(MemberTable open, GenericType owner) {
        this.open = open;
        this.owner = owner;
    }

    @Override
    public List<MemberSignature> all() {
        if (closed == null) {
            closed = open.all().stream().map(this::close).toList();
        }
        return closed;
    }

    private MemberSignature close(MemberSignature s) {
        List<ParameterSignature> parameters = s.parameters().stream()
                .map(p -> new ParameterSignature(
                        p.name(), owner.close(p.type()), p.isParams(), p.byRef(), p.optional(), p.defaultValue()))
                .toList();
        return new MemberSignature(
                s.id(),
                s.setterId(),
                s.sort(),
                s.name(),
                s.isStatic(),
                owner.close(s.type()),
                parameters,
                s.genericParameters());
    }

    @Override
    public Object invoke(int id, CallContext context, Object self, Object[] arguments) {
        return open.invoke(id, context, self, arguments);
    }
}

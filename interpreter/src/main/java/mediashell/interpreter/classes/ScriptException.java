package mediashell.interpreter.classes;

import mediashell.automation.DotNetException;

/** An instance of a class that derives from an exception. */
final class ScriptException extends DotNetException implements ScriptInstance {
    private final ScriptClass type;
    private final transient Object[] slots;
    private transient DotNetException base;

    ScriptException(ScriptClass type) {
        super(type, null);
        this.type = type;
        this.slots = new Object[type.slotCount()];
    }

    @Override
    public ScriptClass psType() {
        return type;
    }

    @Override
    public Object[] slots() {
        return slots;
    }

    /** The exception itself: members of System.Exception work on any DotNetException. */
    @Override
    public Object baseValue() {
        return this;
    }

    @Override
    public void setBaseValue(Object value) {
        this.base = (DotNetException) value;
        properties().putAll(base.properties());
    }

    @Override
    public String getMessage() {
        return base == null ? null : base.getMessage();
    }

    @Override
    public DotNetException inner() {
        return base == null ? null : base.inner();
    }

    @Override
    public String toString() {
        return InstanceBehaviour.text(this);
    }
}
